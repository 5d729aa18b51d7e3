import type { LabelSeen } from '../label-text/find-labels';
import { type ValueSeen, type ValueWanted, valueOfLabel } from '../label-text/value-of-label';
import type { Concept } from '../labels/language-words';
import { contains, type VisibleNode } from '../visible-text/visible-node';
import { within } from '../visible-text/within';
import type { Look } from './look';

/** The first value inside a box that stands under one of the labels, the surest label first. */
export function labelledIn(
  look: Look,
  box: VisibleNode,
  concepts: readonly Concept[],
  wanted: ValueWanted = {},
): ValueSeen | null {
  for (const concept of concepts) {
    for (const label of labelsIn(look, box, concept)) {
      const value = valueOfLabel(look.sight, look.labels, label, wanted);
      if (value !== null && (contains(box, value.node) || value.node === label.node)) return value;
    }
  }
  return null;
}

export function labelsIn(look: Look, box: VisibleNode, concept: Concept): LabelSeen[] {
  return within(look.labels.of(concept), (label) => label.node, box).filter((label) => contains(box, label.node));
}
