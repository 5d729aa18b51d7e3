import type { UsedFact } from '../domain/evaluation';
import { type PageKind, pageKinds } from '../domain/page-kind';
import type { Formats } from '../words/formats';
import type { Words } from '../words/words';

/** Where and when a fact was read: `History, under “Sign-off to go live”, read yesterday`. */
export function placeText(used: UsedFact, today: string, words: Words, formats: Formats): string {
  const { place, readAt, source } = used;
  const page = typeof place === 'string' ? place : place?.page;
  const label = typeof place === 'object' ? place.label : undefined;
  const age = readAt ? formats.age(readAt, today) : '';
  const where = page ? pageName(page, words) : source ? words.sources[source] : '';
  const parts = [
    age ? (where ? words.panel.read.at(where, age) : age) : where,
    label ? words.panel.read.under(label) : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

export function pageName(page: string, words: Words): string {
  return isPageKind(page) ? words.pages[page] : page;
}

export function isPageKind(page: string): page is PageKind {
  return pageKinds.some((kind) => kind === page);
}
