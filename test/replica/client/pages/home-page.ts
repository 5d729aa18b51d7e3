import { element } from '../dom';
import type { Page, PageContext } from '../page';
import { type TilePicture, tilePicture } from '../tile-pictures';

export function homePage(context: PageContext): Page {
  const { words, href } = context;
  const tiles: readonly (readonly [string, TilePicture, string])[] = [
    [words.workspace.benefits, 'gift', '/dashboard/v2/benefits/marketing'],
    [words.workspace.insights, 'bulb', '/dashboard/insights/commercial-marketplace/analytics/revenue'],
    [words.workspace.membership, 'badge', '/dashboard/mpn/program/commercialmarketplace'],
    [words.workspace.marketplaceOffers, 'bars', '/dashboard/marketplace-offers/overview'],
    [words.workspace.payout, 'card', '/dashboard/payouts/reports/transactionhistory'],
    [words.workspace.helpSupport, 'person', '/dashboard/v2/support/servicerequests'],
    [words.workspace.accountSettings, 'people', '/dashboard/account/v3/usermanagement#users'],
  ];
  return {
    subject: null,
    name: words.shell.home,
    suffix: null,
    crumbs: [],
    navigation: [],
    commands: [],
    look: 'home',
    content: [
      element('h2', { class: 'home-heading' }, words.shell.workspaces),
      element(
        'div',
        { class: 'tiles' },
        ...tiles.map(([label, picture, path]) =>
          element(
            'a',
            { class: 'tile', href: href(path) },
            element('span', { class: 'tile-title' }, label),
            element('span', { class: 'tile-picture' }, tilePicture(picture)),
          ),
        ),
      ),
    ],
  };
}
