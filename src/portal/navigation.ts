/** How often the address is looked at where the browser does not tell of in-page navigation, in ms. */
const pollEvery = 1000;

/**
 * Calls back after every move to another page, also those without a load. The query and the part after `#` are not another
 * page. A script in an isolated world cannot see the page's own history calls, so the browser's navigation events are used.
 */
export function watchAddress(window: Window, address: () => URL, moved: () => void, signal: AbortSignal): void {
  let before = pageOf(address());
  const look = (): void => {
    const now = pageOf(address());
    if (now === before) return;
    before = now;
    moved();
  };
  window.addEventListener('popstate', look, { signal });
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = window.setInterval(look, pollEvery);
  signal.addEventListener('abort', () => window.clearInterval(timer), { once: true });
}

function pageOf(url: URL): string {
  return `${url.origin}${url.pathname}`;
}
