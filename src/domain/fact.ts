import type { FactSource } from './codes';

/** Where a value was seen: a page kind (or the name of an imported report), and the label it stood under. */
export interface Place {
  page: string;
  label?: string | undefined;
  section?: string | undefined;
}

/** What is possible when a value is not known exactly: several values, or a range with both ends included. */
export type PartlyKnown<Value> = { oneOf: Value[] } | { min?: Value | undefined; max?: Value | undefined };

export interface SourcedValue<Value> {
  value: Value | PartlyKnown<Value> | null;
  source?: FactSource | undefined;
  /** Instant, ISO 8601, UTC. */
  readAt?: string | undefined;
  place?: string | Place | undefined;
}

/** A value as a case may hold it. Absent and `null` both mean not known: never no, never 0. */
export type Fact<Value> = Value | PartlyKnown<Value> | SourcedValue<Value> | null | undefined;

/** The name of a fact as everybody writes it: `offer.liveSince`, `sales.billedTtmUsd`, `account.renewal`. */
export type FactPath = string;
