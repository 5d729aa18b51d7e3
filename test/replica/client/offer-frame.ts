import type { Offer } from '../scenario-schema';
import { type OfferPageId, pagesOf } from './offer-pages';
import type { Command, NavigationGroup, NavigationItem, Page, PageContext } from './page';
import { say } from './words/words';

/** What all pages of one offer share: crumbs, left navigation, heading. */
export function offerFrame(
  context: PageContext,
  offer: Offer,
  current: OfferPageId | null,
): Pick<Page, 'subject' | 'suffix' | 'crumbs' | 'navigation'> {
  const { words } = context;
  return {
    subject: offer.alias,
    suffix: words.offerType[offer.type],
    crumbs: [
      ...listCrumbs(context),
      { label: offer.alias, href: offerHref(context, offer, 'overview'), current: true },
    ],
    navigation: offerNavigation(context, offer, current),
  };
}

export function listCrumbs({ words, href }: PageContext): readonly NavigationItem[] {
  return [
    { label: words.shell.home, href: href('/dashboard/home') },
    { label: words.workspace.marketplaceOffers, href: href('/dashboard/marketplace-offers/overview') },
  ];
}

export function offerHref({ href }: PageContext, offer: Offer, page: string): string {
  return href(`/dashboard/commercial-marketplace/offers/${offer.productId}/${page}`);
}

function offerNavigation(context: PageContext, offer: Offer, current: OfferPageId | null): readonly NavigationGroup[] {
  const item = (id: OfferPageId): NavigationItem => ({
    label: context.words.offerPage[id],
    href: offerHref(context, offer, id),
    current: id === current,
  });
  return [
    { items: pagesOf(offer).map(item) },
    { items: [item('history')], note: say(context.words.offerIdLine, { id: context.offerId }), divided: true },
  ];
}

export function reviewCommand(context: PageContext, offer: Offer): Command {
  return {
    label: context.words.command.reviewAndPublish,
    icon: 'publish',
    href: offerHref(context, offer, 'reviewandpublish'),
  };
}
