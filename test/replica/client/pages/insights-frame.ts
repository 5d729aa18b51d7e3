import { element } from '../dom';
import { icon } from '../icons';
import type { NavigationItem, Page, PageContext } from '../page';
import { say } from '../words/words';

const reports = [
  'summary',
  'revenue',
  'order',
  'usage',
  'customer',
  'marketplaceinsights',
  'customerretention',
  'license',
  'qos',
  'downloads',
  'ratingsandreviews',
] as const;

export type Report = (typeof reports)[number];

export function isReport(page: string): page is Report {
  return reports.some((report) => report === page);
}

/** What the reports of Insights share. */
export function insightsFrame(context: PageContext, report: Report): Omit<Page, 'content'> {
  const { words, href } = context;
  const { insights, workspace, shell } = words;
  const item = (id: Report): NavigationItem => ({
    label: insights[id],
    href: href(`/dashboard/insights/commercial-marketplace/analytics/${id}`),
    current: id === report,
  });
  return {
    subject: workspace.insights,
    name: insights[report],
    suffix: insights.marketplaceOffers,
    crumbs: [
      { label: shell.home, href: href('/dashboard/home') },
      { label: workspace.insights, href: href('/dashboard/insights/analytics/overview'), current: true },
    ],
    navigation: [
      { items: [{ label: insights.overview, href: href('/dashboard/insights/analytics/overview') }] },
      { heading: insights.marketplaceOffers, items: reports.map(item) },
    ],
    commands: [],
    look: 'insights',
  };
}

/** The bar under the heading: downloads at the left, the period at the right. */
export function reportBar({ words: { shell, insights }, account }: PageContext): HTMLElement {
  const command = (name: 'download' | 'share' | 'megaphone', label: string) =>
    element('button', { type: 'button', class: 'command' }, icon(name, 18), element('span', {}, label));
  return element(
    'div',
    { class: 'command-bar' },
    element(
      'div',
      { class: 'command-bar-left' },
      command('download', shell.download),
      command('share', shell.share),
      command('megaphone', shell.whatsNew),
    ),
    element(
      'div',
      { class: 'command-bar-right' },
      element(
        'button',
        { type: 'button', class: 'command', 'aria-haspopup': 'listbox' },
        icon('calendar', 18),
        element('span', {}, say(insights.period, { months: account.insights.months })),
        icon('chevronDown', 12),
      ),
      element('button', { type: 'button', class: 'command' }, icon('filter', 18), element('span', {}, shell.filters)),
    ),
  );
}

const perPage = 10;

/** The rows of the first page, and the pager under them when there are more. */
export function firstPage<Item>(items: readonly Item[], next: string): readonly [readonly Item[], HTMLElement | null] {
  const pages = Math.ceil(items.length / perPage);
  if (pages < 2) return [items, null];
  const numbers = Array.from({ length: pages }, (_, index) =>
    element('button', { type: 'button', 'aria-current': index === 0 ? 'page' : null }, String(index + 1)),
  );
  const forward = element('button', { type: 'button' }, next, icon('chevronRight', 12));
  return [items.slice(0, perPage), element('nav', { class: 'pager', 'aria-label': 'Pages' }, ...numbers, forward)];
}
