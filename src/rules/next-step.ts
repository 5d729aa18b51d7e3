import { civilDate } from '../domain/civil-date';
import type { Diagnosis, EvaluatedBenefit, EvaluatedCause, NextStep } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import { pageOfFact } from '../domain/fact-pages';
import type { NextAction } from '../domain/reason-codes';
import { pageOfAction } from './action-pages';
import { isForeign, possibleDay, possibleUsd } from './case-facts';
import type { CauseSubject } from './causes';
import { optimizationFact } from './gate-clauses';
import { bounds, certain, listed, possible } from './possible';
import type { JudgedTier } from './tier';

export interface NextSubject extends CauseSubject {
  diagnosis: Diagnosis;
  benefits: EvaluatedBenefit[];
  tier: JudgedTier | null;
  decidingFact: FactPath | null;
}

/**
 * The one thing to do. A present cause comes first, or the doubt it rests on; then the missing fact that settles most; then
 * what unlocks a benefit by itself; then the nearest open deadline; then nothing.
 */
export function nextStep(subject: NextSubject): NextStep {
  return (
    fromDiagnosis(subject) ??
    fromMissingFact(subject) ??
    fromOptimization(subject) ??
    fromSponsorship(subject) ??
    fromDeadline(subject) ?? { id: 'none', page: null }
  );
}

function fromDiagnosis(subject: NextSubject): NextStep | null {
  const { causes, first } = subject.diagnosis;
  const doubt = causes.find((cause) => cause.id === 'dates-inconsistent' || cause.id === 'recheck-first');
  if (doubt) {
    const fact = doubt.evidence[0]?.fact;
    return {
      ...step(doubt.next, subject),
      page: placeOf(doubt) ?? pageShowing(fact, subject),
      ...(fact ? { fact } : {}),
    };
  }
  const leading = causes.find((cause) => cause.id === first);
  return leading ? { ...step(leading.next, subject), ...untilOf(leading, subject) } : null;
}

/** A countdown to wait for: the first day on which it is over. */
function untilOf(cause: EvaluatedCause, { clocks }: NextSubject): { until?: string } {
  const id = cause.id === 'waiting-time' ? 'silence' : cause.id === 'activation-pending' ? 'answer' : null;
  const dues = clocks
    .filter((clock) => clock.id === id && clock.over !== 'yes')
    .flatMap((clock) => listed(clock.due) ?? []);
  return dues.length === 0 ? {} : { until: civilDate(Math.max(...dues) + 1) };
}

function fromMissingFact(subject: NextSubject): NextStep | null {
  const sales = subject.facts.input.sales;
  const tierOpen = subject.tier !== null && subject.tier.evaluated.verdict === 'unknown' && subject.tier.table !== null;
  const foreign = (['billedUsd', 'billedTtmUsd', 'solutionValueUsd'] as const).find((name) => isForeign(sales?.[name]));
  if (tierOpen && foreign) return { ...step('enter-usd', subject), fact: `sales.${foreign}` };
  const fact = mostSettling(subject);
  if (fact === null) return null;
  if (fact.startsWith('sales.') && cannotSeeRevenue(subject)) return { ...step('ask-report-viewer', subject), fact };
  return { ...step(actionFor(fact), subject), page: pageShowing(fact, subject), fact };
}

/** The fact that would settle most benefits; where no benefit waits for one, what the diagnosis waits for. */
function mostSettling({ benefits, diagnosis, tier, decidingFact, live, kind }: NextSubject): FactPath | null {
  const counts = new Map<FactPath, number>();
  const count = (fact: FactPath, weight: number): void => void counts.set(fact, (counts.get(fact) ?? 0) + weight);
  const insufficient = diagnosis.causes.find((cause) => cause.id === 'insufficient-facts');
  for (const benefit of benefits) for (const fact of benefit.missing) count(fact, 1);
  for (const fact of [...(tier?.evaluated.missing ?? []), ...live.missing, ...kind.missing]) count(fact, 1);
  for (const cause of diagnosis.causes)
    for (const fact of cause.missing) if (cause.result === 'unknown') count(fact, 1);
  if (decidingFact !== null && counts.has(decidingFact)) count(decidingFact, 1);
  if (counts.size === 0) return insufficient?.missing[0] ?? null;
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

const askedInThePanel = [
  'message.received',
  'message.by',
  'owner.known',
  'owner.atCompany',
  'account.renewal',
  'account.anniversary',
  'offer.m365Integration',
];

function actionFor(fact: FactPath): NextAction {
  if (fact === 'offer.liveSince') return 'enter-live-date';
  if (askedInThePanel.includes(fact)) return 'answer-question';
  return 'recheck-page';
}

const rolesWithoutRevenue = /marketer|marketing|business contributor|developer|营销|业务参与者|开发人员/i;

function cannotSeeRevenue({ facts }: NextSubject): boolean {
  const role = certain(possible<string>(facts.input.account?.viewerRole));
  return role !== undefined && rolesWithoutRevenue.test(role);
}

/** When finishing the listing optimization alone unlocks a row. */
function fromOptimization(subject: NextSubject): NextStep | null {
  const unlocked = subject.benefits.find(
    ({ condition, needs }) => condition === 'locked' && needs.length === 1 && needs[0]?.fact === optimizationFact,
  );
  return unlocked ? { ...step('do-listing-optimization', subject), benefitId: unlocked.id } : null;
}

/** A sponsorship that still has a balance and an end: the next one starts only after it. */
function fromSponsorship(subject: NextSubject): NextStep | null {
  const held = (subject.facts.benefits ?? []).find((benefit) => {
    const end = certain(possibleDay(benefit.endsOn));
    const balance = possibleUsd(benefit.balanceUsd);
    return end !== undefined && end >= subject.facts.asOf && balance.kind !== 'any' && bounds(balance).low > 0;
  });
  return held
    ? { ...step('plan-sponsorship-gap', subject), ...(held.id === undefined ? {} : { benefitId: held.id }) }
    : null;
}

function fromDeadline(subject: NextSubject): NextStep | null {
  const { benefits, facts, edition } = subject;
  const activatable = edition.rules.contactBeforeActivation !== null;
  const open = benefits
    .filter(
      ({ condition, activation, deadline }) => condition === 'eligible' && activation !== 'done' && deadline !== null,
    )
    .filter(({ deadline }) => (deadline ?? '') >= facts.input.asOf)
    .sort((a, b) => (a.deadline ?? '').localeCompare(b.deadline ?? ''));
  const [nearest] = open;
  if (!nearest || nearest.deadline === null || !activatable) return null;
  return { ...step('activate', subject), until: nearest.deadline, benefitId: nearest.id };
}

/** The page where a doubtful fact was read. */
function placeOf(cause: EvaluatedCause): string | null {
  const place = cause.evidence[0]?.place;
  return typeof place === 'object' ? place.page : (place ?? null);
}

function pageShowing(fact: FactPath | undefined, { edition }: NextSubject): string | null {
  return fact === undefined ? null : pageOfFact(fact, edition.file.window.from);
}

function step(action: NextAction | null, { edition }: NextSubject): NextStep {
  const id = action ?? 'none';
  return { id, page: pageOfAction(id, edition) };
}
