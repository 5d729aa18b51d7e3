import type { ServiceKind } from '../../domain/codes';
import { choicesOf } from '../label-text/choices';
import { valueOfLabel } from '../label-text/value-of-label';
import { conceptsNamed, isWordFor } from '../label-text/word-index';
import { type FactReader, isBesidePage, whereAt, whereOf } from './look';
import { m365Integration } from './microsoft-365';

const kinds: readonly (readonly [`service.${ServiceKind}`, ServiceKind])[] = [
  ['service.proof-of-concept', 'proof-of-concept'],
  ['service.implementation', 'implementation'],
  ['service.workshop', 'workshop'],
  ['service.assessment', 'assessment'],
  ['service.briefing', 'briefing'],
];

function kindOf(text: string): ServiceKind | null {
  const named = conceptsNamed(text);
  return kinds.find(([concept]) => named.has(concept))?.[1] ?? null;
}

/** What kind of service a consulting offer is. */
export const serviceKind: FactReader = {
  facts: ['offer.serviceKind'],
  read: (look, findings) => {
    const chosen = choicesOf(look.sight, look.labels).filter(
      (choice) =>
        choice.chosen &&
        !isBesidePage(choice.node) &&
        kindOf(choice.lines[0] ?? '') !== null &&
        choice.questions.some((question) => isWordFor(question, 'offer.service-kind')),
    );
    const [only] = chosen;
    const kind = only === undefined ? null : kindOf(only.lines[0] ?? '');
    if (only !== undefined && kind !== null && chosen.length === 1) {
      findings.offer('serviceKind', kind, whereAt(look, only.node, only.questions[0] ?? only.name));
      return;
    }
    if (chosen.length > 1) {
      findings.offer(
        'serviceKind',
        { oneOf: chosen.flatMap((choice) => kindOf(choice.lines[0] ?? '') ?? []) },
        whereAt(look, chosen[0]?.node ?? look.sight.root, chosen[0]?.name ?? ''),
      );
      return;
    }
    for (const label of look.labels.of('offer.service-kind')) {
      if (isBesidePage(label.node)) continue;
      const value = valueOfLabel(look.sight, look.labels, label, { accepts: (text) => kindOf(text) !== null });
      const read = value === null ? null : kindOf(value.text);
      if (read === null) continue;
      findings.offer('serviceKind', read, whereOf(look, label));
      return;
    }
  },
};

export const properties: readonly FactReader[] = [serviceKind, m365Integration];
