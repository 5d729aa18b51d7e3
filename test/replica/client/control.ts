import type { Portal } from './portal';

/** How a test steers the page: `window.replica`. */
export interface Control {
  /** Moves to a path of this host in place: pushState, then the page. Resolves when its content stands. */
  go(path: string): Promise<void>;
  /** How late content arrives after a navigation from now on, in milliseconds. */
  delay(milliseconds: number): void;
  /** Whether the old page's content stays until the new one's arrives. */
  linger(stays: boolean): void;
  /** Adds and removes that many nodes a second until called with 0. */
  churn(nodesPerSecond: number): void;
  /** Draws the same page anew, without a navigation. */
  refresh(): void;
  /** Opens another publisher account of the scenario. */
  account(id: string): Promise<void>;
  /** Resolves when the newest navigation's content stands. */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    replica: Control;
  }
}

const tick = 100;

export function controlOf(portal: Portal): Control {
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    go: (path) => {
      history.pushState(null, '', path);
      return portal.show(location);
    },
    delay: (milliseconds) => {
      portal.contentMs = milliseconds;
    },
    linger: (stays) => {
      portal.linger = stays;
    },
    churn: (nodesPerSecond) => {
      clearInterval(timer);
      if (nodesPerSecond > 0) timer = setInterval(() => churnOnce(Math.ceil((nodesPerSecond * tick) / 1000)), tick);
    },
    refresh: () => portal.redraw(),
    account: (id) => portal.switchAccount(id),
    settled: () => portal.whenSettled(),
  };
}

/** Replaces a strip of meaningless nodes beside the page, as telemetry, tickers and tooltips do. */
function churnOnce(count: number): void {
  const strip = document.getElementById('ticker') ?? document.body.appendChild(document.createElement('div'));
  strip.id = 'ticker';
  strip.setAttribute('aria-hidden', 'true');
  strip.replaceChildren(
    ...Array.from({ length: count }, (_, index) => {
      const node = document.createElement('span');
      node.textContent = String(index % 10);
      return node;
    }),
  );
}
