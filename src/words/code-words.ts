import type {
  BenefitCategory,
  BenefitCondition,
  ClockId,
  ContactCheckId,
  FactSource,
  Metric,
  Verdict,
} from '../domain/codes';
import type { PageKind } from '../domain/page-kind';
import type { Cause, NextAction, NoticeId, Reason } from '../domain/reason-codes';

/** What a step may name; every part is already written for the reader. */
export interface StepParts {
  until?: string | undefined;
  benefit?: string | undefined;
  fact?: string | undefined;
  page?: string | undefined;
  /** Whether the fact was read, but too long ago. */
  stale?: boolean | undefined;
}

/** What a notice may name. */
export interface NoticeParts {
  fact?: string | undefined;
  /** The dates of the notice in its order: for `page-date-differs` the page's first, then ours. */
  dates: string[];
}

/** Three ways to say one cause: it is there, it is ruled out, it cannot be told. */
export interface CauseWords {
  found: string;
  ruledOut: string;
  unknown: string;
}

/** The conditions that a benefit's proof is made of. */
export const requirements = [
  'live',
  'kind',
  'tier-reached',
  'tiers-not-published',
  'no-partner-id',
  'tenant-not-linked',
  'role-cannot-see',
  'not-enrolled',
  'no-marketing-contact',
  'not-for-byol',
  'not-for-private',
  'needs-public-listing',
  'needs-listing-optimization',
  'needs-co-sell-ready',
  'hands-on-service-only',
  'supported-azure-billing',
] as const;
export type Requirement = (typeof requirements)[number];

/** Words for the closed codes that an evaluation speaks in. */
export interface CodeWords {
  reasons: Record<Reason, string>;
  causes: Record<Cause, CauseWords>;
  steps: Record<NextAction, (parts: StepParts) => string>;
  notices: Record<NoticeId, (parts: NoticeParts) => string>;
  clocks: Record<ClockId, string>;
  checks: Record<ContactCheckId, Record<'pass' | 'fail' | 'unknown' | 'advice', string>>;
  conditions: Record<BenefitCondition, string>;
  verdicts: Record<Verdict, string>;
  categories: Record<BenefitCategory, string>;
  metrics: Record<Metric, string>;
  requirements: Record<Requirement, string>;
  pages: Record<PageKind, string>;
  sources: Record<FactSource, string>;
}
