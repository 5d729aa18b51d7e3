import { expect, test } from 'vitest';
import { reconcile, sameValue } from '../../../src/domain/possible-values';

test.each([
  ['the same', 'live', 'live', 'live'],
  ['different', 'live', 'draft', { oneOf: ['live', 'draft'] }],
  ['one of the other’s several', { oneOf: ['a', 'b'] }, 'b', 'b'],
  ['several with some in common', { oneOf: ['a', 'b', 'c'] }, { oneOf: ['c', 'b'] }, { oneOf: ['b', 'c'] }],
  ['a figure within a range', { min: 100, max: 200 }, 150, 150],
  ['a figure at a range’s end', 200, { min: 100, max: 200 }, 200],
  ['a figure outside of a range', 250, { min: 100, max: 200 }, { min: 100, max: 250 }],
  ['ranges that overlap', { min: 100 }, { max: 200 }, { min: 100, max: 200 }],
  ['ranges that touch', { max: 100 }, { min: 100 }, 100],
  ['ranges apart', { min: 1, max: 2 }, { min: 5, max: 6 }, { min: 1, max: 6 }],
  ['lists in another order', ['a', 'b'], ['b', 'a'], ['b', 'a']],
  ['yes, and the id itself', true, '4455001', '4455001'],
  ['no, and the id itself', false, '4455001', { oneOf: [false, '4455001'] }],
])('two statements that say %s', (_, first, second, together) => {
  expect(reconcile(first, second)).toEqual(together);
});

test('an amount in another currency is never set against dollars', () => {
  const euros = { amount: 90, currency: 'EUR' };
  expect(reconcile(euros, 100)).toEqual({ oneOf: [euros, 100] });
  expect(reconcile(euros, { amount: 90, currency: 'EUR' })).toEqual(euros);
});

test('no order of a list or of an object’s names makes a difference', () => {
  expect(sameValue([{ a: 1, b: [2, 3] }], [{ b: [3, 2], a: 1 }])).toBe(true);
  expect(sameValue([1, 1, 2], [1, 2])).toBe(false);
});
