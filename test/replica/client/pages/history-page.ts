import type { Offer } from '../../scenario-schema';
import { element } from '../dom';
import { icon } from '../icons';
import { offerFrame } from '../offer-frame';
import type { Page, PageContext } from '../page';
import { say } from '../words/words';

export function historyPage(context: PageContext, offer: Offer): Page {
  const { words, kit, dates, loading } = context;
  const { history } = words;
  const table = kit.table({
    purpose: 'history',
    name: words.offerPage.history,
    loading,
    columns: [
      { field: 'by', label: history.by, share: 30, info: false },
      { field: 'event', label: history.event, share: 40 },
      { field: 'at', label: history.at, share: 30 },
    ],
    rows: offer.history.map((happened, index) => ({
      id: `${happened.at}-${index}`,
      cells: {
        by: [persona(happened.by), element('span', {}, happened.by)],
        event: say(history.events[happened.event], { plan: happened.plan ?? '' }),
        at: dates.event(happened.at),
      },
    })),
  });
  return {
    ...offerFrame(context, offer, 'history'),
    name: words.offerPage.history,
    commands: [],
    look: 'history',
    content: [filters(context), table],
  };
}

function persona(name: string): HTMLElement {
  const initials = name
    .split(' ')
    .map((part) => part.slice(0, 1))
    .join('');
  return element('span', { class: 'persona', 'aria-hidden': 'true' }, initials);
}

function filters({ words: { history } }: PageContext): HTMLElement {
  return element(
    'div',
    { class: 'filters' },
    ...Object.values(history.filters).map((label) =>
      element(
        'button',
        { type: 'button', class: 'command', 'aria-haspopup': 'listbox' },
        element('span', {}, label),
        icon('chevronDown', 12),
      ),
    ),
  );
}
