import type { DayNumber } from '../domain/civil-date';
import { civilDate } from '../domain/civil-date';
import type { Possible } from './possible';
import { listed, oneOf } from './possible';

/** A number of days drawn from a partly known day; null when the day cannot be listed. */
export function dayCount(
  day: Possible<DayNumber>,
  count: (day: DayNumber) => number,
): number | { oneOf: number[] } | null {
  const values = listed(day)?.map(count);
  return values ? plainOrSeveral(values) : null;
}

/** A day as a case or a screen writes it: one date, or several possible ones. */
export function writtenDay(day: Possible<DayNumber>): string | { oneOf: string[] } | null {
  const values = listed(day)?.map(civilDate);
  return values ? plainOrSeveral(values) : null;
}

/** Every possible day moved by every possible step, in order; of a range its ends. */
export function moved(day: Possible<DayNumber>, steps: ((day: DayNumber) => DayNumber)[]): Possible<DayNumber> {
  if (day.kind === 'range') {
    const { min, max } = day;
    return {
      kind: 'range',
      min: min === undefined ? undefined : Math.min(...steps.map((step) => step(min))),
      max: max === undefined ? undefined : Math.max(...steps.map((step) => step(max))),
    };
  }
  const values = listed(day) ?? [];
  return oneOf(steps.flatMap((step) => values.map(step)).sort((a, b) => a - b));
}

function plainOrSeveral<Value>(values: Value[]): Value | { oneOf: Value[] } {
  const distinct = [...new Set(values)];
  const [first] = distinct;
  return distinct.length === 1 && first !== undefined ? first : { oneOf: distinct };
}
