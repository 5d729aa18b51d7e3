import type { BenefitCondition, ClockId, ContactCheckId, FactSource } from '../domain/codes';
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

/** Two ways to say one cause; that it cannot be told is asked as a question of the second. */
export interface CauseWords {
  found: string;
  ruledOut: string;
}

/** Checks that say the same as a cause, and take its words. */
export const checkCauses = {
  assigned: 'no-marketing-contact',
  'email-differs': 'contact-email-same-as-account',
  'is-user': 'contact-not-a-user',
  'unchanged-since-activation': 'contact-changed-after-activation',
} as const satisfies Partial<Record<ContactCheckId, Cause>>;

/** The conditions that a benefit's proof is made of; those that are causes too take the cause's words. */
export type Requirement =
  | 'kind'
  | 'tier-reached'
  | 'tiers-not-published'
  | 'not-for-byol'
  | 'not-for-private'
  | 'needs-public-listing'
  | 'needs-listing-optimization'
  | 'needs-co-sell-ready'
  | 'hands-on-service-only'
  | 'supported-azure-billing';

/** Words for the closed codes that an evaluation speaks in. */
export interface CodeWords {
  /** A reason that is a cause too takes the cause's words. */
  reasons: Record<Exclude<Reason, Cause>, string>;
  causes: Record<Cause, CauseWords>;
  steps: Record<NextAction, (parts: StepParts) => string>;
  notices: Record<NoticeId, (parts: NoticeParts) => string>;
  clocks: Record<ClockId, string>;
  checks: Record<Exclude<ContactCheckId, keyof typeof checkCauses>, { pass: string; fail: string }>;
  /** What is worth a remark, though it passes. */
  remarks: Record<'email-differs' | 'email-plausible', string>;
  conditions: Record<BenefitCondition, string>;
  requirements: Record<Requirement, string>;
  pages: Record<PageKind, string>;
  sources: Record<FactSource, string>;
}
