import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryArea } from '../../../src/background/memory-area';
import { databaseName, openDatabase } from '../../../src/storage/database';
import { databaseVersion } from '../../../src/storage/migrations';
import { openReadings } from '../../../src/storage/open-readings';
import { contosoLedger, readingOf } from '../../support/readings';

const reading = readingOf('history', {}, { productId: contosoLedger });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('where the browser refuses a database, memory stands in (W6)', () => {
  test.each([
    ['there is none', () => Reflect.deleteProperty(globalThis, 'indexedDB')],
    [
      'opening throws',
      () => {
        globalThis.indexedDB.open = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        };
      },
    ],
    [
      'opening fails',
      () => {
        const request = new EventTarget();
        globalThis.indexedDB.open = () => request as IDBOpenDBRequest;
        setTimeout(() => request.dispatchEvent(new Event('error')), 5);
      },
    ],
  ])('%s', async (_, refuse) => {
    refuse();
    const store = await openReadings(openDatabase, memoryArea())();
    expect(store.lasts).toEqual({ kind: 'memory', why: 'database-refused' });
    await store.keep(reading);
    expect(await store.readingsOf(contosoLedger)).toEqual([reading]);
  });

  test('opening never ends', async () => {
    vi.useFakeTimers();
    globalThis.indexedDB.open = () => new EventTarget() as IDBOpenDBRequest;
    const opening = openReadings(openDatabase, memoryArea())();
    await vi.advanceTimersByTimeAsync(3_000);
    expect((await opening).lasts.kind).toBe('memory');
  });

  test('the database is newer than this code, and is left as it is (W9)', async () => {
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(databaseName, databaseVersion + 1);
      request.onupgradeneeded = () => request.result.createObjectStore('of-tomorrow');
      request.onsuccess = () => resolve(request.result);
    });
    newer.close();
    expect((await openReadings(openDatabase, memoryArea())()).lasts.kind).toBe('memory');
    expect((await indexedDB.databases())[0]?.version).toBe(databaseVersion + 1);
  });
});

test('another connection that wants a newer database gets it, and ours is opened anew afterwards (W5)', async () => {
  const open = vi.fn(openDatabase);
  const store = openReadings(open, memoryArea());
  await (await store()).keep(reading);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve();
    request.onblocked = () => reject(new Error('our connection stayed open'));
  });
  expect(await (await store()).readingsOf(contosoLedger)).toEqual([]);
  expect(open).toHaveBeenCalledTimes(2);
});

test('one connection serves every message', async () => {
  const open = vi.fn(openDatabase);
  const store = openReadings(open, memoryArea());
  await Promise.all([store(), store(), store()]);
  expect(open).toHaveBeenCalledOnce();
});
