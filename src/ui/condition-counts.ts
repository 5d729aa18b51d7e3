import type { BenefitCondition } from '../domain/codes';
import type { EvaluatedBenefit } from '../domain/evaluation';
import type { Lens } from './lens-context';

/** What can be done now first, what nobody can change last. */
export const conditionOrder: readonly BenefitCondition[] = ['eligible', 'used', 'unknown', 'locked', 'expired'];

/** `4 ready`, `8 locked`: each condition that some benefit is in. */
export function conditionCounts(
  benefits: EvaluatedBenefit[],
  { words, formats }: Lens,
): { condition: BenefitCondition; text: string }[] {
  return conditionOrder.flatMap((condition) => {
    const count = benefits.filter((benefit) => benefit.condition === condition).length;
    if (count === 0) return [];
    return [{ condition, text: words.panel.counts.condition(formats.number(count), words.conditions[condition]) }];
  });
}
