import { type Child, element } from '../dom';
import { icon } from '../icons';
import { cellChildren, informationMark } from './common-blocks';
import type { Column, Row, Table } from './kit';

const waitingRows = 4;

function headerChildren(column: Column): readonly Child[] {
  return [
    element('span', { class: 'header-text' }, column.label),
    column.sorted !== undefined && icon(column.sorted === 'ascending' ? 'arrowUp' : 'arrowDown', 14, 'icon sort'),
    column.info === true && informationMark(column.label),
  ];
}

function widths(table: Table): readonly string[] {
  const whole = table.columns.reduce((sum, column) => sum + column.share, 0);
  return table.columns.map((column) => `${((100 * column.share) / whole).toFixed(2)}%`);
}

function waiting(table: Table): readonly Row[] {
  return Array.from({ length: waitingRows }, (_, index) => ({
    id: `he-row-${index}`,
    cells: Object.fromEntries(table.columns.map((column) => [column.field, element('span', { class: 'skeleton' })])),
  }));
}

function rowsOf(table: Table): readonly Row[] {
  return table.loading ? waiting(table) : table.rows;
}

/** An ordinary table. */
export function plainTable(table: Table): HTMLElement {
  const sizes = widths(table);
  return element(
    'table',
    { class: `table table-${table.purpose}`, 'aria-label': table.name, 'aria-busy': table.loading ? 'true' : null },
    element('colgroup', {}, ...sizes.map((width) => element('col', { style: `width:${width}` }))),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...table.columns.map((column) =>
          element('th', { scope: 'col', 'aria-sort': column.sorted }, ...headerChildren(column)),
        ),
      ),
    ),
    element(
      'tbody',
      {},
      ...rowsOf(table).map((row) =>
        element(
          'tr',
          { 'aria-hidden': table.loading ? 'true' : null },
          ...table.columns.map((column) => element('td', {}, ...cellChildren(row.cells[column.field]))),
        ),
      ),
    ),
  );
}

/** A grid of divs with roles, as React's DetailsList draws it. */
export function divGrid(table: Table): HTMLElement {
  const columns = `grid-template-columns:${table.columns.map((column) => `${column.share}fr`).join(' ')}`;
  const header = element(
    'div',
    { role: 'row', class: 'details-header', style: columns },
    ...table.columns.map((column) =>
      element(
        'div',
        { role: 'columnheader', class: 'details-cell', 'aria-sort': column.sorted },
        ...headerChildren(column),
      ),
    ),
  );
  const rows = rowsOf(table).map((row) =>
    element(
      'div',
      { role: 'row', class: 'details-row', style: columns, 'aria-hidden': table.loading ? 'true' : null },
      ...table.columns.map((column) =>
        element(
          'div',
          { role: 'gridcell', class: 'details-cell', 'data-field': column.field },
          ...cellChildren(row.cells[column.field]),
        ),
      ),
    ),
  );
  return element(
    'div',
    {
      role: 'grid',
      class: `details table-${table.purpose}`,
      'aria-label': table.name,
      'aria-busy': table.loading ? 'true' : null,
    },
    header,
    ...rows,
  );
}

/** Rows of divs without a role among them. */
export function divRows(table: Table): HTMLElement {
  const columns = `grid-template-columns:${table.columns.map((column) => `${column.share}fr`).join(' ')}`;
  return element(
    'div',
    { class: `line-list table-${table.purpose}`, 'aria-busy': table.loading ? 'true' : null },
    element(
      'div',
      { class: 'line line-header', style: columns },
      ...table.columns.map((column) => element('div', { class: 'line-cell' }, column.label)),
    ),
    ...rowsOf(table).map((row) =>
      element(
        'div',
        {
          class: row.inner === true ? 'line line-inner' : 'line',
          style: columns,
          'aria-hidden': table.loading ? 'true' : null,
        },
        ...table.columns.map((column) =>
          element('div', { class: 'line-cell' }, ...cellChildren(row.cells[column.field])),
        ),
      ),
    ),
  );
}
