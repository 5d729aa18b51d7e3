import type { BenefitCondition, Verdict } from '../../../src/domain/codes';
import type { CaseFacts } from '../../../src/rules/case-facts';
import type { CompiledEdition } from '../../../src/rules/compile-edition';
import { judgeCase } from '../../../src/rules/judge-case';

/**
 * Our verdicts by benefit, each made with its reasons, what is missing and the clauses that its trace is drawn from. Null
 * where Partner Center shows the benefit as used or over: that is read, not judged.
 */
export function ourVerdicts(facts: CaseFacts, edition: CompiledEdition): Map<string, Verdict | null> {
  const { benefits } = judgeCase(facts, edition);
  return new Map(benefits.map(({ evaluated }) => [evaluated.id, verdictOf[evaluated.condition]]));
}

const verdictOf: Record<BenefitCondition, Verdict | null> = {
  eligible: 'yes',
  locked: 'no',
  unknown: 'unknown',
  used: null,
  expired: null,
};
