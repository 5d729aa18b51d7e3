/** Sorted by when they were read, the newest first; those of one instant stay in their order. */
export function newestFirst<Item extends { readAt: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => (one.readAt === other.readAt ? 0 : one.readAt < other.readAt ? 1 : -1));
}
