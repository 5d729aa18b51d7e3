import type { Audience, BenefitState, ListingOption, OfferStatus, OfferType } from '../../domain/codes';
import { conceptsNamed, wordFor } from '../label-text/word-index';
import type { Concept } from '../labels/language-words';

type Words<Code extends string> = readonly (readonly [Concept, Code])[];

const statuses: Words<OfferStatus> = [
  ['status.draft', 'draft'],
  ['status.publish-in-progress', 'publish-in-progress'],
  ['status.attention-needed', 'attention-needed'],
  ['status.preview', 'preview'],
  ['status.live', 'live'],
  ['status.pending-stop-distribution', 'pending-stop-distribution'],
  ['status.not-available', 'not-available'],
];

const states: Words<BenefitState> = [
  ['state.available', 'available'],
  ['state.action-required', 'action-required'],
  ['state.activated', 'activated'],
  ['state.in-progress', 'in-progress'],
  ['state.completed', 'completed'],
  ['state.expired', 'expired'],
];

const audiences: Words<Audience> = [
  ['audience.public', 'public'],
  ['audience.private', 'private'],
];

const types: Words<OfferType> = [
  ['type.saas', 'saas'],
  ['type.azure-vm', 'azure-vm'],
  ['type.azure-app-managed', 'azure-app-managed'],
  ['type.azure-app-solution-template', 'azure-app-solution-template'],
  ['type.azure-container', 'azure-container'],
  ['type.managed-service', 'managed-service'],
  ['type.consulting-service', 'consulting-service'],
  ['type.professional-service', 'professional-service'],
  ['type.dynamics-365-business-central', 'dynamics-365-business-central'],
  ['type.dynamics-365-dataverse', 'dynamics-365-dataverse'],
  ['type.dynamics-365-operations', 'dynamics-365-operations'],
  ['type.iot-edge-module', 'iot-edge-module'],
  ['type.power-bi-app', 'power-bi-app'],
  ['type.power-bi-visual', 'power-bi-visual'],
  ['type.microsoft-365-app', 'microsoft-365-app'],
];

const options: Words<ListingOption> = [
  ['option.contact-me', 'contact-me'],
  ['option.free-trial', 'free-trial'],
  ['option.test-drive', 'test-drive'],
  ['option.get-it-now-free', 'get-it-now-free'],
  ['option.byol', 'byol'],
];

function codeOf<Code extends string>(text: string, words: Words<Code>): Code | null {
  const named = conceptsNamed(text);
  return words.find(([concept]) => named.has(concept))?.[1] ?? null;
}

export function readStatus(text: string): OfferStatus | null {
  return codeOf(text, statuses);
}

export function readState(text: string): BenefitState | null {
  return codeOf(text, states);
}

export function readAudience(text: string): Audience | null {
  return codeOf(text, audiences);
}

export type OfferTypeRead = OfferType | { oneOf: OfferType[] };

/** The offer type that a text names; "Azure Application" alone leaves its two kinds open, and so does 专业服务. */
export function readOfferType(text: string): OfferTypeRead | null {
  if (conceptsNamed(text).has('type.azure-app')) return { oneOf: ['azure-app-managed', 'azure-app-solution-template'] };
  if (text.normalize('NFKC').trim() === '专业服务') return { oneOf: ['consulting-service', 'professional-service'] };
  return codeOf(text, types);
}

export type ListingOptionRead = ListingOption | { oneOf: ListingOption[] };

/** The listing option that a text names; a bare "Get it now" is either of two. */
export function readListingOption(text: string): ListingOptionRead | null {
  const exact = codeOf(text, options);
  if (exact !== null) return exact;
  return conceptsNamed(text).has('option.get-it-now') ? { oneOf: ['get-it-now-free', 'byol'] } : null;
}

export function readYesNo(text: string): boolean | null {
  const word = wordFor(text, ['choice.yes', 'choice.no']);
  return word === null ? null : word === 'choice.yes';
}
