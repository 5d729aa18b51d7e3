import type { SenderKind } from './messages';

/** What the browser, not the message, says of who sent it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  /** Chrome only. */
  origin?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
  frameId?: number | undefined;
}

export interface Self {
  id: string;
  /** `chrome-extension://…`, without a slash at the end. */
  origin: string;
  isPortal: (address: URL) => boolean;
}

/** Who sent a message; null for anybody who has no business here. */
export function senderKind(sender: Sender, self: Self): SenderKind | null {
  if (sender.id !== self.id || sender.url === undefined || !URL.canParse(sender.url)) return null;
  const address = new URL(sender.url);
  if (`${address.protocol}//${address.host}` === self.origin) return 'own';
  if (sender.origin !== undefined && sender.origin !== address.origin) return null;
  const inTopFrame = sender.tab?.id !== undefined && sender.frameId === 0;
  return inTopFrame && self.isPortal(address) ? 'page' : null;
}
