import type { Notice } from '../../domain/evaluation';
import type { NoticeId } from '../../domain/reason-codes';
import { factName } from '../fact-name';
import { useLens } from '../lens-context';
import type { SectionId } from '../section-id';

/** Where a notice is said; `head` is above all sections. `page-date-differs` is said beside its deadline. */
const places: Record<NoticeId, SectionId | 'head' | null> = {
  'edition-depends-on-anniversary': 'head',
  'edition-depends-on-renewal': 'head',
  'no-rules-for-date': 'head',
  'benefits-not-published': 'benefits',
  'engagement-manager': 'benefits',
  'sponsorship-not-stackable': 'benefits',
  'publishers-choose-per-publication': 'benefits',
  'isv-connect': 'benefits',
  'figures-not-final': 'tier',
  'tier-table-supplied': 'tier',
  'english-only': 'contact',
  'catch-all-address': 'contact',
  'single-contact': 'contact',
  'facts-stale': 'read',
  assumed: 'read',
  'rules-past-review-date': 'rules',
  'page-date-differs': null,
};

/** The notices that belong to one place, each as a sentence. */
export function SectionNotices({ place }: { place: SectionId | 'head' }) {
  const { model, words, formats } = useLens();
  const notices = (model.evaluation?.notices ?? []).filter((notice) => places[notice.id] === place);
  if (notices.length === 0) return null;
  const sentence = (notice: Notice) =>
    words.notices[notice.id]({
      fact: notice.fact ? factName(notice.fact, words, model) : undefined,
      dates: (notice.dates ?? []).map(formats.date),
    });
  return (
    <ul class="notices">
      {[...new Set(notices.map(sentence))].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
