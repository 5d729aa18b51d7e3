/** What the engines that are compared are told of an offer: one plain value per fact, and nothing for a fact that was not read. */
export interface PlainFacts {
  status?: string;
  daysLive?: number;
  visibility?: string;
  hasPublicListing?: boolean;
  listingOptimizationDone?: boolean;
  azureBilling?: string;
  billedTtmUsd?: number;
  solutionValueUsd?: number;
  teamsMau?: number;
  designated?: boolean;
  liftrLite?: boolean;
  partnerId?: boolean;
  tenantLinked?: boolean;
  seesRewardsPage?: boolean;
  enrolled?: boolean;
  contactAssigned?: boolean;
  /** Billed sales that are certain: none where they were not read. */
  surelyBilledUsd?: number;
}

export type PlainFact = keyof PlainFacts;
export type PlainValue = string | number | boolean;

/** What the program takes a fact for when it was not read (an absent figure of a metric that need not apply counts as none). */
export const whenNotRead: PlainFacts = {
  solutionValueUsd: 0,
  teamsMau: 0,
  designated: false,
  liftrLite: false,
  partnerId: true,
  tenantLinked: true,
  seesRewardsPage: true,
  enrolled: true,
  contactAssigned: true,
};

export const plainFacts: PlainFact[] = [
  'status',
  'daysLive',
  'visibility',
  'hasPublicListing',
  'listingOptimizationDone',
  'azureBilling',
  'billedTtmUsd',
  'solutionValueUsd',
  'teamsMau',
  'designated',
  'liftrLite',
  'partnerId',
  'tenantLinked',
  'seesRewardsPage',
  'enrolled',
  'contactAssigned',
  'surelyBilledUsd',
];
