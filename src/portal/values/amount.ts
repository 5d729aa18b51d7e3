export interface AmountRead {
  readonly amount: number;
  /** ISO 4217; null when no currency is shown. */
  readonly currency: string | null;
  /** The page shows the figure shortened or rounded ("$1.2M", "over 100K"). */
  readonly rounded: boolean;
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/(?:US\$|USD|US\s?dollars?|美元)/iu, 'USD'],
  [/(?:C\$|CA\$|CAD)/u, 'CAD'],
  [/(?:A\$|AU\$|AUD)/u, 'AUD'],
  [/(?:NZ\$|NZD)/u, 'NZD'],
  [/(?:HK\$|HKD)/u, 'HKD'],
  [/(?:R\$|BRL)/u, 'BRL'],
  [/(?:€|EUR|欧元)/u, 'EUR'],
  [/(?:£|GBP|英镑)/u, 'GBP'],
  [/(?:CN¥|CNY|RMB|人民币|元)/u, 'CNY'],
  [/(?:JP¥|JPY|円|日元)/u, 'JPY'],
  [/(?:₹|INR)/u, 'INR'],
  [/(?:CHF)/u, 'CHF'],
  [/(?:SEK|NOK|DKK|PLN|CZK|ZAR|MXN|SGD|KRW|TWD|ILS|TRY|AED)/u, 'other'],
  [/\$/u, 'USD'],
];
const figure =
  /(?<![\d.,])(?<minus>[-−(]\s*[^\d\s]{0,3})?(?<digits>\d{1,3}(?:[,\u00A0\u202F' ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(?<unit>\s*(?:k|m|b|mn|bn|million|thousand|billion|万|亿|千)(?![a-z]))?(?<more>\s*\+)?/iu;
const about =
  /(?:^|\s)(?:about|over|more than|approx(?:\.|imately)?|up to|less than|under|around|~|≈|>|<|约|超过|大约|多于|不到)/iu;

// Beside the figure only its currency may stand; a sentence that holds a number is not an amount.
const otherWords = /\d|\p{Ll}{2,}|\p{Lu}{4,}|[%·]|(?![美欧英日元镑人民币円])\p{Script=Han}/u;

/** The amount of money that a text shows, where it shows one and no other figure; null otherwise. */
export function readAmount(text: string): AmountRead | null {
  const folded = text.normalize('NFKC').trim();
  const match = figure.exec(folded);
  const digits = match?.groups?.['digits'];
  if (match === null || digits === undefined) return null;
  const others = folded.slice(0, match.index) + folded.slice(match.index + match[0].length);
  if (otherWords.test(others.replace(about, ' ').replace(/\bdollars?\b/iu, ' '))) return null;
  const amount = plainNumber(digits);
  if (amount === null) return null;
  const negative = match.groups?.['minus'] !== undefined;
  return {
    amount: negative ? -amount : amount,
    currency: currencyIn(folded),
    rounded: match.groups?.['unit'] !== undefined || match.groups?.['more'] !== undefined || about.test(folded),
  };
}

/** English and Chinese pages both write 1,234.56; another use of comma or point is not guessed at. */
function plainNumber(digits: string): number | null {
  if (/^\d+,\d{1,2}$/.test(digits) || /^\d+,\d{4,}$/.test(digits)) return null;
  const number = Number(digits.replace(/[,\u00A0\u202F' ]/g, ''));
  return Number.isFinite(number) ? number : null;
}

export function currencyIn(text: string): string | null {
  return signs.find(([sign]) => sign.test(text))?.[1] ?? null;
}

/** A whole number as a count ("1,204"); null for anything else. */
export function readCount(text: string): number | null {
  const folded = text.normalize('NFKC').trim();
  if (!/^\d{1,3}(?:,\d{3})+$|^\d+$/.test(folded)) return null;
  return Number(folded.replaceAll(',', ''));
}
