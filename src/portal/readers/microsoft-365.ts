import type { m365Integrations } from '../../domain/codes';
import { choicesOf } from '../label-text/choices';
import { valueOfLabel } from '../label-text/value-of-label';
import { conceptsNamed, isWordFor } from '../label-text/word-index';
import { type FactReader, isBesidePage, whereAt, whereOf } from './look';

type Integration = (typeof m365Integrations)[number];
const integrations: readonly (readonly [`m365.${Integration}`, Integration])[] = [
  ['m365.teams', 'teams'],
  ['m365.outlook', 'outlook'],
  ['m365.office', 'office'],
  ['m365.sharepoint', 'sharepoint'],
];

/** With which Microsoft 365 programs an app integrates, from ticked boxes under that title or from a list after it. */
export const m365Integration: FactReader = {
  facts: ['offer.m365Integration'],
  read: (look, findings) => {
    const choices = choicesOf(look.sight, look.labels).filter(
      (choice) =>
        !isBesidePage(choice.node) &&
        choice.questions.some((question) => isWordFor(question, 'offer.m365-integration')) &&
        integrationOf(choice.lines[0] ?? '') !== null,
    );
    const [first] = choices;
    if (first !== undefined) {
      const chosen = choices
        .filter((choice) => choice.chosen)
        .flatMap((choice) => integrationOf(choice.lines[0] ?? '') ?? []);
      findings.offer(
        'm365Integration',
        [...new Set(chosen)],
        whereAt(look, first.node, first.questions[0] ?? first.name),
      );
      return;
    }
    for (const label of look.labels.of('offer.m365-integration')) {
      if (isBesidePage(label.node)) continue;
      const value = valueOfLabel(look.sight, look.labels, label, { accepts: (text) => listedIn(text).length > 0 });
      if (value === null) continue;
      findings.offer('m365Integration', listedIn(value.text), whereOf(look, label));
      return;
    }
  },
};

function integrationOf(text: string): Integration | null {
  const named = conceptsNamed(text);
  return integrations.find(([concept]) => named.has(concept))?.[1] ?? null;
}

function listedIn(text: string): Integration[] {
  const parts = text.split(/\s*[,，、;；]\s*|\s+and\s+|\s*和\s*/u).map((part) => integrationOf(part));
  return parts.includes(null) ? [] : [...new Set(parts.flatMap((part) => part ?? []))];
}
