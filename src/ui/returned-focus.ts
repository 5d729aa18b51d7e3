import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves focus into the panel when it is opened, never when a page loads with it open, and gives it back when it closes. */
export function useReturnedFocus(
  open: boolean,
  panel: RefObject<HTMLElement | null>,
  tab: RefObject<HTMLElement | null>,
): void {
  const before = useRef<boolean | null>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = open;
    if (was === null || was === open) return;
    if (open) {
      cameFrom.current = activeElement();
      panel.current?.focus({ preventScroll: true });
      return;
    }
    // Only a focus that went down with the panel needs a new place: one that is elsewhere by now is the user's own.
    const active = document.activeElement;
    if (active && active !== document.body && active !== hostOf(tab.current)) return;
    const target = cameFrom.current?.isConnected ? cameFrom.current : tab.current;
    target?.focus({ preventScroll: true });
  }, [open, panel, tab]);
}

function activeElement(): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && active !== document.body && !active.shadowRoot ? active : null;
}

function hostOf(element: HTMLElement | null): Element | null {
  const root = element?.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
