import { beforeEach, describe, expect, test, vi } from 'vitest';
import { send, sendToTab } from '../../../src/messaging/client';

const { runtime, tabs } = vi.hoisted(() => ({
  runtime: { id: 'ourselves', sendMessage: vi.fn() },
  tabs: { sendMessage: vi.fn() },
}));
vi.mock('../../../src/platform/browser', () => ({ browser: { runtime, tabs } }));

const quick = { pause: 1, timeout: 200 };
const answer = { ok: true, value: null };
const nobody = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  runtime.id = 'ourselves';
  runtime.sendMessage.mockReset();
  tabs.sendMessage.mockReset();
});

describe('a message to the worker', () => {
  test('brings its answer', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: true, value: { side: 'end' } });
    expect(await send('settings', {}, quick)).toEqual({ ok: true, value: { side: 'end' } });
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'settings', request: {} });
  });

  test('is repeated once for a worker that sleeps (W1)', async () => {
    runtime.sendMessage.mockRejectedValueOnce(nobody).mockResolvedValueOnce(answer);
    expect(await send('settings', {}, quick)).toEqual(answer);
  });

  test('fails as a value when nobody listens, after one repeat', async () => {
    runtime.sendMessage.mockRejectedValue(nobody);
    expect(await send('settings', {}, quick)).toEqual({ ok: false, failure: 'no-receiver' });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  test.each([undefined, null, 'x', { ok: 'yes' }, { ok: true }, []])(
    'answered with %j was not answered (L2)',
    async (response) => {
      runtime.sendMessage.mockResolvedValue(response);
      expect(await send('settings', {}, quick)).toEqual({ ok: false, failure: 'no-receiver' });
    },
  );

  test('that is refused is not repeated', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: false, failure: 'refused' });
    expect(await send('settings', {}, quick)).toEqual({ ok: false, failure: 'refused' });
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
  });

  test('that is never answered ends (W17)', async () => {
    runtime.sendMessage.mockReturnValue(new Promise(() => undefined));
    expect(await send('settings', {}, { ...quick, timeout: 20 })).toEqual({ ok: false, failure: 'timeout' });
  });

  test('is not sent by a script that outlived its extension', async () => {
    Object.assign(runtime, { id: undefined });
    expect(await send('settings', {}, quick)).toEqual({ ok: false, failure: 'not-alive' });
    expect(runtime.sendMessage).not.toHaveBeenCalled();
  });

  test('that found the extension gone says so', async () => {
    runtime.sendMessage.mockImplementation(() => {
      Object.assign(runtime, { id: undefined });
      throw new Error('Extension context invalidated.');
    });
    expect(await send('settings', {}, quick)).toEqual({ ok: false, failure: 'not-alive' });
  });
});

test('a message to a tab goes to its top frame alone', async () => {
  tabs.sendMessage.mockResolvedValue(answer);
  expect(await sendToTab(7, 'open-panel', quick)).toEqual(answer);
  expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(7, { name: 'open-panel' }, { frameId: 0 });
});
