import type { Concept } from '../labels/language-words';
import { type PageSight, titleOf } from '../visible-text/page-sight';
import type { VisibleNode } from '../visible-text/visible-node';
import { alignColumns } from './align-columns';
import type { LabelsSeen } from './find-labels';
import type { Grid, GridRow } from './grid';
import { rowGrids } from './row-grid';
import { tableGrids } from './table-grid';
import { conceptsNamed } from './word-index';

/** A column that a reader looks for. */
export interface ColumnWanted<Key extends string> {
  readonly key: Key;
  /** Titles that mean it, the surest first. */
  readonly titles: readonly Concept[];
  /** Whether a cell of this column can say this; used to tell columns apart when titles and cells do not match in number. */
  readonly plausible?: (text: string) => boolean;
}

export interface CellSeen {
  readonly node: VisibleNode;
  /** The title of its column, as shown. */
  readonly label: string;
  readonly labelNode: VisibleNode;
}

export interface RowSeen<Key extends string> {
  readonly node: VisibleNode;
  readonly cells: ReadonlyMap<Key, CellSeen>;
  readonly all: readonly (VisibleNode | null)[];
  /** A title that stands across the grid over this row and its neighbours; null where there is none. */
  readonly group: VisibleNode | null;
}

export interface GridSeen<Key extends string> {
  readonly grid: Grid;
  readonly found: ReadonlySet<Key>;
  readonly rows: readonly RowSeen<Key>[];
  /** The same rows one by one, for lists so long that reading them all at once would hold up the page. */
  eachRow(): Generator<RowSeen<Key>>;
}

/** Every grid of the page in which at least `least` of the columns stand; of equal grids, the page's own order. */
export function readGrids<Key extends string>(
  sight: PageSight,
  labels: LabelsSeen,
  wanted: readonly ColumnWanted<Key>[],
  least: number,
  required: readonly Key[] = [],
): GridSeen<Key>[] {
  const fits = (seen: GridSeen<Key>) => seen.found.size >= least && required.every((key) => seen.found.has(key));
  const tables = tableGrids(sight)
    .map((grid) => readGrid(sight, grid, wanted))
    .filter(fits);
  if (tables.length > 0) return tables;
  const titles = wanted.flatMap((column) => column.titles);
  return rowGrids(sight, labels, titles, Math.max(2, least))
    .map((grid) => readGrid(sight, grid, wanted))
    .filter(fits);
}

function readGrid<Key extends string>(
  sight: PageSight,
  grid: Grid,
  wanted: readonly ColumnWanted<Key>[],
): GridSeen<Key> {
  const columns = columnsOf(grid, wanted);
  const labelTexts = grid.headerNodes.map((node) => (node === null ? '' : titleOf(sight, node)));
  function* eachRow(): Generator<RowSeen<Key>> {
    let group: VisibleNode | null = null;
    for (const row of grid.rows) {
      if (isAcross(row, grid)) {
        group = row.cells[0] ?? null;
        continue;
      }
      yield { ...rowSeen(sight, grid, row, columns, wanted, labelTexts), group };
    }
  }
  return {
    grid,
    found: new Set(columns.keys()),
    eachRow,
    get rows() {
      return [...eachRow()];
    },
  };
}

/** For each wanted column the place of its title among the headers; a title serves one column only. */
function columnsOf<Key extends string>(grid: Grid, wanted: readonly ColumnWanted<Key>[]): Map<Key, number> {
  const columns = new Map<Key, number>();
  const taken = new Set<number>();
  const deepest = Math.max(0, ...wanted.map((column) => column.titles.length));
  for (let depth = 0; depth < deepest; depth += 1) {
    for (const column of wanted) {
      const title = column.titles[depth];
      if (title === undefined || columns.has(column.key)) continue;
      const at = grid.headers.findIndex(
        (texts, index) => !taken.has(index) && texts.some((text) => conceptsNamed(text).has(title)),
      );
      if (at < 0) continue;
      columns.set(column.key, at);
      taken.add(at);
    }
  }
  return columns;
}

/** One cell across all columns: a title over the rows after it, or a message. */
function isAcross(row: GridRow, grid: Grid): boolean {
  return new Set(row.cells).size <= 1 && grid.headers.length > 1;
}

function rowSeen<Key extends string>(
  sight: PageSight,
  grid: Grid,
  row: GridRow,
  columns: ReadonlyMap<Key, number>,
  wanted: readonly ColumnWanted<Key>[],
  labelTexts: readonly string[],
): Omit<RowSeen<Key>, 'group'> {
  const places = alignColumns(sight, grid, row, columns, wanted);
  const cells = new Map<Key, CellSeen>();
  for (const [key, at] of columns) {
    const place = places.get(at);
    const node = place === undefined ? null : (row.cells[place] ?? null);
    const labelNode = grid.headerNodes[at] ?? null;
    if (node !== null && labelNode !== null) cells.set(key, { node, label: labelTexts[at] ?? '', labelNode });
  }
  return { node: row.node, cells, all: row.cells };
}
