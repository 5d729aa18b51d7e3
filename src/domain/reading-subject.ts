import { identityOf } from './account-identity';
import type { PageKind } from './page-kind';
import type { Reading } from './reading';

const ofOneThing: ReadonlySet<PageKind> = new Set<PageKind>(['plan', 'benefit-details']);

/**
 * What, within its kind, a page is about: a page of one plan or one benefit does not replace what another's page
 * said. Empty for every other page.
 */
export function readingSubject({ kind, address, values }: Reading): string {
  if (!ofOneThing.has(kind)) return '';
  const plans = values.offer?.plans;
  const named = kind === 'plan' ? (Array.isArray(plans) ? plans : []) : (values.benefits ?? []);
  const names = named.map(({ id, name, ...more }) => [id ?? name, 'from' in more ? more.from : null]);
  return names.length > 0 ? JSON.stringify(names) : address;
}

/**
 * The name of what a reading replaces: the newest of one name counts. An offer's pages are the same for whoever looks;
 * an account's are kept apart by whom they name.
 */
export function readingKey(reading: Reading): string {
  const { partnerId = '', signedInAs = '' } = reading.productId === undefined ? identityOf(reading) : {};
  return JSON.stringify([reading.productId ?? '', partnerId, signedInAs, reading.kind, readingSubject(reading)]);
}
