import { joined, type PageSight, saidRuns } from '../visible-text/page-sight';
import type { Grid, GridRow } from './grid';
import type { ColumnWanted } from './read-grid';

/**
 * Which cell of a row stands under which title. As many cells as titles: one for one. Otherwise (a title without words,
 * a cell that is not there) every order-keeping arrangement is tried, those in which a cell says what its column cannot
 * say are dropped, and only what all of the remaining ones agree on is used.
 */
export function alignColumns<Key extends string>(
  sight: PageSight,
  grid: Grid,
  row: GridRow,
  columns: ReadonlyMap<Key, number>,
  wanted: readonly ColumnWanted<Key>[],
): ReadonlyMap<number, number> {
  const [titles, cells] = [grid.headers.length, row.cells.length];
  if (titles === cells) return new Map(row.cells.map((_cell, at) => [at, at]));
  if (Math.abs(titles - cells) > 2 || Math.min(titles, cells) < 2) return new Map();
  const texts = row.cells.map((cell) => (cell === null ? '' : joined(saidRuns(sight, cell))));
  const possible = arrangements(titles, cells).filter((arrangement) =>
    isPlausible(arrangement, texts, columns, wanted),
  );
  return agreedOn(possible);
}

/** Every way to give the longer side's extra members no partner: title to cell. */
function arrangements(titles: number, cells: number): Map<number, number>[] {
  const [short, long] = [Math.min(titles, cells), Math.max(titles, cells)];
  const chosen: number[][] = [[]];
  for (let step = 0; step < short; step += 1) {
    const longer: number[][] = [];
    for (const partial of chosen) {
      const from = (partial.at(-1) ?? -1) + 1;
      for (let next = from; next <= long - (short - step); next += 1) longer.push([...partial, next]);
    }
    chosen.splice(0, chosen.length, ...longer);
  }
  return chosen.map((places) => new Map(places.map((place, at) => (titles <= cells ? [at, place] : [place, at]))));
}

function isPlausible<Key extends string>(
  arrangement: ReadonlyMap<number, number>,
  texts: readonly string[],
  columns: ReadonlyMap<Key, number>,
  wanted: readonly ColumnWanted<Key>[],
): boolean {
  return wanted.every(({ key, plausible }) => {
    const title = columns.get(key);
    const place = title === undefined ? undefined : arrangement.get(title);
    if (place === undefined || plausible === undefined) return true;
    return plausible(texts[place] ?? '');
  });
}

function agreedOn(possible: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const [first, ...others] = possible;
  const agreed = new Map<number, number>();
  if (first === undefined) return agreed;
  for (const [title, place] of first) if (others.every((other) => other.get(title) === place)) agreed.set(title, place);
  return agreed;
}
