import { type CivilDate, civilDate, dayNumber } from '../domain/civil-date';
import type { NextStep } from '../domain/evaluation';
import type { Cause, NextAction } from '../domain/reason-codes';
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
export function actionText(action: NextAction, lens: Lens, cause?: Cause): string {
  const next = lens.model.evaluation?.next;
  if (next?.id === action) return stepText(next, lens);
  const until = action === 'wait-until' ? firstDayOver(cause, lens) : undefined;
  return stepText({ id: action, page: null, ...(until ? { until } : {}) }, lens);
}

/** The day after the last one that a running clock leaves. */
function firstDayOver(cause: Cause | undefined, { model }: Lens): CivilDate | undefined {
  const id = cause === 'activation-pending' ? 'answer' : 'silence';
  const due = model.evaluation?.clocks.find((clock) => clock.id === id && clock.state !== 'over')?.due;
  return typeof due === 'string' ? civilDate(dayNumber(due) + 1) : undefined;
}
