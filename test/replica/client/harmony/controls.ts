import { type Child, custom, element, fill } from '../dom';
import { type IconName, icon } from '../icons';
import css from './controls.css?inline';
import { define, type HarmonyPrefix, openShadow, sheetOf, tagOf } from './element-names';

const sheet = sheetOf(css);

function host(
  prefix: HarmonyPrefix,
  name: string,
  attributes: Parameters<typeof custom>[1],
  light: readonly Child[],
  shadow: readonly Node[],
): HTMLElement {
  const tag = define(tagOf(prefix, name), () => class extends HTMLElement {});
  const made = custom(tag, attributes);
  fill(made, light);
  openShadow(made, sheet, shadow);
  return made;
}

/** The caption is in the light, the button around it in the shadow. */
export function heButton(prefix: HarmonyPrefix, label: string, look: string, name?: IconName): HTMLElement {
  const inner = element(
    'button',
    { type: 'button', class: `button ${look}`, part: 'control' },
    name !== undefined && icon(name, 16),
    element('slot', {}),
  );
  return host(prefix, 'button', { appearance: look }, [label], [inner]);
}

export function heTaskItem(
  prefix: HarmonyPrefix,
  label: string,
  href: string,
  current: boolean,
  inner: boolean,
): HTMLElement {
  const link = element(
    'a',
    { href, class: inner ? 'task inner' : 'task', 'aria-current': current ? 'page' : null },
    element('slot', {}),
  );
  return host(prefix, 'task-item', { selected: current, role: 'listitem' }, [label], [link]);
}

export function heTabs(
  prefix: HarmonyPrefix,
  tabs: readonly { readonly label: string; readonly selected: boolean }[],
): HTMLElement {
  const items = tabs.map((tab) =>
    host(
      prefix,
      'tab',
      { role: 'tab', 'aria-selected': tab.selected ? 'true' : 'false', tabindex: tab.selected ? 0 : -1 },
      [tab.label],
      [element('span', { class: 'tab' }, element('slot', {}))],
    ),
  );
  return host(prefix, 'tabs', {}, items, [element('div', { role: 'tablist', class: 'tabs' }, element('slot', {}))]);
}

export function heMessageBar(prefix: HarmonyPrefix, tone: string, children: readonly Child[]): HTMLElement {
  const picture: IconName =
    tone === 'complete' ? 'check' : tone === 'note' ? 'information' : tone === 'information' ? 'clock' : 'warning';
  return host(prefix, 'message-bar', { appearance: tone, role: 'status' }, children, [
    element('div', { class: `message ${tone}` }, icon(picture, 18), element('span', {}, element('slot', {}))),
  ]);
}

/** Marked by `aria-checked` on the host; the circle in the shadow is only a picture. */
export function heRadio(prefix: HarmonyPrefix, label: string, checked: boolean): HTMLElement {
  return host(
    prefix,
    'radio',
    { role: 'radio', 'aria-checked': checked ? 'true' : 'false', tabindex: checked ? 0 : -1 },
    [label],
    [
      element('span', { class: checked ? 'dot on' : 'dot', 'aria-hidden': 'true' }),
      element('span', { class: 'choice-label' }, element('slot', {})),
    ],
  );
}

/** A native box in the shadow, labelled by what is slotted. */
export function heCheckbox(prefix: HarmonyPrefix, label: string, checked: boolean): HTMLElement {
  return host(
    prefix,
    'checkbox',
    {},
    [label],
    [
      element(
        'label',
        { class: 'box' },
        element('input', { type: 'checkbox', checked }),
        element('span', {}, element('slot', {})),
      ),
    ],
  );
}

/** A list box whose value is an input's, in the shadow. */
export function heSelect(prefix: HarmonyPrefix, id: string, label: string, value: string): HTMLElement {
  return host(
    prefix,
    'select',
    { id, label },
    [],
    [
      element('input', {
        role: 'combobox',
        class: 'select',
        'aria-label': label,
        'aria-expanded': 'false',
        readonly: true,
        value,
      }),
    ],
  );
}

export function heText(...children: readonly Child[]): HTMLElement {
  return custom('he-text', {}, ...children);
}

export function heFlyInPanel(
  prefix: HarmonyPrefix,
  title: string,
  subtitle: string,
  children: readonly Child[],
): HTMLElement {
  return host(
    prefix,
    'fly-in-panel',
    { open: true, role: 'dialog', 'aria-label': title },
    [
      element('h2', { slot: 'heading', class: 'fly-in__title' }, title),
      element('span', { slot: 'subheading' }, subtitle),
      ...children,
    ],
    [
      element(
        'header',
        { class: 'sheet-head' },
        element('slot', { name: 'heading' }),
        element('slot', { name: 'subheading' }),
      ),
      element('div', { class: 'sheet-body' }, element('slot', {})),
    ],
  );
}

export function heBadge(prefix: HarmonyPrefix, label: string, kind: string): HTMLElement {
  return host(
    prefix,
    'badge',
    { appearance: kind },
    [label],
    [element('span', { class: `badge ${kind}` }, element('slot', {}))],
  );
}
