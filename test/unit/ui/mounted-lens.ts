import { type Signal, signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { mountLens } from '../../../src/ui/mount-lens';
import type { PanelActions, PanelModel } from '../../../src/ui/panel-model';

export interface MountedLens {
  host: HTMLElement;
  root: ShadowRoot;
  model: Signal<PanelModel>;
  actions: { [Name in keyof Required<PanelActions>]: ReturnType<typeof vi.fn> };
  unmount: () => void;
  change: (parts: Partial<PanelModel>) => void;
  text: () => string;
  button: (name: string) => HTMLButtonElement;
}

/** A lens in a document of its own; `change` waits until everything is drawn. */
export function mountedLens(state: PanelModel): MountedLens {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const model = signal(state);
  const actions = {
    setOpen: vi.fn(),
    setSide: vi.fn(),
    setLanguage: vi.fn(),
    setTabPosition: vi.fn(),
    enterFacts: vi.fn(),
  };
  let unmount = () => {};
  void act(() => {
    unmount = mountLens(root, model, actions);
  });
  return {
    host,
    root,
    model,
    actions,
    unmount: () => void act(() => unmount()),
    change: (parts) => {
      void act(() => {
        model.value = { ...model.value, ...parts };
      });
    },
    text: () => root.textContent.replace(/\s+/gu, ' '),
    button: (name) => {
      const found = [...root.querySelectorAll('button')].find((button) =>
        (button.getAttribute('aria-label') ?? button.textContent).replace(/\s+/gu, ' ').includes(name),
      );
      if (!found) throw new Error(`no button “${name}”`);
      return found;
    },
  };
}

/** An event as a person makes it; scripts cannot, so a test has to claim it. */
export function byHand<Kind extends Event>(event: Kind): Kind {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

export function click(
  element: Element,
  event: Event = new MouseEvent('click', { bubbles: true, composed: true }),
): void {
  void act(() => void element.dispatchEvent(event));
}
