import { type Child, element } from '../dom';
import { icon } from '../icons';
import { iconButton } from '../kit/common-blocks';
import type { Command, NavigationGroup, NavigationItem, Page, PageContext } from '../page';
import type { Shell } from './shell';

/** 2021 to 2023: dark bar, breadcrumb, left navigation of the workspace. */
export const workspacesShell: Shell = { top, below };

function top({ words, scenario, href }: PageContext): HTMLElement {
  const { shell } = words;
  return element(
    'header',
    { class: 'top-bar', role: 'banner' },
    iconButton(shell.menu, 'menu', 20),
    element('a', { class: 'top-title', href: href('/dashboard/home') }, shell.product),
    element(
      'div',
      { class: 'top-search', role: 'search' },
      icon('search', 18),
      element('input', { type: 'search', placeholder: shell.search, 'aria-label': shell.search }),
    ),
    element(
      'div',
      { class: 'top-icons' },
      iconButton(shell.notifications, 'bell', 20),
      iconButton(shell.help, 'question', 20),
      iconButton(shell.settings, 'gear', 20),
      element(
        'button',
        { type: 'button', class: 'avatar', 'aria-label': `${shell.you} ${scenario.signedIn.name}` },
        icon('person', 18),
      ),
    ),
  );
}

function below(page: Page, context: PageContext, body: readonly Child[] | null): HTMLElement {
  const waits = body !== null;
  return element(
    'div',
    { class: `workspace ${page.look ?? ''}`.trim() },
    page.crumbs.length > 0 && breadcrumb(page.crumbs),
    element(
      'div',
      { class: page.navigation.length > 0 ? 'columns' : 'columns columns-one' },
      page.navigation.length > 0 && leftNavigation(page.navigation, context.words.shell.menu),
      element(
        'main',
        { class: 'main', 'aria-busy': waits ? 'true' : null },
        !waits && heading(page),
        element('div', { class: 'content' }, ...(body ?? page.content)),
      ),
    ),
  );
}

function breadcrumb(crumbs: readonly NavigationItem[]): HTMLElement {
  const items = crumbs.map((crumb, index) =>
    element(
      'li',
      { class: 'crumb' },
      index > 0 && icon('chevronRight', 14, 'icon crumb-mark'),
      crumb.current === true
        ? element('span', { class: 'crumb-current', 'aria-current': 'page' }, crumb.label)
        : element('a', { href: crumb.href }, crumb.label),
    ),
  );
  return element(
    'nav',
    { class: 'breadcrumb', id: 'partnercenter-breadcrumbs', 'aria-label': 'Breadcrumb' },
    element('ol', {}, ...items),
  );
}

function leftNavigation(groups: readonly NavigationGroup[], label: string): HTMLElement {
  return element('nav', { class: 'left-navigation', 'aria-label': label }, ...groups.map(group));
}

function group({ heading: title, items, note, divided, back }: NavigationGroup): HTMLElement {
  return element(
    'div',
    { class: divided === true ? 'nav-group nav-divided' : 'nav-group' },
    back !== undefined && element('a', { class: 'nav-back', href: back.href }, '← ', back.label),
    title !== undefined && element('div', { class: 'nav-heading' }, title),
    element(
      'ul',
      {},
      ...items.map((item) =>
        element(
          'li',
          { class: title === undefined ? 'nav-item' : 'nav-item nav-inner' },
          element('a', { href: item.href, 'aria-current': item.current === true ? 'page' : null }, item.label),
        ),
      ),
    ),
    note !== undefined && element('div', { class: 'nav-note' }, note),
  );
}

function heading(page: Page): HTMLElement {
  const near = page.commands.filter((command) => command.near === true);
  const far = page.commands.filter((command) => command.near !== true);
  return element(
    'div',
    { class: 'page-heading' },
    element(
      'h1',
      { class: 'page-title' },
      page.subject !== null && element('span', { class: 'page-subject' }, page.subject),
      page.subject !== null && ' | ',
      element('span', { class: page.subject === null ? 'page-subject' : 'page-name' }, page.name),
    ),
    page.suffix !== null && element('span', { class: 'page-suffix' }, page.suffix),
    ...near.map(command),
    element('div', { class: 'page-commands' }, ...far.map(command)),
  );
}

function command({ label, icon: name, href, disabled }: Command): HTMLElement {
  const children = [icon(name, 16), element('span', {}, label)];
  return href === undefined
    ? element('button', { type: 'button', class: 'command', disabled: disabled === true }, ...children)
    : element('a', { class: 'command', href }, ...children);
}
