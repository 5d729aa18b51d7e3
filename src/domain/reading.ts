import type { Account, Case, Contact, HeldBenefit, Offer, Sales } from './case';
import type { FactPath, Place } from './fact';
import type { PageKind } from './page-kind';

/** What one page said, in the vocabulary of a case. Lists that do not show everything set `partial`. */
export interface ReadValues {
  offer?: Offer;
  account?: Account;
  contacts?: Contact[];
  owner?: NonNullable<Case['owner']>;
  benefits?: HeldBenefit[];
  sales?: Sales;
  /** One per row of a list page. */
  offers?: Offer[];
  partial?: boolean;
}

export interface ReadingProblem {
  fact: FactPath;
  /** A short English sentence for a log or a report; both readings of an ambiguous value are in it. */
  why: string;
  candidates?: string[];
}

/** One look at one page: what was found and where, what was looked for and not found, and what was found but cannot be used. */
export interface Reading {
  kind: PageKind;
  /** Origin and path, without query and fragment. */
  address: string;
  /** Product id of the offer in the address or on the page, lower case; absent on account pages. */
  productId?: string;
  /** Instant, ISO 8601, UTC. */
  readAt: string;
  /** BCP 47, of the page. */
  language: string;
  values: ReadValues;
  places: Record<FactPath, Place>;
  notFound: FactPath[];
  problems: ReadingProblem[];
}
