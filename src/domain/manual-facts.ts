import { z } from 'zod/mini';
import { accountSchema, caseSchema, offerSchema, salesSchema } from './case-schema';

const { owner, message } = caseSchema.shape;

/** What a person entered: about one offer, or about the account where there is no product id. A manual entry wins. */
export const manualFactsSchema = z.strictObject({
  productId: z.exactOptional(z.string().check(z.maxLength(400))),
  offer: z.exactOptional(offerSchema),
  account: z.exactOptional(accountSchema),
  sales: z.exactOptional(salesSchema),
  owner: z.exactOptional(owner.def.innerType.def.innerType),
  message: z.exactOptional(message.def.innerType.def.innerType),
  /** When each was entered, an instant, by fact path. */
  enteredAt: z.record(z.string(), z.iso.datetime()),
});

export type ManualFacts = z.infer<typeof manualFactsSchema>;
