import { browser } from './browser';

/** What this browser offers; asked by feature, never by name or version. */
export interface Capabilities {
  /** Scripts can be put into tabs that were open before the extension was. */
  injection: boolean;
  /** Storage that is never written to disk and outlives the worker. */
  memoryStorage: boolean;
  /** The toolbar button can carry a count. */
  badge: boolean;
}

export function capabilities(): Capabilities {
  return {
    injection: has(browser, 'scripting'),
    memoryStorage: has(browser.storage, 'session'),
    badge: has(browser, 'action') && has(browser.action, 'setBadgeText'),
  };
}

function has(owner: object, name: string): boolean {
  try {
    return name in owner && Reflect.get(owner, name) !== undefined;
  } catch {
    // Where an interface is switched off by policy, asking for it may itself throw.
    return false;
  }
}
