import type { IDBPDatabase } from 'idb';
import { identityOf } from '../domain/account-identity';
import { replaces } from '../domain/reading-age';
import type { LensDatabase } from './migrations';
import type { ReadingStore } from './reading-store';
import { readingFromStorage, storedReading } from './stored-reading';

/** Readings in the extension's own IndexedDB. */
export function databaseReadings(database: IDBPDatabase<LensDatabase>): ReadingStore {
  return {
    lasts: { kind: 'database' },
    async keep(reading) {
      const record = storedReading(reading);
      const { partnerId, signedInAs } = identityOf(reading);
      // One transaction, and nothing else awaited in it: a worker that dies leaves the old record or the new one.
      const transaction = database.transaction(['readings', 'identities'], 'readwrite');
      const readings = transaction.objectStore('readings');
      const before = await readings.get(record.key);
      const kept = readingFromStorage(before);
      if (kept === null || replaces(reading, kept)) await readings.put(record);
      if (partnerId !== undefined || signedInAs !== undefined) {
        const key = JSON.stringify([partnerId, signedInAs]);
        await transaction.objectStore('identities').put({ key, ...identityOf(reading) });
      }
      await transaction.done;
    },
    async readingsOf(productId) {
      const { store, done } = database.transaction('readings');
      const products = productId === undefined ? [''] : ['', productId];
      const records = await Promise.all(products.map((product) => store.index('by-product').getAll(product)));
      await done;
      return records.flat().flatMap((record) => readingFromStorage(record) ?? []);
    },
    async identities() {
      const records = await database.getAll('identities');
      return records.map(({ key: _, ...identity }) => identity);
    },
  };
}
