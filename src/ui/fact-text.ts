import { isCivilDate } from '../domain/civil-date';
import type { FactPath } from '../domain/fact';
import type { Formats } from '../words/formats';
import type { Words } from '../words/words';
import { isObject, knownValue } from './fact-value';
import { maskedEmail, maskedPhone } from './masked-email';
import { pageText } from './page-text';
import { possibleText } from './possible-text';
import { namedValue } from './value-name';

/** A fact's value as a person reads it, whatever its shape; e-mail addresses are masked, since screens are shared. */
export function factText(path: FactPath, fact: unknown, words: Words, formats: Formats): string {
  const value = knownValue(fact);
  const { values } = words;
  const written = (one: unknown): string => factText(path, one, words, formats);
  if (value === undefined) return words.conditions.unknown;
  if (Array.isArray(value)) return listText(value);
  if (isObject(value)) return objectText(value);
  if (typeof value === 'boolean') return value ? values.yes : values.no;
  if (typeof value === 'number') return /usd/i.test(path) ? formats.money(value) : formats.number(value);
  return typeof value === 'string' ? text(value) : words.conditions.unknown;

  function listText(items: unknown[]): string {
    if (items.length === 0) return values.empty;
    // Contacts, plans and orders are told by their number: each has its own lines elsewhere.
    const records = items.some((item) => isObject(item) && !('oneOf' in item));
    return records ? formats.number(items.length) : formats.and(items.map(written));
  }

  function objectText(parts: Record<string, unknown>): string {
    const { amount, currency, oneOf, min, max } = parts;
    if (typeof amount === 'number' && typeof currency === 'string') return formats.money({ amount, currency });
    const partly = Array.isArray(oneOf) ? { oneOf } : { min, max };
    return possibleText<unknown>(partly, written, words, formats);
  }

  function text(plain: string): string {
    if (plain === '') return values.empty;
    if (isCivilDate(plain)) return formats.date(plain);
    if (/^\s*[^@\s]+@[^@\s]+\s*$/.test(plain)) return maskedEmail(plain.trim());
    if (path.endsWith('phone')) return maskedPhone(plain.trim());
    return namedValue(path, plain, words) ?? pageText(plain);
  }
}
