import { isAlive } from '../platform/is-alive';

/** Why a script's work on a page ends: its extension is gone, or another copy has taken the page over. */
export type LensEnd = 'orphaned' | 'replaced';

export interface LensLife {
  /** Aborted at the end: everything that listens, waits or watches hangs on it. */
  signal: AbortSignal;
  end: (why: LensEnd) => void;
  /** Ends this life when the extension is gone by now. */
  check: () => boolean;
}

const pause = 2_000;

/** Notices when the extension is updated, reloaded or removed under a page that stays open. */
export function lensLife(document: Document, ended: (why: LensEnd) => void): LensLife {
  const controller = new AbortController();
  const { signal } = controller;
  const end = (why: LensEnd) => {
    if (signal.aborted) return;
    clearInterval(timer);
    controller.abort();
    ended(why);
  };
  const check = () => {
    if (!signal.aborted && !isAlive()) end('orphaned');
    return !signal.aborted;
  };
  // The browser tells nobody, so it is asked: seldom, and only while somebody could see the notice.
  const timer = setInterval(() => {
    if (!document.hidden) check();
  }, pause);
  return { signal, end, check };
}
