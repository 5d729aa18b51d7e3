import type { UsedFact } from '../domain/evaluation';
import { type PageKind, pageKinds } from '../domain/page-kind';
import type { Formats } from '../words/formats';
import type { Words } from '../words/words';

/** Where and when a fact was read: `History, under “Sign-off to go live”, read yesterday`. */
export function placeText(used: UsedFact, today: string, words: Words, formats: Formats): string {
  const label = typeof used.place === 'object' ? used.place.label : undefined;
  const parts = [pageText(used, today, words, formats), label ? words.panel.read.under(label) : ''];
  return parts.filter((part) => part !== '').join(words.panel.comma);
}

/** The same without the label on the page. */
export function pageText({ place, readAt, source }: UsedFact, today: string, words: Words, formats: Formats): string {
  const page = typeof place === 'string' ? place : place?.page;
  const byHand = source === 'manual' || page === 'manual';
  const where = byHand ? words.sources.manual : page ? pageName(page, words) : source ? words.sources[source] : '';
  if (!readAt) return where;
  const age = formats.age(readAt, today);
  return byHand ? where + words.panel.comma + age : where === '' ? age : words.panel.read.at(where, age);
}

export function pageName(page: string, words: Words): string {
  return isPageKind(page) ? words.pages[page] : page;
}

export function isPageKind(page: string): page is PageKind {
  return pageKinds.some((kind) => kind === page);
}
