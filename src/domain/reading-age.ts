import { type CivilDate, dayNumber, utcDay } from './civil-date';
import type { Reading } from './reading';

/** Facts are stale after this many days; a fresh one is then not contradicted by them. */
export const staleAfterDays = 30;

/** How far two clocks, or two messages that crossed, may be apart. */
const slackMinutes = 5;

/** Whether something read at an instant still counts as fresh. What claims to be of tomorrow was stamped by a wrong clock. */
export function isFresh(readAt: string, today: CivilDate): boolean {
  const age = dayNumber(today) - utcDay(readAt);
  // The user's own day may be one behind that of UTC.
  return age >= -1 && age <= staleAfterDays;
}

/**
 * Whether a reading takes the place of one that is kept: it is newer, or the kept one is of a future that only a wrong
 * clock can have written, and would otherwise stand for ever.
 */
export function replaces(reading: Reading, kept: Reading): boolean {
  const ahead = Temporal.Instant.from(kept.readAt).since(Temporal.Instant.from(reading.readAt)).total('minutes');
  return ahead <= 0 || ahead > slackMinutes;
}
