import type { Fact } from '../domain/fact';

type Plain = string | number | boolean | null | undefined | object;

/** Takes a fact out of its source: the value, or what is partly known of it; undefined when it is not known. */
export function knownValue(fact: unknown): unknown {
  if (fact === null || fact === undefined) return undefined;
  return isObject(fact) && 'value' in fact ? (fact.value ?? undefined) : fact;
}

/** The exact number of a fact; undefined when it is not known or only partly. */
export function numberOf(fact: Fact<Plain>): number | undefined {
  const value = knownValue(fact);
  return typeof value === 'number' ? value : undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
