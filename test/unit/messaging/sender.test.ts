import { describe, expect, test, vi } from 'vitest';
import { requestSchemas } from '../../../src/messaging/message-schemas';
import { type SenderKind, type WorkerMessage, whoMaySend } from '../../../src/messaging/messages';
import { type Self, type Sender, senderKind } from '../../../src/messaging/sender';
import { answerTo, type Handlers } from '../../../src/messaging/server';
import { contosoLedger, readingOf } from '../../support/readings';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));

const self: Self = {
  id: 'ourselves',
  origin: 'chrome-extension://ourselves',
  isPortal: ({ origin }) => origin === 'https://partner.microsoft.com',
};
const onThePage: Sender = {
  id: 'ourselves',
  url: 'https://partner.microsoft.com/dashboard/home',
  origin: 'https://partner.microsoft.com',
  tab: { id: 7 },
  frameId: 0,
};
const ownPage: Sender = { id: 'ourselves', url: 'chrome-extension://ourselves/src/popup/index.html' };

const forged: [string, Sender][] = [
  ['another extension', { ...onThePage, id: 'stranger' }],
  ['nobody', {}],
  ['a page of another site', { ...onThePage, url: 'https://evil.example/', origin: 'https://evil.example' }],
  [
    'a look-alike host',
    {
      ...onThePage,
      url: 'https://partner.microsoft.com.evil.example/',
      origin: 'https://partner.microsoft.com.evil.example',
    },
  ],
  ['a frame within the page', { ...onThePage, frameId: 3 }],
  ['no tab at all', { ...onThePage, tab: undefined }],
  ['an address that its origin denies', { ...onThePage, origin: 'https://evil.example' }],
  ['another extension’s page', { ...ownPage, url: 'chrome-extension://stranger/x.html' }],
  ['an address that is none', { ...ownPage, url: 'ourselves' }],
];

describe('who sent a message (W14)', () => {
  test.each<[string, Sender, SenderKind]>([
    ['the script on a Partner Center page', onThePage, 'page'],
    ['a page of our own', ownPage, 'own'],
    ['a page of our own, in a tab', { ...ownPage, tab: { id: 3 }, frameId: 0 }, 'own'],
  ])('%s', (_, sender, kind) => {
    expect(senderKind(sender, self)).toBe(kind);
  });

  test.each(forged)('%s is nobody', (_, sender) => {
    expect(senderKind(sender, self)).toBeNull();
  });
});

const requests: Record<WorkerMessage, unknown> = {
  'keep-reading': { reading: readingOf('history', {}, { productId: contosoLedger }) },
  'known-of': { productId: contosoLedger },
  'show-in-toolbar': { title: 'x', badge: '' },
  settings: {},
  'change-settings': { change: { side: 'start' } },
};
const names = Object.keys(requests) as WorkerMessage[];

function countingHandlers() {
  const called = vi.fn();
  const handler = (...given: unknown[]) => Promise.resolve(called(...given));
  const handlers = Object.fromEntries(names.map((name) => [name, handler])) as unknown as Handlers;
  return { called, handlers };
}

describe.each(names)('%s', (name) => {
  const message = { name, request: requests[name] };

  test.each(forged)('from %s is refused unheard', async (_, sender) => {
    const { called, handlers } = countingHandlers();
    expect(await answerTo(message, sender, self, requestSchemas, handlers)).toEqual({ ok: false, failure: 'refused' });
    expect(called).not.toHaveBeenCalled();
  });

  test.each<[SenderKind, Sender]>([
    ['page', onThePage],
    ['own', ownPage],
  ])('from %s is answered only where the table says so', async (kind, sender) => {
    const { called, handlers } = countingHandlers();
    const answer = await answerTo(message, sender, self, requestSchemas, handlers);
    expect(answer.ok).toBe(whoMaySend[name].includes(kind));
    expect(called).toHaveBeenCalledTimes(answer.ok ? 1 : 0);
  });

  test.each<[string, unknown]>([
    ['missing', undefined],
    ['text', 'x'],
    ['with a name that nobody knows', { ...(requests[name] as object), more: 1 }],
  ])('with a request that is %s is refused unheard', async (_, request) => {
    const { called, handlers } = countingHandlers();
    const sender = whoMaySend[name].includes('page') ? onThePage : ownPage;
    const answer = await answerTo({ name, request }, sender, self, requestSchemas, handlers);
    expect(answer).toEqual({ ok: false, failure: 'refused' });
    expect(called).not.toHaveBeenCalled();
  });
});

test.each([
  undefined,
  null,
  'keep-reading',
  42,
  {},
  { name: 'toString' },
  { name: '__proto__' },
  { name: ['settings'] },
])('a message that is %j is refused', async (message) => {
  const { called, handlers } = countingHandlers();
  expect(await answerTo(message, ownPage, self, requestSchemas, handlers)).toEqual({ ok: false, failure: 'refused' });
  expect(called).not.toHaveBeenCalled();
});
