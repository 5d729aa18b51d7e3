// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lensLife } from '../../../src/content/lens-life';
import { onReturn } from '../../../src/content/on-return';
import { claimPage } from '../../../src/content/page-claim';
import { panelHost } from '../../../src/content/panel-host';
import { whenShown } from '../../../src/content/when-shown';

const { runtime } = vi.hoisted(() => ({ runtime: { id: 'ourselves' } }));
vi.mock('../../../src/platform/browser', () => ({ browser: { runtime } }));

const hosts = () => document.querySelectorAll('[data-rewards-lens]');
/** Mutation observers are told after the script that changed the page. */
const told = () => new Promise((resolve) => setTimeout(resolve, 5));

let controller = new AbortController();

beforeEach(() => {
  controller = new AbortController();
  runtime.id = 'ourselves';
  globalThis.rewardsLensRuns = undefined;
});
afterEach(() => {
  vi.useRealTimers();
  controller.abort();
  for (const host of hosts()) host.remove();
});

describe('claiming the page', () => {
  test('succeeds once: the same script put in again steps back (L3)', () => {
    expect(claimPage(document)).toBe(true);
    expect(claimPage(document)).toBe(false);
  });

  test('succeeds again after the extension that had it is gone', () => {
    let alive = true;
    globalThis.rewardsLensRuns = () => alive;
    expect(claimPage(document)).toBe(false);
    alive = false;
    expect(claimPage(document)).toBe(true);
  });

  test('clears what a dead copy or a saved page left (L4)', () => {
    document.body.innerHTML = '<div data-rewards-lens=""><p>left over</p></div>';
    claimPage(document);
    expect(hosts()).toHaveLength(0);
  });

  test('fails for a script that is itself an orphan', () => {
    Object.assign(runtime, { id: undefined });
    expect(claimPage(document)).toBe(false);
  });
});

describe('the life of a script', () => {
  test('ends when the extension is gone, once, with everything that hangs on it (L1)', () => {
    vi.useFakeTimers();
    const ended = vi.fn();
    const life = lensLife(document, ended);
    vi.advanceTimersByTime(10_000);
    expect(life.signal.aborted).toBe(false);
    Object.assign(runtime, { id: undefined });
    vi.advanceTimersByTime(2_000);
    expect(life.signal.aborted).toBe(true);
    life.end('replaced');
    vi.advanceTimersByTime(10_000);
    expect(ended).toHaveBeenCalledExactlyOnceWith('orphaned');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is checked when asked', () => {
    const ended = vi.fn();
    const life = lensLife(document, ended);
    expect(life.check()).toBe(true);
    Object.assign(runtime, { id: undefined });
    expect(life.check()).toBe(false);
    expect(ended).toHaveBeenCalledExactlyOnceWith('orphaned');
  });
});

describe('coming back to a page', () => {
  test('from another tab, or from the browser’s memory, is noticed until the end (L7, T3)', () => {
    const back = vi.fn();
    onReturn(window, back, controller.signal);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(back).toHaveBeenCalledTimes(1);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(back).toHaveBeenCalledTimes(2);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(back).toHaveBeenCalledTimes(2);
    controller.abort();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(back).toHaveBeenCalledTimes(2);
  });
});

describe('the panel’s host', () => {
  test('is one element beside the body, with an open root', () => {
    const root = panelHost(document, controller.signal, vi.fn());
    expect(hosts()).toHaveLength(1);
    expect(root.host.parentElement).toBe(document.documentElement);
    expect(root.mode).toBe('open');
  });

  test('is put back when the page removes it, but not for ever', async () => {
    const replaced = vi.fn();
    panelHost(document, controller.signal, replaced);
    for (let removal = 1; removal <= 5; removal += 1) {
      hosts()[0]?.remove();
      await told();
      expect(hosts()).toHaveLength(1);
    }
    hosts()[0]?.remove();
    await told();
    expect(hosts()).toHaveLength(0);
    expect(replaced).not.toHaveBeenCalled();
  });

  test('yields to another copy’s host', async () => {
    const replaced = vi.fn();
    const root = panelHost(document, controller.signal, replaced);
    const newer = document.createElement('div');
    newer.setAttribute('data-rewards-lens', '');
    root.host.remove();
    document.documentElement.append(newer);
    await told();
    expect(replaced).toHaveBeenCalledOnce();
    expect([...hosts()]).toEqual([newer]);
  });

  test('is not watched any more after the end', async () => {
    panelHost(document, controller.signal, vi.fn());
    controller.abort();
    hosts()[0]?.remove();
    await told();
    expect(hosts()).toHaveLength(0);
  });
});

describe('a page that is rendered ahead of time', () => {
  test('is left alone until it is shown (L8)', () => {
    const start = vi.fn();
    const page = Object.assign(new EventTarget(), { prerendering: true }) as unknown as Document;
    whenShown(page, start);
    expect(start).not.toHaveBeenCalled();
    page.dispatchEvent(new Event('prerenderingchange'));
    expect(start).toHaveBeenCalledOnce();
  });

  test('that is shown already is not waited for', () => {
    const start = vi.fn();
    whenShown(document, start);
    expect(start).toHaveBeenCalledOnce();
  });
});
