import { browser } from '../platform/browser';
import { capabilities } from '../platform/capabilities';
import { log } from '../platform/log';

/** Starts the lens in Partner Center tabs that were open before it was, as the manifest does in all others. */
export async function startInOpenTabs(): Promise<void> {
  if (!capabilities().injection) return;
  const { content_scripts: scripts = [], host_permissions: hosts = [] } = browser.runtime.getManifest();
  const files = scripts.flatMap(({ js = [] }) => js);
  const tabs = await browser.tabs.query({ url: hosts });
  const awake = tabs.filter(({ discarded }) => discarded !== true).flatMap(({ id }) => id ?? []);
  await Promise.all(awake.map((id) => start(id, files)));
}

async function start(tabId: number, files: string[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
  } catch (problem) {
    // A tab with an error page, or one that the user closes just now.
    log('open tabs', problem);
  }
}
