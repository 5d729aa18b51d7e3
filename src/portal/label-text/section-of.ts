import { type PageSight, textOf } from '../visible-text/page-sight';
import { contains, type VisibleNode } from '../visible-text/visible-node';
import { firstAtOrAfter } from '../visible-text/within';
import type { LabelsSeen } from './find-labels';

const titled = new Set(['heading', 'legend', 'caption', 'summary']);

/** The title over a place on the page: the last heading or known section title before it. */
export function sectionOf(sight: PageSight, labels: LabelsSeen, node: VisibleNode): string | null {
  const headings = headingsOf(sight, labels);
  const after = firstAtOrAfter(headings, (heading) => heading, node.order);
  const title = headings.slice(Math.max(0, after - 3), after).findLast((heading) => !contains(heading, node));
  return title === undefined ? null : textOf(sight, title);
}

const remembered = new WeakMap<PageSight, VisibleNode[]>();

/** Every title on the page, in order: real headings, and words that are known to be titles. */
export function headingsOf(sight: PageSight, labels: LabelsSeen): readonly VisibleNode[] {
  const before = remembered.get(sight);
  if (before !== undefined) return before;
  const real = sight.nodes.filter((node) => titled.has(node.role) && node.endRun > node.firstRun);
  const known = labels.all.filter(
    (label) => label.rest === null && [...label.concepts].some((concept) => concept.startsWith('section.')),
  );
  const all = [...new Set([...real, ...known.map((label) => label.node)])].sort((a, b) => a.order - b.order);
  remembered.set(sight, all);
  return all;
}
