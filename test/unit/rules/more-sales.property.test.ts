import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metrics } from '../../../src/domain/codes';
import { compiledEditions, evaluate } from '../../../src/rules/evaluate';
import { withFact } from '../../../src/rules/what-would-change/with-fact';
import { arbitraryKnownCase } from './arbitrary-known-case';
import { factAt } from './fact-at';
import { propertyRuns } from './property-runs';

test('more sales never lower the tier and never lose a benefit', () => {
  const raises = fc.tuple(arbitraryKnownCase(), fc.constantFrom(...metrics), fc.constantFrom(0.01, 500, 1e6, 2e7));
  fc.assert(
    fc.property(raises, ([less, metric, by]) => {
      const fact = `sales.${metric}`;
      const amount = Math.ceil(Number(factAt(less, fact)) + by);
      const before = evaluate(less);
      const after = evaluate(withFact(less, fact, amount));
      expect(rankOf(after.tier?.current, after.edition.id)).toBeGreaterThanOrEqual(
        rankOf(before.tier?.current, before.edition.id),
      );
      for (const { id } of before.benefits.filter(({ condition }) => condition === 'eligible')) {
        const now = after.benefits.find((benefit) => benefit.id === id);
        // A cell that the published table leaves empty at the higher tier is not known; that is no loss, and no gain either.
        const emptyCell = now?.condition === 'unknown' && now.reasons.includes('tiers-not-published');
        if (!emptyCell) expect(now?.condition, id).toBe('eligible');
      }
    }),
    propertyRuns,
  );
});

function rankOf(tier: string | null | undefined, edition: string | null): number {
  const tiers = compiledEditions.find(({ id }) => id === edition)?.tiers ?? [];
  return tiers.findIndex(({ id }) => id === tier);
}
