import type { LabelSeen } from '../label-text/find-labels';
import { valueOfLabel } from '../label-text/value-of-label';
import { conceptsNamed, isWordFor } from '../label-text/word-index';
import { readStatus } from '../values/word-values';
import { closest } from '../visible-text/visible-node';
import { type FactReader, isBesidePage, isInTable, type Look, whereAt, whereOf } from './look';
import { runsBesideTitle } from './offer-identity';

/**
 * How the whole offer stands, where the page says so: under a label of its own, or as a word beside the title. The
 * status of a page of the offer ("Complete"), of a plan, or of a publish step is another thing and is not read.
 */
export const offerStatus: FactReader = {
  facts: ['offer.status'],
  read: (look, findings) => {
    const beside = [...(look.heading?.beside ?? []), ...runsBesideTitle(look)];
    const badge = beside.find((piece) => !piece.onButton && readStatus(piece.text) !== null);
    const labelled = labelledStatus(look);
    if (labelled !== null) findings.offer('status', labelled.status, whereOf(look, labelled.label));
    else if (badge !== undefined) {
      const status = readStatus(badge.text);
      if (status !== null) findings.offer('status', status, whereAt(look, badge.node, look.heading?.page?.text ?? ''));
    }
  },
};

function labelledStatus(look: Look) {
  const seen = look.labels.of('offer.status').flatMap((label) => {
    if (isBesidePage(label.node) || isInTable(label.node) || isOfSomethingElse(look, label)) return [];
    const value = valueOfLabel(look.sight, look.labels, label, { accepts: (text) => readStatus(text) !== null });
    const status = value === null ? null : readStatus(value.text);
    return status === null ? [] : [{ label, status }];
  });
  const own = seen.filter(({ label }) => !isGeneric(label));
  const [first] = own.length > 0 ? own : seen;
  const differing = seen.some(({ status }) => status !== first?.status);
  return first === undefined || (differing && own.length === 0) ? null : first;
}

/** "Status" says whose status it is only by where it stands. */
function isGeneric(label: LabelSeen): boolean {
  return conceptsNamed(label.text).has('plan.status');
}

/** A generic status label inside a part of the page that is about a plan, a program, a benefit or a page of the offer. */
function isOfSomethingElse(look: Look, label: LabelSeen): boolean {
  if (!isGeneric(label)) return false;
  const about = ['plan.id', 'plan.pricing-model', 'plan.audience', 'plan.name'] as const;
  const box = closest(label.node, (node) => node.endRun - node.firstRun >= 4);
  const beside = box === null ? [] : look.sight.runs.slice(box.firstRun, box.endRun);
  if (
    beside.length < 40 &&
    beside.some((run) => about.some((concept) => isWordFor(run.text.split(/[:：]/)[0] ?? '', concept)))
  )
    return true;
  const titles = look.sight.nodes.filter(
    (node) => node.role === 'heading' && node.order < label.node.order && /^h[2-6]$/.test(node.element.localName),
  );
  const last = titles.at(-1);
  if (last === undefined) return false;
  const title = look.sight.runs
    .slice(last.firstRun, last.endRun)
    .map((run) => run.text)
    .join(' ');
  return (
    isWordFor(title, 'section.marketplace-programs') ||
    isWordFor(title, 'page.plan-overview') ||
    isWordFor(title, 'page.offer-other')
  );
}
