import { browser } from './browser';

/** Calls back when another tab, or a page of the extension, changed what is stored under a name. */
export function onStoredChange(key: string, changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
