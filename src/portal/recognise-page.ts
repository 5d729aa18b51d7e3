import type { PageKind } from '../domain/page-kind';
import type { PageConcept, PageHeading } from './label-text/page-heading';
import type { PageAddress } from './pages';

const kindByTitle: Partial<Record<PageConcept, PageKind>> = {
  'page.offer-overview': 'offer-overview',
  'page.offer-setup': 'offer-setup',
  'page.properties': 'properties',
  'page.offer-listing': 'offer-listing',
  'page.plan-overview': 'plan-overview',
  'page.plan': 'plan',
  'page.review-and-publish': 'review-and-publish',
  'page.history': 'history',
  'page.offer-other': 'offer-other',
  'page.overview': 'offer-overview',
};

const accountKindByTitle: Partial<Record<PageConcept, PageKind>> = {
  'page.user-management': 'user-management',
  'page.legal-info': 'legal-info',
  'page.marketing-benefits': 'marketing-benefits',
  'page.marketplace-rewards': 'marketplace-rewards',
  'page.revenue': 'insights-revenue',
  'page.orders': 'insights-orders',
  'page.offer-list': 'offer-list',
};

/** Slugs that are likely but not evidenced; used only where no title says which page of an offer it is. */
const likelySlugs: Readonly<Record<string, PageKind>> = {
  setup: 'offer-setup',
  offersetup: 'offer-setup',
  properties: 'properties',
  reviewandpublish: 'review-and-publish',
  review: 'review-and-publish',
  publish: 'review-and-publish',
  history: 'history',
};

/** The kind of page, by its address and, where that leaves it open, by its title. */
export function recognisePage(address: PageAddress, url: URL, headings: readonly PageHeading[]): PageKind | null {
  if (address.headingDecides !== true) return address.kind;
  const titles = headings.flatMap((heading) => (heading.page === null ? [] : [heading.page.concept]));
  if (address.productId !== undefined) {
    const byTitle = titles.flatMap((title) => kindByTitle[title] ?? []).at(0);
    if (byTitle !== undefined) return byTitle;
    const slug = url.pathname.toLowerCase().replace(/\/+$/, '').split('/').at(-1)?.replaceAll('-', '') ?? '';
    return likelySlugs[slug] ?? address.kind;
  }
  const account = titles.flatMap((title) => accountKindByTitle[title] ?? []).at(0);
  return address.kind ?? account ?? null;
}
