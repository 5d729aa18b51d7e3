import * as z from 'zod/mini';

/**
 * What a scenario file holds: the whole state of a pretended Partner Center. Dates are civil dates (`2026-04-24`), instants are UTC
 * (`2026-04-24T15:31:20Z`), money is USD. Codes (offer types, statuses, listing options) are the product's own, so that a test can
 * compare a reading with the scenario it was read from.
 */

const civilDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/));
const guid = z.string().check(z.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

export const generation = z.enum(['classic', 'workspaces', 'harmony']);

const offerType = z.enum([
  'saas',
  'azure-vm',
  'azure-app-managed',
  'azure-container',
  'managed-service',
  'consulting-service',
  'dynamics-365-business-central',
  'dynamics-365-dataverse',
  'dynamics-365-operations',
  'iot-edge-module',
  'power-bi-app',
  'power-bi-visual',
]);

const offerStatus = z.enum([
  'draft',
  'publish-in-progress',
  'attention-needed',
  'preview',
  'live',
  'pending-stop-distribution',
  'not-available',
]);

const pageStatus = z.enum(['complete', 'incomplete', 'not-started', 'unpublished-changes']);

const person = z.object({ name: z.string(), email: z.string(), phone: z.string() });

const plan = z.object({
  /** The segment in the plan's address: a GUID or a long decimal number. */
  id: z.string(),
  planId: z.string(),
  name: z.string(),
  pricing: z.enum(['flat-rate', 'per-user', 'usage', 'byol']),
  audience: z.enum(['public', 'private']),
  status: offerStatus,
  markets: z.number(),
  freeTrialMonth: z.optional(z.boolean()),
  monthlyUsd: z.optional(z.number()),
});

const historyEvent = z.object({
  by: z.string(),
  event: z.enum([
    'created-offer',
    'created-plan',
    'deleted-plan',
    'submitted-to-preview',
    'signed-off',
    'stopped-plan',
    'resumed-plan',
    'stopped-offer',
    'synced-private-audience',
  ]),
  at: instant,
  plan: z.optional(z.string()),
});

const offer = z.object({
  productId: guid,
  alias: z.string(),
  /** The name customers see. */
  name: z.string(),
  type: offerType,
  status: offerStatus,
  access: z.optional(z.enum(['granted', 'request'])),
  lastModified: civilDate,
  azureIpCoSell: z.boolean(),
  coSellReady: z.optional(z.boolean()),
  azureConsumptionCommitment: z.optional(z.boolean()),
  sellsThroughMicrosoft: z.optional(z.boolean()),
  listingOption: z.optional(z.enum(['contact-me', 'free-trial', 'get-it-now-free'])),
  listingUrl: z.optional(z.string()),
  testDrive: z.optional(z.boolean()),
  customerLeads: z.optional(z.string()),
  category: z.string(),
  industries: z.array(z.string()),
  serviceKind: z.optional(z.enum(['assessment', 'briefing', 'implementation', 'proof-of-concept', 'workshop'])),
  contacts: z.object({ support: person, engineering: person, csp: z.optional(person), supportUrl: z.string() }),
  plans: z.array(plan),
  /** When each publish step of the newest publication ended; a step that is absent has not ended. */
  publishSteps: z.optional(z.record(z.string(), instant)),
  /** Pages of Review and publish that differ from "complete, modified with the offer". */
  review: z.optional(
    z.record(z.string(), z.object({ status: z.optional(pageStatus), modified: z.optional(civilDate) })),
  ),
  history: z.array(historyEvent),
});

const revenueStatus = z.enum([
  'Sent',
  'Upcoming',
  'Unprocessed',
  'Rejected',
  'Not eligible',
  'Reprocessed',
  'Unreconciled',
  'Uncollected',
]);

const benefit = z.object({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  offer: z.optional(z.string()),
  quantity: z.string(),
  activateBy: civilDate,
  state: z.enum(['available', 'action-required', 'activated', 'in-progress', 'completed']),
  type: z.string(),
  description: z.string(),
});

const account = z.object({
  name: z.string(),
  publisherId: z.string(),
  /** Absent: no partner id was ever associated. */
  partnerId: z.optional(z.string()),
  partnerLocationId: z.optional(z.string()),
  country: z.string(),
  address: z.array(z.string()),
  tenant: z.string(),
  primaryContact: person,
  enrolledInRewards: z.boolean(),
  seesRewardsPage: z.boolean(),
  users: z.array(z.object({ name: z.string(), email: z.string(), roles: z.array(z.string()) })),
  marketingContacts: z.array(
    z.object({ name: z.string(), email: z.string(), phone: z.string(), language: z.string(), isUser: z.boolean() }),
  ),
  benefits: z.array(benefit),
  insights: z.object({
    months: z.number(),
    dataThrough: civilDate,
    revenueUsd: z.number(),
    /** Shown in full ("$31,204.50") or as the charts do ("$1.28M"). */
    headline: z.enum(['full', 'rounded']),
    revenue: z.array(
      z.object({
        usd: z.nullable(z.number()),
        status: revenueStatus,
        customer: z.string(),
        offer: z.string(),
        month: civilDate,
      }),
    ),
    orders: z.array(
      z.object({
        usd: z.number(),
        on: civilDate,
        offer: z.string(),
        plan: z.string(),
        quantity: z.number(),
        status: z.enum(['Active', 'Cancelled']),
      }),
    ),
  }),
  offers: z.record(z.string(), offer),
});

export const scenario = z.object({
  title: z.string(),
  generation,
  signedIn: z.object({ name: z.string(), email: z.string() }),
  /** The account whose pages open when an address does not name an offer. */
  account: z.string(),
  behaviour: z.object({
    /** From a navigation to its content, in milliseconds. */
    contentMs: z.number(),
    linger: z.boolean(),
    churnPerSecond: z.number(),
  }),
  /** Rows added to the first account's offer list, to make it long. */
  extraOffers: z.number(),
  accounts: z.record(z.string(), account),
});

export type Scenario = z.infer<typeof scenario>;
export type Account = z.infer<typeof account>;
export type Offer = z.infer<typeof offer>;
export type Plan = z.infer<typeof plan>;
export type Benefit = z.infer<typeof benefit>;
export type Person = z.infer<typeof person>;
export type Generation = z.infer<typeof generation>;
export type OfferType = z.infer<typeof offerType>;
export type OfferStatus = z.infer<typeof offerStatus>;
export type PageStatus = z.infer<typeof pageStatus>;
export type HistoryEvent = z.infer<typeof historyEvent>;
