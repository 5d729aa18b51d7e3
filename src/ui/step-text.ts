import type { NextStep } from '../domain/evaluation';
import type { NextAction } from '../domain/reason-codes';
import { benefitName } from './edition-names';
import { factName } from './fact-name';
import type { Lens } from './lens-context';
import { pageName } from './place-text';

/** A next step as a sentence with its date, benefit, fact and page. */
export function stepText(step: NextStep, { model, words, formats }: Lens): string {
  return words.steps[step.id]({
    until: step.until ? formats.dayDate(step.until) : undefined,
    benefit: step.benefitId ? benefitName(step.benefitId, words, model.edition) : undefined,
    fact: step.fact ? factName(step.fact, words, model) : undefined,
    page: step.page && step.page !== 'manual' ? pageName(step.page, words) : undefined,
    stale: model.evaluation?.diagnosis.causes.some(({ id, result }) => id === 'recheck-first' && result === 'fail'),
  });
}

/** The sentence for an action that a cause or a check asks for; its date comes along when it is the panel's next step too. */
export function actionText(action: NextAction, lens: Lens): string {
  const next = lens.model.evaluation?.next;
  return stepText(next?.id === action ? next : { id: action, page: null }, lens);
}
