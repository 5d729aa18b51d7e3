import { signal } from '@preact/signals';
import { mountLens } from '../../src/ui/mount-lens';
import type { PanelModel } from '../../src/ui/panel-model';

/** `?language=zh-CN&theme=dark&expanded=all&width=320`: how every state is shown; all of them optional. */
const wanted = new URLSearchParams(location.search);
const theme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
document.documentElement.style.colorScheme = theme;

/** What is docked to the window on a page stands in its own box here, at its full height. */
const standing = new CSSStyleSheet();
standing.replaceSync(
  `:host { position: static !important; width: auto !important; height: auto !important; }
   .lens :is(.panel, .tab) { position: relative; inset: auto; }
   .lens .panel { width: auto; border-block-end: 1px solid var(--lens-line); }
   .lens .tab { margin-inline-start: auto; }
   .lens .tab[data-side="start"] { margin-inline: 0 auto; }`,
);

/** Puts one state on the page. */
export function showState(name: string, state: PanelModel): void {
  const figure = document.createElement('figure');
  figure.id = name;
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.style.width = `${wanted.get('width') ?? '402'}px`;
  const host = document.createElement('div');
  stage.append(host);
  figure.append(caption, stage);
  document.querySelector('main')?.append(figure);
  const model = signal<PanelModel>({
    ...state,
    language: wanted.get('language') === 'zh-CN' ? 'zh-CN' : 'en',
    theme,
    expanded: wanted.get('expanded') === 'all' ? 'all' : 'usual',
  });
  const root = host.attachShadow({ mode: 'open' });
  mountLens(root, model, {
    setOpen: (open) => change({ open }),
    setSide: (side) => change({ side }),
    setLanguage: (language) => change({ language }),
    setTabPosition: (tabPosition) => change({ tabPosition }),
    enterFacts: () => undefined,
  });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, standing];

  function change(parts: Partial<PanelModel>): void {
    model.value = { ...model.value, ...parts };
  }
}
