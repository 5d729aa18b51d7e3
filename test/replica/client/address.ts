export type PageKind =
  | 'home'
  | 'offer-list'
  | 'offer'
  | 'plan'
  | 'marketing-benefits'
  | 'marketplace-rewards'
  | 'toolbox'
  | 'user-management'
  | 'legal-info'
  | 'insights'
  | 'other';

export interface Address {
  readonly kind: PageKind;
  /** As written in the path, `zh-CN` or `zh-cn`; null when the path has none. */
  readonly locale: string | null;
  /** The path without its locale: `/dashboard/home`. */
  readonly path: string;
  readonly productId?: string;
  readonly planId?: string;
  /** The last segment of an offer's, plan's or report's address: `setup`, `reviewandpublish`, `revenue`. */
  readonly page: string;
}

const localePattern = /^\/([a-z]{2}(?:-[a-z]{2,4})?)(?=\/)/i;
const offerPattern = /^\/dashboard\/commercial-marketplace\/offers\/([0-9a-f-]{36})(?:\/(.*))?$/i;
const planPattern = /^plans\/([0-9a-f-]{36}|\d{6,})(?:\/([a-z]+))?$/i;

const fixed: readonly (readonly [RegExp, PageKind])[] = [
  [/^\/dashboard\/(?:home|overview)$/i, 'home'],
  [
    /^\/dashboard\/(?:commercial-marketplace\/(?:overview|offers)|marketplace-offers\/overview|marketplace\/offers\/overview)$/i,
    'offer-list',
  ],
  [/^\/dashboard\/v2\/benefits\/marketing$/i, 'marketing-benefits'],
  [/^\/dashboard\/mpn\/(?:program|membership\/benefits)\/commercialmarketplace$/i, 'marketplace-rewards'],
  [/^\/dashboard\/account\/v3\/usermanagement$/i, 'user-management'],
  [/^\/dashboard\/account\/v3\/organization\/(?:legalinfo|identity)$/i, 'legal-info'],
];

const insightsPattern = /^\/dashboard\/(?:insights\/)?commercial-marketplace\/analytics\/([a-z]+)$/i;

/** What an address stands for; an address nothing is known about is `other`. */
export function readAddress(host: string, pathname: string): Address {
  const locale = localePattern.exec(pathname)?.[1] ?? null;
  const path = (locale === null ? pathname : pathname.slice(locale.length + 1)).replace(/\/$/, '') || '/';
  const page = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (host === 'marketing.partner.microsoft.com') {
    return { kind: /^\/marketplace-rewards(?:\/|$)/i.test(path) ? 'toolbox' : 'other', locale, path, page };
  }
  const offer = offerPattern.exec(path);
  const productId = offer?.[1]?.toLowerCase();
  if (productId !== undefined) {
    const rest = offer?.[2] ?? 'overview';
    const plan = planPattern.exec(rest);
    if (plan?.[1] !== undefined)
      return { kind: 'plan', locale, path, productId, planId: plan[1], page: plan[2] ?? 'overview' };
    return { kind: 'offer', locale, path, productId, page: rest.toLowerCase() };
  }
  if (insightsPattern.test(path)) return { kind: 'insights', locale, path, page };
  const known = fixed.find(([pattern]) => pattern.test(path));
  return { kind: known?.[1] ?? 'other', locale, path, page };
}
