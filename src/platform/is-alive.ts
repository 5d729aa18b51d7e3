import { browser } from './browser';

/**
 * Whether this script still belongs to a running extension. After an update, a reload or a removal the old script
 * stays in the page and every call to the browser throws, so this is asked before each one.
 */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
