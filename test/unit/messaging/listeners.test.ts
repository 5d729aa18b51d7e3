import { beforeEach, describe, expect, test, vi } from 'vitest';
import { requestSchemas } from '../../../src/messaging/message-schemas';
import { type Handlers, serve } from '../../../src/messaging/server';
import { serveTab } from '../../../src/messaging/tab-server';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const { listeners, runtime } = vi.hoisted(() => {
  const added = new Set<unknown>();
  const onMessage = {
    addListener: (listener: unknown) => added.add(listener),
    removeListener: (listener: unknown) => added.delete(listener),
  };
  return { listeners: added, runtime: { id: 'ourselves', onMessage } };
});
vi.mock('../../../src/platform/browser', () => ({ browser: { runtime } }));
vi.mock('../../../src/platform/log', () => ({ log: vi.fn() }));

beforeEach(() => listeners.clear());

function deliver(message: unknown, sender: object): { returned: unknown; answer: Promise<unknown> } {
  const [listener] = [...listeners] as Listener[];
  let returned: unknown;
  const answer = new Promise((resolve) => {
    returned = listener?.(message, sender, resolve);
  });
  return { returned, answer };
}

describe('the worker’s listener', () => {
  const self = { id: 'ourselves', origin: 'chrome-extension://ourselves', isPortal: () => false };
  const own = { id: 'ourselves', url: 'chrome-extension://ourselves/src/popup/index.html' };

  test('answers later, which the browser is told by nothing but true (W16)', async () => {
    const handlers = { settings: () => Promise.resolve('all') } as unknown as Handlers;
    serve(self, requestSchemas, handlers);
    const { returned, answer } = deliver({ name: 'settings', request: {} }, own);
    expect(returned).toBe(true);
    expect(await answer).toEqual({ ok: true, value: 'all' });
  });

  test('answers that it failed when its handler throws', async () => {
    const handlers = { settings: () => Promise.reject(new Error('no disk')) } as unknown as Handlers;
    serve(self, requestSchemas, handlers);
    expect(await deliver({ name: 'settings', request: {} }, own).answer).toEqual({ ok: false, failure: 'failed' });
  });
});

describe('the tab’s listener', () => {
  const openPanel = vi.fn(() => null);
  const handlers = { 'open-panel': openPanel, 'describe-tab': vi.fn() } as unknown as Parameters<typeof serveTab>[0];
  beforeEach(() => openPanel.mockClear());

  test('answers the extension’s own pages', async () => {
    serveTab(handlers, new AbortController().signal);
    expect(await deliver({ name: 'open-panel' }, { id: 'ourselves' }).answer).toEqual({ ok: true, value: null });
    expect(openPanel).toHaveBeenCalledOnce();
  });

  test.each([
    ['another extension', { name: 'open-panel' }, { id: 'stranger' }],
    ['a script in a tab', { name: 'open-panel' }, { id: 'ourselves', tab: { id: 7 } }],
    ['a name that is none', { name: 'toString' }, { id: 'ourselves' }],
    ['no message', undefined, { id: 'ourselves' }],
  ])('refuses %s', async (_, message, sender) => {
    serveTab(handlers, new AbortController().signal);
    expect(await deliver(message, sender).answer).toEqual({ ok: false, failure: 'refused' });
    expect(openPanel).not.toHaveBeenCalled();
  });

  test('stops listening at the end', () => {
    const controller = new AbortController();
    serveTab(handlers, controller.signal);
    expect(listeners.size).toBe(1);
    controller.abort();
    expect(listeners.size).toBe(0);
  });
});
