import type { Notice } from '../../domain/evaluation';
import type { FactPath } from '../../domain/fact';
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

/** The notices that belong to one place, each as a sentence; those of one kind are said together. */
export function SectionNotices({ place }: { place: SectionId | 'head' }) {
  const { model, words, formats } = useLens();
  const grouped = new Map<NoticeId, Notice[]>();
  for (const notice of model.evaluation?.notices ?? []) {
    if (places[notice.id] === place) grouped.set(notice.id, [...(grouped.get(notice.id) ?? []), notice]);
  }
  if (grouped.size === 0) return null;
  return (
    <ul class="notices">
      {[...grouped].map(([id, notices]) => (
        <li key={id}>{sentence(id, notices)}</li>
      ))}
    </ul>
  );

  function sentence(id: NoticeId, notices: Notice[]): string {
    const names = new Set(notices.flatMap(factsOfNotice).map((fact) => factName(fact, words, model)));
    const dates = notices.flatMap((notice) => notice.dates ?? []).map(formats.date);
    return words.notices[id]({ fact: names.size > 0 ? formats.and([...names]) : undefined, dates });
  }
}

function factsOfNotice({ fact, facts }: Notice): FactPath[] {
  if (Array.isArray(facts)) return facts.filter((one) => typeof one === 'string');
  return fact === undefined ? [] : [fact];
}
