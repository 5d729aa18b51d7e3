import { beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryArea } from '../../../src/background/memory-area';
import { messageHandlers } from '../../../src/background/message-handlers';
import { memoryReadings } from '../../../src/storage/memory-readings';
import { contosoLedger, readingOf } from '../../support/readings';

const { action } = vi.hoisted(() => ({
  action: { setTitle: vi.fn(), setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() },
}));
vi.mock('../../../src/platform/browser', () => ({ browser: { action, storage: {} } }));

const inTab = { tab: { id: 7, incognito: false } };
const inPrivateTab = { tab: { id: 8, incognito: true } };
const reading = readingOf('history', { offer: { status: 'live' } }, { productId: contosoLedger });

function made() {
  const area = memoryArea();
  const inPrivate = memoryReadings(area, 'private-window');
  const ordinary = { ...memoryReadings(memoryArea(), 'database-refused'), lasts: { kind: 'database' as const } };
  return {
    ordinary,
    inPrivate,
    handlers: messageHandlers({ ordinary: () => Promise.resolve(ordinary), inPrivate, settings: area }),
  };
}

beforeEach(() => vi.clearAllMocks());

describe('what is read', () => {
  test('in an ordinary window is kept, and known in the next tab', async () => {
    const { handlers } = made();
    expect(await handlers['keep-reading']({ reading }, inTab)).toEqual({ lasting: true });
    const known = await handlers['known-of']({ productId: contosoLedger }, inTab);
    expect(known).toEqual({ readings: [reading], identities: [], lasting: true });
  });

  test('of a long list comes back as the one row that was asked for', async () => {
    const { handlers } = made();
    const offers = [{ productId: 'other' }, { productId: contosoLedger, alias: 'Contoso Ledger' }];
    const places = {
      'offers[0].alias': { page: 'offer-list' },
      'offers[1].alias': { page: 'offer-list', label: 'Offer alias' },
    };
    await handlers['keep-reading']({ reading: readingOf('offer-list', { offers }, { places }) }, inTab);
    const { readings } = await handlers['known-of']({ productId: contosoLedger }, inTab);
    expect(readings[0]?.values.offers).toEqual([offers[1]]);
    expect(readings[0]?.places).toEqual({ 'offers[0].alias': places['offers[1].alias'] });
    const { readings: ofAccount } = await handlers['known-of']({}, inTab);
    expect(ofAccount[0]?.values).toEqual({});
  });

  test('in a private window goes to memory alone, and an ordinary window never hears of it', async () => {
    const { handlers, ordinary, inPrivate } = made();
    await handlers['keep-reading']({ reading }, inPrivateTab);
    expect(await ordinary.readingsOf(contosoLedger)).toEqual([]);
    expect(await inPrivate.readingsOf(contosoLedger)).toEqual([reading]);
    expect((await handlers['known-of']({ productId: contosoLedger }, inTab)).readings).toEqual([]);
    expect((await handlers['known-of']({ productId: contosoLedger }, inPrivateTab)).readings).toEqual([reading]);
  });

  test('in an ordinary window is not shown in a private one', async () => {
    const { handlers } = made();
    await handlers['keep-reading']({ reading }, inTab);
    expect((await handlers['known-of']({ productId: contosoLedger }, inPrivateTab)).readings).toEqual([]);
  });

  test('lasts only where there is a database; a private window is no reason to say so', async () => {
    const standIn = memoryReadings(memoryArea(), 'database-refused');
    const handlers = messageHandlers({
      ordinary: () => Promise.resolve(standIn),
      inPrivate: standIn,
      settings: memoryArea(),
    });
    expect(await handlers['keep-reading']({ reading }, inTab)).toEqual({ lasting: false });
    expect(await made().handlers['keep-reading']({ reading }, inPrivateTab)).toEqual({ lasting: true });
  });
});

describe('the toolbar button', () => {
  test('says of the sender’s own tab what its page says', async () => {
    await made().handlers['show-in-toolbar']({ title: 'All set', badge: '!' }, inTab);
    expect(action.setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title: 'All set' });
    expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '!' });
  });
});

test('settings are read and changed', async () => {
  const { handlers } = made();
  await handlers['change-settings']({ change: { theme: 'dark' } }, inTab);
  expect(await handlers.settings({}, inTab)).toMatchObject({ theme: 'dark', side: 'end' });
});
