/** What a text says about a day: the day, or, where two readings are possible, both. */
export type DateRead = { readonly date: string } | { readonly candidates: readonly string[] };

/** In what order a page writes numeric dates; `unknown` for a language in which both are met. */
export type DateOrder = 'month-first' | 'day-first' | 'unknown';

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const time = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?<half>[ap]\.?m\.?|上午|下午|凌晨|早上|晚上|中午)?`;
const chineseTime = String.raw`(?<halfBefore>上午|下午|凌晨|早上|晚上|中午)?\s*`;
const timed = new RegExp(
  `${chineseTime}${time}\\s*(?<zone>z\\b|(?:utc|gmt)(?:\\s*[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}|[A-Z]{3,4}\\b)?`,
  'iu',
);
const yearFirst = /(?<!\d)(?<year>(?:19|20)\d{2})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})(?!\d)/u;
const monthWordFirst =
  /(?<!\p{L})(?<word>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?<year>(?:19|20)\d{2})(?!\d)/iu;
const dayWordFirst =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<word>[a-z]{3,9})\.?\s*,?[\s-]+(?<year>(?:19|20)\d{2})(?!\d)/iu;
const numeric =
  /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2}|\d{2})(?![\d/])/u;

/** The day that a text names, as a UTC day; null when it names none. */
export function readDate(text: string, order: DateOrder): DateRead | null {
  const folded = text.normalize('NFKC');
  const written = namedDay(folded) ?? numericDay(folded, order);
  if (written === null || !('date' in written)) return written;
  const shift = shiftToUtc(folded.replace(yearFirst, ' '));
  if (shift === 0) return written;
  if (shift === null) return { candidates: [addDays(written.date, -1), written.date, addDays(written.date, 1)] };
  return { date: addDays(written.date, shift) };
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

// Abbreviations that mean one offset only; others (CST, IST, BST) are used for several.
const offsets: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  PST: -8,
  PDT: -7,
  EST: -5,
  EDT: -4,
  MST: -7,
  MDT: -6,
  CET: 1,
  CEST: 2,
  JST: 9,
};

/** Days to add so that a clock time in a named zone becomes a UTC day; 0 without a zone, null for an unknown zone. */
function shiftToUtc(text: string): number | null {
  const groups = timed.exec(text)?.groups;
  const zone = groups?.['zone']?.toUpperCase().replace(/\s+/g, '');
  if (groups === undefined || zone === undefined) return 0;
  const offset = offsetOf(zone);
  if (offset === null) return null;
  if (offset === 0) return 0;
  const minutes = minutesOf(groups) - offset;
  return Math.floor(minutes / 1440);
}

function offsetOf(zone: string): number | null {
  const numbers = /^(?:UTC|GMT)?(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/.exec(zone)?.groups;
  if (numbers !== undefined) {
    const minutes = Number(numbers['hours']) * 60 + Number(numbers['minutes'] ?? 0);
    return numbers['sign'] === '-' ? -minutes : minutes;
  }
  const hours = offsets[zone];
  return hours === undefined ? null : hours * 60;
}

function minutesOf(groups: Record<string, string | undefined>): number {
  const half = `${groups['half'] ?? ''}${groups['halfBefore'] ?? ''}`.toLowerCase().replace(/\./g, '');
  const hour = Number(groups['hour']);
  const later = /^(?:pm|下午|晚上)$/.test(half) && hour < 12 ? 12 : 0;
  const earlier = /^(?:am|上午|凌晨|早上)$/.test(half) && hour === 12 ? 12 : 0;
  return (hour + later - earlier) * 60 + Number(groups['minute']);
}
