import { type Child, element } from '../dom';
import { icon } from '../icons';
import { cellChildren } from './common-blocks';
import type { Cell, Table } from './kit';

/** A long type or name is cut by the page itself here; the whole stands in the tooltip. */
const longest = 28;

function cut(cell: Cell | undefined): readonly Child[] {
  if (typeof cell !== 'string' || cell.length <= longest) return cellChildren(cell);
  return [element('span', { title: cell }, `${cell.slice(0, longest - 3).trimEnd()}...`)];
}

function waiting(columns: number): HTMLElement {
  return element(
    'tr',
    { 'aria-hidden': 'true' },
    ...Array.from({ length: columns }, () => element('td', {}, element('span', { class: 'skeleton' }))),
  );
}

/** An ordinary table whose header is only a row of its body. */
export function tightTable(table: Table): HTMLElement {
  const header = element(
    'tr',
    { class: 'tight-header' },
    ...table.columns.map((column) =>
      element(
        'th',
        { style: `width:${column.share}%` },
        column.label,
        column.sorted !== undefined && icon(column.sorted === 'ascending' ? 'arrowUp' : 'arrowDown', 12, 'icon sort'),
      ),
    ),
  );
  const rows = table.rows.map((row) =>
    element(
      'tr',
      { class: row.inner === true ? 'line-inner' : null },
      ...table.columns.map((column) =>
        element(
          'td',
          {},
          ...(table.purpose === 'offers' ? cut(row.cells[column.field]) : cellChildren(row.cells[column.field])),
        ),
      ),
    ),
  );
  return element(
    'table',
    { class: `table tight table-${table.purpose}`, 'aria-busy': table.loading ? 'true' : null },
    element('tbody', {}, header, ...(table.loading ? [waiting(table.columns.length)] : rows)),
  );
}

/** Rows of divs, each a white strip; the header is a strip like them. */
export function looseRows(table: Table): HTMLElement {
  const columns = `grid-template-columns:${table.columns.map((column) => `${column.share}fr`).join(' ')}`;
  const strip = (className: string, cells: readonly HTMLElement[]) =>
    element('div', { class: `strip ${className}`, style: columns }, ...cells);
  return element(
    'div',
    { class: `strips table-${table.purpose}`, 'aria-busy': table.loading ? 'true' : null },
    strip(
      'strip-header',
      table.columns.map((column) => element('span', {}, column.label)),
    ),
    ...(table.loading
      ? [element('div', { class: 'strip', 'aria-hidden': 'true' }, element('span', { class: 'skeleton' }))]
      : table.rows.map((row) =>
          strip(
            '',
            table.columns.map((column) =>
              element('div', { class: 'strip-cell' }, ...cellChildren(row.cells[column.field])),
            ),
          ),
        )),
  );
}

/** Two columns without a header: a term and what is true of it. */
export function nameList(table: Table): HTMLElement {
  const [first, second] = table.columns;
  return element(
    'dl',
    { class: 'facts', 'aria-busy': table.loading ? 'true' : null },
    ...(table.loading || first === undefined || second === undefined
      ? []
      : table.rows.flatMap((row) => [
          element('dt', {}, ...cellChildren(row.cells[first.field])),
          element('dd', {}, ...cellChildren(row.cells[second.field])),
        ])),
  );
}
