import type { LabelSeen } from '../label-text/find-labels';
import { headingsOf, sectionOf } from '../label-text/section-of';
import { valueOfLabel } from '../label-text/value-of-label';
import { conceptsNamed, wordFor } from '../label-text/word-index';
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
    if (isBesidePage(label.node) || isInTable(label.node)) return [];
    const value = valueOfLabel(look.sight, look.labels, label, { accepts: (text) => readStatus(text) !== null });
    const status = value === null ? null : readStatus(value.text);
    return status === null ? [] : [{ label, status }];
  });
  const own = seen.filter(({ label }) => !isGeneric(label)).at(0);
  if (own !== undefined) return own;
  const generic = seen.filter(({ label }) => !isOfSomethingElse(look, label));
  const atTop = generic.find(({ label }) => isUnderTitle(look, label));
  if (atTop !== undefined) return atTop;
  const [first] = generic;
  return generic.every(({ status }) => status === first?.status) ? (first ?? null) : null;
}

/** "Status" says whose status it is only by where it stands. */
function isGeneric(label: LabelSeen): boolean {
  return conceptsNamed(label.text).has('plan.status');
}

/** Between the page's title and the first title of a part. */
function isUnderTitle(look: Look, label: LabelSeen): boolean {
  const title = look.heading?.node;
  if (title === undefined || label.node.order < title.order) return false;
  const first = headingsOf(look.sight, look.labels).find((heading) => heading.order > title.end);
  return first === undefined || label.node.order < first.order;
}

/** A generic status inside what is about a plan, or in a part of the page that has its own statuses. */
function isOfSomethingElse(look: Look, label: LabelSeen): boolean {
  const box = closest(label.node, (node) => node.endRun - node.firstRun >= 4);
  const runs = box === null ? [] : look.sight.runs.slice(box.firstRun, box.endRun);
  const aboutPlan = runs.some(
    (run) => wordFor(run.text.split(/[:：]/u)[0] ?? '', ['plan.id', 'plan.pricing-model']) !== null,
  );
  if (aboutPlan && runs.length <= 16) return true;
  const section = sectionOf(look.sight, look.labels, label.node) ?? '';
  return (
    wordFor(section, [
      'section.marketplace-programs',
      'page.plan-overview',
      'page.offer-other',
      'section.benefit-details',
    ]) !== null
  );
}
