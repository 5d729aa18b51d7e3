import type { FactPath } from '../domain/fact';
import type { PageKind } from '../domain/page-kind';

/** Which page shows a fact; the first row that starts the path decides. What Partner Center shows nowhere has none. */
const pages: readonly (readonly [FactPath, PageKind])[] = [
  ['offer.liveSince', 'history'],
  ['offer.publishedOn', 'history'],
  ['offer.stoppedOn', 'history'],
  ['offer.delistedOn', 'history'],
  ['offer.type', 'offer-list'],
  ['offer.status', 'offer-overview'],
  ['offer.azureIpCoSell', 'offer-overview'],
  ['offer.coSellReady', 'offer-overview'],
  ['offer.listingOptions', 'offer-setup'],
  ['offer.sellsThroughMicrosoft', 'offer-setup'],
  ['offer.plans', 'plan-overview'],
  ['offer.visibility', 'plan-overview'],
  ['offer.hasPublicListing', 'offer-list'],
  ['offer.storefronts', 'properties'],
  ['offer.m365Integration', 'properties'],
  ['offer.serviceKind', 'properties'],
  ['offer', 'offer-overview'],
  ['contacts', 'marketing-benefits'],
  ['benefits', 'marketing-benefits'],
  ['account.users', 'user-management'],
  ['account.email', 'legal-info'],
  ['account.partnerId', 'legal-info'],
  ['account.country', 'legal-info'],
  ['account.tenantLinked', 'legal-info'],
  ['account.viewerRole', 'user-management'],
  ['account.enrolled', 'marketplace-rewards'],
  ['account.seesRewardsPage', 'marketing-benefits'],
  ['sales.orders', 'insights-orders'],
  ['sales.billed', 'insights-revenue'],
  ['sales.dataThrough', 'insights-revenue'],
  ['sales.uncollectedUsd', 'insights-revenue'],
];

export function pageOfFact(path: FactPath): PageKind | null {
  return pages.find(([start]) => path.startsWith(start))?.[1] ?? null;
}
