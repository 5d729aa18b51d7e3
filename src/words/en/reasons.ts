import type { CodeWords } from '../code-words';

export const reasons: CodeWords['reasons'] = {
  live: 'The offer is live.',
  'contact-me-is-list': '“Contact me” only: customers cannot try or buy it through the store.',
  'consulting-service': 'A service by consultants.',
  'free-trial-attached': 'A free trial is attached.',
  'test-drive-only': 'A test drive is its only way to try or buy.',
  'get-it-now-free-is-trial':
    '“Get it now (Free)”: no transaction goes through the store, so transact benefits do not apply.',
  'byol-is-list': 'Bring your own license: nothing is sold through the store.',
  'sold-through-microsoft': 'Sold through Microsoft.',
  'one-plan-sold-through-microsoft':
    'One plan is sold through Microsoft; bring-your-own-license plans add nothing to billed sales.',
  'listing-option-not-offered-for-type':
    'This offer type does not allow that listing option. One of the two was read wrongly.',
  'tier-reached': 'Your tier includes it.',
  'tier-not-reached': 'Your tier does not include it yet.',
  'tier-unknown': 'Your tier is not known.',
  'tiers-not-published': 'The tier table of these rules was never published as text.',
  'not-for-byol': 'Not given to bring-your-own-license offers.',
  'not-for-private': 'Not given to private offers.',
  'needs-public-listing': 'A private offer needs a public listing of the same solution.',
  'needs-listing-optimization': 'Do the listing optimization first.',
  'needs-co-sell-ready': 'The offer must be co-sell ready.',
  'not-in-country': 'Not offered in your country or region.',
  'needs-designation': 'The next tier needs the Certified Software Designation.',
  'seats-only-for-m365': 'Seats count only for apps that integrate with Microsoft 365.',
  'metric-not-in-edition': 'This figure does not count under these rules.',
  'fraud-excluded': 'Sales proven fraudulent are taken out.',
  'company-level-sum': 'Sales of all publisher profiles linked to the company count together.',
  completed: 'Completed.',
  expired: 'Over.',
  'services-only': 'Services never earn transact benefits.',
  'not-for-service-kind': 'Only for a proof of concept, an implementation or a workshop.',
  'billing-account-not-supported': 'Your Azure billing account does not take a sponsorship.',
};
