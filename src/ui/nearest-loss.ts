import type { EvaluatedClock, Evaluation } from '../domain/evaluation';
import type { Formats } from '../words/formats';
import type { Words } from '../words/words';
import { type Deadline, daysLeftOf, deadlinesOf, isSeatsDate } from './deadlines';
import type { Summary } from './summary';

/** A deadline further away than this is no news. */
const soonDays = 30;
const urgentDays = 14;
/** The nearest day on which something is lost, when it is near. */
export function nearestLoss(evaluation: Evaluation, words: Words, formats: Formats): Summary | null {
  const near = deadlinesOf(evaluation).find(
    ({ clock }) => isLoss(clock) && isSoon(clock) && !isSeatsDate(clock, evaluation),
  );
  if (!near) return null;
  const left = daysLeftOf(near.clock) ?? 0;
  return {
    text: lossText(near, left, words, formats),
    tone: left <= urgentDays ? 'warn' : 'quiet',
    section: 'deadlines',
  };
}

function lossText({ clock, benefitIds }: Deadline, left: number, words: Words, formats: Formats): string {
  const { summary } = words.panel;
  const days = formats.days(left);
  if (clock.id === 'sponsorship-end') return summary.sponsorshipEndsIn(days);
  if (benefitIds.length === 0) return left === 0 ? summary.publicationEndsToday : summary.publicationEndsIn(days);
  return left === 0 ? summary.endToday(benefitIds.length) : summary.endIn(benefitIds.length, days);
}

function isLoss({ id, state }: EvaluatedClock): boolean {
  return state !== 'over' && id !== 'silence' && id !== 'answer' && id !== 'anniversary';
}

function isSoon(clock: EvaluatedClock): boolean {
  const left = daysLeftOf(clock);
  return left !== null && left >= 0 && left <= soonDays;
}
