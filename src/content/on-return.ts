/**
 * Calls back when the user comes back to a page that stood still: another tab was in front, or the browser kept the
 * whole page in its memory while the user was elsewhere.
 */
export function onReturn(window: Window, back: () => void, signal: AbortSignal): void {
  window.document.addEventListener(
    'visibilitychange',
    () => {
      if (!window.document.hidden) back();
    },
    { signal },
  );
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) back();
    },
    { signal },
  );
}
