import type { PageKind } from '../domain/page-kind';
import type { Silence } from '../domain/page-view';
import { portalHost } from './hosts';

export interface PageAddress {
  /** What the address alone says; null where it says nothing, or something that we stay silent on. */
  kind: PageKind | null;
  silence?: Silence;
  /** A title on the page may still tell more: the address is of a workspace, or of an offer's page without a known name. */
  headingDecides?: boolean;
  /** Lower case. */
  productId?: string;
  planId?: string;
}

const partnerCenter = 'https://partner.microsoft.com';
const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const offerPath = new RegExp(`^/commercial-marketplace/offers/(?<product>${guid})(?:/(?<rest>.*))?$`);
const planPath = new RegExp(`^plans/(?<plan>${guid}|\\d{6,})(?:/(?<page>.*))?$`);

/** Paths after `/dashboard`, whole; the names are those of the published documentation and of public code. */
const fixedPaths: readonly (readonly [RegExp, PageKind])[] = [
  [/^\/(?:home|overview)$/, 'home'],
  [
    /^\/(?:commercial-marketplace\/(?:overview|offers)|marketplace-offers(?:\/(?:overview|offers))?|marketplace\/offers(?:\/overview)?)$/,
    'offer-list',
  ],
  [/^\/(?:v2\/)?benefits\/marketing(?:benefits)?$/, 'marketing-benefits'],
  [/^\/(?:v2\/)?benefits\/(?:marketing|go-?to-?market)(?:\/.+)$/, 'benefit-details'],
  [/^\/(?:v2\/)?benefits\/go-?to-?market$/, 'marketing-benefits'],
  [/^\/mpn\/(?:program|membership\/benefits)\/commercialmarketplace$/, 'marketplace-rewards'],
  [/^\/account(?:\/v\d+)?\/usermanagement$/, 'user-management'],
  [/^\/account(?:\/v\d+)?\/organization\/(?:legalinfo|identity|identifiers)$/, 'legal-info'],
  [/^\/(?:insights\/)?commercial-marketplace\/analytics\/revenue$/, 'insights-revenue'],
  [/^\/(?:insights\/)?commercial-marketplace\/analytics\/orders?$/, 'insights-orders'],
];

/** Names of an offer's pages in the address. The last four are not evidenced, so the title is asked first there. */
const offerPages: Readonly<Record<string, PageKind>> = {
  overview: 'offer-overview',
  plans: 'plan-overview',
  listings: 'offer-listing',
  technicalconfiguration: 'offer-other',
  availability: 'offer-other',
  cosell: 'offer-other',
};

/** Where the title decides: account settings and workspaces whose inner addresses are not evidenced. */
const byHeading =
  /^\/(?:v2\/)?(?:account(?:-settings)?|membership|benefits|insights|commercial-marketplace|marketplace-offers|mpn)(?:\/|$)/;
const otherPrograms =
  /^\/(?:apps-and-games|products|hardware|microsoftedge|office|windows|xbox|games|collaborate|incentives|v2\/customers|customers|referrals)(?:\/|$)/;
const signIn = /^\/(?:login|signin|signout|logout|account\/signin)(?:\/|$)/;

/** What an address says by itself. Locale, letter case, a closing slash, query and fragment do not matter. */
export function pageByAddress(url: URL): PageAddress {
  const host = portalHost(url);
  if (host === null) return { kind: null, silence: 'other-host' };
  const path = url.pathname.toLowerCase().replace(/\/+$/, '');
  if (host === 'rewards-toolbox') {
    const onToolbox = /^(?:\/[a-z]{2}(?:-[a-z]{2,4})?)?\/marketplace-rewards(?:\/|$)/.test(path);
    return onToolbox ? { kind: 'rewards-toolbox' } : { kind: null, silence: 'unknown-page' };
  }
  const dashboard = /^(?:\/[a-z]{2}(?:-[a-z]{2,4})?)?\/dashboard(?<rest>\/.*)?$/.exec(path);
  const rest = dashboard?.groups?.['rest'] ?? '';
  if (dashboard === null) return { kind: null, silence: signIn.test(path) ? 'not-signed-in' : 'unknown-page' };
  if (signIn.test(rest)) return { kind: null, silence: 'not-signed-in' };
  return offerAddress(rest) ?? accountAddress(rest);
}

function offerAddress(rest: string): PageAddress | null {
  const offer = offerPath.exec(rest)?.groups;
  if (offer === undefined) return null;
  const productId = offer['product'] ?? '';
  const page = offer['rest'] ?? '';
  const plan = planPath.exec(page)?.groups;
  if (plan !== undefined) return { kind: 'plan', productId, planId: plan['plan'] ?? '' };
  const known = offerPages[page];
  return { kind: known ?? 'offer-other', productId, headingDecides: true };
}

function accountAddress(rest: string): PageAddress {
  const known = fixedPaths.find(([path]) => path.test(rest));
  if (known !== undefined) return { kind: known[1], headingDecides: known[1] === 'legal-info' };
  if (otherPrograms.test(rest)) return { kind: null, silence: 'other-program' };
  return byHeading.test(rest)
    ? { kind: null, silence: 'unknown-page', headingDecides: true }
    : { kind: null, silence: 'unknown-page' };
}

/** Addresses of page kinds that are evidenced, after `/dashboard`; `{offer}` is an offer's own part. */
const addresses: Partial<Record<PageKind, string>> = {
  home: '/home',
  'offer-list': '/marketplace-offers/overview',
  'offer-overview': '{offer}/overview',
  'offer-listing': '{offer}/listings',
  'plan-overview': '{offer}/plans',
  'marketing-benefits': '/v2/benefits/marketing',
  'marketplace-rewards': '/mpn/program/commercialmarketplace',
  'user-management': '/account/v3/usermanagement#users',
  'legal-info': '/account/v3/organization/legalinfo#mpn',
  'insights-revenue': '/insights/commercial-marketplace/analytics/revenue',
  'insights-orders': '/insights/commercial-marketplace/analytics/order',
};

/** A link that opens a page of that kind; null where its address is not evidenced, or where the offer is not known. */
export function addressOf(kind: PageKind, productId?: string): string | null {
  if (kind === 'rewards-toolbox') return 'https://marketing.partner.microsoft.com/marketplace-rewards';
  const path = addresses[kind];
  if (path === undefined) return null;
  if (!path.startsWith('{offer}')) return `${partnerCenter}/dashboard${path}`;
  if (productId === undefined || !new RegExp(`^${guid}$`, 'i').test(productId)) return null;
  return `${partnerCenter}/dashboard/commercial-marketplace/offers/${productId.toLowerCase()}${path.slice('{offer}'.length)}`;
}
