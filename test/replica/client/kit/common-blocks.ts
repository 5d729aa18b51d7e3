import { type Child, element } from '../dom';
import { type IconName, icon } from '../icons';
import type { Cell } from './kit';

/** What every generation writes alike. */

export function paragraph(...children: readonly Child[]): HTMLElement {
  return element('p', {}, ...children);
}

export function cellChildren(cell: Cell | undefined): readonly (string | Node)[] {
  if (cell === undefined) return [];
  return typeof cell === 'string' || cell instanceof Node ? [cell] : cell;
}

export function link(label: string, href: string): HTMLElement {
  return element('a', { href, class: 'link' }, label);
}

export function informationMark(label: string): HTMLElement {
  return element('button', { type: 'button', class: 'information', 'aria-label': label }, icon('information', 15));
}

export function iconButton(label: string, name: IconName, size = 18): HTMLElement {
  return element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label },
    icon(name, size),
  );
}

/** Grey blocks where content will stand; nothing of them is content, and they say so. */
export function skeleton(lines: number): HTMLElement {
  const blocks = Array.from({ length: lines }, (_, index) =>
    element('div', { class: `skeleton skeleton-${index % 3}` }),
  );
  return element('div', { class: 'skeletons', 'aria-hidden': 'true' }, ...blocks);
}
