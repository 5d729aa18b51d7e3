import type { Verdict } from '../domain/codes';
import type { NeededChange } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { Reason } from '../domain/reason-codes';

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
  facts: FactPath[];
}

export function clause(
  rule: string,
  source: string,
  verdict: Verdict,
  facts: FactPath[],
  detail: Partial<Pick<Clause, 'reasons' | 'missing' | 'needs'>> = {},
): Clause {
  const { reasons = [], missing = [], needs = null } = detail;
  return { rule, source, verdict, reasons, missing, needs, facts };
}

/** A clause about one yes-or-no fact that locks only when it was read as false; not read, it does not touch the benefit. */
export function locksWhenFalse(value: boolean | undefined, fact: FactPath, reason: Reason, source: string): Clause {
  if (value !== false) return clause(reason, source, 'yes', [fact]);
  return clause(reason, source, 'no', [fact], { reasons: [reason], needs: [{ fact, becomes: true }] });
}
