/** Dates and amounts as the pages write them; each place of the portal has its own form. Civil dates and instants in, text out. */
export interface Dates {
  /** Sep 24, 2021 */
  readonly medium: (date: string) => string;
  /** 10/29/20 */
  readonly short: (date: string) => string;
  /** 08/05/2020, 08:09 PM UTC */
  readonly event: (instant: string) => string;
  /** Dec 9, 2021, 3:04:00 PM UTC */
  readonly step: (instant: string) => string;
  /** May 2026 */
  readonly month: (date: string) => string;
  /** $31,204.50 */
  readonly money: (usd: number) => string;
  /** $1.28M */
  readonly roundMoney: (usd: number) => string;
}

export function datesFor(locale: string): Dates {
  const chinese = locale.toLowerCase().startsWith('zh');
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    // Some versions of the language data put a narrow no-break space before AM and PM; the portal's pictures show a plain one.
    return (when: string) => format.format(new Date(when)).replaceAll('\u202f', ' ');
  };
  const day = write({ year: 'numeric', month: chinese ? 'long' : 'short', day: 'numeric' });
  const eventTime = write({
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: !chinese,
  });
  const stepTime = write({
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
  });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' });
  const round = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    notation: 'compact',
    maximumSignificantDigits: 3,
  });
  return {
    medium: day,
    short: write(
      chinese
        ? { year: 'numeric', month: 'numeric', day: 'numeric' }
        : { year: '2-digit', month: '2-digit', day: '2-digit' },
    ),
    event: (when) => `${eventTime(when)} UTC`,
    step: (when) => `${stepTime(when)} UTC`,
    month: write({ year: 'numeric', month: 'long' }),
    money: (usd) => money.format(usd),
    roundMoney: (usd) => round.format(usd),
  };
}
