import type {
  Audience,
  azureBillings,
  BenefitState,
  ListingKind,
  ListingOption,
  m365Integrations,
  OfferStatus,
  OfferType,
  ServiceKind,
  storefronts,
} from '../domain/codes';

/** Words for the closed values that a fact can have. */
export interface ValueWords {
  offerTypes: Record<OfferType, string>;
  listingOptions: Record<ListingOption, string>;
  offerStatuses: Record<OfferStatus, string>;
  listingKinds: Record<ListingKind, string>;
  benefitStates: Record<BenefitState, string>;
  serviceKinds: Record<ServiceKind, string>;
  audiences: Record<Audience, string>;
  storefronts: Record<(typeof storefronts)[number], string>;
  m365Integrations: Record<(typeof m365Integrations)[number], string>;
  azureBillings: Record<(typeof azureBillings)[number], string>;
  access: Record<'granted' | 'request', string>;
  receivers: Record<'owner' | 'contact', string>;
  yes: string;
  no: string;
  empty: string;
  atLeast: (value: string) => string;
  atMost: (value: string) => string;
  between: (least: string, most: string) => string;
}
