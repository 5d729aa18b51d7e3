import { ownHostAttribute } from '../portal/visible-text/own-host';

/** A page that removes our host this often does not want it. */
const patience = 5;

/**
 * The element that carries the panel's shadow root; nothing else of ours stands in the page. It is beside the body,
 * which a page may empty or transform as it likes, and put back when the page
 * removes it, unless another copy of the extension has put its own there: `replaced` is then called, once.
 */
export function panelHost(document: Document, signal: AbortSignal, replaced: () => void): ShadowRoot {
  const host = document.createElement('div');
  host.setAttribute(ownHostAttribute, '');
  const root = host.attachShadow({ mode: 'open' });
  const page = document.documentElement;
  page.append(host);
  let removals = 0;
  // Children of the root element only: what goes on deeper in the page costs nothing.
  const watcher = new MutationObserver(() => {
    if (host.isConnected) return;
    removals += 1;
    if (document.querySelector(`[${ownHostAttribute}]`) !== null) replaced();
    else if (removals <= patience) page.append(host);
  });
  watcher.observe(page, { childList: true });
  signal.addEventListener('abort', () => watcher.disconnect(), { once: true });
  return root;
}
