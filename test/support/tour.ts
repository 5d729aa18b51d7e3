import type { Page, Worker } from 'playwright-core';
import type { PageKind } from '../../src/domain/page-kind';
import type { PageView } from '../../src/domain/page-view';
import { settledView } from './lens-tab';

/** Two offers of the local Partner Center's first account: one sold through Microsoft, one with a free trial. */
export const ledger = '3f0c1d52-8a4e-4b6f-9d27-51c0a7e4b301';
export const forecast = '9a72e6b8-0f13-4c88-b5d4-6e2f81c09d02';

export const portal = 'https://partner.microsoft.com';

/** The path of one page of an offer, by the last part of its address. */
export function offerPath(productId: string, page: string): string {
  return `/en-us/dashboard/commercial-marketplace/offers/${productId}/${page}`;
}

export interface TourStop {
  kind: PageKind;
  path: string;
}

/** From the list of offers through one offer's pages and back to where it is published. */
export const tourStops: readonly TourStop[] = [
  { kind: 'offer-list', path: '/en-us/dashboard/marketplace-offers/overview' },
  { kind: 'offer-overview', path: offerPath(ledger, 'overview') },
  { kind: 'offer-setup', path: offerPath(ledger, 'setup') },
  { kind: 'plan-overview', path: offerPath(ledger, 'plans') },
  { kind: 'review-and-publish', path: offerPath(ledger, 'reviewandpublish') },
  { kind: 'history', path: offerPath(ledger, 'history') },
  { kind: 'review-and-publish', path: offerPath(ledger, 'reviewandpublish') },
];

/** Goes to a page of the local Partner Center: by loading it first, then in place, as people do. Waits for the lens. */
export async function goTo(page: Page, worker: Worker, { kind, path }: TourStop): Promise<PageView> {
  if (page.url().startsWith(portal)) await page.evaluate<unknown>(`window.replica.go(${JSON.stringify(path)})`);
  else await page.goto(portal + path);
  return untilRead(page, worker, kind);
}

/** Waits until the lens has read a page of this kind in the tab, and the page has stopped filling. */
export async function untilRead(page: Page, worker: Worker, kind: PageKind, patience = 15_000): Promise<PageView> {
  const isIt = (view: PageView) => view.state === 'read' && view.reading.kind === kind;
  const view = await settledView(page, worker, { accepts: isIt, quiet: 400, patience });
  if (!isIt(view)) throw new Error(`no ${kind} was read at ${page.url()}: ${JSON.stringify(view)}`);
  return view;
}
