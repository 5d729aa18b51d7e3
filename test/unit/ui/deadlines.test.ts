import { expect, test } from 'vitest';
import type { EvaluatedClock } from '../../../src/domain/evaluation';
import { deadlinesOf } from '../../../src/ui/deadlines';
import { evaluationWith } from '../../gallery/states/model';

const clock = (
  id: EvaluatedClock['id'],
  daysLeft: EvaluatedClock['daysLeft'],
  parts: Partial<EvaluatedClock> = {},
): EvaluatedClock => ({
  id,
  starts: null,
  due: `day ${JSON.stringify(daysLeft)}`,
  daysLeft,
  state: 'running',
  basis: 'rule',
  ...parts,
});

test('worst first: what ends soonest, then what is not known, then what is over, the latest first', () => {
  const clocks = [
    clock('benefit-expiry', -40, { state: 'over' }),
    clock('anniversary', 77),
    clock('benefit-expiry', -3, { state: 'over' }),
    clock('silence', null, { state: 'unknown' }),
    clock('benefit-expiry', { oneOf: [9, 2] }),
    clock('activate-by', 4),
  ];
  expect(deadlinesOf(evaluationWith({ clocks })).map((deadline) => deadline.clock.daysLeft)).toEqual([
    { oneOf: [9, 2] },
    4,
    77,
    null,
    -3,
    -40,
  ]);
});

test('benefits that end on the same day are one deadline', () => {
  const clocks = ['a', 'b'].map((benefitId) => clock('activate-by', 4, { benefitId }));
  expect(deadlinesOf(evaluationWith({ clocks })).map(({ benefitIds }) => benefitIds)).toEqual([['a', 'b']]);
});

test('our own count stands beside the date that the page shows, not as a deadline of its own', () => {
  const clocks = [clock('activate-by', 30, { basis: 'page', benefitId: 'a' }), clock('benefit-expiry', 15)];
  const [deadline, ...others] = deadlinesOf(evaluationWith({ clocks, notices: [{ id: 'page-date-differs' }] }));
  expect(deadline?.clock.daysLeft).toBe(30);
  expect(deadline?.ownCount?.daysLeft).toBe(15);
  expect(others).toEqual([]);
  expect(deadlinesOf(evaluationWith({ clocks }))).toHaveLength(2);
});

test('a wait that ended long ago is no deadline; benefits that did still are', () => {
  const clocks = [clock('silence', -91, { state: 'over' }), clock('benefit-expiry', -400, { state: 'over' })];
  expect(deadlinesOf(evaluationWith({ clocks })).map((deadline) => deadline.clock.id)).toEqual(['benefit-expiry']);
});
