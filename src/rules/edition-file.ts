import type { CivilDate } from '../domain/civil-date';
import type { BenefitCategory, ListingKind, Metric } from '../domain/codes';
import type { EditionSource, EditionText } from '../domain/edition-view';
import type { EditionConfidence } from '../domain/evaluation';

/** Where a row comes from (a key of `sources.json`, or of the file's own `sources`) and how sure it is. */
export interface Sourced {
  source: string;
  confidence: EditionConfidence;
}

/** The gates that a benefit row can carry; each is one clause in `gate-clauses.ts`. */
export const gates = [
  'not-for-byol',
  'not-for-private',
  'needs-public-listing',
  'needs-listing-optimization',
  'needs-co-sell-ready',
  'hands-on-service-only',
  'supported-azure-billing',
] as const;
export type Gate = (typeof gates)[number];

export interface BenefitRow extends Sourced {
  id: string;
  /** Taken from the latest earlier edition with this id where absent. */
  name?: EditionText | undefined;
  /** Other names under which pages show it. */
  aliases?: string[] | undefined;
  category: BenefitCategory;
  kinds: ListingKind[];
  /** `publisher` is any live offer; null where the tier was never published. */
  fromTier: string | null;
  gates?: Gate[] | undefined;
  /** USD per tier id; a tier that is absent here has an empty cell in the table. */
  amounts?: Record<string, number> | undefined;
  /** USD whatever the tier, where the row names one sum. */
  amountUsd?: number | undefined;
  /** False for what comes by itself, with no button to press. */
  activated?: boolean | undefined;
}

export interface TierRow extends Sourced {
  id: string;
  label: EditionText;
  /** USD for sales and solution value, persons for Teams users. Any one reaches the tier. */
  thresholds: Partial<Record<Metric, number>>;
  needsDesignation?: boolean | undefined;
}

/** The rules that the engine acts on. Absent in an edition: carried over from the one before, as inferred; null: withdrawn. */
export interface ActingRules {
  /** Days of silence after going live that are still usual; two where it changed inside the edition. */
  silence: Sourced & { days: number[] };
  /** Days within which somebody calls after an activation. */
  answer: Sourced & { days: number };
  /** Months after a publication that its benefits last. */
  expiry: Sourced & { months: number[]; kinds: ListingKind[] };
  completeBy: Sourced & { on: CivilDate; kinds: ListingKind[] };
  /** Seats sold count for Microsoft 365 apps up to and on this day. */
  seats: Sourced & { until: CivilDate };
  yearlyRefresh: Sourced;
  contacts: Sourced & { least: number; most: number | null };
  contactBeforeActivation: Sourced;
  enrolment: Sourced;
  keepsUnlocked: Sourced;
  liftrLite: Sourced & { tier: string };
  azureBilling: Sourced & { supported: string[]; whenNotRead: 'unknown' | 'supported' };
  handsOnServices: Sourced & { serviceKinds: string[] };
  companyLevel: Sourced;
  isvConnect: Sourced;
  englishOnly: Sourced;
  choosePerPublication: Sourced;
  oneSponsorshipAtATime: Sourced;
}
export type RuleName = keyof ActingRules;

/** A rule of the edition that nothing is computed from: shown under "Rules used". */
export interface Remark extends Sourced {
  id: string;
  text: EditionText;
}

/** One edition of the program, as a file that a program manager could read in review. */
export interface EditionFile {
  id: string;
  name: EditionText;
  /** Both days included; null: still in force. */
  window: { from: CivilDate; to: CivilDate | null };
  confidence: EditionConfidence;
  source: string;
  /** Past this day the product says that its rules may be out of date. */
  reviewBy?: CivilDate | undefined;
  /** A change-over that comes on a date of the partner's own, up to and on `until`. */
  changeOver?: { decidedBy: 'anniversary' | 'renewal'; until: CivilDate } | undefined;
  /** Metrics that place a partner on a tier, the main one first. */
  metrics: Metric[];
  tiers: TierRow[] | 'not-published';
  /** The edition whose benefit rows hold here unless replaced; null: a new table. */
  rowsFrom: string | null;
  benefits: BenefitRow[];
  /** Ids of inherited rows that are no longer given. */
  withdrawn?: string[] | undefined;
  /** The two tables between which this edition's table lies: rows equal in both are used as inferred, others are unknown. */
  tableBetween?: [string, string] | undefined;
  rules: { [Name in RuleName]?: ActingRules[Name] | null | undefined };
  remarks: Remark[];
  sources?: Record<string, EditionSource> | undefined;
}
