import type { FactPath } from '../domain/fact';
import type { Words } from '../words/words';

const made = new Map<Words, Map<string, string>>();
/** What people or Partner Center named themselves: an offer called “Preview” stays so. */
const ownNames = /name|alias|id|label|role|from$/i;

/** A code's word in the reader's language; any other text as it is. */
export function namedValue(path: FactPath, value: string, words: Words): string {
  if (ownNames.test(path)) return value;
  if (path === 'account.country') return countryName(value, words) ?? value;
  return allNames(words).get(value) ?? value;
}

function allNames(words: Words): Map<string, string> {
  const before = made.get(words);
  if (before) return before;
  const names = new Map<string, string>();
  const { values } = words;
  const groups: Record<string, string>[] = [
    values.offerTypes,
    values.listingOptions,
    values.offerStatuses,
    values.benefitStates,
    values.serviceKinds,
    values.audiences,
    values.storefronts,
    values.m365Integrations,
    values.azureBillings,
    values.access,
    values.received,
    values.receivers,
  ];
  for (const group of groups) for (const [code, name] of Object.entries(group)) names.set(code, name);
  made.set(words, names);
  return names;
}

function countryName(code: string, words: Words): string | undefined {
  return /^[A-Z]{2}$/i.test(code)
    ? new Intl.DisplayNames(words.language, { type: 'region' }).of(code.toUpperCase())
    : undefined;
}
