import { isAlive } from '../platform/is-alive';
import { ownHostAttribute } from '../portal/visible-text/own-host';

declare global {
  // Seen by this extension's own scripts only: a page's script has another global of its own.
  var rewardsLensRuns: (() => boolean) | undefined;
}

/**
 * Whether this script may start. The browser may put it into a page twice (declared, and again after an install or
 * update): the second of one extension steps back; one that finds a dead extension's leavings takes the page over.
 */
export function claimPage(document: Document): boolean {
  if (globalThis.rewardsLensRuns?.() === true) return false;
  globalThis.rewardsLensRuns = isAlive;
  // What stands there was left by a copy that can no longer run, or was saved with the page.
  for (const host of document.querySelectorAll(`[${ownHostAttribute}]`)) host.remove();
  return isAlive();
}
