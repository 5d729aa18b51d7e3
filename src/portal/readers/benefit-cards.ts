import type { HeldBenefit } from '../../domain/case';
import { recordsAround } from '../label-text/records';
import { readDate } from '../values/calendar-date';
import { readState } from '../values/word-values';
import { runsOf } from '../visible-text/page-sight';
import { closest, type VisibleNode } from '../visible-text/visible-node';
import { isCut, wholeText } from '../visible-text/whole-text';
import { benefitDates, putBenefitDate } from './benefit-dates';
import type { Findings, Rows } from './findings';
import { ItemFound } from './item-found';
import { labelledIn } from './labelled-in-box';
import { isBesidePage, isInTable, type Look, whereAt, whereOf } from './look';
import { titleOf, wordIn } from './offer-cards';

export const benefitDateLabels = {
  activateBy: 'benefit.activate-by',
  endsOn: 'benefit.ends-on',
  activatedOn: 'benefit.activated-on',
  completedOn: 'benefit.completed-on',
} as const;

/** Benefits as cards: a box around each source or deadline label, with the benefit's name as its title. */
export function benefitCards(look: Look, findings: Findings): Rows<HeldBenefit>[] {
  const marks = cardMarks(look);
  const rows: Rows<HeldBenefit>[] = [];
  for (const { mark, box } of recordsAround(marks, look.sight.root)) {
    const card = benefitCard(look, findings, marks.length === 1 ? singleBox(look, mark) : box, rows.length);
    if (card !== null) rows.push(card);
  }
  return rows;
}

function cardMarks(look: Look): VisibleNode[] {
  for (const concept of ['benefit.from', 'benefit.activate-by', 'benefit.state'] as const) {
    const labels = look.labels.of(concept).filter(({ node }) => !isBesidePage(node) && !isInTable(node));
    if (labels.length > 0) return [...new Set(labels.map((label) => label.node))];
  }
  return [];
}

function singleBox(look: Look, mark: VisibleNode): VisibleNode {
  const item = closest(
    mark,
    (node) => node.role === 'listitem' || node.role === 'article' || node.element.localName === 'article',
  );
  if (item !== null) return item;
  let box = mark;
  while (box.parent !== null && runsOf(look.sight, box).length < 3) box = box.parent;
  return box;
}

function benefitCard(look: Look, findings: Findings, box: VisibleNode, index: number): Rows<HeldBenefit> | null {
  const benefit = new ItemFound<HeldBenefit>({});
  const named = labelledIn(look, box, ['benefit.name']);
  const title = named === null ? titleOf(look, box) : null;
  if (named !== null && !isCut(named.text)) benefit.put('name', named.text, whereOf(look, named.label));
  if (title !== null) {
    const text = wholeText(look.sight, title);
    if (!isCut(text)) benefit.put('name', text, whereAt(look, title, text));
  }
  const source = labelledIn(look, box, ['benefit.from']);
  if (source !== null && !isCut(source.text)) benefit.put('from', source.text, whereOf(look, source.label));
  const state = wordIn(look, box, 'benefit.state', readState);
  if (state !== null) benefit.put('state', state.value, state.where);
  for (const key of benefitDates) {
    const dated = labelledIn(look, box, [benefitDateLabels[key]], {
      accepts: (text) => readDate(text, look.dateOrder) !== null,
    });
    if (dated !== null) putBenefitDate(look, findings, benefit, key, dated.text, whereOf(look, dated.label), index);
  }
  return benefit.hasAny('name') && benefit.hasAny('from', 'state', ...benefitDates) ? benefit : null;
}
