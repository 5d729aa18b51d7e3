import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case';
import type { EvaluatedBenefit } from '../../../src/domain/evaluation';
import { evaluate } from '../../../src/rules/evaluate';
import { arbitraryKnownCase } from './arbitrary-known-case';
import { arbitraryForgotten, withLess } from './known-less';
import { propertyRuns } from './property-runs';

const forgetful = arbitraryKnownCase().chain((full) =>
  fc.record({ full: fc.constant(full), forgotten: arbitraryForgotten(full) }),
);

test('while the facts that are named stay open, no other fact settles a benefit', () => {
  fc.assert(
    fc.property(forgetful, ({ full, forgotten }) => {
      const less = withLess(full, forgotten);
      for (const { id, missing } of open(less)) {
        const others = withLess(
          full,
          forgotten.filter(({ fact }) => missing.includes(fact)),
        );
        const now = evaluate(others).benefits.find((benefit) => benefit.id === id);
        // What Partner Center shows of the benefit itself comes before every rule.
        const shown = now?.activation === 'done' || now?.activation === 'active';
        if (now && !shown) expect(now.condition, `${id} by other than ${missing.join(' ')}`).toBe('unknown');
      }
    }),
    propertyRuns,
  );
});

/** Benefits that a fact could settle. A row whose tier was never published is open whatever is read, so nothing is named. */
function open(input: Case): EvaluatedBenefit[] {
  const { benefits, edition } = evaluate(input);
  // Between two editions the list joins what each of them lacks.
  if (edition.chosenBecause === 'deciding-date-unknown') return [];
  return benefits.filter(
    ({ condition, reasons }) => condition === 'unknown' && !reasons.includes('tiers-not-published'),
  );
}
