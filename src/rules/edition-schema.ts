import { z } from 'zod/mini';
import { isCivilDate } from '../domain/civil-date';
import { benefitCategories, listingKinds, metrics } from '../domain/codes';
import { gates } from './edition-file';

const date = z.string().check(z.refine(isCivilDate, 'expected a date that exists, written YYYY-MM-DD'));
const id = z.string().check(z.minLength(1));
const count = z.int().check(z.minimum(0));
const amount = z.number().check(z.minimum(0));
const text = z.strictObject({ en: id, zh: id, zhIsOurs: z.optional(z.boolean()) });
const confidence = z.enum(['documented', 'inferred']);
const sourced = { source: id, confidence };

const benefitRow = z.strictObject({
  id,
  name: z.optional(text),
  aliases: z.optional(z.array(id)),
  category: z.enum(benefitCategories),
  kinds: z.array(z.enum(listingKinds)).check(z.minLength(1)),
  fromTier: z.nullable(id),
  gates: z.optional(z.array(z.enum(gates))),
  amounts: z.optional(z.record(id, amount)),
  amountUsd: z.optional(amount),
  activated: z.optional(z.boolean()),
  ...sourced,
});

const tierRow = z.strictObject({
  id,
  label: text,
  thresholds: z.partialRecord(z.enum(metrics), amount),
  needsDesignation: z.optional(z.boolean()),
  ...sourced,
});

const plain = z.strictObject(sourced);
const kinds = z.array(z.enum(listingKinds)).check(z.minLength(1));

function ruled<Schema extends z.core.$ZodType>(rule: Schema) {
  return z.optional(z.nullable(rule));
}

const rules = z.strictObject({
  silence: ruled(z.strictObject({ days: z.array(count).check(z.minLength(1)), ...sourced })),
  answer: ruled(z.strictObject({ days: count, ...sourced })),
  expiry: ruled(z.strictObject({ months: z.array(count).check(z.minLength(1)), kinds, ...sourced })),
  completeBy: ruled(z.strictObject({ on: date, kinds, ...sourced })),
  seats: ruled(z.strictObject({ until: date, ...sourced })),
  yearlyRefresh: ruled(plain),
  contacts: ruled(z.strictObject({ least: count, most: z.nullable(count), ...sourced })),
  contactBeforeActivation: ruled(plain),
  enrolment: ruled(plain),
  keepsUnlocked: ruled(plain),
  liftrLite: ruled(z.strictObject({ tier: id, ...sourced })),
  azureBilling: ruled(
    z.strictObject({ supported: z.array(id), whenNotRead: z.enum(['unknown', 'supported']), ...sourced }),
  ),
  handsOnServices: ruled(z.strictObject({ serviceKinds: z.array(id), ...sourced })),
  companyLevel: ruled(plain),
  isvConnect: ruled(plain),
  englishOnly: ruled(plain),
  choosePerPublication: ruled(plain),
  oneSponsorshipAtATime: ruled(plain),
});

const source = z.strictObject({
  title: text,
  address: z.nullable(z.string().check(z.regex(/^https:\/\//))),
  grade: z.enum(['official', 'official-machine-translated', 'third-party-quoting-official', 'third-party', 'inferred']),
});

/** The form of an edition file; what its parts must mean together is in `check-editions.ts`. */
export const editionSchema = z.strictObject({
  id,
  name: text,
  window: z.strictObject({ from: date, to: z.nullable(date) }),
  confidence,
  source: id,
  reviewBy: z.optional(date),
  changeOver: z.optional(z.strictObject({ decidedBy: z.enum(['anniversary', 'renewal']), until: date })),
  metrics: z.array(z.enum(metrics)),
  tiers: z.union([z.literal('not-published'), z.array(tierRow).check(z.minLength(1))]),
  rowsFrom: z.nullable(id),
  benefits: z.array(benefitRow),
  withdrawn: z.optional(z.array(id)),
  tableBetween: z.optional(z.tuple([id, id])),
  rules,
  remarks: z.array(z.strictObject({ id, text, ...sourced })),
  sources: z.optional(z.record(id, source)),
});

export const sourcesSchema = z.record(id, source);
