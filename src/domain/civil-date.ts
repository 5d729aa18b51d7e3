/** A day without a time zone, `YYYY-MM-DD`. Two of them compare as text. */
export type CivilDate = string;

/** Days since 1970-01-01; what the engine counts with. */
export type DayNumber = number;

const pattern = /^\d{4}-\d{2}-\d{2}$/;
const millisecondsPerDay = 86_400_000;
const known = new Map<CivilDate, DayNumber>();

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
  const before = known.get(date);
  if (before !== undefined) return before;
  const day = Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds / millisecondsPerDay;
  // Cases repeat the same few dates; the bound keeps a day of use from growing without end.
  if (known.size > 4096) known.clear();
  known.set(date, day);
  return day;
}

export function civilDate(day: DayNumber): CivilDate {
  return plainDate(day).toString();
}

/** The same day of the month `months` later, or that month's last day where there is none. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  return dayNumber(plainDate(day).add({ months }, { overflow: 'constrain' }).toString());
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
