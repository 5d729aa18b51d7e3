import type { CivilDate } from './civil-date';
import type {
  BenefitCategory,
  BenefitCondition,
  ClockId,
  ContactCheckId,
  FactSource,
  ListingKind,
  Metric,
  Verdict,
} from './codes';
import type { FactPath, PartlyKnown, Place } from './fact';
import type { Cause, NextAction, NoticeId, Reason } from './reason-codes';

/** A fact as a verdict used it. `value` is as it stood in the case; absent when the fact is not known. */
export interface UsedFact {
  fact: FactPath;
  value?: unknown;
  source?: FactSource | undefined;
  readAt?: string | undefined;
  place?: string | Place | undefined;
}

/** The smallest change of one fact: raise a figure to a threshold, or become another value. */
export interface NeededChange {
  fact: FactPath;
  raiseTo?: number;
  /** How much is short: exact, or a range when the figure is partly known. */
  by?: number | { min?: number | undefined; max?: number | undefined };
  becomes?: unknown;
}

export type EditionConfidence = 'documented' | 'inferred';

export interface EvaluatedEdition {
  /** Null before the first edition. */
  id: string | null;
  chosenBecause: 'asked' | 'window' | 'anniversary' | 'renewal' | 'deciding-date-unknown';
  window: { from: CivilDate; to: CivilDate | null } | null;
  confidence: EditionConfidence | null;
  /** Every rule in force: its id, its source, how sure it is, and the edition that states it. */
  rules: { id: string; source: string; confidence: EditionConfidence; from: string }[];
}

export interface EvaluatedKind {
  verdict: ListingKind | 'unknown';
  reasons: Reason[];
  missing: FactPath[];
}

export interface EvaluatedLive {
  verdict: Verdict;
  /** Days since the first go-live; null when that date is not known. */
  daysLive: number | PartlyKnown<number> | null;
  reasons: Reason[];
  missing: FactPath[];
}

export interface TierGap {
  metric: Metric;
  have: number | PartlyKnown<number> | null;
  need: number;
  short: number | PartlyKnown<number> | null;
}

export interface EvaluatedTier {
  /** The highest that is certain; null when none is. */
  current: string | null;
  next: string | null;
  gaps: TierGap[];
  basis: 'sales' | 'source-cell' | 'supplied';
  verdict: Verdict;
  reasons: Reason[];
  missing: FactPath[];
  /** False while the month's figures are open. */
  final: boolean;
  /** Tier ids that the facts allow, lowest first; one when the verdict is yes. */
  possible: string[];
}

export interface EvaluatedBenefit {
  id: string;
  category: BenefitCategory;
  condition: BenefitCondition;
  reasons: Reason[];
  missing: FactPath[];
  needs: NeededChange[];
  amountUsd: number | { oneOf: number[] } | null;
  deadline: CivilDate | null;
  activation: 'available' | 'active' | 'done' | 'none';
  confidence: EditionConfidence;
  /** Tier id from which it is given; null when that was never published. */
  fromTier: string | null;
  /** Source key of the row. */
  source: string;
}

export interface EvaluatedClock {
  id: ClockId;
  starts: CivilDate | { oneOf: CivilDate[] } | null;
  due: CivilDate | { oneOf: CivilDate[] } | null;
  daysLeft: number | { oneOf: number[] } | null;
  state: 'running' | 'last-day' | 'over' | 'unknown';
  basis: 'page' | 'rule' | 'manual';
  benefitId?: string;
}

export interface EvaluatedCheck {
  id: ContactCheckId;
  result: 'pass' | 'fail' | 'unknown' | 'advice';
  evidence: UsedFact[];
  next: NextAction | null;
}

export interface EvaluatedCause {
  id: Cause;
  result: 'pass' | 'fail' | 'unknown';
  evidence: UsedFact[];
  missing: FactPath[];
  next: NextAction | null;
}

export interface Diagnosis {
  causes: EvaluatedCause[];
  first: Cause | null;
  verdict: 'found' | 'none' | 'unknown';
}

export interface NextStep {
  id: NextAction;
  /** The page kind where it is done or read; null when it is not done on a page. */
  page: string | null;
  until?: CivilDate;
  fact?: FactPath;
  benefitId?: string;
}

export interface Notice {
  id: NoticeId;
  fact?: FactPath;
  dates?: CivilDate[];
  [detail: string]: unknown;
}

/** One step of the proof: which rule, by which edition and source, from which facts, came to which verdict. */
export interface TraceNode {
  /** What it proves: `kind`, `live`, `tier`, `benefit/<id>`, `clock/<id>`, `contact/<id>`, `cause/<id>`. */
  id: string;
  verdict: string;
  rule: string;
  edition: string | null;
  source: string;
  facts: UsedFact[];
  parts?: TraceNode[];
}

export interface Evaluation {
  edition: EvaluatedEdition;
  asOf: CivilDate;
  kind: EvaluatedKind;
  live: EvaluatedLive;
  tier: EvaluatedTier | null;
  benefits: EvaluatedBenefit[];
  clocks: EvaluatedClock[];
  contact: EvaluatedCheck[];
  diagnosis: Diagnosis;
  next: NextStep;
  notices: Notice[];
  trace: TraceNode[];
}
