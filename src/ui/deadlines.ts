import type { EvaluatedClock, Evaluation } from '../domain/evaluation';

/** Clocks that say the same of several benefits, as one: the same id, the same day. */
export interface Deadline {
  clock: EvaluatedClock;
  benefitIds: string[];
  /** Our own count, where the page shows another date for the same publication; the page's date is the one to plan by. */
  ownCount?: EvaluatedClock;
}

/** What runs out, worst first: the nearest open one, then what is not known, then what is over. */
export function deadlinesOf(evaluation: Evaluation): Deadline[] {
  const differs = evaluation.notices.some((notice) => notice.id === 'page-date-differs');
  const byPage = evaluation.clocks.find((clock) => clock.id === 'activate-by' && clock.basis === 'page');
  const ownCount =
    differs && byPage
      ? evaluation.clocks.find((clock) => clock.id === 'benefit-expiry' && clock.basis === 'rule')
      : undefined;
  const grouped = new Map<string, Deadline>();
  for (const clock of evaluation.clocks) {
    if (clock === ownCount || isHistory(clock)) continue;
    const key = `${clock.id} ${JSON.stringify(clock.due)}`;
    const deadline = grouped.get(key) ?? { clock, benefitIds: [] };
    if (clock.benefitId) deadline.benefitIds.push(clock.benefitId);
    if (clock === byPage && ownCount) deadline.ownCount = ownCount;
    grouped.set(key, deadline);
  }
  return [...grouped.values()].sort((one, other) => order(one.clock) - order(other.clock));
}

/** An answer that is long past tells nothing about what runs out. */
function isHistory(clock: EvaluatedClock): boolean {
  const days = daysLeftOf(clock);
  return clock.state === 'over' && clock.id !== 'benefit-expiry' && days !== null && days < -90;
}

/** Whether the date is the last day on which sold seats count, not one by which benefits must be completed. */
export function isSeatsDate(clock: EvaluatedClock, evaluation: Evaluation): boolean {
  return (
    clock.id === 'complete-by' &&
    evaluation.trace.some(({ id, rule }) => id === 'clock/complete-by' && rule === 'seats')
  );
}

/** The fewest days that may be left; null when the day is not known. */
export function daysLeftOf(clock: EvaluatedClock): number | null {
  const { daysLeft } = clock;
  return daysLeft === null || typeof daysLeft === 'number' ? daysLeft : Math.min(...daysLeft.oneOf);
}

function order(clock: EvaluatedClock): number {
  const days = daysLeftOf(clock);
  if (days === null) return 100_000;
  return clock.state === 'over' ? 200_000 - days : days;
}
