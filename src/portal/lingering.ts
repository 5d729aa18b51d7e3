import type { Reading } from '../domain/reading';

/** What stood on the page when the address changed. */
export interface LeftBehind {
  /** The text of the page's own document, without what is inside components. */
  text: string;
  reading: Reading | null;
}

export function leftBehind(document: Document, reading: Reading | null): LeftBehind {
  return { text: document.body.textContent, reading };
}

/** Whether the page still shows what stood there before the address changed: it must not be taken for the new page's. */
export function isLingering(document: Document, reading: Reading | null, left: LeftBehind): boolean {
  if (document.body.textContent === left.text) return true;
  if (!reading || !left.reading || reading.productId === left.reading.productId) return false;
  return sameOffer(reading, left.reading);
}

/** Another product under the same offer id, or under the same alias where no id is shown, is the one that was left. */
function sameOffer(reading: Reading, before: Reading): boolean {
  const [now, then] = [reading.values.offer, before.values.offer];
  if (!now || !then) return false;
  if (now.offerId && then.offerId) return now.offerId === then.offerId;
  return now.alias !== undefined && now.alias === then.alias;
}
