import { valueOfLabel } from '../label-text/value-of-label';
import { isWordFor } from '../label-text/word-index';
import { readYesNo } from '../values/word-values';
import { closest } from '../visible-text/visible-node';
import { benefitList } from './benefits';
import { marketingContacts } from './contacts';
import { type FactReader, isBesidePage, isInNavigation, isInTable, type Look, whereAt, whereOf } from './look';

/** Whether the account takes part: said in words, or shown by the button that would enroll it. */
export const enrolled: FactReader = {
  facts: ['account.enrolled'],
  read: (look, findings) => {
    const labelled = labelledEnrollment(look);
    if (labelled !== null) {
      findings.account('enrolled', labelled.value, whereOf(look, labelled.label));
      return;
    }
    const said = look.sight.runs.filter(
      (run) => !run.onButton && !isBesidePage(run.node) && !isInNavigation(run.node) && !isInTable(run.node),
    );
    const no = said.find((run) => isWordFor(run.text, 'rewards.not-enrolled'));
    const yes = said.find((run) => isWordFor(run.text, 'rewards.enrolled'));
    const button = look.sight.runs.find(
      (run) =>
        isWordFor(run.text, 'rewards.enroll') &&
        !isBesidePage(run.node) &&
        !isInNavigation(run.node) &&
        isPressed(run.node),
    );
    const denies = no ?? button;
    if (yes !== undefined && denies === undefined)
      findings.account('enrolled', true, whereAt(look, yes.node, yes.text));
    else if (denies !== undefined && yes === undefined)
      findings.account('enrolled', false, whereAt(look, denies.node, denies.text));
    else if (yes !== undefined)
      findings.problem('account.enrolled', 'the page says both that it is enrolled and that it can be enrolled');
  },
};

function isPressed(node: Parameters<typeof closest>[0]): boolean {
  return closest(node, (outer) => outer.role === 'button' || outer.role === 'link') !== null;
}

function labelledEnrollment(look: Look) {
  for (const label of look.labels.of('rewards.enrollment')) {
    if (isBesidePage(label.node) || isInNavigation(label.node)) continue;
    const value = valueOfLabel(look.sight, look.labels, label, { accepts: (text) => enrolledIn(text) !== null });
    const said = value === null ? null : enrolledIn(value.text);
    if (said !== null) return { label, value: said };
  }
  return null;
}

function enrolledIn(text: string): boolean | null {
  if (isWordFor(text, 'rewards.not-enrolled')) return false;
  return isWordFor(text, 'rewards.enrolled') ? true : readYesNo(text);
}

export const marketplaceRewards: readonly FactReader[] = [enrolled, marketingContacts, benefitList];
