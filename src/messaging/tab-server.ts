import { browser } from '../platform/browser';
import type { TabMessage, TabMessages } from './messages';

export type TabHandlers = { [Name in TabMessage]: () => TabMessages[Name]['response'] };

/** Answers the extension's own pages and worker in a tab. Messages carry nothing but their name. */
export function serveTab(handlers: TabHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: unknown },
    sendResponse: (answer: unknown) => void,
  ) => {
    const name = typeof message === 'object' && message !== null && 'name' in message ? message.name : undefined;
    const fromOwnPage = sender.id === browser.runtime.id && sender.tab === undefined;
    const known = fromOwnPage && isTabMessage(name, handlers);
    sendResponse(known ? { ok: true, value: handlers[name]() } : { ok: false, failure: 'refused' });
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

function isTabMessage(name: unknown, handlers: TabHandlers): name is TabMessage {
  return typeof name === 'string' && Object.hasOwn(handlers, name);
}
