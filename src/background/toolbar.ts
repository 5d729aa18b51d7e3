import type { ToolbarState } from '../messaging/messages';
import { browser } from '../platform/browser';
import { capabilities } from '../platform/capabilities';

/** Says on the toolbar button what the tab's page says. The browser itself forgets it when the tab goes elsewhere. */
export async function showInToolbar(tabId: number, { title, badge }: ToolbarState): Promise<void> {
  if (!capabilities().badge) return;
  await Promise.all([
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#b10e1c' }),
  ]);
}
