import type { Offer } from '../../scenario-schema';
import { type Child, element } from '../dom';
import type { OfferPageId } from '../offer-pages';
import type { PageContext } from '../page';

/** The line under the heading of a form page that says whether the page is complete. */
export function savedBanner({ words, kit }: PageContext, offer: Offer, page: OfferPageId): Child {
  const status = offer.review?.[page]?.status ?? 'complete';
  if (kit.generation === 'classic') {
    const done = status === 'complete';
    return kit.banner('complete', [
      element('b', {}, words.banner.status),
      ' ',
      kit.status(words.pageStatus[done ? 'complete' : 'incomplete'], done ? 'done' : 'pending'),
    ]);
  }
  if (offer.status !== 'draft' && status !== 'unpublished-changes') return null;
  return status === 'complete' || status === 'unpublished-changes'
    ? kit.banner('complete', [words.banner.complete])
    : kit.banner('warning', [words.banner.incomplete]);
}

export function saveButtons({ words, kit }: PageContext): HTMLElement {
  return element(
    'div',
    { class: 'buttons' },
    kit.button(words.command.saveDraft, 'dark'),
    kit.button(words.command.reviewAndPublish, 'plain'),
  );
}
