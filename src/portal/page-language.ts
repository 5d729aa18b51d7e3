import { type DateOrder, orderProvenBy } from './values/calendar-date';
import type { PageSight } from './visible-text/page-sight';

/** The language of a page: what the page says of itself, made exact by the address, else the address, else its letters. */
export function languageOf(sight: PageSight, url: URL): string {
  const own = sight.document.documentElement.getAttribute('lang')?.trim() ?? '';
  const inAddress = /^\/(?<locale>[a-z]{2}(?:-[a-z]{2,4})?)(?:\/|$)/i.exec(url.pathname)?.groups?.['locale'] ?? '';
  const address = canonical(inAddress);
  if (own === '') return address === '' ? lettersOf(sight) : address;
  const page = canonical(own);
  return !page.includes('-') && address.startsWith(`${page}-`) ? address : page;
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}

function lettersOf(sight: PageSight): string {
  const chinese = sight.runs.filter((run) => /\p{Script=Han}/u.test(run.text)).length;
  return chinese * 3 > sight.runs.length ? 'zh' : 'en';
}

/**
 * How numeric dates are to be read: by the page's language where that is American or British English and no date on the
 * page contradicts it. A page translated by the browser keeps the dates of a language that is no longer told.
 */
export function dateOrderOf(sight: PageSight, language: string): DateOrder {
  if (isTranslated(sight.document)) return 'unknown';
  const order: DateOrder = language === 'en-US' ? 'month-first' : language === 'en-GB' ? 'day-first' : 'unknown';
  if (order === 'unknown') return order;
  const contradicted = sight.runs.some(
    (run) => looksDated.test(run.text) && (orderProvenBy(run.text) ?? order) !== order,
  );
  return contradicted ? 'unknown' : order;
}

// Version numbers and telephone numbers have points and hyphens too.
const looksDated = /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{2}|(?<!\d)\d{1,2}-\d{1,2}-(?:19|20)\d{2}/;

function isTranslated(document: Document): boolean {
  const root = document.documentElement;
  return (
    root.classList.contains('translated-ltr') ||
    root.classList.contains('translated-rtl') ||
    root.querySelector('[_msttexthash]') !== null
  );
}
