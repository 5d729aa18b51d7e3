import type { PageSight } from '../visible-text/page-sight';
import { titleOf } from '../visible-text/page-sight';
import { closest, type VisibleNode } from '../visible-text/visible-node';
import type { Grid, GridRow } from './grid';
import { conceptsNamed } from './word-index';

const headerRoles = new Set(['columnheader']);
const cellRoles = new Set(['cell', 'columnheader', 'rowheader']);

const remembered = new WeakMap<PageSight, Grid[]>();

/** Every table and ARIA grid of the page, merged cells spread out; a header that stands in a table of its own is joined on. */
export function tableGrids(sight: PageSight): readonly Grid[] {
  const before = remembered.get(sight);
  if (before !== undefined) return before;
  const tables = sight.nodes.filter((node) => node.role === 'table' && node.endRun > node.firstRun);
  const grids = joinSplitHeaders(tables.map((table) => tableGrid(sight, table)));
  remembered.set(sight, grids);
  return grids;
}

interface RawRow {
  node: VisibleNode;
  cells: VisibleNode[];
  isHeader: boolean;
}

function tableGrid(sight: PageSight, table: VisibleNode): Grid {
  const isRow = (node: VisibleNode) => node.role === 'row';
  // A footer holds sums, not rows.
  const isClosed = (node: VisibleNode) => node.role === 'table' || node.element.localName === 'tfoot';
  const rows = partsWithin(table, isRow, isClosed).map(rawRow);
  const spread = spreadCells(rows);
  const headerCount = countHeaderRows(sight, rows);
  const headerRows = spread.slice(0, headerCount);
  const width = Math.max(0, ...spread.map((row) => row.cells.length));
  const headers: string[][] = [];
  const headerNodes: (VisibleNode | null)[] = [];
  for (let column = 0; column < width && headerCount > 0; column += 1) {
    const stack = headerRows.flatMap((row) => row.cells[column] ?? []);
    headers.push(headerTexts(sight, stack));
    headerNodes.push(stack.at(-1) ?? null);
  }
  const counted = Number(table.element.getAttribute('aria-rowcount') ?? Number.NaN);
  return {
    node: table,
    headers,
    headerNodes,
    rows: spread.slice(headerCount).filter((_row, index) => !(rows[headerCount + index]?.isHeader ?? false)),
    rowsInAll: Number.isInteger(counted) && counted >= 0 ? counted - headerCount : null,
  };
}

/** Texts over one column: the lowest header, the headers read together, the upper ones. */
function headerTexts(sight: PageSight, stack: readonly VisibleNode[]): string[] {
  const texts = [...new Set(stack)].map((node) => titleOf(sight, node)).filter((text) => text !== '');
  const together = texts.join(' ');
  return [...new Set([...texts.slice(-1), together, ...texts.slice(0, -1)])];
}

function rawRow(node: VisibleNode): RawRow {
  const cells = partsWithin(
    node,
    (inner) => cellRoles.has(inner.role),
    (inner) => inner.role === 'table' || inner.role === 'row',
  );
  const filled = cells.filter((cell) => cell.endRun > cell.firstRun);
  const inHead =
    closest(node, (outer) => outer.element.localName === 'thead' || outer.role === 'table')?.element.localName ===
    'thead';
  const isHeader =
    inHead ||
    (filled.length > 0 &&
      filled.every((cell) => headerRoles.has(cell.role)) &&
      (filled.length > 1 || cells.length === 1));
  return { node, cells: sortedByIndex(cells), isHeader };
}

/** The nearest parts inside a node, not looking into what is closed off. */
function partsWithin(
  outer: VisibleNode,
  isPart: (node: VisibleNode) => boolean,
  isClosed: (node: VisibleNode) => boolean,
): VisibleNode[] {
  const parts: VisibleNode[] = [];
  const open = [...outer.children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isPart(node)) parts.push(node);
    else if (!isClosed(node) && node.run === null) open.push(...[...node.children].reverse());
  }
  return parts;
}

function sortedByIndex(cells: VisibleNode[]): VisibleNode[] {
  const indexes = cells.map((cell) => Number(cell.element.getAttribute('aria-colindex') ?? Number.NaN));
  if (indexes.length === 0 || indexes.some(Number.isNaN)) return cells;
  return cells
    .map((cell, at) => ({ cell, index: indexes[at] ?? 0 }))
    .sort((a, b) => a.index - b.index)
    .map(({ cell }) => cell);
}

/** Header rows at the top: those marked as such, else one row that consists of words known as labels. */
function countHeaderRows(sight: PageSight, rows: readonly RawRow[]): number {
  let count = 0;
  while (rows[count]?.isHeader === true) count += 1;
  if (count > 0) return count;
  const first = rows[0];
  if (first === undefined || rows.length < 2) return 0;
  const known = first.cells.filter((cell) => conceptsNamed(titleOf(sight, cell)).size > 0);
  return known.length >= 2 && known.length * 2 >= first.cells.filter((cell) => cell.endRun > cell.firstRun).length
    ? 1
    : 0;
}

/** Cells laid out in columns, those that span several repeated in each. */
function spreadCells(rows: readonly RawRow[]): GridRow[] {
  const reaching: { cell: VisibleNode; rows: number }[] = [];
  return rows.map(({ node, cells }) => {
    const laid: (VisibleNode | null)[] = [];
    const waiting = [...cells];
    for (let column = 0; waiting.length > 0 || (reaching[column]?.rows ?? 0) > 0; column += 1) {
      const above = reaching[column];
      if (above !== undefined && above.rows > 0) {
        laid[column] = above.cell;
        above.rows -= 1;
        continue;
      }
      const cell = waiting.shift();
      if (cell === undefined) {
        laid[column] = null;
        continue;
      }
      const [across, down] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let step = 0; step < across; step += 1) {
        laid[column + step] = cell;
        reaching[column + step] = { cell, rows: down - 1 };
      }
      column += across - 1;
    }
    return { node, cells: laid };
  });
}

function span(cell: VisibleNode, name: 'colspan' | 'rowspan'): number {
  const own = Number(cell.element.getAttribute(name) ?? cell.element.getAttribute(`aria-${name}`) ?? 1);
  return Number.isInteger(own) && own > 0 && own <= 200 ? own : 1;
}

/** A sticky header is often a table of its own over a table of rows: the next one without a header, of the same width. */
function joinSplitHeaders(grids: readonly Grid[]): Grid[] {
  const joinedGrids: Grid[] = [];
  for (const grid of grids) {
    const before = joinedGrids.at(-1);
    const width = Math.max(0, ...grid.rows.map((row) => row.cells.length));
    if (
      before !== undefined &&
      grid.headers.length === 0 &&
      before.rows.length === 0 &&
      before.headers.length === width
    ) {
      joinedGrids[joinedGrids.length - 1] = { ...grid, headers: before.headers, headerNodes: before.headerNodes };
    } else joinedGrids.push(grid);
  }
  return joinedGrids;
}
