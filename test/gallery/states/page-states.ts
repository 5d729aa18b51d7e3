import type { Case } from '../../../src/domain/case';
import type { PanelModel } from '../../../src/ui/panel-model';
import { offerStates } from './offer-states';
import { stateFromCase } from './state-from-case';

const account: Case = {
  asOf: '2026-04-14',
  account: {
    partnerId: '1234567',
    email: 'partnercenter@contoso.example',
    signedInAs: 'dana@contoso.example',
    enrolled: true,
  },
  contacts: [
    {
      name: 'Mei Lin',
      email: 'mei.lin@contoso.example',
      phone: '+1 425 555 0100',
      preferredLanguage: 'en',
      isAccountUser: true,
      assigned: true,
    },
    {
      name: 'Sam Okafor',
      email: 'marketing@contoso.example',
      phone: '',
      preferredLanguage: 'de',
      isAccountUser: true,
      assigned: true,
    },
  ],
  benefits: [
    { id: 'press-release', from: 'Transact - $25K', state: 'available', activateBy: '2026-04-18' },
    { id: 'testimonial', from: 'Transact - $500', state: 'activated', activatedOn: '2026-04-10' },
    { name: 'Partner Go-To-Market Toolbox', from: 'OfferName.GtmToolbox', state: 'completed' },
    { id: 'azure-sponsorship-poc', from: 'Transact - $25K', balanceUsd: 640, endsOn: '2026-05-20' },
  ],
};
const accountState = stateFromCase(account, { here: 'marketing-benefits', subject: 'account', title: '1234567' });
const emptyAccount = stateFromCase(
  { asOf: account.asOf },
  { here: 'marketing-benefits', subject: 'account', title: '', notFound: ['contacts', 'benefits'] },
);
const offer = stateFromCase({
  asOf: account.asOf,
  account: { ...account.account, tenantLinked: true, seesRewardsPage: true, optedOut: false },
  offer: {
    name: 'Contoso Ledger Cloud',
    type: 'saas',
    listingOptions: ['subscription'],
    status: 'live',
    liveSince: '2025-09-12',
    visibility: 'public',
  },
  sales: { billedTtmUsd: 38_300, teamsMau: 0, dataThrough: '2026-04-12' },
  contacts: [
    {
      name: 'Mei Lin',
      email: 'mei.lin@contoso.example',
      phone: '+1 425 555 0100',
      preferredLanguage: 'en',
      isAccountUser: true,
      assigned: true,
      previousEmail: '',
    },
  ],
  benefits: [
    { id: 'listing-optimization', state: 'completed' },
    { id: 'press-release', state: 'available', activateBy: '2026-04-18' },
    { id: 'testimonial', state: 'available', activateBy: '2026-04-18' },
    { id: 'blog-feature', state: 'in-progress' },
  ],
  message: { received: 'yes', on: '2025-10-01', by: 'contact' },
});
const [reading] = offer.readings;
const history = { kind: 'history', slow: false } as const;

/** States that no case decides: what the page, the account, the extension and the user make of the panel. */
export const pageStates: Record<string, PanelModel> = {
  'two-benefits-end': offer,
  account: accountState,
  'account-nothing-read': emptyAccount,
  'page-loading-known-before': { ...offer, view: { state: 'loading', ...history } },
  'page-loading': {
    ...offer,
    view: { state: 'loading', ...history, slow: true },
    evaluation: null,
    edition: null,
    readings: [],
    title: '',
  },
  'nothing-to-judge': { ...offer, evaluation: null, edition: null },
  'page-changed': {
    ...offer,
    ...(reading
      ? {
          view: { state: 'read', reading, lost: ['offer.status', 'offer.liveSince'] },
          readings: [
            {
              ...reading,
              values: { ...reading.values, partial: true },
              problems: [
                { fact: 'offer.liveSince', why: 'two readings of a date', candidates: ['2026-03-04', '2026-04-03'] },
              ],
              notFound: ['offer.azureIpCoSell'],
            },
          ],
        }
      : {}),
  },
  'updated-reload': { ...offer, notice: 'updated-reload' },
  'history-off': { ...offer, notice: 'history-off' },
  'at-the-start-side': { ...offer, side: 'start' },
  'hostile-title': { ...offer, title: `<b>${'Very long name '.repeat(9)}</b> שלום \u202Etxt.exe` },
};

const closed = (state: PanelModel | undefined): PanelModel => ({ ...(state ?? offer), open: false, tabPosition: 0 });

/** The tab on the edge, in each of its tones. */
export const tabStates: Record<string, PanelModel> = {
  'tab-warn': closed(offer),
  'tab-bad': closed(offerStates['same-address']),
  'tab-quiet': closed(offerStates['no-go-live-date']),
  'tab-good': closed(
    stateFromCase({
      ...account,
      offer: { type: 'saas', listingOptions: ['contact-me'], status: 'live', liveSince: '2026-01-02' },
      benefits: [],
    }),
  ),
  'tab-loading': closed(pageStates['page-loading']),
  'tab-start-side': { ...closed(offer), side: 'start' },
};
