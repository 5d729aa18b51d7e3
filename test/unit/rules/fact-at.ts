import type { Case } from '../../../src/domain/case';
import type { FactPath } from '../../../src/domain/fact';

/** The value of a fact as a case holds it; undefined when it is not there. */
export function factAt(input: Case, path: FactPath): unknown {
  return path.split('.').reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at.find((item) => Reflect.get(Object(item), 'id') === step);
    return Reflect.get(Object(at), step);
  }, input);
}
