import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case';
import type { BenefitCondition } from '../../../src/domain/codes';
import { evaluate } from '../../../src/rules/evaluate';
import { arbitraryKnownCase } from './arbitrary-known-case';
import { arbitraryForgotten, withLess } from './known-less';
import { propertyRuns } from './property-runs';

const learned = arbitraryKnownCase().chain((full) =>
  fc.record({ full: fc.constant(full), forgotten: arbitraryForgotten(full) }),
);

/** What a condition says of having the benefit: what has run out is as much a no as what is locked. */
const standing: Record<BenefitCondition, string> = {
  eligible: 'yes',
  used: 'yes',
  locked: 'no',
  expired: 'no',
  unknown: 'unknown',
};

test('a definite verdict survives every completion of the unknown facts', () => {
  fc.assert(
    fc.property(learned, ({ full, forgotten }) => {
      expectSurvival(withLess(full, forgotten), full);
    }),
    propertyRuns,
  );
});

test('one more known fact turns only an unknown into yes or no', () => {
  fc.assert(
    fc.property(learned, ({ full, forgotten }) => {
      const [one, ...others] = forgotten;
      if (one) expectSurvival(withLess(full, forgotten), withLess(full, others));
    }),
    propertyRuns,
  );
});

function expectSurvival(less: Case, more: Case): void {
  const before = evaluate(less);
  const after = evaluate(more);
  if (before.kind.verdict !== 'unknown') expect(after.kind.verdict).toBe(before.kind.verdict);
  if (before.live.verdict !== 'unknown') expect(after.live.verdict).toBe(before.live.verdict);
  for (const benefit of before.benefits) {
    const verdict = standing[benefit.condition];
    if (verdict === 'unknown') continue;
    const now = after.benefits.find(({ id }) => id === benefit.id);
    // What Partner Center shows of a benefit itself comes before every rule: a state that was not read counts as not shown.
    if (now && now.activation !== benefit.activation) continue;
    // Between two editions the older one's verdict stands where the newer one's part is not known to have been published, under a
    // notice; which of the two is compared can change with every fact, so only a yes against a no is refused here.
    const undecided = before.edition.chosenBecause === 'deciding-date-unknown';
    if (undecided && (now?.condition === 'unknown' || after.benefits.length === 0)) continue;
    // A row of another kind than the offer turns out to be is not listed: a no, and never a yes that was taken back.
    expect(now ? standing[now.condition] : 'no', benefit.id).toBe(verdict);
  }
}
