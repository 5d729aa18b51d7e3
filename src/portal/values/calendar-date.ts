import { utcShift } from './utc-shift';

/** What a text says about a day: the day, or, where two readings are possible, both. */
export type DateRead = { readonly date: string } | { readonly candidates: readonly string[] };

/** In what order a page writes numeric dates; `unknown` for a language in which both are met. */
export type DateOrder = 'month-first' | 'day-first' | 'unknown';

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const yearFirst = /(?<!\d)(?<year>(?:19|20)\d{2})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})(?!\d)/u;
const monthWordFirst =
  /(?<!\p{L})(?<word>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?<year>(?:19|20)\d{2})(?!\d)/iu;
const dayWordFirst =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<word>[a-z]{3,9})\.?\s*,?[\s-]+(?<year>(?:19|20)\d{2})(?!\d)/iu;
const numeric =
  /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2}|\d{2})(?![\d/])/u;

/**
 * The day that a text names, as a UTC day; null when it names none. The context (a column title) may name the time zone
 * of a clock time. What the page's language, or an unknown zone, leaves open comes back as candidates.
 */
export function readDate(text: string, order: DateOrder, context = ''): DateRead | null {
  const folded = text.normalize('NFKC');
  const written = namedDay(folded) ?? numericDay(folded, order);
  if (written === null) return null;
  const shift = utcShift(folded, context.normalize('NFKC'));
  const days = 'date' in written ? [written.date] : written.candidates;
  const possible = days.flatMap((day) => (shift === null ? [-1, 0, 1] : [shift]).map((by) => addDays(day, by)));
  const [only] = possible;
  return only !== undefined && possible.length === 1 ? { date: only } : { candidates: [...new Set(possible)] };
}

function namedDay(text: string): DateRead | null {
  const iso = yearFirst.exec(text)?.groups;
  if (iso !== undefined) return dayOf(Number(iso['year']), Number(iso['month']), Number(iso['day']));
  const words = (monthWordFirst.exec(text) ?? dayWordFirst.exec(text))?.groups;
  if (words === undefined) return null;
  const month = monthOf(words['word'] ?? '');
  return month === null ? null : dayOf(Number(words['year']), month, Number(words['day']));
}

function monthOf(word: string): number | null {
  const at = englishMonths.indexOf(word.slice(0, 3).toLowerCase());
  const whole = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ][at];
  const short = word.toLowerCase();
  return whole !== undefined && (whole.startsWith(short) || short === 'sept') ? at + 1 : null;
}

function numericDay(text: string, order: DateOrder): DateRead | null {
  const found = numericParts(text);
  if (found === null) return null;
  const { first, second, year } = found;
  const monthFirst = dayOf(year, first, second);
  const dayFirst = dayOf(year, second, first);
  if (monthFirst === null || dayFirst === null) return monthFirst ?? dayFirst;
  if (first === second) return monthFirst;
  if (order === 'month-first') return monthFirst;
  if (order === 'day-first') return dayFirst;
  return { candidates: [monthFirst.date, dayFirst.date] };
}

function numericParts(text: string): { first: number; second: number; year: number } | null {
  const groups = numeric.exec(text)?.groups;
  if (groups === undefined) return null;
  const year = Number(groups['year']);
  return { first: Number(groups['first']), second: Number(groups['second']), year: year < 100 ? 2000 + year : year };
}

/** Which order a numeric date proves by itself (13 to 31 can only be a day); null when it proves none. */
export function orderProvenBy(text: string): DateOrder | null {
  const found = numericParts(text.normalize('NFKC'));
  if (found === null) return null;
  if (found.first > 12 && found.second <= 12) return 'day-first';
  return found.second > 12 && found.first <= 12 ? 'month-first' : null;
}

function dayOf(year: number, month: number, day: number): { date: string } | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return { date: at.toISOString().slice(0, 10) };
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
