import type { Evaluation } from '../domain/evaluation';
import { checkText } from '../words/code-texts';
import type { Formats } from '../words/formats';
import type { Words } from '../words/words';
import { heldBenefits } from './held-benefits';
import { nearestLoss } from './nearest-loss';
import type { PanelModel } from './panel-model';
import type { Summary } from './summary';

/** The line for a page that is not one offer's: contacts first, then what ends, then what can be activated. */
export function accountSummary(model: PanelModel, evaluation: Evaluation, words: Words, formats: Formats): Summary {
  const { summary } = words.panel;
  const failed = evaluation.contact.find((check) => check.result === 'fail');
  if (failed) return { text: checkText(failed.id, 'fail', words), tone: 'bad', section: 'contact' };
  const near = nearestLoss(evaluation, words, formats);
  if (near) return near;
  const ready = heldBenefits(model.case).filter(
    ({ state }) => state === 'available' || state === 'action-required',
  ).length;
  if (ready > 0) return { text: summary.benefitsToActivate(ready), tone: 'good', section: 'benefits' };
  const assigned = evaluation.contact.find((check) => check.id === 'assigned');
  if (!assigned || assigned.result === 'unknown') {
    return { text: summary.cannotTell(words.facts.contacts.all), tone: 'quiet', section: 'contact' };
  }
  return { text: summary.allSetAccount, tone: 'good', section: 'contact' };
}
