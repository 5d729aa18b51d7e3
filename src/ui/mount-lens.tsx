import type { Signal } from '@preact/signals';
import { render } from 'preact';
import { LensRoot } from './lens-root';
import type { PanelActions, PanelModel } from './panel-model';
import theme from './theme.css?inline';

/** Keys that the page may listen for on its document: none of them reaches it from inside the panel. */
const keyEvents = ['keydown', 'keypress', 'keyup'] as const;

/** Draws tab and panel into a shadow root and keeps them as the model says. Returns how to take everything away again. */
export function mountLens(root: ShadowRoot, model: Signal<PanelModel>, actions: PanelActions): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(theme);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const stop = (event: Event) => event.stopPropagation();
  // In the bubble phase at the root: everything inside has heard the key before.
  for (const name of keyEvents) root.addEventListener(name, stop);
  render(<LensRoot model={model} actions={actions} />, root);
  return () => {
    render(null, root);
    for (const name of keyEvents) root.removeEventListener(name, stop);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}
