import type { EditionText, EditionView } from '../domain/edition-view';
import type { Words } from '../words/words';

/** Names that an edition brings along: benefits, tiers, itself. An id without a name is shown as it is. */
export function benefitName(id: string, words: Words, edition: EditionView | null): string {
  const benefit = edition?.benefits[id];
  return benefit ? inLanguage(benefit.name, words) : id;
}

export function tierLabel(id: string, words: Words, edition: EditionView | null): string {
  const tier = edition?.tiers.find((candidate) => candidate.id === id);
  return tier ? inLanguage(tier.label, words) : id;
}

export function inLanguage(text: EditionText, words: Words): string {
  return words.language === 'zh-CN' ? text.zh : text.en;
}
