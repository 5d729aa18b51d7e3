import type { Offer } from '../../scenario-schema';
import { element } from '../dom';
import type { Row } from '../kit/kit';
import { offerFrame, offerHref } from '../offer-frame';
import type { Page, PageContext } from '../page';
import { type ReviewRow, reviewRows } from './review-rows';

export function reviewAndPublishPage(context: PageContext, offer: Offer): Page {
  const { words, kit, loading } = context;
  const { review, command } = words;
  const table = kit.table({
    purpose: 'review',
    name: words.offerPage.reviewandpublish,
    loading,
    columns: [
      { field: 'page', label: review.page, share: 31 },
      { field: 'details', label: review.details, share: 34.5 },
      { field: 'modified', label: review.modified, share: 19.5 },
      { field: 'status', label: review.status, share: 15 },
    ],
    rows: reviewRows(context, offer).map((line) => row(context, offer, line)),
  });
  return {
    ...offerFrame(context, offer, null),
    name: words.offerPage.reviewandpublish,
    commands: [
      { label: command.compare, icon: 'compare' },
      { label: command.publish, icon: 'publish' },
    ],
    look: 'review',
    content: [table, notes(context)],
  };
}

function row(context: PageContext, offer: Offer, line: ReviewRow): Row {
  const { words, kit, dates } = context;
  const own = offer.review?.[line.key];
  const status = own?.status ?? 'complete';
  return {
    id: line.key,
    inner: line.inner,
    cells: {
      page: kit.link(line.label, offerHref(context, offer, line.path)),
      details: (status === 'not-started' ? [] : line.details).map((text) => element('div', {}, text)),
      modified: dates.short(own?.modified ?? offer.lastModified),
      status: kit.status(words.pageStatus[status], status === 'complete' ? 'done' : 'pending'),
    },
  };
}

function notes({ words: { review, command }, kit }: PageContext): HTMLElement {
  return element(
    'section',
    { class: 'notes' },
    element('h2', { class: 'notes-heading' }, review.notes),
    element('p', {}, review.notesHelp),
    kit.banner('warning', [review.notesWarning]),
    element('textarea', { class: 'text-input', rows: 7, 'aria-label': review.notes }),
    element('div', { class: 'buttons' }, kit.button(command.publish, 'dark'), kit.button(command.cancel, 'plain')),
  );
}
