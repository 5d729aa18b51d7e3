import type { Offer } from '../../scenario-schema';
import { isOfferPage, type OfferPageId } from '../offer-pages';
import type { Page, PageContext } from '../page';
import { historyPage } from './history-page';
import { homePage } from './home-page';
import { offerListPage } from './offer-list-page';
import { offerOverviewPage } from './offer-overview-page';
import { offerSetupPage } from './offer-setup-page';
import { missingPage, otherProgramPage } from './other-page';
import { planOverviewPage } from './plan-overview-page';
import { reviewAndPublishPage } from './review-and-publish-page';

type OfferPageBuilder = (context: PageContext, offer: Offer) => Page;

const offerPages: Readonly<Partial<Record<OfferPageId, OfferPageBuilder>>> = {
  overview: offerOverviewPage,
  setup: offerSetupPage,
  plans: planOverviewPage,
  history: historyPage,
  reviewandpublish: reviewAndPublishPage,
};

/** The page that stands at an address; an address without one shows what a portal shows then. */
export function buildPage(context: PageContext): Page {
  const { address, offer } = context;
  switch (address.kind) {
    case 'home':
      return homePage(context);
    case 'offer-list':
      return offerListPage(context);
    case 'offer': {
      const build = isOfferPage(address.page) ? offerPages[address.page] : undefined;
      return offer === null || build === undefined ? missingPage(context) : build(context, offer);
    }
    default:
      return otherProgramPage(context);
  }
}
