import type { Case } from '../domain/case';
import { factSources } from '../domain/codes';
import type { UsedFact } from '../domain/evaluation';
import type { FactPath, Place } from '../domain/fact';
import type { CaseFacts } from './case-facts';

/** The facts of a case by their paths, as they stand there, with source, time and place, for evidence and trace. */
export function usedFacts({ input, evidence }: CaseFacts, paths: readonly FactPath[]): UsedFact[] {
  return paths.map((path) => {
    const before = evidence.get(path);
    if (before) return before;
    const used = usedFact(input, path);
    evidence.set(path, used);
    return used;
  });
}

function usedFact(input: Case, path: FactPath): UsedFact {
  const raw = lookUp(input, path);
  if (raw === null || raw === undefined) return { fact: path };
  if (!isRecord(raw) || !('value' in raw)) return { fact: path, value: raw };
  const { value, readAt, place } = raw;
  const source = factSources.find((known) => known === raw.source);
  return {
    fact: path,
    ...(value === null || value === undefined ? {} : { value }),
    ...(source === undefined ? {} : { source }),
    ...(typeof readAt === 'string' ? { readAt } : {}),
    ...(typeof place === 'string' || isPlace(place) ? { place } : {}),
  };
}

/** `contacts[1].email` and `benefits.listing-optimization.state` reach into lists by position and by id. */
const steps = new Map<FactPath, string[]>();

function stepsOf(path: FactPath): string[] {
  const before = steps.get(path);
  if (before) return before;
  const split = path.split(/[.[\]]+/).filter(Boolean);
  if (steps.size > 2048) steps.clear();
  steps.set(path, split);
  return split;
}

function lookUp(input: Case, path: FactPath): unknown {
  let at: unknown = input;
  for (const step of stepsOf(path)) {
    at = unwrapped(at);
    if (Array.isArray(at))
      at = /^\d+$/.test(step) ? at[Number(step)] : at.find((item) => isRecord(item) && item.id === step);
    else if (isRecord(at)) at = at[step];
    else return undefined;
  }
  return at;
}

function isPlace(value: unknown): value is Place {
  return isRecord(value) && typeof value.page === 'string';
}

function unwrapped(value: unknown): unknown {
  return isRecord(value) && 'value' in value ? value.value : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
