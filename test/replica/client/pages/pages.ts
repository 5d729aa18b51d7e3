import type { Offer } from '../../scenario-schema';
import { isOfferPage, type OfferPageId } from '../offer-pages';
import type { Page, PageContext } from '../page';
import { historyPage } from './history-page';
import { homePage } from './home-page';
import { insightsFrame, isReport } from './insights-frame';
import { insightsOrdersPage } from './insights-orders-page';
import { insightsRevenuePage } from './insights-revenue-page';
import { legalInfoPage } from './legal-info-page';
import { marketingBenefitsPage } from './marketing-benefits-page';
import { marketplaceRewardsPage } from './marketplace-rewards-page';
import { offerListPage } from './offer-list-page';
import { offerListingPage } from './offer-listing-page';
import { offerOverviewPage } from './offer-overview-page';
import { offerPropertiesPage } from './offer-properties-page';
import { offerSetupPage } from './offer-setup-page';
import { offerSidePage } from './offer-side-pages';
import { missingPage, otherProgramPage } from './other-page';
import { planOverviewPage } from './plan-overview-page';
import { planPage } from './plan-page';
import { reviewAndPublishPage } from './review-and-publish-page';
import { toolboxPage } from './toolbox-page';
import { userManagementPage } from './user-management-page';

type OfferPageBuilder = (context: PageContext, offer: Offer) => Page;

const side =
  (page: OfferPageId): OfferPageBuilder =>
  (context, offer) =>
    offerSidePage(context, offer, page);

const offerPages: Readonly<Record<OfferPageId, OfferPageBuilder>> = {
  overview: offerOverviewPage,
  setup: offerSetupPage,
  properties: offerPropertiesPage,
  listings: offerListingPage,
  availability: side('availability'),
  technicalconfiguration: side('technicalconfiguration'),
  plans: planOverviewPage,
  pricing: side('pricing'),
  cosell: side('cosell'),
  resell: side('resell'),
  history: historyPage,
  reviewandpublish: reviewAndPublishPage,
};

/** The page that stands at an address; an address without one shows what a portal shows then. */
export function buildPage(context: PageContext): Page {
  switch (context.address.kind) {
    case 'home':
      return homePage(context);
    case 'offer-list':
      return offerListPage(context);
    case 'offer':
    case 'plan':
      return buildOfferPage(context);
    case 'marketing-benefits':
      return marketingBenefitsPage(context);
    case 'marketplace-rewards':
      return marketplaceRewardsPage(context);
    case 'toolbox':
      return toolboxPage(context);
    case 'user-management':
      return userManagementPage(context);
    case 'legal-info':
      return legalInfoPage(context);
    case 'insights':
      return buildReport(context);
    case 'other':
      return otherProgramPage(context);
  }
}

function buildOfferPage(context: PageContext): Page {
  const { offer, address } = context;
  if (offer === null) return missingPage(context);
  if (address.kind === 'plan') {
    const plan = offer.plans.find((candidate) => candidate.id === address.planId);
    return plan === undefined ? missingPage(context) : planPage(context, offer, plan);
  }
  return isOfferPage(address.page) ? offerPages[address.page](context, offer) : missingPage(context);
}

function buildReport(context: PageContext): Page {
  const { page } = context.address;
  if (page === 'revenue') return insightsRevenuePage(context);
  if (page === 'order') return insightsOrdersPage(context);
  return isReport(page) ? { ...insightsFrame(context, page), content: [] } : missingPage(context);
}
