import { type Child, custom, element } from '../dom';
import { icon } from '../icons';
import { cellChildren } from './common-blocks';
import type { Cell, Column, Table } from './kit';

/** Long text is cut by the style sheet; a tooltip has the whole. */
function titled(cell: Cell | undefined): string | null {
  return typeof cell === 'string' ? cell : null;
}

function headerOf(column: Column): readonly Child[] {
  return [
    element('span', { class: 'column-label' }, column.label),
    column.sorted !== undefined && icon(column.sorted === 'ascending' ? 'arrowUp' : 'arrowDown', 12, 'icon sort'),
  ];
}

/** Angular's cdk table on ordinary table elements. */
export function cdkTable(table: Table): HTMLElement {
  const skeletons = Array.from({ length: 4 }, () =>
    element(
      'tr',
      { class: 'cdk-row skeleton-row', 'aria-hidden': 'true' },
      ...table.columns.map(() => element('td', { class: 'cdk-cell' }, element('span', { class: 'skeleton' }))),
    ),
  );
  const rows = table.rows.map((row) =>
    element(
      'tr',
      { class: 'cdk-row', role: 'row', 'data-automation-id': `row-${row.id}` },
      ...table.columns.map((column) =>
        element(
          'td',
          { class: `cdk-cell cdk-column-${column.field}`, role: 'cell', title: titled(row.cells[column.field]) },
          ...cellChildren(row.cells[column.field]),
        ),
      ),
    ),
  );
  return element(
    'table',
    { class: `table cdk-table table-${table.purpose}`, role: 'table', 'aria-busy': table.loading ? 'true' : null },
    element(
      'thead',
      { role: 'rowgroup' },
      element(
        'tr',
        { class: 'cdk-header-row', role: 'row' },
        ...table.columns.map((column) =>
          element(
            'th',
            {
              class: `cdk-header-cell cdk-column-${column.field}`,
              role: 'columnheader',
              style: `width:${column.share}%`,
              'aria-sort': column.sorted,
            },
            ...headerOf(column),
          ),
        ),
      ),
    ),
    element('tbody', { role: 'rowgroup' }, ...(table.loading ? skeletons : rows)),
  );
}

/** The same on elements of its own, with roles and without a table. */
export function cdkElements(table: Table): HTMLElement {
  const columns = `grid-template-columns:${table.columns.map((column) => `${column.share}fr`).join(' ')}`;
  const rows = table.rows.map((row) =>
    custom(
      'cdk-row',
      { role: 'row', class: row.inner === true ? 'line line-inner' : 'line', style: columns },
      ...table.columns.map((column) =>
        custom(
          'cdk-cell',
          { role: 'cell', class: `line-cell cdk-column-${column.field}` },
          ...cellChildren(row.cells[column.field]),
        ),
      ),
    ),
  );
  return custom(
    'cdk-table',
    {
      role: 'table',
      class: `cdk-table line-list table-${table.purpose}`,
      'aria-label': table.name,
      'aria-busy': table.loading ? 'true' : null,
    },
    custom(
      'cdk-header-row',
      { role: 'row', class: 'line line-header', style: columns },
      ...table.columns.map((column) =>
        custom('cdk-header-cell', { role: 'columnheader', class: 'line-cell' }, column.label),
      ),
    ),
    ...(table.loading
      ? [
          custom(
            'cdk-row',
            { role: 'row', class: 'line', 'aria-hidden': 'true' },
            element('span', { class: 'skeleton' }),
          ),
        ]
      : rows),
  );
}
