import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { memoryArea } from '../../../src/background/memory-area';
import { openDatabase } from '../../../src/storage/database';
import { databaseReadings } from '../../../src/storage/database-readings';
import { memoryReadings } from '../../../src/storage/memory-readings';
import type { ReadingStore } from '../../../src/storage/reading-store';
import { contosoLedger, fabrikamAssessment, readingOf } from '../../support/readings';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const stores: [string, () => Promise<ReadingStore>][] = [
  ['the database', async () => databaseReadings(await openDatabase(() => undefined))],
  ['memory', () => Promise.resolve(memoryReadings(memoryArea(), 'database-refused'))],
];

describe.each(stores)('readings in %s', (_, open) => {
  const older = readingOf('history', { offer: { status: 'draft' } }, { productId: contosoLedger });
  const newer = { ...older, readAt: '2026-11-20T09:00:02.000Z', values: { offer: { status: 'live' as const } } };

  test('come back as they were', async () => {
    const store = await open();
    await store.keep(older);
    expect(await store.readingsOf(contosoLedger)).toEqual([older]);
  });

  test.each([
    ['older first', [older, newer]],
    ['newer first', [newer, older]],
  ])('of one page keep the newest, in any order of arrival: %s (W11)', async (_order, readings) => {
    const store = await open();
    for (const reading of readings) await store.keep(reading);
    expect(await store.readingsOf(contosoLedger)).toEqual([newer]);
  });

  test('that arrive together keep the newest too', async () => {
    const store = await open();
    await Promise.all([store.keep(newer), store.keep(older)]);
    expect(await store.readingsOf(contosoLedger)).toEqual([newer]);
  });

  test('from a clock that was a year ahead do not stand for ever (T1)', async () => {
    const store = await open();
    await store.keep({ ...older, readAt: '2027-11-20T09:00:00.000Z' });
    await store.keep(newer);
    expect(await store.readingsOf(contosoLedger)).toEqual([newer]);
  });

  test('of another offer do not come; an account’s pages always do', async () => {
    const store = await open();
    const elsewhere = { ...older, productId: fabrikamAssessment };
    const account = readingOf('legal-info', { account: { partnerId: '4455001' } });
    for (const reading of [older, elsewhere, account]) await store.keep(reading);
    expect(await store.readingsOf(contosoLedger)).toHaveLength(2);
    expect(await store.readingsOf(undefined)).toEqual([account]);
  });

  test('of two accounts do not replace one another', async () => {
    const store = await open();
    await store.keep(readingOf('legal-info', { account: { partnerId: '4455001' } }));
    await store.keep(readingOf('legal-info', { account: { partnerId: '7788001' } }));
    expect(await store.readingsOf(undefined)).toHaveLength(2);
    expect(await store.identities()).toEqual(
      expect.arrayContaining([{ partnerId: '4455001' }, { partnerId: '7788001' }]),
    );
  });

  test('of two plans do not replace one another', async () => {
    const store = await open();
    const plan = (id: string) => readingOf('plan', { offer: { plans: [{ id }] } }, { productId: contosoLedger });
    for (const id of ['gold', 'silver', 'gold']) await store.keep(plan(id));
    expect(await store.readingsOf(contosoLedger)).toHaveLength(2);
  });
});

test('a private window’s memory and the stand-in do not mix, and the one can be forgotten', async () => {
  const area = memoryArea();
  const inPrivate = memoryReadings(area, 'private-window');
  const standIn = memoryReadings(area, 'database-refused');
  const reading = readingOf('history', {}, { productId: contosoLedger });
  await inPrivate.keep(reading);
  await standIn.keep(reading);
  await inPrivate.forget();
  expect(await inPrivate.readingsOf(contosoLedger)).toEqual([]);
  expect(await standIn.readingsOf(contosoLedger)).toEqual([reading]);
});

test('a damaged record is left out, alone (W10)', async () => {
  const database = await openDatabase(() => undefined);
  const store = databaseReadings(database);
  const sound = readingOf('history', {}, { productId: contosoLedger });
  await store.keep(sound);
  const damaged = { key: 'x', productId: contosoLedger, reading: { ...sound, kind: 'no-such-page' } };
  await database.put('readings', damaged as never);
  expect(await store.readingsOf(contosoLedger)).toEqual([sound]);
});
