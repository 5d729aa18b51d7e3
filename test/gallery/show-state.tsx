import { signal } from '@preact/signals';
import { mountLens } from '../../src/ui/mount-lens';
import type { PanelModel } from '../../src/ui/panel-model';

/** `?language=zh-CN&theme=dark&expanded=all&width=320`: how every state is shown; all of them optional. */
const wanted = new URLSearchParams(location.search);
const theme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
document.documentElement.style.colorScheme = theme;

/** Puts one state on the page, in a box in which it stands as it would in a window. */
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
  document.body.append(figure);
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
  });
  giveHeight(stage, root);

  function change(parts: Partial<PanelModel>): void {
    model.value = { ...model.value, ...parts };
  }
}

/** Gives the stage the height at which nothing scrolls. */
function giveHeight(stage: HTMLElement, root: ShadowRoot): void {
  const scroll = root.querySelector('.scroll');
  const bar = root.querySelector('.bar');
  const height = scroll && bar ? 48 + bar.clientHeight + scroll.scrollHeight + 4 : 280;
  stage.style.height = `${String(height)}px`;
}
