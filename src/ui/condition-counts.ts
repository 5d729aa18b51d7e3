import { type BenefitCondition, benefitConditions } from '../domain/codes';
import type { EvaluatedBenefit } from '../domain/evaluation';
import type { Lens } from './lens-context';

/** `4 ready`, `8 locked`: each condition that some benefit is in. */
export function conditionCounts(
  benefits: EvaluatedBenefit[],
  { words, formats }: Lens,
): { condition: BenefitCondition; text: string }[] {
  return benefitConditions.flatMap((condition) => {
    const count = benefits.filter((benefit) => benefit.condition === condition).length;
    if (count === 0) return [];
    return [{ condition, text: words.panel.counts.condition(formats.number(count), words.conditions[condition]) }];
  });
}
