import type { AccountIdentity } from '../domain/account-identity';
import type { PageView } from '../domain/page-view';
import type { Reading } from '../domain/reading';
import type { Settings } from '../domain/settings';

/** What was read before. */
export interface Known {
  readings: Reading[];
  identities: AccountIdentity[];
  /** False where the browser refused a database, so that all is gone when the browser closes. */
  lasting: boolean;
}

/** What the toolbar button says of a tab. */
export interface ToolbarState {
  title: string;
  /** Short enough for the button; empty for none. */
  badge: string;
}

/** Every message to the worker: what is asked, what is answered. Who may ask stands in `whoMaySend`. */
export interface WorkerMessages {
  'keep-reading': { request: { reading: Reading }; response: { lasting: boolean } };
  'known-of': { request: { productId?: string }; response: Known };
  'show-in-toolbar': { request: ToolbarState; response: null };
  settings: { request: Record<string, never>; response: Settings };
  'change-settings': { request: { change: Partial<Settings> }; response: Settings };
}

/** Every message to a tab's content script, from the extension's own pages and worker only. */
export interface TabMessages {
  'describe-tab': { response: TabDescription };
  'open-panel': { response: null };
}

/** What a tab is, for the popup. */
export interface TabDescription {
  view: PageView;
  /** The one line that the tab and the panel's head say; empty where nothing is judged. */
  summary: string;
  panelOpen: boolean;
}

export type WorkerMessage = keyof WorkerMessages;
export type TabMessage = keyof TabMessages;

/** `page`: the script on a Partner Center page. `own`: a page of the extension, or its worker. */
export type SenderKind = 'page' | 'own';

export const whoMaySend: Record<WorkerMessage, readonly SenderKind[]> = {
  'keep-reading': ['page'],
  'known-of': ['page'],
  'show-in-toolbar': ['page'],
  settings: ['page', 'own'],
  'change-settings': ['page', 'own'],
};
