import { type AccountIdentity, accountOf, identityOf } from './account-identity';
import { withOnlyOffer } from './listed-offer';
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
 * taken only from pages of the same account; an offer's own facts are the offer's whoever looked at them. The page's
 * own name decides which account it is; else any page that showed this offer and names one.
 */
export function readingsOfPage(
  page: Reading,
  others: readonly Reading[],
  identities: readonly AccountIdentity[],
): ReadingsOfPage {
  const { productId } = page;
  const known = [...identities, ...[page, ...others].map(identityOf)];
  const accountOfReading = (reading: Reading) => accountOf(identityOf(reading), known);
  const onOffer = others.filter((reading) => productId !== undefined && reading.productId === productId);
  const onAccount = others
    .filter((reading) => reading.productId === undefined)
    .map((reading) => withOnlyOffer(reading, productId));
  const naming = [page, ...onOffer, ...onAccount.filter(({ values }) => values.offers !== undefined)];
  const account = naming.map(accountOfReading).find((key) => key !== null) ?? null;
  const fromAccount = onAccount.flatMap((reading) => {
    const same = account !== null && accountOfReading(reading) === account;
    return partAbout(reading, productId, same);
  });
  return {
    readings: [page, ...newestFirst([...onOffer, ...fromAccount])],
    unassigned: onAccount.filter((reading) => accountOfReading(reading) === null),
  };
}

/** What an account's page says of the account, if it is the same, and of the offer, if it lists it. */
function partAbout(reading: Reading, productId: string | undefined, sameAccount: boolean): Reading[] {
  const { offers: [offer] = [], ...ofAccount } = reading.values;
  const values = { ...(sameAccount ? ofAccount : {}), ...(offer === undefined ? {} : { offer }) };
  if (Object.keys(values).every((name) => name === 'partial')) return [];
  // The listed offer's `offers[0].status` is this offer's `offer.status`.
  const places = Object.entries(reading.places).flatMap(([path, place]) => {
    const ofOffer = path.startsWith('offers[0].');
    if (!ofOffer && !sameAccount) return [];
    return [[ofOffer ? path.replace('offers[0].', 'offer.') : path, place] as const];
  });
  const about = offer === undefined || productId === undefined ? {} : { productId };
  return [{ ...reading, ...about, values, places: Object.fromEntries(places) }];
}
