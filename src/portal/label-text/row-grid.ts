import type { Concept } from '../labels/language-words';
import type { PageSight } from '../visible-text/page-sight';
import { titleOf } from '../visible-text/page-sight';
import { closest, contains, innermost, type VisibleNode } from '../visible-text/visible-node';
import type { LabelSeen, LabelsSeen } from './find-labels';
import type { Grid, GridRow } from './grid';

/**
 * Grids made of plain boxes: a row of boxes with column titles, and after it rows of as many boxes; or one flat run of
 * boxes that is a grid by style alone. Found from the column titles, at least two of which must be known.
 */
export function rowGrids(sight: PageSight, labels: LabelsSeen, columns: readonly Concept[], least: number): Grid[] {
  const titles = columns.flatMap((concept) => labels.of(concept)).filter(standsAlone);
  const grids: Grid[] = [];
  for (const header of headerRows(titles, least)) {
    if (grids.some((grid) => contains(grid.node, header))) continue;
    const grid = flatGrid(sight, header, titles) ?? gridUnder(sight, header);
    if (grid !== null) grids.push(grid);
  }
  return grids;
}

function standsAlone(label: LabelSeen): boolean {
  return (
    label.rest === null &&
    !label.colon &&
    closest(label.node, (node) => node.role === 'table' || node.role === 'navigation' || node.role === 'tree') === null
  );
}

/** Smallest boxes that hold at least `least` different titles, in different boxes of their own. */
function headerRows(titles: readonly LabelSeen[], least: number): VisibleNode[] {
  const found = new Set<VisibleNode>();
  for (const title of titles) {
    for (let box = title.node.parent, up = 0; box !== null && up < 7; box = box.parent, up += 1) {
      const within = box;
      const cells = new Set(
        titles.filter((other) => contains(within, other.node)).map((other) => cellAround(within, other.node)),
      );
      const names = new Set(
        titles.filter((other) => contains(within, other.node)).map((other) => other.text.toLowerCase()),
      );
      if (cells.size >= least && names.size >= least) {
        found.add(box);
        break;
      }
    }
  }
  return [...found].sort((a, b) => a.order - b.order);
}

function cellAround(box: VisibleNode, inner: VisibleNode): VisibleNode {
  let at = inner;
  while (at.parent !== null && at.parent !== box) at = at.parent;
  return at;
}

/** Boxes of a row: its children, seen through wrappers that hold only one thing. */
function boxesOf(row: VisibleNode): VisibleNode[] {
  return innermost(row).children.filter((child) => child.run === null || child.run.text !== '');
}

function gridUnder(sight: PageSight, header: VisibleNode): Grid | null {
  const cells = boxesOf(header);
  if (cells.length < 2) return null;
  for (let box = header, up = 0; box.parent !== null && up < 4; box = box.parent, up += 1) {
    const rows = rowsAfter(box, cells.length, cells);
    if (rows.length > 0) return gridOf(sight, box.parent, cells, rows);
    if (box.parent.children.indexOf(box) < box.parent.children.length - 1 && hasText(box.parent, box)) return null;
  }
  return null;
}

function hasText(parent: VisibleNode, after: VisibleNode): boolean {
  return parent.endRun > after.endRun;
}

function rowsAfter(header: VisibleNode, width: number, headerCells: readonly VisibleNode[]): GridRow[] {
  const siblings = header.parent?.children ?? [];
  const rows: GridRow[] = [];
  for (const sibling of siblings.slice(siblings.indexOf(header) + 1))
    rows.push(...rowsIn(sibling, width, headerCells, 0));
  return rows;
}

/** Rows of the given width inside a box, at whatever depth they begin. */
function rowsIn(box: VisibleNode, width: number, headerCells: readonly VisibleNode[], depth: number): GridRow[] {
  if (box.run !== null || box.role === 'heading' || box.role === 'table') return [];
  const cells = boxesOf(box);
  if (
    cells.length === width &&
    cells.filter((cell) => cell.endRun > cell.firstRun).length >= 1 &&
    !isRowOfRows(cells, width)
  )
    return [{ node: box, cells }];
  if (depth > 4) return [];
  return cells.flatMap((cell) => rowsIn(cell, width, headerCells, depth + 1));
}

/** As many rows as there are columns would otherwise pass for one row. */
function isRowOfRows(cells: readonly VisibleNode[], width: number): boolean {
  return cells.every((cell) => boxesOf(cell).length === width && cell.role !== 'cell');
}

function gridOf(sight: PageSight, node: VisibleNode, headers: readonly VisibleNode[], rows: readonly GridRow[]): Grid {
  return {
    node,
    headers: headers.map((cell) => [titleOf(sight, cell)]),
    headerNodes: headers,
    rows: rows.filter(
      (row) =>
        !row.cells.every((cell, at) => cell !== null && titleOf(sight, cell) === titleOf(sight, headers[at] ?? cell)),
    ),
    rowsInAll: null,
  };
}

/** All boxes side by side in one container: the titles come first, then as many boxes for every row. */
function flatGrid(sight: PageSight, box: VisibleNode, titles: readonly LabelSeen[]): Grid | null {
  const boxes = boxesOf(box);
  const isTitle = boxes.map((cell) =>
    titles.some(
      (title) => contains(cell, title.node) && title.node.endRun - title.node.firstRun === cell.endRun - cell.firstRun,
    ),
  );
  const columns = columnsByStyle(box) ?? titlesInFront(isTitle);
  if (columns < 2 || boxes.length < columns * 2 || boxes.length % columns !== 0) return null;
  if (isTitle.slice(0, columns).filter(Boolean).length < 2 || isTitle.slice(columns).some(Boolean)) return null;
  const rows: GridRow[] = [];
  for (let at = columns; at < boxes.length; at += columns) {
    const cells = boxes.slice(at, at + columns);
    const first = cells[0];
    if (first !== undefined) rows.push({ node: first, cells });
  }
  return gridOf(sight, box, boxes.slice(0, columns), rows);
}

function titlesInFront(isTitle: readonly boolean[]): number {
  const last = isTitle.lastIndexOf(true);
  return last + 1;
}

/** How many columns a grid by style has; null for what is not one. */
function columnsByStyle(box: VisibleNode): number | null {
  const element = innermost(box).element;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style === undefined || !style.display.includes('grid')) return null;
  const tracks = style.gridTemplateColumns.split(/\s+(?![^(]*\))/).filter((track) => track !== '' && track !== 'none');
  return tracks.length > 1 ? tracks.length : null;
}
