import type { Case } from '../../domain/case';
import type { NeededChange } from '../../domain/evaluation';
import { judgeByEdition } from './judge-by-edition';

/**
 * The sets of changes that unlock a locked benefit, the smallest first; each is enough by itself and none holds another. Empty
 * when the benefit is not locked, or when nobody can change what locks it.
 */
export function unlockSets(input: Case, benefitId: string): NeededChange[][] {
  const benefit = judgeByEdition(input)?.benefits.find(({ row }) => row.id === benefitId);
  if (benefit?.evaluated.condition !== 'locked' || benefit.evaluated.needs.length === 0) return [];
  const failing = benefit.clauses.filter(({ verdict }) => verdict === 'no');
  const sets = failing.reduce<NeededChange[][]>(
    (found, { ways }) => found.flatMap((set) => ways.map((way) => joined(set, way))),
    [[]],
  );
  const smallest = sets.filter((set) => !sets.some((other) => other.length < set.length && holds(set, other)));
  return smallest.toSorted((a, b) => a.length - b.length);
}

function joined(set: NeededChange[], way: NeededChange[]): NeededChange[] {
  return [...set, ...way.filter((change) => !set.some((known) => same(known, change)))];
}

function holds(set: NeededChange[], other: NeededChange[]): boolean {
  return other.every((change) => set.some((known) => same(known, change)));
}

function same(a: NeededChange, b: NeededChange): boolean {
  return a.fact === b.fact && a.raiseTo === b.raiseTo && a.becomes === b.becomes;
}
