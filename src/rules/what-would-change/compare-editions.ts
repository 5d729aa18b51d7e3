import type { Case } from '../../domain/case';
import { compiledEditions, evaluate } from '../evaluate';
import type { Differences } from './differences';
import { differencesBetween } from './differences';

/** What differs for this case between two editions, asked for by id; null when an id is not known. */
export function compareEditions(input: Case, first: string, second: string): Differences | null {
  const known = (id: string): boolean => compiledEditions.some((edition) => edition.id === id);
  if (!known(first) || !known(second)) return null;
  return differencesBetween(evaluate({ ...input, edition: first }), evaluate({ ...input, edition: second }));
}
