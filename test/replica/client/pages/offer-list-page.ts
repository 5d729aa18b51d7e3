import type { Offer } from '../../scenario-schema';
import { element } from '../dom';
import { icon } from '../icons';
import type { Column, Row } from '../kit/kit';
import { listCrumbs, offerHref } from '../offer-frame';
import type { Page, PageContext } from '../page';
import { figures, offersCard } from './classic-offers';

export function offerListPage(context: PageContext): Page {
  const { words, kit, account, loading } = context;
  const [home, list] = listCrumbs(context);
  const table = kit.table({
    purpose: 'offers',
    name: words.workspace.marketplaceOffers,
    columns: columns(context),
    rows: newestFirst(account.offers).map(([offerId, offer]) => row(context, offerId, offer)),
    loading,
  });
  const tabs = kit.tabs([
    { label: words.offerList.commercialMarketplace, selected: true },
    { label: words.offerList.otherTab, selected: false },
  ]);
  return {
    subject: words.workspace.marketplaceOffers,
    name: words.offerList.title,
    suffix: null,
    crumbs: home && list ? [home, { ...list, current: true }] : [],
    navigation: [],
    commands: kit.generation === 'classic' ? [{ label: words.offerList.newOffer, icon: 'plus', near: true }] : [],
    look: 'offer-list',
    content:
      kit.generation === 'classic'
        ? [figures(context), offersCard(context, table)]
        : [tabs, commandBar(context), table],
  };
}

function newestFirst(offers: Readonly<Record<string, Offer>>): readonly (readonly [string, Offer])[] {
  return Object.entries(offers).sort(([, one], [, other]) => other.lastModified.localeCompare(one.lastModified));
}

function columns({ words }: PageContext): readonly Column[] {
  const { offerList } = words;
  return [
    { field: 'alias', label: offerList.alias, share: 25 },
    { field: 'offerId', label: offerList.offerId, share: 15 },
    { field: 'offerType', label: offerList.offerType, share: 15 },
    { field: 'lastModified', label: offerList.lastModified, share: 15, sorted: 'ascending' },
    { field: 'status', label: offerList.status, share: 15 },
    { field: 'coSell', label: offerList.azureIpCoSell, share: 14 },
  ];
}

function row(context: PageContext, offerId: string, offer: Offer): Row {
  const { words, kit, dates } = context;
  const barred = offer.access === 'request';
  return {
    id: offer.productId,
    cells: {
      alias: barred ? offer.alias : kit.link(offer.alias, offerHref(context, offer, 'overview')),
      offerId,
      offerType: words.offerType[offer.type],
      lastModified: dates.medium(offer.lastModified),
      status: barred ? kit.link(words.offerList.requestAccess, '#request') : words.offerStatus[offer.status],
      coSell: offer.azureIpCoSell ? words.offerList.yes : words.offerList.no,
    },
  };
}

function commandBar({ words: { offerList } }: PageContext): HTMLElement {
  return element(
    'div',
    { class: 'command-bar' },
    element(
      'button',
      { type: 'button', class: 'command', 'aria-haspopup': 'menu', id: 'create-new-button' },
      icon('plus', 18),
      element('span', {}, offerList.newOffer),
      icon('chevronDown', 14, 'icon quiet'),
    ),
    element(
      'div',
      { class: 'command-bar-right' },
      element('button', { type: 'button', class: 'command' }, icon('eye', 18), element('span', {}, offerList.showHide)),
      element(
        'button',
        { type: 'button', class: 'command' },
        icon('filter', 18),
        element('span', {}, offerList.filter),
      ),
      element(
        'div',
        { class: 'search-box', role: 'search' },
        element('input', {
          type: 'search',
          placeholder: offerList.searchPlaceholder,
          'aria-label': offerList.searchPlaceholder,
        }),
        icon('searchRight', 18),
      ),
    ),
  );
}
