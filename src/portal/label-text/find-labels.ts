import type { Concept } from '../labels/language-words';
import type { PageSight } from '../visible-text/page-sight';
import { titleOf } from '../visible-text/page-sight';
import type { TextRun, VisibleNode } from '../visible-text/visible-node';
import { labelledParts } from './labelled-parts';
import { conceptsNamed } from './word-index';

/** A place where the page shows a word that we know. */
export interface LabelSeen {
  readonly concepts: ReadonlySet<Concept>;
  readonly node: VisibleNode;
  /** As the page writes it. */
  readonly text: string;
  /** What follows it after a colon in the same run of text; null when the label stands alone. */
  readonly rest: string | null;
  readonly colon: boolean;
}

export interface LabelsSeen {
  readonly all: readonly LabelSeen[];
  of(concept: Concept): readonly LabelSeen[];
  /** Whether a field label or a section title begins at this run. */
  beginsAt(run: TextRun): boolean;
}

// Titles and fields open a new thought; the words of values (statuses, types, options) do not.
const opening = /^(?:offer|plan|review|history|section|contact|benefit|rewards|user|account|sales)\./;
const notOpening = new Set<Concept>([
  'rewards.enrolled',
  'rewards.not-enrolled',
  'rewards.enroll',
  'contact.none',
  'benefit.activate',
  'offer.access-requested',
]);
const longestLabel = 110;

/** Every known word on the page, by one pass over its runs and over elements that hold only a few of them. */
export function findLabels(sight: PageSight): LabelsSeen {
  const all: LabelSeen[] = [];
  for (const run of sight.runs) all.push(...labelsInRun(run));
  for (const node of sight.nodes) {
    const text = shortTextOf(sight, node);
    if (text === null) continue;
    const concepts = conceptsNamed(text);
    if (concepts.size > 0) all.push({ concepts, node, text, rest: null, colon: endsInColon(text) });
  }
  all.sort((a, b) => a.node.order - b.node.order);
  const byConcept = new Map<Concept, LabelSeen[]>();
  const openings = new Set<number>();
  for (const label of all) {
    for (const concept of label.concepts) {
      const list = byConcept.get(concept);
      if (list === undefined) byConcept.set(concept, [label]);
      else list.push(label);
      if (opening.test(concept) && !notOpening.has(concept)) openings.add(label.node.firstRun);
    }
  }
  return {
    all,
    of: (concept) => byConcept.get(concept) ?? [],
    beginsAt: (run) => openings.has(run.node.firstRun),
  };
}

function labelsInRun(run: TextRun): LabelSeen[] {
  const { text, node } = run;
  if (text.length <= longestLabel) {
    const concepts = conceptsNamed(text);
    if (concepts.size > 0) return [{ concepts, node, text, rest: null, colon: endsInColon(text) }];
  }
  if (text.length > 600 || !/[:：]|\s[–—]\s/.test(text)) return [];
  return labelledParts(text).map(({ label, concepts, rest }) => ({
    concepts,
    node,
    text: label,
    rest: rest === '' ? null : rest,
    colon: true,
  }));
}

/** The text of an element that holds two to six runs and no more than a label's length; null for all others. */
function shortTextOf(sight: PageSight, node: VisibleNode): string | null {
  const runs = node.endRun - node.firstRun;
  if (runs < 2 || runs > 6 || node.run !== null) return null;
  let length = 0;
  for (let at = node.firstRun; at < node.endRun; at += 1) {
    length += sight.runs[at]?.text.length ?? 0;
    if (length > longestLabel) return null;
  }
  return titleOf(sight, node);
}

function endsInColon(text: string): boolean {
  return /[:：]\s*\*?$/.test(text);
}
