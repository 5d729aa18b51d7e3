import type { CivilDate } from './civil-date';
import type { FactPath } from './fact';
import type { PageKind } from './page-kind';

/** Where Partner Center shows a fact: the first row that begins the path. `rewards` moved between two pages. */
const factPages: readonly (readonly [FactPath, PageKind | 'rewards'])[] = [
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
  ['offer.storefronts', 'properties'],
  ['offer', 'offer-overview'],
  ['sales.orders', 'insights-orders'],
  ['sales', 'insights-revenue'],
  ['contacts', 'rewards'],
  ['benefits', 'rewards'],
  ['account.users', 'user-management'],
  ['account.viewerRole', 'user-management'],
  ['account.email', 'legal-info'],
  ['account.partnerId', 'legal-info'],
  ['account.country', 'legal-info'],
  ['account.tenantLinked', 'legal-info'],
  ['account.enrolled', 'marketplace-rewards'],
  ['account.seesRewardsPage', 'marketplace-rewards'],
  ['owner', 'user-management'],
];

/** Contacts and benefits moved to the Benefits workspace in 2023 (source S-2023-09GTM). */
const benefitsWorkspaceSince: CivilDate = '2023-08-01';

/** The page that shows a fact under an edition that began on a day; null when no page does. */
export function pageOfFact(fact: FactPath, editionFrom: CivilDate | undefined): PageKind | null {
  const page = factPages.find(([beginning]) => fact.startsWith(beginning))?.[1] ?? null;
  if (page !== 'rewards') return page;
  return editionFrom === undefined || editionFrom >= benefitsWorkspaceSince
    ? 'marketing-benefits'
    : 'marketplace-rewards';
}
