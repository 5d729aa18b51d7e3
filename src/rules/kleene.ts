import type { Verdict } from '../domain/codes';

/** Three-valued "and": no if any is no, else unknown if any is unknown. */
export function all(verdicts: Verdict[]): Verdict {
  if (verdicts.includes('no')) return 'no';
  return verdicts.includes('unknown') ? 'unknown' : 'yes';
}

/** Three-valued "or": yes if any is yes, else unknown if any is unknown. */
export function either(first: Verdict, second: Verdict): Verdict {
  if (first === 'yes' || second === 'yes') return 'yes';
  return first === 'unknown' || second === 'unknown' ? 'unknown' : 'no';
}

export function not(verdict: Verdict): Verdict {
  if (verdict === 'unknown') return 'unknown';
  return verdict === 'yes' ? 'no' : 'yes';
}
