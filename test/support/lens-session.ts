import type { Page, Worker } from 'playwright-core';
import { type ReplicaOptions, startReplica } from '../replica/server';
import { ensureBuilt } from './built-extension';
import { type LensBrowser, type LensBrowserOptions, openLensBrowser } from './chromium';

/** A browser with the built extension on a local Partner Center, for the tests of one file. */
export interface LensSession extends LensBrowser {
  /** What was asked of the local Partner Center so far, like `GET partner.microsoft.com /en-us/dashboard/home`. */
  hits: string[];
  newPage: () => Promise<Page>;
  /** Closes every page but the browser's first, so that the next test finds nothing of this one. */
  tidy: () => Promise<void>;
}

export async function openSession(
  replicaOptions: ReplicaOptions = {},
  options: LensBrowserOptions = {},
): Promise<LensSession> {
  ensureBuilt();
  const replica = await startReplica(replicaOptions);
  const lens = await openLensBrowser({ server: replica, ...options });
  await lens.worker();
  return {
    ...lens,
    hits: replica.hits,
    newPage: () => lens.context.newPage(),
    async tidy() {
      const [, ...pages] = lens.context.pages();
      await Promise.all(pages.map((page) => page.close()));
      await forgetEverything(await lens.worker());
    },
    async close() {
      await lens.close();
      await replica.close();
    },
  };
}

/** Empties everything that the extension keeps. */
export async function forgetEverything(worker: Worker): Promise<void> {
  await worker.evaluate<unknown>(`(async () => {
    const request = indexedDB.deleteDatabase('rewards-lens');
    await new Promise((resolve) => { request.onsuccess = request.onerror = request.onblocked = resolve; });
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  })()`);
}

/** How many hosts of ours stand in the page. */
export async function hostsIn(page: Page): Promise<number> {
  return page.locator('[data-rewards-lens]').count();
}
