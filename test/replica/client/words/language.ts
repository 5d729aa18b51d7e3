import type { Generation } from '../../scenario-schema';
import englishClassic from './en-us.classic.json';
import englishHarmony from './en-us.harmony.json';
import english from './en-us.json';
import type { Words } from './words';
import chineseClassic from './zh-cn.classic.json';
import chineseHarmony from './zh-cn.harmony.json';
import chinese from './zh-cn.json';

type Part<T> = { readonly [Key in keyof T]?: T[Key] extends string ? string : Part<T[Key]> };

interface Language {
  readonly words: Words;
  /** What a generation words otherwise. */
  readonly otherwise: Readonly<Partial<Record<Generation, Part<Words>>>>;
}

const languages: Readonly<Record<string, Language>> = {
  en: { words: english, otherwise: { classic: englishClassic, harmony: englishHarmony } },
  'zh-cn': { words: chinese, otherwise: { classic: chineseClassic, harmony: chineseHarmony } },
};

/** A locale segment, as the page's language and its words. An unknown language is spoken to in English, with dates of its own. */
export function wordsFor(
  segment: string | null,
  generation: Generation,
): { readonly locale: string; readonly words: Words } {
  const locale = (segment ?? 'en-us').toLowerCase();
  const language = languages[locale] ?? languages[locale.slice(0, 2)] ?? languages.en;
  if (language === undefined) throw new Error('no language at all');
  return { locale, words: override(language.words, language.otherwise[generation]) };
}

function override(words: Words, part: Part<Words> | undefined): Words {
  const whole = structuredClone(words);
  if (part !== undefined) overlay(whole, part);
  return whole;
}

function overlay(whole: object, part: object): void {
  const existing = new Map<string, unknown>(Object.entries(whole));
  for (const [key, value] of Object.entries<unknown>({ ...part })) {
    const old = existing.get(key);
    if (typeof old === 'object' && old !== null && typeof value === 'object' && value !== null) overlay(old, value);
    else Reflect.set(whole, key, value);
  }
}
