import type { Page, Worker } from 'playwright-core';
import type { PageKind } from '../../src/domain/page-kind';
import type { PageView } from '../../src/domain/page-view';
import { describeTab } from './lens-tab';

/** The transact offer of the local Partner Center's first account. */
export const tourOffer = '3f0c1d52-8a4e-4b6f-9d27-51c0a7e4b301';

const portal = 'https://partner.microsoft.com';
const offer = `/en-us/dashboard/commercial-marketplace/offers/${tourOffer}`;

export interface TourStop {
  kind: PageKind;
  path: string;
}

/** From the list of offers through one offer's pages and back to where it is published. */
export const tourStops: readonly TourStop[] = [
  { kind: 'offer-list', path: '/en-us/dashboard/marketplace-offers/overview' },
  { kind: 'offer-overview', path: `${offer}/overview` },
  { kind: 'offer-setup', path: `${offer}/setup` },
  { kind: 'plan-overview', path: `${offer}/plans` },
  { kind: 'review-and-publish', path: `${offer}/reviewandpublish` },
  { kind: 'history', path: `${offer}/history` },
  { kind: 'review-and-publish', path: `${offer}/reviewandpublish` },
];

/** Goes to a page of the local Partner Center: by loading it first, then in place, as people do. Waits for the lens. */
export async function goTo(page: Page, worker: Worker, { kind, path }: TourStop): Promise<PageView> {
  if (page.url().startsWith(portal)) await page.evaluate<unknown>(`window.replica.go(${JSON.stringify(path)})`);
  else await page.goto(portal + path);
  return untilRead(page, worker, kind);
}

/** Waits until the lens has read a page of this kind in the tab. */
export async function untilRead(page: Page, worker: Worker, kind: PageKind, patience = 15_000): Promise<PageView> {
  const end = Date.now() + patience;
  let view: PageView | undefined;
  while (Date.now() < end) {
    view = (await describeTab(worker, page.url()))?.view;
    if (view?.state === 'read' && view.reading.kind === kind) return view;
    await page.waitForTimeout(50);
  }
  throw new Error(`no ${kind} was read at ${page.url()}: ${JSON.stringify(view)}`);
}
