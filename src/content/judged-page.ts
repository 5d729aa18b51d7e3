import type { AccountIdentity } from '../domain/account-identity';
import type { Case } from '../domain/case';
import { caseFromReadings } from '../domain/case-from-readings';
import type { CivilDate } from '../domain/civil-date';
import type { EditionView } from '../domain/edition-view';
import type { Evaluation } from '../domain/evaluation';
import { newestFirst } from '../domain/newest-first';
import { isOfferPage } from '../domain/page-kind';
import type { PageView } from '../domain/page-view';
import type { Reading } from '../domain/reading';
import { readingKey } from '../domain/reading-subject';
import { readingsOfPage } from '../domain/readings-of-page';
import { evaluate } from '../rules/evaluate';
import { editionView } from './edition-views';

/** What was read before, elsewhere. */
export interface Remembered {
  readings: readonly Reading[];
  identities: readonly AccountIdentity[];
}

/** A page with the answer to it. */
export interface JudgedPage {
  subject: 'offer' | 'account';
  title: string;
  case: Case;
  readings: Reading[];
  evaluation: Evaluation | null;
  edition: EditionView | null;
}

export const nothingRemembered: Remembered = { readings: [], identities: [] };

/** Judges a page by what it says and what was read before; while it still loads, by the latter alone. */
export function judgePage(view: PageView, remembered: Remembered, today: CivilDate): JudgedPage {
  const readings = readingsBehind(view, remembered);
  const known = caseFromReadings(readings, [], today);
  const subject = view.state !== 'silent' && isOfferPage(kindOf(view)) ? 'offer' : 'account';
  const evaluation = view.state === 'silent' ? null : evaluate(known);
  const editionId = evaluation?.edition.id ?? null;
  return {
    subject,
    title: titleOf(readings, subject),
    case: known,
    readings,
    evaluation,
    edition: editionId === null ? null : editionView(editionId),
  };
}

function kindOf(view: Exclude<PageView, { state: 'silent' }>) {
  return view.state === 'read' ? view.reading.kind : view.kind;
}

function readingsBehind(view: PageView, { readings, identities }: Remembered): Reading[] {
  if (view.state === 'silent') return [];
  if (view.state === 'read') {
    const own = readingKey(view.reading);
    const others = readings.filter((reading) => readingKey(reading) !== own);
    return readingsOfPage(view.reading, others, identities).readings;
  }
  // Nothing of the page is read yet: what is known of the offer in its address may stand, nothing else.
  const ofOffer = readings.filter(({ productId }) => productId !== undefined && productId === view.productId);
  const [newest, ...older] = newestFirst(ofOffer);
  if (newest === undefined) return [];
  const ofAccount = readings.filter(({ productId }) => productId === undefined);
  return readingsOfPage(newest, [...older, ...ofAccount], identities).readings;
}

/** As customers see it, else as the publisher calls it. */
function titleOf(readings: readonly Reading[], subject: 'offer' | 'account'): string {
  const facts = readings.flatMap(({ values: { offer, account } }) =>
    subject === 'offer' ? [offer?.name, offer?.alias, offer?.offerId] : [account?.partnerId, account?.signedInAs],
  );
  return facts.find((fact): fact is string => typeof fact === 'string' && fact !== '') ?? '';
}
