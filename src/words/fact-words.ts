import type { Account, Case, Contact, HeldBenefit, Offer, Plan, Sales } from '../domain/case';

type FieldNames<Group> = Record<Exclude<keyof Group & string, 'readAt'>, string>;

/** A name for every fact of a case, drawn from its schema: a new fact without a name is a type error. */
export interface FactWords {
  account: FieldNames<Account>;
  offer: FieldNames<Offer>;
  sales: FieldNames<Sales>;
  owner: FieldNames<NonNullable<Case['owner']>>;
  message: FieldNames<NonNullable<Case['message']>>;
  contacts: FieldNames<Contact> & { all: string };
  benefits: FieldNames<HeldBenefit> & { all: string };
  plans: FieldNames<Plan>;
  tiers: string;
}
