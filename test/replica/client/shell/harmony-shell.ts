import { type Child, custom, element } from '../dom';
import { heTaskItem } from '../harmony/controls';
import { define, type HarmonyPrefix, openShadow, sheetOf, tagOf } from '../harmony/element-names';
import layoutCss from '../harmony/layout.css?inline';
import { icon } from '../icons';
import { iconButton } from '../kit/common-blocks';
import type { Command, NavigationGroup, Page, PageContext } from '../page';
import type { Shell } from './shell';

const layoutSheet = sheetOf(layoutCss);

/** 2024 to 2026: a shell of components, an app of its own for each workspace, the account's name in the bar. */
export function harmonyShell(prefix: HarmonyPrefix): Shell {
  return { top, below: (page, context, body) => below(prefix, page, context, body) };
}

function top({ words: { shell }, scenario, account, href }: PageContext): HTMLElement {
  return element(
    'header',
    { class: 'top-bar harmony-bar' },
    iconButton(shell.menu, 'menu', 20),
    element('a', { class: 'top-title', href: href('/dashboard/home') }, shell.product),
    element(
      'div',
      { class: 'top-search', id: 'onedash-header-search-icon', role: 'search' },
      icon('search', 18),
      element('input', { type: 'search', placeholder: shell.search, 'aria-label': shell.search }),
    ),
    custom(
      'account-experience-header',
      { class: 'top-icons' },
      element('span', { class: 'account-switch', title: shell.account }, account.name, icon('swap', 14)),
      iconButton(shell.notifications, 'bell', 20),
      iconButton(shell.feedback, 'smile', 20),
      iconButton(shell.help, 'question', 20),
      element(
        'button',
        { type: 'button', class: 'icon-button', id: 'settingsCog', 'aria-label': shell.settings },
        icon('gear', 20),
      ),
      element(
        'button',
        { type: 'button', class: 'avatar', 'aria-label': `${shell.you} ${scenario.signedIn.name}` },
        icon('person', 18),
      ),
    ),
  );
}

function below(prefix: HarmonyPrefix, page: Page, context: PageContext, body: readonly Child[] | null): HTMLElement {
  const main = element(
    'section',
    { slot: 'main', class: 'main', role: 'main', 'aria-busy': body === null ? null : 'true' },
    body === null && heading(page),
    element('div', { class: 'content' }, ...(body ?? page.content)),
  );
  const navigation = element(
    'div',
    { slot: 'navigation', class: 'harmony-navigation', role: 'navigation', 'aria-label': context.words.shell.menu },
    ...page.navigation.map((group) => navigationGroup(prefix, group)),
  );
  const inner = layout(tagOf(prefix, 'layout'), page.navigation.length > 0 ? [navigation, main] : [main]);
  const app = custom(`${prefix}-app`, {}, element('div', {}, inner));
  const crumbs = page.crumbs.length > 0 ? [breadcrumb(page)] : [];
  return element(
    'div',
    { class: `workspace harmony ${page.look ?? ''}`.trim() },
    custom('he-layout', {}, ...crumbs, app),
  );
}

function layout(name: string, children: readonly Node[]): HTMLElement {
  const tag = define(name, () => class extends HTMLElement {});
  const made = custom(tag, {}, ...children);
  openShadow(made, layoutSheet, [
    element('div', { class: 'layout' }, element('slot', { name: 'navigation' }), element('slot', { name: 'main' })),
  ]);
  return made;
}

function breadcrumb(page: Page): HTMLElement {
  const items = page.crumbs.map((crumb) =>
    element(
      'li',
      { class: 'crumb' },
      crumb.current === true
        ? element('span', { class: 'crumb-current', 'aria-current': 'page' }, crumb.label)
        : element('a', { href: crumb.href }, crumb.label),
      crumb.current !== true &&
        element('span', { class: 'crumb-mark', 'aria-hidden': 'true' }, icon('chevronRight', 12)),
    ),
  );
  return element(
    'nav',
    { class: 'breadcrumb', id: 'partnercenter-breadcrumbs', 'aria-label': 'Breadcrumb' },
    element('ol', {}, ...items),
  );
}

function navigationGroup(
  prefix: HarmonyPrefix,
  { heading: title, items, note, back, divided }: NavigationGroup,
): HTMLElement {
  return element(
    'div',
    { class: divided === true ? 'nav-group nav-divided' : 'nav-group' },
    back !== undefined && element('a', { class: 'nav-back', href: back.href }, '← ', back.label),
    title !== undefined && element('div', { class: 'nav-heading' }, title),
    ...items.map((item) => heTaskItem(prefix, item.label, item.href, item.current === true, title !== undefined)),
    note !== undefined && element('div', { class: 'nav-note' }, note),
  );
}

function heading(page: Page): HTMLElement {
  return element(
    'div',
    { class: 'page-heading' },
    element(
      'h1',
      { class: 'page-title' },
      page.subject !== null && element('b', { title: page.subject }, page.subject),
      page.subject !== null && element('span', { class: 'title-mark' }, ' | '),
      element('span', {}, page.name),
      page.suffix !== null && element('small', { class: 'page-suffix' }, page.suffix),
    ),
    custom('mix-command-bar', { class: 'page-commands harmony-command-bar' }, ...page.commands.map(command)),
  );
}

function command({ label, icon: name, href, disabled }: Command): HTMLElement {
  const children = [icon(name, 16), element('span', {}, label)];
  return href === undefined
    ? element('button', { type: 'button', class: 'command', disabled: disabled === true }, ...children)
    : element('a', { class: 'command', href }, ...children);
}
