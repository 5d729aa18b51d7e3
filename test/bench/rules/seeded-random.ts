export interface SeededRandom {
  /** From 0 up to, not including, 1. */
  next: () => number;
  pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** True with the given probability. */
  chance: (probability: number) => boolean;
}

/** The same numbers for the same seed on every machine (mulberry32, a published 32-bit generator). */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    chance: (probability) => next() < probability,
  };
}
