import type { PageKind } from '../domain/page-kind';
import { accountIdentity, legalInfo } from './readers/account-identity';
import { benefitDetails } from './readers/benefit-details';
import { benefitList } from './readers/benefits';
import { marketingContacts } from './readers/contacts';
import { history } from './readers/history';
import { insightsRevenue } from './readers/insights-revenue';
import type { FactReader } from './readers/look';
import { offerIdentity } from './readers/offer-identity';
import { offerList } from './readers/offer-list';
import { offerListing } from './readers/offer-listing';
import { offerOverview } from './readers/offer-overview';
import { offerSetup } from './readers/offer-setup';
import { offerStatus } from './readers/offer-status';
import { plan } from './readers/plan';
import { planList } from './readers/plans';
import { properties } from './readers/properties';
import { reviewAndPublish } from './readers/review-and-publish';
import { marketplaceRewards } from './readers/rewards';
import { rewardsToolbox } from './readers/rewards-toolbox';
import { users } from './readers/users';

const ofOffer = [...offerIdentity, offerStatus] as const;

/** What is read on each kind of page. A page of an offer without facts of its own still tells which offer it is. */
export const readersByKind: Readonly<Record<PageKind, readonly FactReader[]>> = {
  home: accountIdentity,
  'offer-list': [...accountIdentity, ...offerList],
  'offer-overview': [...ofOffer, ...offerOverview],
  'offer-setup': [...ofOffer, ...offerSetup],
  properties: [...ofOffer, ...properties],
  'offer-listing': [...ofOffer, ...offerListing],
  'plan-overview': [...ofOffer, planList],
  plan: [...ofOffer, ...plan],
  'review-and-publish': [...ofOffer, ...reviewAndPublish],
  history: [...ofOffer, ...history],
  'offer-other': [],
  'marketing-benefits': [...accountIdentity, marketingContacts, benefitList],
  'benefit-details': [...accountIdentity, ...benefitDetails],
  'marketplace-rewards': [...accountIdentity, ...marketplaceRewards],
  'rewards-toolbox': [...accountIdentity, ...rewardsToolbox],
  'user-management': users,
  'legal-info': legalInfo,
  'insights-revenue': insightsRevenue,
  'insights-orders': accountIdentity,
};
