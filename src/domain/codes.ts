/** The closed vocabularies of the product: each is the single list of its codes, and the type is drawn from it. */
export const offerTypes = [
  'saas',
  'azure-vm',
  'azure-app-managed',
  'azure-app-solution-template',
  'azure-container',
  'managed-service',
  'consulting-service',
  'professional-service',
  'dynamics-365-business-central',
  'dynamics-365-dataverse',
  'dynamics-365-operations',
  'iot-edge-module',
  'power-bi-app',
  'power-bi-visual',
  'microsoft-365-app',
] as const;
export type OfferType = (typeof offerTypes)[number];

export const listingOptions = [
  'contact-me',
  'free-trial',
  'test-drive',
  'get-it-now-free',
  'byol',
  'subscription',
  'usage',
] as const;
export type ListingOption = (typeof listingOptions)[number];

export const offerStatuses = [
  'draft',
  'publish-in-progress',
  'attention-needed',
  'preview',
  'live',
  'pending-stop-distribution',
  'not-available',
] as const;
export type OfferStatus = (typeof offerStatuses)[number];

export const listingKinds = ['list', 'trial', 'consulting', 'transact'] as const;
export type ListingKind = (typeof listingKinds)[number];

export const verdicts = ['yes', 'no', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

export const benefitConditions = ['eligible', 'locked', 'unknown', 'used', 'expired'] as const;
export type BenefitCondition = (typeof benefitConditions)[number];

export const benefitCategories = ['marketing', 'sales', 'technical'] as const;
export type BenefitCategory = (typeof benefitCategories)[number];

export const benefitStates = [
  'available',
  'action-required',
  'activated',
  'in-progress',
  'completed',
  'expired',
] as const;
export type BenefitState = (typeof benefitStates)[number];

export const serviceKinds = ['proof-of-concept', 'implementation', 'workshop', 'assessment', 'briefing'] as const;
export type ServiceKind = (typeof serviceKinds)[number];

export const storefronts = ['appsource', 'azure-marketplace'] as const;
export const m365Integrations = ['teams', 'outlook', 'office', 'sharepoint'] as const;
export const audiences = ['public', 'private'] as const;
export type Audience = (typeof audiences)[number];
export const azureBillings = ['ea', 'mca', 'payg', 'csp'] as const;
export const factSources = ['page', 'import', 'manual', 'policy'] as const;
export type FactSource = (typeof factSources)[number];

/** Names of the facts that can place a partner on a tier. */
export const metrics = ['billedUsd', 'billedTtmUsd', 'seatsSold', 'teamsMau', 'solutionValueUsd'] as const;
export type Metric = (typeof metrics)[number];

export const clockIds = [
  'benefit-expiry',
  'activate-by',
  'complete-by',
  'anniversary',
  'silence',
  'answer',
  'sponsorship-end',
] as const;
export type ClockId = (typeof clockIds)[number];

export const contactCheckIds = [
  'assigned',
  'count',
  'email-differs',
  'email-plausible',
  'phone',
  'language',
  'is-user',
  'unchanged-since-activation',
] as const;
export type ContactCheckId = (typeof contactCheckIds)[number];
