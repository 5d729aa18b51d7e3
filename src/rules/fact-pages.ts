import type { FactPath, Place } from '../domain/fact';
import type { PageKind } from '../domain/page-kind';
import type { NextAction } from '../domain/reason-codes';
import type { CompiledEdition } from './compile-edition';

/** Where Partner Center shows a fact; the first page that fits the beginning of the path. `rewards` is the page of the edition. */
const factPages: [FactPath, PageKind | 'rewards' | null][] = [
  ['offer.liveSince', 'history'],
  ['offer.publishedOn', 'history'],
  ['offer.stoppedOn', 'history'],
  ['offer.delistedOn', 'history'],
  ['offer.status', 'offer-overview'],
  ['offer.type', 'review-and-publish'],
  ['offer.listingOptions', 'offer-setup'],
  ['offer.sellsThroughMicrosoft', 'offer-setup'],
  ['offer.visibility', 'plan-overview'],
  ['offer.plans', 'plan-overview'],
  ['offer.hasPublicListing', 'offer-list'],
  ['offer.coSellReady', 'offer-overview'],
  ['offer.azureIpCoSell', 'offer-overview'],
  ['offer.serviceKind', 'properties'],
  ['offer.m365Integration', 'properties'],
  ['offer', 'offer-overview'],
  ['sales', 'insights-revenue'],
  ['contacts', 'rewards'],
  ['benefits', 'rewards'],
  ['account.users', 'user-management'],
  ['account.viewerRole', 'user-management'],
  ['account.email', 'legal-info'],
  ['account.partnerId', 'legal-info'],
  ['account.enrolled', 'marketplace-rewards'],
  ['account.seesRewardsPage', 'marketplace-rewards'],
  ['account.tenantLinked', 'legal-info'],
  ['owner', 'user-management'],
];

const actionPages: { [Action in NextAction]?: PageKind | 'rewards' } = {
  'go-live': 'offer-overview',
  relist: 'offer-overview',
  'publish-again': 'review-and-publish',
  'opt-in-at-next-publication': 'review-and-publish',
  'get-partner-id': 'legal-info',
  'link-tenant': 'legal-info',
  'ask-admin-for-role': 'user-management',
  'add-user-in-account-settings': 'user-management',
  'ask-offer-owner': 'user-management',
  enroll: 'marketplace-rewards',
  'assign-contact': 'rewards',
  'complete-contact': 'rewards',
  'change-contact-email': 'rewards',
  activate: 'rewards',
  'do-listing-optimization': 'rewards',
  'plan-sponsorship-gap': 'rewards',
  'enter-live-date': 'history',
  'enter-usd': 'insights-revenue',
  'ask-report-viewer': 'insights-revenue',
};

/** The page where a missing fact can be read, or where a stale one was read; null when no page shows it. */
export function pageOfFact(
  fact: FactPath | undefined,
  edition: CompiledEdition,
  place?: string | Place,
): string | null {
  if (place !== undefined) return typeof place === 'string' ? place : place.page;
  const found = factPages.find(([beginning]) => fact?.startsWith(beginning));
  return found ? resolved(found[1], edition) : null;
}

export function pageOfAction(action: NextAction, edition: CompiledEdition): string | null {
  return resolved(actionPages[action] ?? null, edition);
}

/** Contacts and benefits moved to the Benefits workspace in 2023 (source S-2023-09GTM). */
function resolved(page: PageKind | 'rewards' | null, edition: CompiledEdition): string | null {
  if (page !== 'rewards') return page;
  return edition.file.window.from >= '2023-08-01' ? 'marketing-benefits' : 'marketplace-rewards';
}
