import type { Case, HeldBenefit } from '../domain/case';
import type { CivilDate } from '../domain/civil-date';
import { type BenefitState, benefitStates } from '../domain/codes';
import { knownValue } from './fact-value';

/** A benefit as Partner Center lists it for the account; what was not read is undefined. */
export interface Held {
  id: string | undefined;
  name: string | undefined;
  from: string | undefined;
  state: BenefitState | undefined;
  activateBy: CivilDate | undefined;
  benefit: HeldBenefit;
}

export function heldBenefits(input: Case): Held[] {
  const list = knownValue(input.benefits);
  if (!Array.isArray(list)) return [];
  return list.map((benefit: HeldBenefit) => {
    const state = knownValue(benefit.state);
    return {
      id: benefit.id,
      name: benefit.name,
      from: text(benefit.from),
      state: benefitStates.find((one) => one === state),
      activateBy: text(benefit.activateBy),
      benefit,
    };
  });
}

function text(fact: unknown): string | undefined {
  const value = knownValue(fact);
  return typeof value === 'string' ? value : undefined;
}
