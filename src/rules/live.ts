import type { Verdict } from '../domain/codes';
import type { EvaluatedLive } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { Reason } from '../domain/reason-codes';
import type { CaseFacts } from './case-facts';
import { dayCount } from './day-count';
import { either } from './kleene';
import { atMost, decide, listed } from './possible';
import type { Publications } from './publications';

export interface JudgedLive extends EvaluatedLive {
  /** Whether it ever went live up to the day asked about. */
  everLive: Verdict;
  delisted: Verdict;
}

/** Whether the offer can be found in the store on the day asked about. */
export function judgeLive(facts: CaseFacts, publications: Publications): JudgedLive {
  const everLive = publications.never ? 'no' : atMost(publications.first, facts.asOf);
  const delisted = delistedBy(facts);
  const verdict = verdictOf(facts, everLive, delisted);
  return {
    verdict,
    daysLive: verdict === 'no' ? null : daysLive(facts, publications),
    reasons: reasonsOf(verdict, delisted),
    missing: verdict === 'unknown' ? missingOf(facts, everLive) : [],
    everLive,
    delisted,
  };
}

function delistedBy(facts: CaseFacts): Verdict {
  const byStatus = decide(facts.status, (status) => status === 'not-available');
  const byDate = facts.delistedOn.kind === 'any' ? 'no' : atMost(facts.delistedOn, facts.asOf);
  return either(byStatus, byDate);
}

function verdictOf(facts: CaseFacts, everLive: Verdict, delisted: Verdict): Verdict {
  if (delisted === 'yes') return 'no';
  const statuses = listed(facts.status);
  if (!statuses) return 'unknown';
  const verdicts = statuses.map((status): Verdict => {
    if (status === 'live' || status === 'pending-stop-distribution') return 'yes';
    if (status === 'publish-in-progress' || status === 'attention-needed') return everLive;
    return 'no';
  });
  const [first] = verdicts;
  const agreed = first !== undefined && verdicts.every((verdict) => verdict === first) ? first : 'unknown';
  return delisted === 'unknown' && agreed !== 'no' ? 'unknown' : agreed;
}

function reasonsOf(verdict: Verdict, delisted: Verdict): Reason[] {
  if (verdict === 'unknown') return [];
  if (verdict === 'yes') return ['live'];
  return [delisted === 'yes' ? 'delisted' : 'not-live'];
}

function missingOf(facts: CaseFacts, everLive: Verdict): FactPath[] {
  const missing: FactPath[] = [];
  if (facts.status.kind !== 'exact') missing.push('offer.status');
  const between = listed(facts.status)?.some(
    (status) => status === 'publish-in-progress' || status === 'attention-needed',
  );
  if (between && everLive === 'unknown') missing.push('offer.liveSince');
  if (facts.delistedOn.kind !== 'any' && atMost(facts.delistedOn, facts.asOf) === 'unknown')
    missing.push('offer.delistedOn');
  return missing;
}

function daysLive(facts: CaseFacts, { first }: Publications): EvaluatedLive['daysLive'] {
  const later = listed(first)?.some((day) => day > facts.asOf) ?? false;
  return later ? null : dayCount(first, (day) => facts.asOf - day);
}
