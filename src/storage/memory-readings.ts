import { identityOf } from '../domain/account-identity';
import type { Reading } from '../domain/reading';
import { replaces } from '../domain/reading-age';
import type { ReadingStore } from './reading-store';
import { readingFromStorage, type StoredReading, storedReading } from './stored-reading';

/** The part of the browser's session storage (in memory, never on disk) that is used here. */
export interface MemoryArea {
  get: (key: null | string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
}

/**
 * Readings in memory that outlives the worker: for private windows, and where the browser refuses a database.
 * `name` keeps the two apart.
 */
export function memoryReadings(
  area: MemoryArea,
  name: 'private-window' | 'database-refused',
): ReadingStore & { forget: () => Promise<void> } {
  const prefix = `${name} `;
  const all = async () => {
    const items = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(prefix));
    return items.flatMap(([key, stored]) => {
      const reading = readingFromStorage(stored);
      return reading === null ? [] : [{ key, reading }];
    });
  };
  const keep = async (reading: Reading) => {
    const record = storedReading(reading);
    const key = prefix + record.key;
    const before = readingFromStorage((await area.get(key))[key]);
    if (before !== null && !replaces(reading, before)) return;
    await area.set({ [key]: record satisfies StoredReading });
  };
  let last: Promise<void> = Promise.resolve();
  return {
    lasts: { kind: 'memory', why: name },
    keep(reading) {
      // One after the other: the area has no transactions, and an older reading must not land on a newer one.
      const kept = last.then(() => keep(reading));
      last = kept.catch(() => undefined);
      return kept;
    },
    async readingsOf(productId) {
      const readings = (await all()).map(({ reading }) => reading);
      return readings.filter((reading) => reading.productId === undefined || reading.productId === productId);
    },
    async identities() {
      const identities = (await all()).map(({ reading }) => identityOf(reading));
      return identities.filter((identity) => Object.keys(identity).length > 0);
    },
    async forget() {
      await area.remove((await all()).map(({ key }) => key));
    },
  };
}
