/**
 * What two statements about one fact leave possible: what both allow when they agree on something (the more precise
 * one then decides), else everything that either says. Takes and gives a plain or partly known value.
 */
export function reconcile(first: unknown, second: unknown): unknown {
  const one = possible(first);
  const other = possible(second);
  if ('values' in one && 'values' in other) {
    const both = one.values.flatMap((value) => other.values.flatMap((candidate) => agreed(value, candidate)));
    return fromValues(both.length > 0 ? both : [...one.values, ...other.values]);
  }
  if ('values' in one && 'range' in other) return valuesAndRange(one.values, other.range, second);
  if ('range' in one && 'values' in other) return valuesAndRange(other.values, one.range, first);
  if ('range' in one && 'range' in other) return overlapOrHull(one.range, other.range);
  return second;
}

interface NumberRange {
  min?: number;
  max?: number;
}

type Possible = { values: unknown[] } | { range: NumberRange };

function possible(value: unknown): Possible {
  if (typeof value !== 'object' || value === null) return { values: [value] };
  if ('oneOf' in value && Array.isArray(value.oneOf)) return { values: value.oneOf };
  const min = 'min' in value && typeof value.min === 'number' ? { min: value.min } : {};
  const max = 'max' in value && typeof value.max === 'number' ? { max: value.max } : {};
  return 'min' in min || 'max' in max ? { range: { ...min, ...max } } : { values: [value] };
}

/** A partner id that is written out says more than that there is one. */
function agreed(first: unknown, second: unknown): unknown[] {
  if (sameValue(first, second)) return [second];
  if (first === true && typeof second === 'string') return [second];
  return second === true && typeof first === 'string' ? [first] : [];
}

/** Lists are compared without regard to order: pages sort as they like. */
export function sameValue(first: unknown, second: unknown): boolean {
  return canonical(first) === canonical(second);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${key}:${canonical(member)}`);
  return `{${members.sort().join(',')}}`;
}

function fromValues(values: readonly unknown[]): unknown {
  const distinct = values.filter((value, index) => values.findIndex((other) => sameValue(other, value)) === index);
  return distinct.length === 1 ? distinct[0] : { oneOf: distinct };
}

function valuesAndRange(values: readonly unknown[], range: NumberRange, rangeAsSaid: unknown): unknown {
  const inside = values.filter((value) => typeof value === 'number' && contains(range, value));
  if (inside.length > 0) return fromValues(inside);
  const numbers = values.filter((value) => typeof value === 'number');
  // An amount in another currency cannot be set against a range of dollars: both stay open.
  if (numbers.length < values.length) return fromValues([...values, rangeAsSaid]);
  return hull(range, { min: Math.min(...numbers), max: Math.max(...numbers) });
}

function contains(
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: NumberRange,
  value: number,
): boolean {
  return min <= value && value <= max;
}

function overlapOrHull(first: NumberRange, second: NumberRange): unknown {
  const min = Math.max(first.min ?? Number.NEGATIVE_INFINITY, second.min ?? Number.NEGATIVE_INFINITY);
  const max = Math.min(first.max ?? Number.POSITIVE_INFINITY, second.max ?? Number.POSITIVE_INFINITY);
  return min <= max ? bounded(min, max) : hull(first, second);
}

function hull(first: NumberRange, second: NumberRange): unknown {
  const min = Math.min(first.min ?? Number.NEGATIVE_INFINITY, second.min ?? Number.NEGATIVE_INFINITY);
  const max = Math.max(first.max ?? Number.POSITIVE_INFINITY, second.max ?? Number.POSITIVE_INFINITY);
  return bounded(min, max);
}

function bounded(min: number, max: number): unknown {
  if (min === max) return min;
  return { ...(Number.isFinite(min) ? { min } : {}), ...(Number.isFinite(max) ? { max } : {}) };
}
