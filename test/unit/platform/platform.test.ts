import { beforeEach, describe, expect, test, vi } from 'vitest';
import { capabilities } from '../../../src/platform/capabilities';
import { now, today } from '../../../src/platform/clock';
import { isAlive } from '../../../src/platform/is-alive';
import { log, logLines } from '../../../src/platform/log';
import { onStoredChange } from '../../../src/platform/stored-change';

const { browser } = vi.hoisted(() => ({ browser: {} }));
vi.mock('../../../src/platform/browser', () => ({ browser }));

beforeEach(() => {
  for (const name of Object.keys(browser)) Reflect.deleteProperty(browser, name);
});

describe('what the browser offers (T9)', () => {
  test('is asked by feature, one by one', () => {
    expect(capabilities()).toEqual({ injection: false, memoryStorage: false, badge: false });
    Object.assign(browser, { scripting: {}, storage: { session: {} }, action: { setBadgeText: () => undefined } });
    expect(capabilities()).toEqual({ injection: true, memoryStorage: true, badge: true });
  });

  test('is nothing where asking throws', () => {
    Object.defineProperty(browser, 'scripting', {
      configurable: true,
      enumerable: true,
      get: () => {
        throw new Error('switched off by policy');
      },
    });
    expect(capabilities().injection).toBe(false);
  });
});

describe('a script that outlived its extension', () => {
  test.each([
    ['its runtime has no id', { id: undefined }],
    ['it has no runtime', undefined],
  ])('knows it: %s', (_, runtime) => {
    Object.assign(browser, { runtime });
    expect(isAlive()).toBe(false);
  });

  test('is no other', () => {
    Object.assign(browser, { runtime: { id: 'ourselves' } });
    expect(isAlive()).toBe(true);
  });
});

test('the clock tells an instant in UTC and the user’s own day', () => {
  expect(now()).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
  expect(today()).toBe(new Date().toLocaleDateString('sv'));
});

test('the log keeps the latest lines, and how an error is worded', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (let line = 1; line <= 60; line += 1) log('reading', `line ${line}`);
  log('storage', new Error('no disk'));
  expect(logLines()).toHaveLength(50);
  expect(logLines()[0]).toBe('reading: line 12');
  expect(logLines().at(-1)).toBe('storage: no disk');
});

test('a change of what is stored under one name is heard until the end (W12)', () => {
  const listeners = new Set<(changes: object, area: string) => void>();
  const onChanged = {
    addListener: (listener: (changes: object, area: string) => void) => listeners.add(listener),
    removeListener: (listener: (changes: object, area: string) => void) => listeners.delete(listener),
  };
  Object.assign(browser, { storage: { onChanged } });
  const changed = vi.fn();
  const controller = new AbortController();
  onStoredChange('settings', changed, controller.signal);
  for (const listener of listeners) {
    listener({ settings: {} }, 'local');
    listener({ settings: {} }, 'sync');
    listener({ other: {} }, 'local');
  }
  expect(changed).toHaveBeenCalledOnce();
  controller.abort();
  expect(listeners.size).toBe(0);
});
