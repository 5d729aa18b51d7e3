import type { HeldBenefit } from '../../domain/case';
import { readDate } from '../values/calendar-date';
import { readState } from '../values/word-values';
import { joined, linesOf } from '../visible-text/page-sight';
import { closest, contains, type VisibleNode } from '../visible-text/visible-node';
import { isCut, wholeText } from '../visible-text/whole-text';
import { benefitDateLabels } from './benefit-cards';
import { benefitDates, putBenefitDate } from './benefit-dates';
import { ItemFound } from './item-found';
import { labelledIn } from './labelled-in-box';
import { type FactReader, type Look, whereAt, whereOf } from './look';

const panelRoles = new Set(['dialog', 'complementary', 'alertdialog']);

/** The panel of one benefit: its name and source at the top, its status and dates below. */
export const benefitDetails: readonly FactReader[] = [
  {
    facts: ['benefits[].name', 'benefits[].from', 'benefits[].state', 'benefits[].activateBy'],
    read: (look, findings) => {
      const panel = benefitPanel(look);
      if (panel === null) return;
      const benefit = new ItemFound<HeldBenefit>({});
      putTitles(look, panel, benefit);
      const state = labelledIn(look, panel, ['benefit.state'], { accepts: (text) => readState(text) !== null });
      if (state !== null) benefit.put('state', readState(state.text), whereOf(look, state.label));
      const source = labelledIn(look, panel, ['benefit.from']);
      if (source !== null && !isCut(source.text)) benefit.put('from', source.text, whereOf(look, source.label));
      for (const key of benefitDates) {
        const accepts = (text: string) => readDate(text, look.dateOrder) !== null;
        const dated = labelledIn(look, panel, [benefitDateLabels[key]], { accepts });
        if (dated !== null) putBenefitDate(look, findings, benefit, key, dated.text, whereOf(look, dated.label), 0);
      }
      if (benefit.hasAny('name', 'state', 'activateBy')) findings.benefits([benefit]);
    },
  },
];

/** The box of the panel: the dialog or aside around its details, else the box that also holds its title. */
export function benefitPanel(look: Pick<Look, 'sight' | 'labels'>): VisibleNode | null {
  const details = look.labels.of('section.benefit-details').at(0) ?? stepsSeen(look);
  if (details === null) return null;
  const marked = closest(details.node, (node) => panelRoles.has(node.role));
  if (marked !== null) return marked;
  for (let box = details.node.parent; box !== null; box = box.parent) {
    const first =
      box.children.length > 0
        ? look.sight.nodes.slice(box.order, details.node.order).find((node) => node.role === 'heading')
        : undefined;
    if (first !== undefined && !contains(first, details.node)) return box;
  }
  return null;
}

function stepsSeen(look: Pick<Look, 'labels'>) {
  const steps = look.labels.of('section.benefit-steps');
  const names = new Set(steps.map((label) => label.text.toLowerCase()));
  return names.size >= 2 ? (steps[0] ?? null) : null;
}

function putTitles(look: Look, panel: VisibleNode, benefit: ItemFound<HeldBenefit>): void {
  const heading = look.sight.nodes
    .slice(panel.order, panel.end + 1)
    .find((node) => node.role === 'heading' && node.endRun > node.firstRun);
  const lines = linesOf(look.sight, panel).filter((line) => line.some((run) => !run.onButton));
  const first = heading ?? lines[0]?.[0]?.node;
  if (first === undefined) return;
  const name = wholeText(look.sight, first);
  if (!isCut(name)) benefit.put('name', name, whereAt(look, first, name));
  const after = lines.find((line) => (line[0]?.node.order ?? 0) > first.end);
  const run = after?.[0];
  if (
    after === undefined ||
    run === undefined ||
    after.length > 2 ||
    run.onButton ||
    look.labels.beginsAt(run) ||
    closest(run.node, (node) => node.role === 'link') !== null
  )
    return;
  const source = after.length === 1 ? wholeText(look.sight, run.node) : joined(after);
  if (!isCut(source) && source.length < 80 && !/[.。]$/.test(source))
    benefit.put('from', source, whereAt(look, run.node, name));
}
