// Abbreviations that mean one offset only, in hours; others (CST, IST, BST) are used for several.
const hoursAhead: Readonly<Record<string, number>> = {
  Z: 0,
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

const half = String.raw`[ap]\.?m\b\.?|上午|下午|凌晨|早上|晚上|中午`;
const clock = new RegExp(
  `(?<before>${half})?\\s*(?<!\\d)(?<hour>\\d{1,2})\\s*:\\s*(?<minute>\\d{2})(?::\\d{2}(?:\\.\\d+)?)?\\s*(?<after>${half})?(?<rest>.{0,24})`,
  'iu',
);
const offsetFromUtc = /(?:utc|gmt)\s*(?<sign>[+-])\s*(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?/iu;
const isoOffset = /^\s*(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})?(?!\d)/u;

/**
 * Days to add to a written date so that it becomes the UTC day: 0 where no clock time or no other zone is written, null
 * where a zone is named whose distance from UTC is not known. The context (a column title) may name the zone.
 */
export function utcShift(text: string, context: string): number | null {
  const groups = clock.exec(text)?.groups;
  if (groups === undefined) return 0;
  const ahead = minutesAhead(groups['rest'] ?? '', text) ?? minutesAhead('', context) ?? 0;
  if (ahead === 'unknown') return null;
  return ahead === 0 ? 0 : Math.floor((minutesOf(groups) - ahead) / 1440);
}

function minutesAhead(afterClock: string, whole: string): number | 'unknown' | null {
  const numbers = (offsetFromUtc.exec(whole) ?? isoOffset.exec(afterClock))?.groups;
  if (numbers !== undefined) {
    const minutes = Number(numbers['hours']) * 60 + Number(numbers['minutes'] ?? 0);
    return numbers['sign'] === '-' ? -minutes : minutes;
  }
  if (/\b(?:utc|gmt)\b|世界时/iu.test(whole)) return 0;
  if (/北京时间|中国标准时间/u.test(whole)) return 480;
  if (/\blocal\b|本地|当地/iu.test(whole)) return 'unknown';
  const named = /^[\s(]*(?<zone>Z|[A-Z]{3,4})\b/u.exec(afterClock) ?? /\((?<zone>[A-Z]{3,4})\)/u.exec(whole);
  const zone = named?.groups?.['zone'];
  if (zone === undefined) return null;
  const hours = hoursAhead[zone];
  return hours === undefined ? 'unknown' : hours * 60;
}

function minutesOf(groups: Record<string, string | undefined>): number {
  const part = `${groups['before'] ?? ''}${groups['after'] ?? ''}`.toLowerCase().replace(/\./g, '');
  const hour = Number(groups['hour']);
  const later = /^(?:pm|下午|晚上)$/u.test(part) && hour < 12 ? 12 : 0;
  const earlier = /^(?:am|上午|凌晨|早上)$/u.test(part) && hour === 12 ? 12 : 0;
  return (hour + later - earlier) * 60 + Number(groups['minute']);
}
