import type { Reading } from './reading';

/** Whom a page says it belongs to. Without either name the page is unnamed. */
export interface AccountIdentity {
  partnerId?: string;
  /** The address that is signed in, lower case. */
  signedInAs?: string;
}

/** A name for one publisher account; `null` is an identity that could be more than one of the known accounts. */
export type AccountKey = string | null;

export function identityOf({ values }: Reading): AccountIdentity {
  const { partnerId, signedInAs } = values.account ?? {};
  return {
    ...(typeof partnerId === 'string' ? { partnerId: partnerId.trim() } : {}),
    ...(typeof signedInAs === 'string' ? { signedInAs: signedInAs.trim().toLowerCase() } : {}),
  };
}

/**
 * The account that an identity belongs to, by everything seen on this computer. While nothing speaks for a second
 * account, all that was read is one account's; from then on what names nobody belongs to nobody.
 */
export function accountOf(identity: AccountIdentity, known: readonly AccountIdentity[]): AccountKey {
  const all = [...known, identity];
  const accounts = new Set(all.map((one) => keyOf(one, all)).filter((key) => key !== null));
  const namesOneEach = namesIn(all, 'partnerId').size <= 1 && namesIn(all, 'signedInAs').size <= 1;
  if (accounts.size <= 1 || namesOneEach) return 'the only account';
  return keyOf(identity, all);
}

function keyOf({ partnerId, signedInAs }: AccountIdentity, all: readonly AccountIdentity[]): AccountKey {
  if (partnerId !== undefined) return `partner ${partnerId}`;
  if (signedInAs === undefined) return null;
  const partners = namesIn(
    all.filter((one) => one.signedInAs === signedInAs),
    'partnerId',
  );
  const [partner] = partners;
  if (partner === undefined) return `person ${signedInAs}`;
  return partners.size === 1 ? `partner ${partner}` : null;
}

function namesIn(identities: readonly AccountIdentity[], name: keyof AccountIdentity): Set<string> {
  return new Set(identities.map((identity) => identity[name]).filter((value) => value !== undefined));
}
