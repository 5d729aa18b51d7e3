import type { Verdict } from '../domain/codes';
import type { NeededChange } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { Reason } from '../domain/reason-codes';
import type { Possible } from './possible';
import { decide } from './possible';

/**
 * One condition of a benefit, judged for one case. A benefit is given when all its clauses are yes; each is judged once per
 * case and shared by every row that carries it.
 */
export interface Clause {
  /** Names the condition in the trace. */
  rule: string;
  source: string;
  verdict: Verdict;
  /** Shown when the verdict is yes or no; an open clause gives no finding. */
  reasons: Reason[];
  /** Exactly the facts that could still settle it; empty unless open. */
  missing: FactPath[];
  /** What would turn a no into yes; null when nobody can change it. */
  needs: NeededChange[] | null;
  /** Every way to turn it, each enough by itself; `needs` is the first. */
  ways: NeededChange[][];
  facts: FactPath[];
}

export function clause(
  rule: string,
  source: string,
  verdict: Verdict,
  facts: FactPath[],
  detail: Partial<Pick<Clause, 'reasons' | 'missing' | 'needs' | 'ways'>> = {},
): Clause {
  const { reasons = [], missing = [], needs = null, ways = needs ? [needs] : [] } = detail;
  return { rule, source, verdict, reasons, missing, needs: needs ?? ways[0] ?? null, ways, facts };
}

/** A clause about one fact that locks only when it was read as false; not read, it does not touch the benefit. */
export function locksWhenFalse(
  fact: Possible<string | boolean>,
  path: FactPath,
  reason: Reason,
  source: string,
): Clause {
  const verdict = fact.kind === 'any' ? 'yes' : decide(fact, (value) => value !== false);
  if (verdict === 'yes') return clause(reason, source, 'yes', [path]);
  if (verdict === 'unknown') return clause(reason, source, 'unknown', [path], { missing: [path] });
  return clause(reason, source, 'no', [path], { reasons: [reason], needs: [{ fact: path, becomes: true }] });
}
