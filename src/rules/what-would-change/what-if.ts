import type { Case } from '../../domain/case';
import type { FactPath } from '../../domain/fact';
import { evaluate } from '../evaluate';
import type { Differences } from './differences';
import { differencesBetween } from './differences';
import { withFact } from './with-fact';

/**
 * What changes when one fact is different: `first` is the case as it is, `second` with the fact at the other value, which may be
 * anything that the case schema accepts there (null for "not known").
 */
export function whatIf(input: Case, path: FactPath, value: unknown): Differences {
  return differencesBetween(evaluate(input), evaluate(withFact(input, path, value)));
}
