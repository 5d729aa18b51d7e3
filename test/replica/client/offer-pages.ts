import type { Offer } from '../scenario-schema';

export type OfferPageId =
  | 'overview'
  | 'setup'
  | 'properties'
  | 'listings'
  | 'availability'
  | 'technicalconfiguration'
  | 'plans'
  | 'pricing'
  | 'cosell'
  | 'resell'
  | 'history'
  | 'reviewandpublish';

export type PublishStep =
  | 'automated-validation'
  | 'preview-creation'
  | 'publisher-signoff'
  | 'certification'
  | 'publish';

export const publishSteps: readonly PublishStep[] = [
  'automated-validation',
  'preview-creation',
  'publisher-signoff',
  'certification',
  'publish',
];

const common: readonly OfferPageId[] = ['overview', 'setup', 'properties', 'listings'];

/** The pages an offer of this kind has in its left navigation, above History, in their order. */
export function pagesOf(offer: Offer): readonly OfferPageId[] {
  if (offer.type === 'consulting-service') return [...common, 'pricing'];
  const middle: readonly OfferPageId[] = [...common, 'availability', 'technicalconfiguration', 'plans', 'cosell'];
  return offer.type === 'saas' || offer.type === 'azure-vm' ? [...middle, 'resell'] : middle;
}

export function isOfferPage(page: string): page is OfferPageId {
  return (
    page === 'history' ||
    page === 'reviewandpublish' ||
    page === 'pricing' ||
    page === 'cosell' ||
    page === 'resell' ||
    common.some((known) => known === page) ||
    page === 'availability' ||
    page === 'technicalconfiguration' ||
    page === 'plans'
  );
}
