import type { VisibleNode } from './visible-node';

/** Of things sorted by where they stand, those that stand inside a node; found by halving, for lists are long. */
export function within<Item>(sorted: readonly Item[], nodeOf: (item: Item) => VisibleNode, outer: VisibleNode): Item[] {
  const from = firstAtOrAfter(sorted, nodeOf, outer.order);
  const inside: Item[] = [];
  for (let at = from; at < sorted.length; at += 1) {
    const item = sorted[at];
    if (item === undefined || nodeOf(item).order > outer.end) break;
    inside.push(item);
  }
  return inside;
}

/** Index of the first thing that stands at a place or after it. */
export function firstAtOrAfter<Item>(
  sorted: readonly Item[],
  nodeOf: (item: Item) => VisibleNode,
  order: number,
): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && nodeOf(item).order < order) low = middle + 1;
    else high = middle;
  }
  return low;
}
