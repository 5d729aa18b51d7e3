import type { Plan } from '../../domain/case';
import { type RowSeen, readGrids } from '../label-text/read-grid';
import { recordsAround } from '../label-text/records';
import { valueOfLabel } from '../label-text/value-of-label';
import { conceptsNamed, isWordFor } from '../label-text/word-index';
import { readAudience, readStatus } from '../values/word-values';
import { runsOf, saidRuns } from '../visible-text/page-sight';
import type { VisibleNode } from '../visible-text/visible-node';
import { isCut, wholeText } from '../visible-text/whole-text';
import { cellText, nameIn, valueIn } from './cell-text';
import type { Findings, Rows } from './findings';
import { ItemFound } from './item-found';
import { labelledIn, labelsIn } from './labelled-in-box';
import { notePartial } from './list-extent';
import { emptinessSaid } from './list-state';
import { type FactReader, isBesidePage, type Look, whereAt, whereOf } from './look';

type Column = 'name' | 'id' | 'pricingModel' | 'audience' | 'status' | 'type';

const columns = [
  { key: 'name', titles: ['plan.name'], plausible: (text: string) => text !== '' },
  { key: 'id', titles: ['plan.id'], plausible: (text: string) => !/\s/.test(text) },
  { key: 'pricingModel', titles: ['plan.pricing-model'] },
  {
    key: 'audience',
    titles: ['plan.audience'],
    plausible: (text: string) => text === '' || readAudience(text) !== null,
  },
  { key: 'status', titles: ['plan.status'], plausible: (text: string) => text === '' || readStatus(text) !== null },
  { key: 'type', titles: ['plan.type'] },
] as const;

/** The plans of an offer, as a table or as cards. An empty list is read where the page says that there is none. */
export const planList: FactReader = {
  facts: [
    'offer.plans',
    'offer.plans[].name',
    'offer.plans[].id',
    'offer.plans[].pricingModel',
    'offer.plans[].audience',
    'offer.plans[].status',
  ],
  read: (look, findings) => {
    const grids = readGrids<Column>(look.sight, look.labels, columns, 2, ['name']).filter(
      ({ grid, found }) =>
        !isBesidePage(grid.node) && (found.has('pricingModel') || found.has('audience') || found.has('id')),
    );
    const rows =
      grids.length > 0
        ? grids.flatMap((grid) => grid.rows.flatMap((row) => planRow(look, row) ?? []))
        : planCards(look);
    const empty = rows.length === 0 && look.kind === 'plan-overview' ? emptinessSaid(look) : null;
    if (rows.length > 0) putPlans(findings, rows, look);
    else if (empty !== null) findings.offer('plans', [], whereAt(look, empty.node, empty.text));
    if (rows.length > 0 || look.kind === 'plan-overview') notePartial(look, findings, grids);
  },
};

export function putPlans(findings: Findings, rows: readonly Rows<Plan>[], look: Look): void {
  const plans = findings.listed('offer.plans', rows);
  const [first] = rows;
  const where = first === undefined ? undefined : [...first.places.values()][0];
  findings.offer('plans', plans, where ?? whereAt(look, look.sight.root, look.heading?.page?.text ?? ''));
}

function planRow(look: Look, row: RowSeen<Column>): Rows<Plan> | null {
  const plan = new ItemFound<Plan>({});
  const { cells } = row;
  const at = (key: Column) => {
    const cell = cells.get(key);
    return cell === undefined ? null : whereAt(look, cell.labelNode, cell.label);
  };
  const name = cells.get('name');
  plan.put('name', nameIn(look, name), at('name'));
  if (name !== undefined) plan.put('id', labelledIn(look, name.node, ['plan.id'])?.text, at('name'));
  plan.put('id', cellText(look, cells.get('id')), at('id'));
  const pricingModel = cellText(look, cells.get('pricingModel'));
  plan.put('pricingModel', isWordFor(pricingModel, 'nothing') ? null : pricingModel, at('pricingModel'));
  plan.put('audience', valueIn(look, cells.get('audience'), readAudience), at('audience'));
  plan.put('status', valueIn(look, cells.get('status'), readStatus), at('status'));
  const byol = isByol(pricingModel) || isByol(cellText(look, cells.get('type')));
  plan.put('byol', byol ? true : null, at('pricingModel') ?? at('type'));
  return plan.hasAny('name', 'id') ? plan : null;
}

export function isByol(text: string): boolean {
  return conceptsNamed(text).has('option.byol');
}

/** Plans as cards: a box around each "Plan ID" or "Pricing model" label. */
function planCards(look: Look): Rows<Plan>[] {
  const marks = (['plan.id', 'plan.pricing-model', 'plan.audience'] as const)
    .map((concept) =>
      look.labels
        .of(concept)
        .filter((label) => !isBesidePage(label.node) && valueOfLabel(look.sight, look.labels, label) !== null),
    )
    .find((labels) => labels.length > 0);
  if (marks === undefined) return [];
  const nodes = [...new Set(marks.map((label) => label.node))];
  return recordsAround(nodes, look.sight.root).flatMap(
    ({ mark, box }) => planCard(look, nodes.length === 1 ? cardAround(look, mark) : box) ?? [],
  );
}

/** Around a single plan: the smallest box that holds its name or a title before its labels. */
function cardAround(look: Look, mark: VisibleNode): VisibleNode {
  let box = mark;
  while (box.parent !== null && runsOf(look.sight, box).length < 6) box = box.parent;
  return box;
}

function planCard(look: Look, box: VisibleNode): Rows<Plan> | null {
  const plan = new ItemFound<Plan>({});
  const named = labelledIn(look, box, ['plan.name']);
  if (named === null) putTitle(look, box, plan);
  else plan.put('name', named.text, whereOf(look, named.label));
  const id = labelledIn(look, box, ['plan.id']);
  if (id !== null) plan.put('id', id.text, whereOf(look, id.label));
  const pricing = labelledIn(look, box, ['plan.pricing-model']);
  if (pricing !== null) {
    plan.put('pricingModel', pricing.text, whereOf(look, pricing.label));
    plan.put('byol', isByol(pricing.text) ? true : null, whereOf(look, pricing.label));
  }
  const audience = labelledIn(look, box, ['plan.audience'], { accepts: (text) => readAudience(text) !== null });
  if (audience !== null) plan.put('audience', readAudience(audience.text), whereOf(look, audience.label));
  const status = labelledIn(look, box, ['plan.status'], { accepts: (text) => readStatus(text) !== null });
  if (status !== null) plan.put('status', readStatus(status.text), whereOf(look, status.label));
  return plan.hasAny('name', 'id') ? plan : null;
}

/** Without a label for the name, the words before the first label are the name. */
function putTitle(look: Look, box: VisibleNode, plan: ItemFound<Plan>): void {
  const first = saidRuns(look.sight, box).find((run) => !look.labels.beginsAt(run));
  if (first === undefined || labelsIn(look, box, 'plan.id').some((label) => label.node.order <= first.node.order))
    return;
  const text = wholeText(look.sight, first.node);
  if (!isCut(text)) plan.put('name', text, whereAt(look, first.node, text));
}
