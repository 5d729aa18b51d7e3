import type { LabelSeen } from '../label-text/find-labels';
import { sectionOf } from '../label-text/section-of';
import { valueOfLabel } from '../label-text/value-of-label';
import { conceptsNamed } from '../label-text/word-index';
import type { Concept } from '../labels/language-words';
import { textOf } from '../visible-text/page-sight';
import { closest } from '../visible-text/visible-node';
import { isCut } from '../visible-text/whole-text';
import { type FactReader, isBesidePage, isInTable, whereOf } from './look';

const nameLabels: readonly Concept[] = ['offer.name', 'offer.program-name'];

/** The name that customers see. The contacts on this page are for support and engineering, and are not read. */
export const offerListing: readonly FactReader[] = [
  {
    facts: ['offer.name'],
    read: (look, findings) => {
      for (const concept of nameLabels) {
        for (const label of look.labels.of(concept)) {
          if (isBesidePage(label.node) || isInTable(label.node)) continue;
          const section = sectionOf(look.sight, look.labels, label.node) ?? '';
          // "Name" under a contact's title is a person's; the listing's own name comes before any contact.
          if (conceptsNamed(section).has('section.other-contacts') || /contact|联系/iu.test(section)) continue;
          const value = valueOfLabel(look.sight, look.labels, label);
          const isField =
            value !== null &&
            (concept === 'offer.name' || label.colon || look.sight.controls.includes(value.node) || isTerm(label));
          if (value === null || !isField || isCut(value.text) || value.text === textOf(look.sight, label.node))
            continue;
          findings.offer('name', value.text, whereOf(look, label));
          return;
        }
      }
    },
  },
];

function isTerm(label: LabelSeen): boolean {
  return closest(label.node, (node) => node.role === 'term' || node.role === 'rowheader') !== null;
}
