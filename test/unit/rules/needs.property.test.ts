import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case';
import type { NeededChange } from '../../../src/domain/evaluation';
import { evaluate } from '../../../src/rules/evaluate';
import { applyChange } from '../../../src/rules/what-would-change/apply-change';
import { unlockSets } from '../../../src/rules/what-would-change/unlock-sets';
import { arbitraryKnownCase } from './arbitrary-known-case';
import { arbitraryForgotten, withLess } from './known-less';
import { propertyRuns } from './property-runs';

const lessKnown = arbitraryKnownCase().chain((full) =>
  arbitraryForgotten(full).map((forgotten) => withLess(full, forgotten)),
);

test('every proposed set of changes unlocks the benefit, where every fact is known', () => {
  fc.assert(
    fc.property(arbitraryKnownCase(), (input) => {
      for (const [id, changes] of proposals(input)) {
        const after = afterChanges(input, id, changes);
        // At the tier that is raised to, a published table may leave the cell empty, or the row may be unpublished.
        if (!after.reasons.includes('tiers-not-published')) expect(after.condition, id).toBe('eligible');
      }
    }),
    propertyRuns,
  );
});

test('where facts are missing it unlocks the benefit or leaves it to a fact that is named', () => {
  fc.assert(
    fc.property(lessKnown, (input) => {
      for (const [id, changes] of proposals(input)) {
        const after = afterChanges(input, id, changes);
        if (after.condition === 'eligible' || after.reasons.includes('tiers-not-published')) continue;
        expect(after.condition, id).toBe('unknown');
        expect(after.missing, id).not.toEqual([]);
      }
    }),
    propertyRuns,
  );
});

test('no proposed set holds a change that it could do without', () => {
  fc.assert(
    fc.property(arbitraryKnownCase(), (input) => {
      for (const [id, changes] of proposals(input)) {
        for (const spared of changes) {
          const others = changes.filter((change) => change !== spared);
          expect(afterChanges(input, id, others).condition, `${id} without ${spared.fact}`).toBe('locked');
        }
      }
    }),
    propertyRuns,
  );
});

/** The change of the evaluation and every alternative to it, by benefit. */
function proposals(input: Case): [string, NeededChange[]][] {
  return evaluate(input).benefits.flatMap(({ id, needs }): [string, NeededChange[]][] =>
    needs.length === 0 ? [] : [needs, ...unlockSets(input, id)].map((changes) => [id, changes]),
  );
}

function afterChanges(input: Case, id: string, changes: NeededChange[]) {
  const found = evaluate(changes.reduce(applyChange, input)).benefits.find((benefit) => benefit.id === id);
  if (!found) throw new Error(`${id} is no longer listed.`);
  return found;
}
