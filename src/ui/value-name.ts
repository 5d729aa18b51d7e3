import type { FactPath } from '../domain/fact';
import type { Words } from '../words/words';

const made = new Map<Words, Map<string, string>>();
/** What people or Partner Center named themselves: an offer called “Preview” stays so. */
const ownNames = /name|alias|id|label|role|from$/i;

/** A code's word in the reader's language; undefined for any other text. */
export function namedValue(path: FactPath, value: string, words: Words): string | undefined {
  if (ownNames.test(path)) return undefined;
  if (path === 'account.country') return displayName('region', value.toUpperCase(), words);
  if (path.endsWith('preferredLanguage')) return displayName('language', value, words);
  return allNames(words).get(value);
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
    { yes: values.yes, no: values.no, unknown: words.conditions.unknown },
    values.receivers,
  ];
  for (const group of groups) for (const [code, name] of Object.entries(group)) names.set(code, name);
  made.set(words, names);
  return names;
}

/** Undefined for a text that is no code at all, as pages may show one. */
function displayName(type: 'region' | 'language', code: string, words: Words): string | undefined {
  try {
    return new Intl.DisplayNames(words.language, { type }).of(code);
  } catch {
    return undefined;
  }
}
