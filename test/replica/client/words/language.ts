import type { Generation } from '../../scenario-schema';
import english from './en-us.json';
import type { Words } from './words';

export interface Language {
  readonly lang: string;
  readonly locale: string;
  readonly words: Words;
}

/** The language of a locale segment. An unknown one is spoken to in English, with dates of its own. */
export function wordsFor(locale: string | null, _generation?: Generation): Language {
  const segment = (locale ?? 'en-us').toLowerCase();
  return { lang: segment, locale: segment, words: english };
}
