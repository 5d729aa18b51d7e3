import type { Verdict } from '../domain/codes';
import type { Fact, PartlyKnown, SourcedValue } from '../domain/fact';

/**
 * What a fact may be. One rule decides every condition: all possible values satisfy it, yes; none does, no; else unknown.
 * `any` is a fact that was not read; both ends of a range are included, and an open end is absent.
 */
export type Possible<Value> =
  | { kind: 'exact'; value: Value }
  | { kind: 'one-of'; values: Value[] }
  | { kind: 'range'; min: Value | undefined; max: Value | undefined }
  | { kind: 'any' };

export const anything: Possible<never> = { kind: 'any' };

export function exact<Value>(value: Value): Possible<Value> {
  return { kind: 'exact', value };
}

/** Unwraps a fact as a case holds it: plain, with its source, or partly known. */
export function possible<Value>(fact: Fact<Value>): Possible<Value> {
  if (fact === null || fact === undefined) return anything;
  if (isPlain(fact)) return { kind: 'exact', value: fact };
  if ('value' in fact) return possible<Value>(fact.value);
  return 'oneOf' in fact ? oneOf(fact.oneOf) : { kind: 'range', min: fact.min, max: fact.max };
}

export function oneOf<Value>(values: Value[]): Possible<Value> {
  const distinct = [...new Set(values)];
  const [first] = distinct;
  return distinct.length === 1 && first !== undefined ? exact(first) : { kind: 'one-of', values: distinct };
}

/** The value when it is certain, else undefined. */
export function certain<Value>(fact: Possible<Value>): Value | undefined {
  return fact.kind === 'exact' ? fact.value : undefined;
}

/** The values that can be listed, or undefined for a range or anything. */
export function listed<Value>(fact: Possible<Value>): Value[] | undefined {
  if (fact.kind === 'exact') return [fact.value];
  return fact.kind === 'one-of' ? fact.values : undefined;
}

/** Applies a test to every possible value. A range is tested by `whole` when given, else it decides nothing. */
export function decide<Value>(fact: Possible<Value>, test: (value: Value) => boolean): Verdict {
  const values = listed(fact);
  if (!values) return 'unknown';
  const passed = values.filter(test).length;
  if (passed === values.length) return 'yes';
  return passed === 0 ? 'no' : 'unknown';
}

/** Whether a number or a day is at most the limit, ranges included. */
export function atMost(fact: Possible<number>, limit: number): Verdict {
  if (fact.kind !== 'range') return decide(fact, (value) => value <= limit);
  if (fact.max !== undefined && fact.max <= limit) return 'yes';
  return fact.min !== undefined && fact.min > limit ? 'no' : 'unknown';
}

/** The ends of a set of numbers; a fact that was not read lies between `least` and infinity. */
export function bounds(fact: Possible<number>, least = 0): { low: number; high: number } {
  if (fact.kind === 'exact') return { low: fact.value, high: fact.value };
  if (fact.kind === 'one-of') return { low: Math.min(...fact.values), high: Math.max(...fact.values) };
  if (fact.kind === 'range') return { low: fact.min ?? least, high: fact.max ?? Number.POSITIVE_INFINITY };
  return { low: least, high: Number.POSITIVE_INFINITY };
}

// A value itself may be an object (an amount with its currency, a list): only these keys tell the shapes of a fact apart.
const shapeKeys = ['value', 'oneOf', 'min', 'max'];

function isPlain<Value>(fact: Value | SourcedValue<Value> | PartlyKnown<Value>): fact is Value {
  return typeof fact !== 'object' || fact === null || !shapeKeys.some((key) => key in fact);
}
