import type { Evaluation } from '../domain/evaluation';
import type { CaseFacts } from './case-facts';
import { judgeKind } from './listing-kind';
import { judgeLive } from './live';
import { publicationsOf } from './publications';

/** Before the program began there are no rules: what the facts say by themselves still stands. */
export function beforeFirstEdition(facts: CaseFacts): Evaluation {
  const kind = judgeKind(facts);
  const live = judgeLive(facts, publicationsOf(facts));
  return {
    edition: { id: null, chosenBecause: 'window', window: null, confidence: null, rules: [] },
    asOf: facts.input.asOf,
    kind: { verdict: kind.verdict, reasons: kind.reasons, missing: kind.missing },
    live: { verdict: live.verdict, daysLive: live.daysLive, reasons: live.reasons, missing: live.missing },
    tier: null,
    benefits: [],
    clocks: [],
    contact: [],
    diagnosis: { causes: [], first: null, verdict: 'unknown' },
    next: { id: 'none', page: null },
    notices: [{ id: 'no-rules-for-date' }],
    trace: [],
  };
}
