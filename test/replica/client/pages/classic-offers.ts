import { element } from '../dom';
import { icon } from '../icons';
import type { PageContext } from '../page';
import { figure } from './figure';

/** The strip of numbers over the offers. */
export function figures({ words, account, loading }: PageContext): HTMLElement {
  const { insights } = words;
  const orders = loading ? 0 : account.insights.orders.length;
  return element(
    'div',
    { class: 'offers-figures' },
    figure(insights.orders, String(orders)),
    figure(insights.customer, '0'),
  );
}

/** The card the offers stood in, with its own buttons. */
export function offersCard({ words: { offerList, classic } }: PageContext, table: HTMLElement): HTMLElement {
  return element(
    'div',
    { class: 'offers-card' },
    element(
      'div',
      { class: 'offers-card-head' },
      element('h2', {}, offerList.offers),
      element('button', { type: 'button', class: 'button-black' }, classic.hideShow),
      element('input', {
        type: 'text',
        class: 'search-box',
        placeholder: offerList.searchPlaceholder,
        'aria-label': offerList.searchPlaceholder,
      }),
      icon('filter', 18),
    ),
    table,
  );
}
