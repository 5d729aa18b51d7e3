import type { PartlyKnown } from '../domain/fact';
import type { Formats } from '../words/formats';
import type { Words } from '../words/words';

/** A figure that may be partly known, written: `1,200`, `14 days or 15 days`, `at least USD 100,000`. */
export function possibleText<Value>(
  value: Value | PartlyKnown<Value>,
  write: (value: Value) => string,
  words: Words,
  formats: Formats,
): string {
  if (!isPartly(value)) return write(value);
  if ('oneOf' in value) return formats.or([...new Set(value.oneOf.map(write))]);
  const { min, max } = value;
  if (min !== undefined && max !== undefined) return words.values.between(write(min), write(max));
  if (min !== undefined) return words.values.atLeast(write(min));
  return max === undefined ? words.conditions.unknown : words.values.atMost(write(max));
}

function isPartly<Value>(value: Value | PartlyKnown<Value>): value is PartlyKnown<Value> {
  return typeof value === 'object' && value !== null && ('oneOf' in value || 'min' in value || 'max' in value);
}
