import { z } from 'zod/mini';
import { isCivilDate } from './civil-date';
import {
  audiences,
  azureBillings,
  benefitStates,
  factSources,
  listingOptions,
  m365Integrations,
  offerStatuses,
  offerTypes,
  serviceKinds,
  storefronts,
} from './codes';

const date = z.string().check(z.refine(isCivilDate, 'expected a date that exists, written YYYY-MM-DD'));
const instant = z
  .string()
  .check(
    z.regex(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/,
      'expected an instant in UTC, like 2026-11-22T09:10:00Z',
    ),
  );
const count = z.int().check(z.minimum(0));
const amount = z.number().check(z.minimum(0));
const foreignAmount = z.strictObject({ amount: z.number(), currency: z.string().check(z.regex(/^[A-Z]{3}$/)) });
const money = z.union([amount, foreignAmount]);
const place = z.union([
  z.string(),
  z.strictObject({ page: z.string(), label: z.optional(z.string()), section: z.optional(z.string()) }),
]);

/** A value, a partly known value, or either with where and when it was read; `null` is not known. */
function fact<Schema extends z.core.$ZodType>(value: Schema) {
  const possible = z.union([
    value,
    z.strictObject({ oneOf: z.array(value).check(z.minLength(1)) }),
    z
      .strictObject({ min: z.optional(value), max: z.optional(value) })
      .check(z.refine((range) => range.min !== undefined || range.max !== undefined, 'expected min, max or both')),
  ]);
  const sourced = z.strictObject({
    value: z.nullable(possible),
    source: z.optional(z.enum(factSources)),
    readAt: z.optional(instant),
    place: z.optional(place),
  });
  return z.optional(z.nullable(z.union([possible, sourced])));
}

const text = () => fact(z.string());
const flag = () => fact(z.boolean());
const day = () => fact(date);

export const userSchema = z.strictObject({ name: text(), email: text(), roles: fact(z.array(z.string())) });

export const accountSchema = z.strictObject({
  partnerId: fact(z.union([z.boolean(), z.string().check(z.minLength(1))])),
  enrolled: flag(),
  email: text(),
  signedInAs: text(),
  tenantLinked: flag(),
  viewerRole: text(),
  seesRewardsPage: flag(),
  optedOut: flag(),
  anniversary: day(),
  renewal: day(),
  firstTransactOn: day(),
  certifiedSoftwareDesignation: flag(),
  liftrLite: flag(),
  country: text(),
  azureBilling: fact(z.enum(azureBillings)),
  users: fact(z.array(userSchema)),
});

export const planSchema = z.strictObject({
  id: text(),
  name: text(),
  pricingModel: text(),
  audience: fact(z.enum(audiences)),
  byol: flag(),
  status: fact(z.enum(offerStatuses)),
});

export const offerSchema = z.strictObject({
  productId: text(),
  offerId: text(),
  alias: text(),
  name: text(),
  access: fact(z.enum(['granted', 'request'])),
  type: fact(z.enum(offerTypes)),
  sellsThroughMicrosoft: flag(),
  listingOptions: fact(
    z.array(z.union([z.enum(listingOptions), z.strictObject({ oneOf: z.array(z.enum(listingOptions)) })])),
  ),
  plans: fact(z.array(planSchema)),
  status: fact(z.enum(offerStatuses)),
  liveSince: day(),
  delistedOn: day(),
  publishedOn: fact(z.array(date)),
  stoppedOn: fact(z.array(date)),
  visibility: fact(z.enum(audiences)),
  hasPublicListing: flag(),
  storefronts: fact(z.array(z.enum(storefronts))),
  m365Integration: fact(z.array(z.enum(m365Integrations))),
  serviceKind: fact(z.enum(serviceKinds)),
  coSellReady: flag(),
  azureIpCoSell: flag(),
});

export const salesSchema = z.strictObject({
  billedUsd: fact(money),
  billedTtmUsd: fact(money),
  seatsSold: fact(count),
  teamsMau: fact(count),
  solutionValueUsd: fact(money),
  provenFraudUsd: fact(money),
  suspectedFraudUsd: fact(money),
  uncollectedUsd: fact(money),
  otherProfilesUsd: fact(z.array(money)),
  dataThrough: day(),
  orders: fact(z.array(z.strictObject({ on: date, usd: z.number() }))),
});

export const contactSchema = z.strictObject({
  name: text(),
  email: text(),
  phone: text(),
  preferredLanguage: text(),
  isAccountUser: flag(),
  assigned: flag(),
  assignedOn: day(),
  previousEmail: text(),
  readAt: z.optional(instant),
});

export const benefitSchema = z.strictObject({
  id: z.optional(z.string()),
  name: z.optional(z.string()),
  from: text(),
  state: fact(z.enum(benefitStates)),
  activateBy: day(),
  activatedOn: day(),
  contactedOn: day(),
  completedOn: day(),
  endsOn: day(),
  balanceUsd: fact(money),
  quantity: fact(z.number()),
  readAt: z.optional(instant),
});

export const suppliedTierSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  billedUsd: z.optional(amount),
  billedTtmUsd: z.optional(amount),
  seatsSold: z.optional(count),
  teamsMau: z.optional(count),
  solutionValueUsd: z.optional(amount),
});

/** The one definition of a case. Unknown keys are refused: a mistyped fact that is silently ignored would look like "not read". */
export const caseSchema = z.strictObject({
  asOf: date,
  edition: z.optional(z.nullable(z.string())),
  tiers: z.optional(z.nullable(z.array(suppliedTierSchema))),
  account: z.optional(z.nullable(accountSchema)),
  offer: z.optional(z.nullable(offerSchema)),
  sales: z.optional(z.nullable(salesSchema)),
  contacts: fact(z.array(contactSchema)),
  owner: z.optional(z.nullable(z.strictObject({ known: flag(), atCompany: flag(), name: text() }))),
  message: z.optional(
    z.nullable(
      z.strictObject({
        received: fact(z.enum(['yes', 'no', 'unknown'])),
        on: day(),
        by: fact(z.enum(['owner', 'contact'])),
      }),
    ),
  ),
  benefits: fact(z.array(benefitSchema)),
});
