import { z } from 'zod/mini';
import { accountSchema, benefitSchema, caseSchema, contactSchema, offerSchema, salesSchema } from './case-schema';
import { pageKinds } from './page-kind';

// Bounds far above any page that a person could use: what exceeds them is no reading of a page.
const shortText = z.string().check(z.maxLength(400));
const text = z.string().check(z.maxLength(20_000));
const rows = <Schema extends z.core.$ZodType>(row: Schema) => z.exactOptional(z.array(row).check(z.maxLength(20_000)));

const placeSchema = z.strictObject({
  page: shortText,
  label: z.optional(text),
  section: z.optional(text),
});

const ownerSchema = caseSchema.shape.owner.def.innerType.def.innerType;

export const readValuesSchema = z.strictObject({
  offer: z.exactOptional(offerSchema),
  account: z.exactOptional(accountSchema),
  contacts: rows(contactSchema),
  owner: z.exactOptional(ownerSchema),
  benefits: rows(benefitSchema),
  sales: z.exactOptional(salesSchema),
  offers: rows(offerSchema),
  partial: z.exactOptional(z.boolean()),
});

/** What a page's script may hand to the worker, and what may come back from storage: checked on both ways. */
export const readingSchema = z.strictObject({
  kind: z.enum(pageKinds),
  address: z.url().check(z.maxLength(4_000)),
  productId: z.exactOptional(shortText),
  readAt: z.iso.datetime(),
  language: shortText,
  values: readValuesSchema,
  places: z.record(shortText, placeSchema),
  notFound: z.array(shortText).check(z.maxLength(2_000)),
  problems: z
    .array(z.strictObject({ fact: shortText, why: text, candidates: z.exactOptional(z.array(text)) }))
    .check(z.maxLength(2_000)),
});
