import type { HeldBenefit } from '../../domain/case';
import type { BenefitState } from '../../domain/codes';
import { type RowSeen, readGrids } from '../label-text/read-grid';
import { isWordFor } from '../label-text/word-index';
import { readAmount } from '../values/amount';
import { readDate } from '../values/calendar-date';
import { readState } from '../values/word-values';
import { textOf } from '../visible-text/page-sight';
import { benefitCards } from './benefit-cards';
import { type BenefitDate, benefitDates, putBenefitDate } from './benefit-dates';
import { cellText, nameIn, valueIn } from './cell-text';
import type { Findings, Rows, Where } from './findings';
import { ItemFound } from './item-found';
import { notePartial } from './list-extent';
import { failureSaid, loadingSaid } from './list-state';
import { type FactReader, isBesidePage, type Look, whereAt, whereOf } from './look';

type Column = 'name' | 'from' | 'quantity' | 'state' | 'balance' | BenefitDate;

const dated = (text: string) => text === '' || isWordFor(text, 'nothing') || readDate(text, 'month-first') !== null;
const columns = [
  { key: 'name', titles: ['benefit.name'], plausible: (text: string) => text !== '' },
  { key: 'from', titles: ['benefit.from'] },
  { key: 'quantity', titles: ['benefit.quantity'] },
  { key: 'activateBy', titles: ['benefit.activate-by'], plausible: dated },
  { key: 'state', titles: ['benefit.state'], plausible: (text: string) => readDate(text, 'month-first') === null },
  { key: 'endsOn', titles: ['benefit.ends-on'], plausible: dated },
  { key: 'activatedOn', titles: ['benefit.activated-on'], plausible: dated },
  { key: 'completedOn', titles: ['benefit.completed-on'], plausible: dated },
  { key: 'balance', titles: ['benefit.balance'] },
] as const;

/** The table of benefits: one for each row, its source and its dates as shown. */
export const benefitList: FactReader = {
  facts: ['benefits[].name', 'benefits[].from', 'benefits[].activateBy', 'benefits[].state', 'benefits[].quantity'],
  read: (look, findings) => {
    const grids = readGrids<Column>(look.sight, look.labels, columns, 2, ['name']).filter(
      ({ grid, found }) =>
        !isBesidePage(grid.node) &&
        ['from', 'activateBy', 'state', 'endsOn'].some((key) => [...found].some((column) => column === key)),
    );
    const rows: Rows<HeldBenefit>[] = [];
    for (const grid of grids) {
      for (const row of grid.rows) {
        const benefit = benefitRow(look, findings, row, rows.length);
        if (benefit !== null) rows.push(benefit);
      }
    }
    if (grids.length === 0) rows.push(...benefitCards(look, findings));
    const none = rows.length === 0 ? noneSaid(look) : null;
    if (rows.length > 0) findings.benefits(rows);
    else if (none !== null) {
      findings.benefits([]);
      findings.at('benefits', none);
    }
    notePartial(look, findings, grids);
  },
};

function noneSaid(look: Look): Where | null {
  if (loadingSaid(look) || failureSaid(look)) return null;
  const label = look.labels.of('benefit.none').find(({ node }) => !isBesidePage(node));
  return label === undefined ? null : whereOf(look, label);
}

function benefitRow(look: Look, findings: Findings, row: RowSeen<Column>, index: number): Rows<HeldBenefit> | null {
  const benefit = new ItemFound<HeldBenefit>({});
  const text = (key: Column) => cellText(look, row.cells.get(key));
  const at = (key: Column) => {
    const cell = row.cells.get(key);
    return cell === undefined ? null : whereAt(look, cell.labelNode, cell.label);
  };
  const name = nameIn(look, row.cells.get('name'));
  if (name === null) return null;
  benefit.put('name', name, at('name'));
  benefit.put('from', text('from'), at('from'));
  benefit.put(
    'state',
    valueIn(look, row.cells.get('state'), readState) ?? groupState(look, row),
    at('state') ?? at('name'),
  );
  benefit.put('quantity', quantityIn(text('quantity')), at('quantity'));
  const balance = readAmount(text('balance'));
  if (balance !== null && !balance.rounded && balance.currency === 'USD')
    benefit.put('balanceUsd', balance.amount, at('balance'));
  for (const key of benefitDates) putBenefitDate(look, findings, benefit, key, text(key), at(key), index);
  return benefit;
}

/** Rows under a title of their own ("In progress") are all in that state. */
function groupState(look: Look, row: RowSeen<Column>): BenefitState | null {
  if (row.group === null || row.cells.has('state')) return null;
  return readState(textOf(look.sight, row.group).replace(/\s*[(（]?\d+[)）]?$/u, ''));
}

/** "1 Consultation" is one; "Unlimited incidents" is no number. */
function quantityIn(text: string): number | null {
  const number = /^(?<count>\d{1,3}(?:,\d{3})+|\d+)(?!\d|[.,]\d|\s*%)/.exec(text.normalize('NFKC'))?.groups?.['count'];
  return number === undefined ? null : Number(number.replaceAll(',', ''));
}
