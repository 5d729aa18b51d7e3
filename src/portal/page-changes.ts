import { ownHostAttribute } from './visible-text/own-host';

/** Delays before looking again at a page that changes, in ms: short at first, then three times longer each time nothing came of it. */
const firstDelay = 250;
const growth = 3;
const longestDelay = 300_000;

export interface PageChanges {
  /** Looks out for changes, as on a page just opened. */
  start: () => void;
  /** Says how the last call went: the next one comes sooner after something came of it. */
  wait: (fruitful: boolean) => void;
}

/**
 * Calls back some time after the page has changed. Between a change and the call nothing is observed, so that a page that
 * churns costs next to nothing; from the call on, changes count again. What a person does makes the next call come soon.
 */
export function pageChanges(document: Document, changed: () => void, signal: AbortSignal): PageChanges {
  let delay = firstDelay;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  const observer = new MutationObserver((records) => {
    if (records.some(isOfThePage)) soon(delay);
  });

  function soon(after: number): void {
    observer.disconnect();
    clearTimeout(timer);
    timer = setTimeout(() => {
      waiting = false;
      observe();
      changed();
    }, after);
  }

  function observe(): void {
    observer.observe(document.documentElement, { childList: true, subtree: true });
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    waiting = false;
  }

  function acted(event: Event): void {
    if (!waiting || !event.isTrusted || isOurs(event.target)) return;
    delay = firstDelay;
    soon(firstDelay);
  }

  for (const name of ['click', 'change', 'input']) {
    document.addEventListener(name, acted, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', stop, { once: true });
  return {
    wait: (fruitful) => {
      delay = fruitful ? firstDelay : Math.min(delay * growth, longestDelay);
      waiting = true;
    },
    start: () => {
      stop();
      delay = firstDelay;
      observe();
    },
  };
}

function isOfThePage(record: MutationRecord): boolean {
  if (isOurs(record.target)) return false;
  return [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node));
}

function isOurs(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`[${ownHostAttribute}]`) !== null;
}
