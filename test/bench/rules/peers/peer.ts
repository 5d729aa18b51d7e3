import type { Verdict } from '../../../../src/domain/codes';
import type { ExportedBenefit } from '../condition';
import type { PlainFacts } from '../plain-facts';

/** Verdicts in the order of the exported benefits. */
export type Judge = (facts: PlainFacts) => Verdict[] | Promise<Verdict[]>;

/** A rule engine from a package registry; all of these run where `eval` and `new Function` are forbidden. */
export interface Peer {
  name: string;
  /** Whether its answer says which conditions decided, as ours does; else it is a verdict alone. */
  explains: boolean;
  prepare: (benefits: ExportedBenefit[]) => Judge;
}

export function verdictOf(must: boolean, may: boolean): Verdict {
  if (must) return 'yes';
  return may ? 'unknown' : 'no';
}
