/** Every kind of Partner Center page that the product recognises; `offer-other` is a page of an offer that carries no fact. */
export const pageKinds = [
  'home',
  'offer-list',
  'offer-overview',
  'offer-setup',
  'properties',
  'offer-listing',
  'plan-overview',
  'plan',
  'review-and-publish',
  'history',
  'offer-other',
  'marketing-benefits',
  'benefit-details',
  'marketplace-rewards',
  'rewards-toolbox',
  'user-management',
  'legal-info',
  'insights-revenue',
  'insights-orders',
] as const;
export type PageKind = (typeof pageKinds)[number];

const ofOneOffer: ReadonlySet<PageKind> = new Set<PageKind>([
  'offer-overview',
  'offer-setup',
  'properties',
  'offer-listing',
  'plan-overview',
  'plan',
  'review-and-publish',
  'history',
  'offer-other',
]);

/** Whether the page speaks of one offer; on every other recognised page the panel is about the account. */
export function isOfferPage(kind: PageKind): boolean {
  return ofOneOffer.has(kind);
}
