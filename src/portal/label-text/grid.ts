import type { VisibleNode } from '../visible-text/visible-node';

/** One row of a grid; a cell that spans several columns stands in each of them, a missing one is null. */
export interface GridRow {
  readonly node: VisibleNode;
  readonly cells: readonly (VisibleNode | null)[];
}

/** Rows and columns, however the page builds them. */
export interface Grid {
  readonly node: VisibleNode;
  /** For each column the texts that stand over it, the nearest first. */
  readonly headers: readonly (readonly string[])[];
  /** The cells in which these texts stand; what a fact's place names. */
  readonly headerNodes: readonly (VisibleNode | null)[];
  readonly rows: readonly GridRow[];
  /** How many rows the page says there are, where it says so. */
  readonly rowsInAll: number | null;
}
