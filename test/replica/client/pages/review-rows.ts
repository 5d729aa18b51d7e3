import type { Offer, Plan } from '../../scenario-schema';
import { type OfferPageId, pagesOf } from '../offer-pages';
import type { PageContext } from '../page';
import { say, type Words } from '../words/words';

/** One line of Review and publish: a page of the offer, or one of its plans. */
export interface ReviewRow {
  readonly key: string;
  readonly label: string;
  readonly path: string;
  readonly details: readonly string[];
  readonly inner: boolean;
}

export function reviewRows({ words, offerId }: PageContext, offer: Offer): readonly ReviewRow[] {
  return pagesOf(offer)
    .filter((page) => page !== 'overview')
    .flatMap((page) => {
      const line: ReviewRow = {
        key: page,
        label: labelOf(words, page),
        path: page,
        details: detailsOf(words, offer, offerId, page),
        inner: false,
      };
      return page === 'plans' ? [line, ...offer.plans.map((plan) => planRow(words, plan))] : [line];
    });
}

function labelOf({ offerPage, review }: Words, page: OfferPageId): string {
  if (page === 'listings') return review.listings;
  if (page === 'technicalconfiguration') return review.technical;
  return page === 'cosell' ? review.coSell : offerPage[page];
}

function detailsOf(words: Words, offer: Offer, offerId: string, page: OfferPageId): readonly string[] {
  const { review } = words;
  switch (page) {
    case 'setup':
      return setupDetails(words, offer);
    case 'properties':
      return [
        say(review.category, { value: offer.category }),
        ...(offer.industries.length > 0 ? [say(review.industry, { value: offer.industries.join(', ') })] : []),
        ...(offer.serviceKind === undefined
          ? []
          : [say(review.serviceType, { value: words.serviceKind[offer.serviceKind] })]),
      ];
    case 'listings':
      return [say(review.offerName, { value: offer.name })];
    case 'availability':
      return [review.audience];
    case 'technicalconfiguration':
      return offer.sellsThroughMicrosoft === true
        ? [
            say(review.landing, { value: `https://${offerId}.example/landing` }),
            say(review.webhook, { value: offer.status === 'draft' ? '' : `https://${offerId}.example/hook` }),
          ]
        : [];
    case 'plans':
      return [say(review.planCount, { count: offer.plans.length })];
    case 'cosell':
      return [review.documents];
    case 'resell':
      return [review.noCsp];
    default:
      return [];
  }
}

function setupDetails(words: Words, offer: Offer): readonly string[] {
  const { review } = words;
  const first =
    offer.sellsThroughMicrosoft === true
      ? [review.selling]
      : offer.listingOption === undefined
        ? []
        : [words.option[offer.listingOption]];
  const testDrive = offer.testDrive === undefined ? [] : [offer.testDrive ? review.testDrive : review.noTestDrive];
  return [...first, ...testDrive, offer.customerLeads === undefined ? review.noLeads : review.leads];
}

function planRow({ review, plans, pricing, audience }: Words, plan: Plan): ReviewRow {
  return {
    key: `plan:${plan.planId}`,
    label: plan.name,
    path: `plans/${plan.id}/listings`,
    inner: true,
    details: [
      say(review.planName, { value: plan.name }),
      say(plans.marketsSelected, { count: plan.markets }),
      say(review.pricing, { value: pricing[plan.pricing] }),
      say(review.planAudience, { value: audience[plan.audience] }),
    ],
  };
}
