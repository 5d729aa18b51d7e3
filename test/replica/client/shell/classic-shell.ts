import { type Child, element } from '../dom';
import { type IconName, icon } from '../icons';
import { iconButton } from '../kit/common-blocks';
import type { Command, NavigationGroup, Page, PageContext } from '../page';
import type { Shell } from './shell';

/** 2019 to 2021: a dark navigation at the left, the account's name in the bar, the page's name alone as heading. */
export const classicShell: Shell = { top, below };

function top({ words: { shell }, scenario, account, href }: PageContext): HTMLElement {
  const logo = element('span', { class: 'logo', 'aria-hidden': 'true' });
  return element(
    'header',
    { class: 'top-bar classic-bar' },
    logo,
    element('a', { class: 'top-title', href: href('/dashboard/home') }, shell.product),
    element('span', { class: 'top-account' }, account.name),
    element(
      'div',
      { class: 'top-search' },
      icon('search', 16),
      element('input', { type: 'search', placeholder: shell.search, 'aria-label': shell.search }),
    ),
    element(
      'div',
      { class: 'top-icons' },
      iconButton(shell.notifications, 'bell', 18),
      iconButton(shell.help, 'question', 18),
      iconButton(shell.settings, 'gear', 18),
      element('button', { type: 'button', class: 'avatar', 'aria-label': scenario.signedIn.name }, icon('person', 18)),
    ),
  );
}

function below(page: Page, context: PageContext, body: readonly Child[] | null): HTMLElement {
  return element(
    'div',
    { class: `workspace classic ${page.look ?? ''}`.trim() },
    darkNavigation(context),
    page.navigation.length > 0 && innerNavigation(page, context),
    element(
      'div',
      { class: 'main', role: 'main', 'aria-busy': body === null ? null : 'true' },
      body === null && heading(page),
      element('div', { class: 'content' }, ...(body ?? page.content)),
    ),
  );
}

function darkNavigation({ words, account, href, address }: PageContext): HTMLElement {
  const { shell, classic, workspace } = words;
  const item = (label: string, name: IconName, path: string, kind?: PageContext['address']['kind']) =>
    element(
      'a',
      { class: kind === address.kind ? 'dark-item current' : 'dark-item', href: href(path), title: label },
      icon(name, 16),
      element('span', {}, label),
    );
  const stripe = (label: string) =>
    element('div', { class: 'dark-stripe' }, element('b', {}, `${label}:`), ` ${account.name}`, icon('swap', 16));
  return element(
    'nav',
    { class: 'dark-navigation', 'aria-label': shell.menu },
    iconButton(shell.menu, 'menu', 16),
    item(shell.home, 'home', '/dashboard/home', 'home'),
    stripe(shell.directory),
    item(classic.partnerNetwork, 'person', '/dashboard/mpn/overview'),
    item(classic.referrals, 'person', '/dashboard/referrals/v2/leads'),
    item(workspace.commercialMarketplace, 'bag', '/dashboard/commercial-marketplace/overview'),
    item(words.offerList.title, 'grid', '/dashboard/commercial-marketplace/overview', 'offer-list'),
    item(classic.rewards, 'gift', '/dashboard/mpn/program/commercialmarketplace', 'marketplace-rewards'),
    item(classic.analyze, 'chart', '/dashboard/commercial-marketplace/analytics/revenue', 'insights'),
    item(classic.support, 'briefcase', '/dashboard/v2/support/servicerequests'),
    stripe(shell.account),
  );
}

function innerNavigation(page: Page, context: PageContext): HTMLElement {
  const { address, words } = context;
  const inOffer = address.kind === 'offer';
  return element(
    'nav',
    { class: 'inner-navigation', 'aria-label': page.subject ?? page.name },
    inOffer && page.subject !== null && offerBlock(page.subject, page.suffix),
    address.kind === 'user-management' || address.kind === 'legal-info'
      ? element('div', { class: 'inner-title' }, words.workspace.accountSettings)
      : null,
    ...page.navigation.map(innerGroup),
  );
}

function offerBlock(alias: string, type: string | null): HTMLElement {
  return element(
    'div',
    { class: 'offer-block' },
    element('span', { class: 'offer-picture', 'aria-hidden': 'true' }, icon('grid', 18)),
    element(
      'div',
      { class: 'offer-names' },
      element('div', { class: 'offer-alias', title: alias }, alias),
      type !== null && element('div', { class: 'offer-type' }, type),
    ),
    icon('swap', 18),
  );
}

function innerGroup({ heading: title, items, note, divided, back }: NavigationGroup): HTMLElement {
  return element(
    'div',
    { class: divided === true ? 'nav-group nav-divided' : 'nav-group' },
    back !== undefined && element('a', { class: 'nav-back', href: back.href }, '← ', back.label),
    title !== undefined && element('div', { class: 'nav-heading' }, title),
    ...items.map((item) =>
      element('a', { class: item.current === true ? 'inner-item current' : 'inner-item', href: item.href }, item.label),
    ),
    note !== undefined && element('div', { class: 'nav-note' }, note),
  );
}

function heading(page: Page): HTMLElement {
  return element(
    'div',
    { class: 'page-heading' },
    element('h1', { class: 'page-title page-subject' }, page.name),
    ...page.commands.filter((command) => command.near === true).map(command),
    element(
      'div',
      { class: 'page-commands' },
      ...page.commands.filter((command) => command.near !== true).map(command),
    ),
  );
}

function command({ label, icon: name, href, disabled }: Command): HTMLElement {
  const children = [icon(name, 16), element('span', {}, label)];
  return href === undefined
    ? element('button', { type: 'button', class: 'command', disabled: disabled === true }, ...children)
    : element('a', { class: 'command', href }, ...children);
}
