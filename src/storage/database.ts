import { type IDBPDatabase, openDB } from 'idb';
import { databaseVersion, type LensDatabase, migrations } from './migrations';

export const databaseName = 'rewards-lens';

/** How long another connection may hold an upgrade up before the database counts as refused. */
const patience = 3_000;

/**
 * Opens the database, bringing it up to date. Rejects when the browser refuses one (a private window, a policy, a
 * damaged profile), when it does not answer in time, or when it is newer than this code: it is then left untouched.
 */
export async function openDatabase(onLost: () => void): Promise<IDBPDatabase<LensDatabase>> {
  const opening = openDB<LensDatabase>(databaseName, databaseVersion, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(oldVersion)) migrate(database, transaction);
    },
    // A newer version of the extension waits for us: let it have the database at once.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
  const database = await withPatience(opening);
  await probe(database);
  return database;
}

/** A database that opens but does not keep anything is no database. */
async function probe(database: IDBPDatabase<LensDatabase>): Promise<void> {
  const key = 'probe';
  const transaction = database.transaction('identities', 'readwrite');
  await Promise.all([transaction.store.put({ key }), transaction.store.delete(key), transaction.done]);
}

function withPatience<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the database did not open in time')), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
