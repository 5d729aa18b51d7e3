import type { PageKind } from '../domain/page-kind';
import type { Silence } from '../domain/page-view';
import type { Answer } from '../messaging/answer';
import type { TabDescription } from '../messaging/messages';

/** What the tab in front is, as far as it concerns this product. */
export type TabState =
  | { state: 'elsewhere' }
  | { state: 'no-access' }
  | { state: 'not-started'; tabId: number }
  | { state: 'silent'; why: Silence }
  | { state: 'reading'; kind: PageKind; tabId: number; panelOpen: boolean }
  | { state: 'here'; kind: PageKind; summary: string; tabId: number; panelOpen: boolean };

/** What the browser can tell of the tab in front. */
export interface TabSight {
  /** The tab in front; its address is there only where the extension may see it. */
  tab: { id?: number | undefined; url?: string | undefined } | undefined;
  mayAccess: boolean;
  describe: (tabId: number) => Promise<Answer<TabDescription>>;
}

export async function tabState({ tab, mayAccess, describe }: TabSight): Promise<TabState> {
  if (!mayAccess) return { state: 'no-access' };
  if (tab?.id === undefined || tab.url === undefined) return { state: 'elsewhere' };
  const answer = await describe(tab.id);
  if (!answer.ok) return { state: 'not-started', tabId: tab.id };
  const { view, summary, panelOpen } = answer.value;
  if (view.state === 'silent') return { state: 'silent', why: view.why };
  if (view.state === 'loading') return { state: 'reading', kind: view.kind, tabId: tab.id, panelOpen };
  return { state: 'here', kind: view.reading.kind, summary, tabId: tab.id, panelOpen };
}
