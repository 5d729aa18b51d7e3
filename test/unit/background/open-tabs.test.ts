import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startInOpenTabs } from '../../../src/background/open-tabs';
import { onPrivateEnd } from '../../../src/background/private-windows';

const { browser, log } = vi.hoisted(() => ({
  log: vi.fn(),
  browser: {
    runtime: {
      getManifest: () => ({
        content_scripts: [{ js: ['content.js'] }],
        host_permissions: ['https://partner.microsoft.com/*'],
      }),
    },
    tabs: { query: vi.fn() },
    windows: { onRemoved: { addListener: vi.fn() }, getAll: vi.fn() },
    storage: {},
  },
}));
vi.mock('../../../src/platform/browser', () => ({ browser }));
vi.mock('../../../src/platform/log', () => ({ log }));

const scripting = { executeScript: vi.fn() };
beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(browser, { scripting });
  scripting.executeScript.mockResolvedValue([]);
});

describe('after an install, an update, or a permission', () => {
  test('every open Partner Center tab gets the script that the manifest names', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }]);
    await startInOpenTabs();
    expect(browser.tabs.query).toHaveBeenCalledExactlyOnceWith({ url: ['https://partner.microsoft.com/*'] });
    expect(scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 1 }, files: ['content.js'] }],
      [{ target: { tabId: 2 }, files: ['content.js'] }],
    ]);
  });

  test('a tab that cannot be entered does not keep the others from it', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }]);
    scripting.executeScript.mockRejectedValueOnce(new Error('Frame with ID 0 is showing error page'));
    await startInOpenTabs();
    expect(scripting.executeScript).toHaveBeenCalledTimes(2);
    expect(log).toHaveBeenCalledOnce();
  });

  test('a tab that the browser put to sleep is left asleep: it gets the script when it wakes', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 1, discarded: true }, {}]);
    await startInOpenTabs();
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  test('a browser that cannot inject is not asked to (T9)', async () => {
    Object.assign(browser, { scripting: undefined });
    await startInOpenTabs();
    expect(browser.tabs.query).not.toHaveBeenCalled();
  });
});

describe('the end of private browsing', () => {
  const closeOne = async (left: { incognito: boolean }[]) => {
    const ended = vi.fn(() => Promise.resolve());
    browser.windows.getAll.mockResolvedValue(left);
    onPrivateEnd(ended);
    const closed = browser.windows.onRemoved.addListener.mock.lastCall?.[0] as () => void;
    closed();
    await new Promise((resolve) => setTimeout(resolve, 0));
    return ended;
  };

  test('is when the last private window closes', async () => {
    expect(await closeOne([{ incognito: false }])).toHaveBeenCalledOnce();
    expect(await closeOne([])).toHaveBeenCalledOnce();
  });

  test('is not while another private window is open', async () => {
    expect(await closeOne([{ incognito: false }, { incognito: true }])).not.toHaveBeenCalled();
  });
});
