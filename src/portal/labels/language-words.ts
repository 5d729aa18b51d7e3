import en from './en.json';
import zhCn from './zh-cn.json';

/** Everything that Partner Center has a word for and a reader looks for. English names them all. */
export type Concept = keyof typeof en.words;
/** Sentences that are recognised by a pattern, with named groups: `found`, `count`, `from`, `to`, `total`, `page`, `pages`. */
export type PhraseName = keyof typeof en.phrases;

/**
 * One language's part of the portal layer: whole labels and values, any of which may stand for the concept, and
 * patterns for sentences. A further language is one more file with the same keys, and a line below.
 *
 * The Chinese words are those of the localized documentation, human and machine translated, because no picture of the
 * Chinese pages is public; several forms are kept side by side.
 */
export interface LanguageWords {
  readonly words: Readonly<Record<Concept, readonly string[]>>;
  readonly phrases: Readonly<Record<PhraseName, readonly string[]>>;
}

export const languages: readonly LanguageWords[] = [en, zhCn];
