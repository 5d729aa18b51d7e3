import type { z } from 'zod/mini';
import type {
  accountSchema,
  benefitSchema,
  caseSchema,
  contactSchema,
  offerSchema,
  planSchema,
  salesSchema,
  suppliedTierSchema,
  userSchema,
} from './case-schema';

/** Facts in: what is known of one offer and its account on one day. Every field may be missing, which means not known. */
export type Case = z.infer<typeof caseSchema>;
export type Account = z.infer<typeof accountSchema>;
export type AccountUser = z.infer<typeof userSchema>;
export type Offer = z.infer<typeof offerSchema>;
export type Plan = z.infer<typeof planSchema>;
export type Sales = z.infer<typeof salesSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type HeldBenefit = z.infer<typeof benefitSchema>;
export type SuppliedTier = z.infer<typeof suppliedTierSchema>;
/** US dollars, or an amount in another currency, which is never compared with a threshold. */
export type Money = number | { amount: number; currency: string };
