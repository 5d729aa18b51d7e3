import { type Child, element } from '../dom';
import { icon } from '../icons';
import type { Cell, Column, Row, Table } from '../kit/kit';
import css from './data-grid.css?inline';
import { define, type HarmonyPrefix, openShadow, sheetOf, tagOf } from './element-names';

const sheet = sheetOf(css);
const skeletonRows = 5;

/** A grid that draws itself in its shadow. Text is drawn there; anything richer stays in the light and is slotted into its cell. */
export function dataGrid(prefix: HarmonyPrefix, table: Table): HTMLElement {
  const tag = define(tagOf(prefix, 'data-grid'), () => class extends HTMLElement {});
  const host = document.createElement(tag);
  host.setAttribute('label', table.name);
  host.setAttribute('role', 'presentation');
  host.className = `table-${table.purpose}`;
  if (table.loading) host.setAttribute('loading', '');
  const rows = table.loading ? skeletons(table) : table.rows.map((row) => drawRow(host, table, row));
  openShadow(host, sheet, [
    element(
      'table',
      { role: 'grid', class: 'data-grid', 'aria-label': table.name, 'aria-busy': table.loading ? 'true' : 'false' },
      element('thead', {}, element('tr', { id: 'column-header', role: 'row' }, ...table.columns.map(header))),
      element('tbody', {}, ...rows),
    ),
  ]);
  return host;
}

function header(column: Column): HTMLElement {
  return element(
    'th',
    {
      role: 'columnheader',
      id: `cell-${column.field}-column-header`,
      style: `width:${column.share}%`,
      'aria-sort': column.sorted,
    },
    element(
      'button',
      { type: 'button', class: 'data-grid__sort' },
      element('span', {}, column.label),
      column.sorted !== undefined && icon(column.sorted === 'ascending' ? 'arrowUp' : 'arrowDown', 12),
    ),
  );
}

function skeletons(table: Table): readonly HTMLElement[] {
  return Array.from({ length: skeletonRows }, (_, index) =>
    element(
      'tr',
      { role: 'row', id: `row-he-row-${index}`, class: 'skeleton-row' },
      ...table.columns.map((column) =>
        element(
          'td',
          { class: 'data-grid__cell', id: `cell-${column.field}-he-row-${index}` },
          element('span', { class: 'shimmer' }),
        ),
      ),
    ),
  );
}

function drawRow(host: HTMLElement, table: Table, row: Row): HTMLElement {
  return element(
    'tr',
    { role: 'row', id: `row-${row.id}` },
    ...table.columns.map((column) =>
      element(
        'td',
        { role: 'gridcell', class: 'data-grid__cell', id: `cell-${column.field}-${row.id}` },
        element(
          'span',
          { class: 'data-grid__cell-content-wrapper' },
          content(host, `${column.field}-${row.id}`, row.cells[column.field]),
        ),
      ),
    ),
  );
}

function content(host: HTMLElement, name: string, cell: Cell | undefined): Child {
  if (cell === undefined || typeof cell === 'string') return cell;
  const children = cell instanceof Node ? [cell] : cell;
  host.append(element('span', { slot: name }, ...children));
  return element('slot', { name });
}
