/** A day without a time zone, `YYYY-MM-DD`. Two of them compare as text. */
export type CivilDate = string;

/** Days since 1970-01-01; what the engine counts with. */
export type DayNumber = number;

const pattern = /^\d{4}-\d{2}-\d{2}$/;
const millisecondsPerDay = 86_400_000;
/** More months than any rule adds, so that a day and a number of months make one key. */
const mostMonths = 4096;
// Cases repeat the same few dates. What was counted once is kept, so that judging thousands of offers does not wait for a calendar.
const known = new Map<CivilDate, DayNumber>();
const written = new Map<DayNumber, CivilDate>();
const moved = new Map<number, DayNumber>();

/** Whether the text is a day that exists (`2023-02-29` is not one). */
export function isCivilDate(text: string): boolean {
  if (!pattern.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The day's number; throws a RangeError on text that is no civil date, which a schema has refused before. */
export function dayNumber(date: CivilDate): DayNumber {
  return remembered(
    known,
    date,
    () => Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds / millisecondsPerDay,
  );
}

export function civilDate(day: DayNumber): CivilDate {
  return remembered(written, day, () => plainDate(day).toString());
}

/** The same day of the month `months` later, or that month's last day where there is none. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const later = (): DayNumber => dayNumber(plainDate(day).add({ months }, { overflow: 'constrain' }).toString());
  return remembered(moved, day * mostMonths + months, later);
}

/** The yearly return of `start` on or after `day`; 29 February returns on 28 February in common years. */
export function nextAnniversary(start: DayNumber, day: DayNumber): DayNumber {
  let years = Math.max(0, plainDate(day).year - plainDate(start).year);
  while (addMonths(start, 12 * years) < day) years += 1;
  return addMonths(start, 12 * years);
}

/** The UTC day of an instant (ISO 8601), as Partner Center's own times are in UTC. */
export function utcDay(instant: string): DayNumber {
  return Math.floor(Temporal.Instant.from(instant).epochMilliseconds / millisecondsPerDay);
}

function plainDate(day: DayNumber): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(day * millisecondsPerDay)
    .toZonedDateTimeISO('UTC')
    .toPlainDate();
}

function remembered<Key, Value>(values: Map<Key, Value>, key: Key, count: () => Value): Value {
  const before = values.get(key);
  if (before !== undefined) return before;
  const value = count();
  // The bound keeps a day of use from growing without end.
  if (values.size >= 16_384) values.clear();
  values.set(key, value);
  return value;
}
