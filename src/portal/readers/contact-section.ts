import type { LabelSeen } from '../label-text/find-labels';
import { headingsOf } from '../label-text/section-of';
import { conceptsNamed } from '../label-text/word-index';
import type { Concept } from '../labels/language-words';
import { textOf } from '../visible-text/page-sight';
import { contains, outermost, type VisibleNode } from '../visible-text/visible-node';
import { isBesidePage, isInNavigation, isInTable, type Look } from './look';

/** The part of a page under one title: from the title up to where another part begins. */
export interface Section {
  readonly title: LabelSeen;
  /** Orders of the first and last node. */
  readonly from: number;
  readonly to: number;
  readonly box: VisibleNode;
}

/** The part of the page under a title that means the concept; null when no such title is seen. */
export function sectionUnder(look: Look, concept: Concept): Section | null {
  const title = look.labels
    .of(concept)
    .find(
      (label) =>
        !isBesidePage(label.node) && !isInNavigation(label.node) && !isInTable(label.node) && !isTab(label.node),
    );
  if (title === undefined) return null;
  const start = outermost(title.node);
  let box = start;
  while (box.parent !== null && !holdsAnother(look, box.parent, start)) box = box.parent;
  if (box.endRun - box.firstRun > start.endRun - start.firstRun) return { title, from: start.order, to: box.end, box };
  const to = endOfRange(look, start);
  return { title, from: start.order, to, box: start.parent ?? start };
}

export function isWithin(section: Section, node: VisibleNode): boolean {
  return node.order > section.from && node.end <= section.to && !contains(node, section.title.node);
}

function isTab(node: VisibleNode): boolean {
  return node.run?.onButton === true;
}

/** Whether a box reaches into another part of the page: another known title, a table of something else, the page's title. */
function holdsAnother(look: Look, box: VisibleNode, title: VisibleNode): boolean {
  if (box.parent === null || box.role === 'main') return true;
  const titled = headingsOf(look.sight, look.labels).some(
    (heading) =>
      contains(box, heading) && !contains(heading, title) && !contains(title, heading) && isOtherPart(look, heading),
  );
  if (titled) return true;
  return benefitTitles(look).some((label) => contains(box, label.node) && label.node.order > title.end);
}

function isOtherPart(look: Look, heading: VisibleNode): boolean {
  if (/^h[12]$/.test(heading.element.localName)) return true;
  const concepts = [...conceptsNamed(textOf(look.sight, heading))];
  return concepts.some(
    (concept) =>
      (concept.startsWith('section.') && concept !== 'section.marketing-contacts') || concept.startsWith('page.'),
  );
}

function endOfRange(look: Look, title: VisibleNode): number {
  const headings = headingsOf(look.sight, look.labels).filter(
    (heading) => heading.order > title.end && isOtherPart(look, heading),
  );
  const tables = benefitTitles(look).filter((label) => label.node.order > title.end);
  const next = Math.min(
    ...headings.map((heading) => heading.order),
    ...tables.map((label) => label.node.order),
    look.sight.nodes.length,
  );
  return next - 1;
}

/** Column titles that only a list of benefits has; "Name" stands over contacts too. */
function benefitTitles(look: Look): LabelSeen[] {
  return (['benefit.name', 'benefit.from', 'benefit.activate-by'] as const)
    .flatMap((concept) => look.labels.of(concept))
    .filter((label) => !label.concepts.has('contact.name'));
}
