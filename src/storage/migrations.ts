import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { AccountIdentity } from '../domain/account-identity';
import type { StoredReading } from './stored-reading';

export interface LensDatabase extends DBSchema {
  readings: { key: string; value: StoredReading; indexes: { 'by-product': string } };
  identities: { key: string; value: AccountIdentity & { key: string } };
}

export type Migration = (
  database: IDBPDatabase<LensDatabase>,
  transaction: IDBPTransaction<LensDatabase, StoreNames<LensDatabase>[], 'versionchange'>,
) => void;

/** Each takes the database of the version before to its own; a released one is never edited. */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('readings', { keyPath: 'key' }).createIndex('by-product', 'productId');
    database.createObjectStore('identities', { keyPath: 'key' });
  },
];

export const databaseVersion = migrations.length;
