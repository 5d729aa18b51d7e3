import type { PageView } from '../domain/page-view';
import type { Reading } from '../domain/reading';
import { isLingering, type LeftBehind, leftBehind } from './lingering';
import { lostFacts } from './lost-facts';
import { watchAddress } from './navigation';
import { pageChanges } from './page-changes';
import { pageByAddress } from './pages';
import { readInSlices } from './read-page';

/** How long a page may take before the panel says that it is still loading, in ms. */
const usualCeiling = 10_000;

export interface PortalWatch {
  document: Document;
  address: () => URL;
  /** The instant of a reading, ISO 8601, UTC. */
  now: () => string;
  onView: (view: PageView) => void;
  signal: AbortSignal;
  ceilingMs?: number;
}

/**
 * Reads the page when its content stands, again when it changes, and anew after every move to another page. What stands on
 * the page from before a move is never reported as the new page's.
 */
export function watchPortal({ document, address, now, onView, signal, ceilingMs = usualCeiling }: PortalWatch): void {
  const window = document.defaultView;
  if (!window) return;
  const lost = lostFacts();
  let visit = 0;
  let since = performance.now();
  let slowTimer: ReturnType<typeof setTimeout> | undefined;
  let unsettled: ReturnType<typeof setInterval> | undefined;
  let left: LeftBehind | null = null;
  let shown: Reading | null = null;
  let candidate: { reading: Reading; at: number } | null = null;
  const changes = pageChanges(document, () => void look(), signal);

  function arrive(moved: boolean): void {
    visit += 1;
    since = performance.now();
    clearInterval(unsettled);
    clearTimeout(slowTimer);
    left = moved ? leftBehind(document, shown) : null;
    shown = null;
    candidate = null;
    const { kind, headingDecides, productId, silence } = pageByAddress(address());
    if (kind === null && headingDecides !== true) {
      onView({ state: 'silent', why: silence ?? 'unknown-page' });
      return;
    }
    if (kind !== null) onView({ state: 'loading', kind, productId, slow: false });
    changes.start();
    // A page may end its loading by an attribute alone, which is not observed: until it stands it is looked at now and then.
    unsettled = setInterval(() => void look(), loadingPoll);
    slowTimer = setTimeout(() => void atCeiling(), ceilingMs);
    void look();
  }

  /** A last look takes what is there; with nothing to take, the page is slow, or was none of ours. */
  async function atCeiling(): Promise<void> {
    const looking = visit;
    clearInterval(unsettled);
    await look();
    if (!shown && looking === visit) tellSlow();
  }

  /** A page known by its address is still loading; one that only a title could name is not recognised. */
  function tellSlow(): void {
    const { kind, productId, silence } = pageByAddress(address());
    if (kind === null) onView({ state: 'silent', why: silence ?? 'unknown-page' });
    else onView({ state: 'loading', kind, productId, slow: true });
  }

  async function look(): Promise<void> {
    const looking = visit;
    const seen = await readWithPauses();
    if (looking !== visit || signal.aborted) return;
    changes.wait(take(seen));
  }

  /** Whether something came of the look, so that the next one should be soon. */
  function take(seen: { reading: Reading | null; busy: boolean }): boolean {
    const { reading, busy } = seen;
    const waited = performance.now() - since;
    if (!reading || (left && isLingering(document, reading, left))) return waited < ceilingMs;
    if (!shown && waited < ceilingMs && (busy || saysNothing(reading) || !isSettled(reading))) return true;
    if (shown && sameReading(shown, reading)) return busy;
    left = null;
    shown = reading;
    clearInterval(unsettled);
    onView({ state: 'read', reading, lost: lost(reading) });
    return true;
  }

  /** A page fills in parts: its first reading counts once a second look, a moment later, saw the same. */
  function isSettled(reading: Reading): boolean {
    if (candidate && sameReading(candidate.reading, reading)) return performance.now() - candidate.at >= settling;
    candidate = { reading, at: performance.now() };
    return false;
  }

  /** One look in slices, so that no task of ours keeps the page waiting. */
  async function readWithPauses(): Promise<{ reading: Reading | null; busy: boolean }> {
    const steps = readInSlices(document, address(), now());
    for (let step = steps.next(), began = performance.now(); ; step = steps.next()) {
      if (step.done === true) return { reading: step.value?.reading ?? null, busy: step.value?.busy ?? true };
      if (performance.now() - began < sliceLength) continue;
      await pause();
      began = performance.now();
    }
  }

  watchAddress(window, address, () => arrive(true), signal);
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) arrive(false);
    },
    { signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(slowTimer);
      clearInterval(unsettled);
    },
    { once: true },
  );
  arrive(false);
}

/** How often a page that is still loading is looked at, in ms. */
const loadingPoll = 250;

/** How long the first reading of a page must have stood, in ms. */
const settling = 200;

/** A task of ours ends after this long, in ms. */
const sliceLength = 12;

function pause(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume);
  });
}

/** What the address gives by itself is no sign that the content is there. */
function saysNothing({ places }: Reading): boolean {
  return Object.keys(places).every((path) => path === 'offer.productId');
}

/** Two looks that saw the same; the instant of the look does not count. */
function sameReading(first: Reading, second: Reading): boolean {
  return JSON.stringify({ ...first, readAt: '' }) === JSON.stringify({ ...second, readAt: '' });
}
