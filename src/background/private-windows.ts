import { browser } from '../platform/browser';
import { log } from '../platform/log';

/** Calls back when the last private window was closed. */
export function onPrivateEnd(ended: () => Promise<void>): void {
  browser.windows.onRemoved.addListener(() => {
    browser.windows
      .getAll()
      .then((windows) => (windows.some(({ incognito }) => incognito) ? undefined : ended()))
      .catch((problem: unknown) => log('private windows', problem));
  });
}
