import type { DayNumber } from '../domain/civil-date';
import { addMonths } from '../domain/civil-date';
import type { Verdict } from '../domain/codes';
import type { FactPath } from '../domain/fact';
import type { CompiledRow } from './compile-edition';
import { moved } from './day-count';
import type { ClockSubject } from './judged-clocks';
import { atMost } from './possible';
import { ofKind } from './rows-of-kind';

/**
 * Whether the time of a row is up that every possible kind of the offer has, where it runs out for some of those kinds only. No
 * clock is shown until the kind is known, but a row that may have run out is not a benefit that can be had for certain.
 */
export function overForSomeKinds(
  row: CompiledRow,
  { edition, kind, publications, facts }: ClockSubject,
): { verdict: Verdict; missing: FactPath[] } {
  const rule = edition.rules.expiry;
  const timed = kind.possible.some((one) => rule?.kinds.includes(one));
  const untimed = kind.possible.some((one) => !rule?.kinds.includes(one));
  if (!rule || !timed || !untimed || ofKind(row, kind) !== 'yes' || kind.allByol) return { verdict: 'no', missing: [] };
  const { newest } = publications;
  const steps = rule.months.map((months) => (day: DayNumber) => addMonths(day, months));
  const over = newest.kind === 'any' ? 'unknown' : atMost(moved(newest, steps), facts.asOf - 1);
  if (over === 'no') return { verdict: 'no', missing: [] };
  return { verdict: 'unknown', missing: [...kind.missing, ...(newest.kind === 'exact' ? [] : ['offer.liveSince'])] };
}
