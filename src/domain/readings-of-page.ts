import { type AccountIdentity, type AccountKey, accountOf, identityOf } from './account-identity';
import { newestFirst } from './newest-first';
import type { Reading } from './reading';

/** What stands behind one page's panel. */
export interface ReadingsOfPage {
  /** Of this offer and of the account that this page belongs to; the page's own first, then newest first. */
  readings: Reading[];
  /** Account pages that name nobody, now that more than one account is known: to be assigned by the user, not applied. */
  unassigned: Reading[];
}

/**
 * Chooses, from all that was read, what speaks of the offer and account of one page. What is the account's own is
 * taken only from pages of the same account; an offer's own facts are the offer's whoever looked at them.
 */
export function readingsOfPage(
  page: Reading,
  others: readonly Reading[],
  identities: readonly AccountIdentity[],
): ReadingsOfPage {
  const { productId } = page;
  const known = [...identities, ...[page, ...others].map(identityOf)];
  const ofOffer = productId === undefined ? [] : [page, ...others].flatMap((reading) => aboutOffer(reading, productId));
  const account = accountOfPage([page, ...ofOffer], known);
  const ofAccount = others.filter((reading) => reading.productId === undefined);
  const same = ofAccount.filter((reading) => account !== null && accountOf(identityOf(reading), known) === account);
  const rest = [...ofOffer.filter((reading) => reading !== page), ...same.map(withoutRows)];
  return {
    readings: [page, ...newestFirst(rest)],
    unassigned: ofAccount.filter((reading) => accountOf(identityOf(reading), known) === null),
  };
}

/** The page's own name decides; else any page that showed this offer and names its account. */
function accountOfPage(readings: readonly Reading[], known: readonly AccountIdentity[]): AccountKey {
  return readings.map((reading) => accountOf(identityOf(reading), known)).find((key) => key !== null) ?? null;
}

/** What a reading says of one offer: all of it on the offer's own pages, one row of a list. */
function aboutOffer(reading: Reading, productId: string): Reading[] {
  if (reading.productId === productId) return [reading];
  const { offers = [], account } = reading.values;
  const index = offers.findIndex((offer) => offer.productId === productId);
  const offer = offers[index];
  if (offer === undefined) return [];
  const values = account === undefined ? { offer } : { offer, account };
  return [{ ...reading, productId, values, places: placesOfRow(reading, index), notFound: [], problems: [] }];
}

/** `offers[3].status` of the list is `offer.status` of its fourth offer. */
function placesOfRow({ places }: Reading, index: number): Reading['places'] {
  const row = `offers[${index}].`;
  const own = Object.entries(places).flatMap(([path, place]) => {
    if (path.startsWith(row)) return [[`offer.${path.slice(row.length)}`, place] as const];
    return path.startsWith('account.') ? [[path, place] as const] : [];
  });
  return Object.fromEntries(own);
}

function withoutRows(reading: Reading): Reading {
  const { offers: _, ...values } = reading.values;
  return { ...reading, values };
}
