import type { Money } from '../domain/case';
import { type CivilDate, dayNumber } from '../domain/civil-date';
import type { Language } from './language';

/** Numbers, money and dates as the language writes them. Dates are civil dates and never shift with a time zone. */
export interface Formats {
  /** `30 March 2024` */
  date: (date: CivilDate) => string;
  /** `Sat 30 Mar 2024` */
  dayDate: (date: CivilDate) => string;
  number: (value: number) => string;
  /** `USD 1,200.50`; the currency is always named, cents only when there are any. */
  money: (value: Money) => string;
  /** `4 days`, never negative. */
  days: (count: number) => string;
  weeks: (count: number) => string;
  /** `today`, `yesterday`, `3 days ago`: of an instant, seen from a local day. */
  age: (instant: string, today: CivilDate) => string;
  and: (items: string[]) => string;
  or: (items: string[]) => string;
}

// English with the day before the month and the month as a word: nobody can read it as another date.
const locales: Record<Language, string> = { en: 'en-GB', 'zh-CN': 'zh-CN' };
const made = new Map<Language, Formats>();

export function formatsFor(language: Language): Formats {
  const before = made.get(language);
  if (before) return before;
  const formats = makeFormats(locales[language]);
  made.set(language, formats);
  return formats;
}

function makeFormats(locale: string): Formats {
  const long = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const withDay = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  );
  const number = once(() => new Intl.NumberFormat(locale));
  const cents = once(() => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
  const days = once(() => unit(locale, 'day'));
  const weeks = once(() => unit(locale, 'week'));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const and = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const or = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const written = (value: number, currency: string) =>
    `${currency}\u00A0${(Number.isInteger(value) ? number() : cents()).format(value)}`;
  return {
    date: (date) => long().format(utcNoon(date)),
    dayDate: (date) => withDay().format(utcNoon(date)).replace(',', ''),
    number: (value) => number().format(value),
    money: (value) => (typeof value === 'number' ? written(value, 'USD') : written(value.amount, value.currency)),
    days: (count) => spaced(days().format(Math.abs(count))),
    weeks: (count) => spaced(weeks().format(count)),
    age: (instant, today) => relative().format(Math.min(0, localDay(instant) - dayNumber(today)), 'day'),
    and: (items) => and().format(items),
    or: (items) => or().format(items),
  };
}

/** Making a formatter costs more than using it many times: the tab alone needs one or two of them. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Chinese text keeps a space between a number and a word. */
function spaced(text: string): string {
  return text.replace(/(\d)(?=\p{Script=Han})/u, '$1 ');
}

function unit(locale: string, name: 'day' | 'week'): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' });
}

function utcNoon(date: CivilDate): number {
  return dayNumber(date) * 86_400_000 + 43_200_000;
}

function localDay(instant: string): number {
  return dayNumber(
    Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString(),
  );
}
