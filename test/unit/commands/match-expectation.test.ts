import { describe, expect, test } from 'vitest';
import { mismatches } from '../../support/match-expectation';

const evaluation = {
  kind: { verdict: 'transact', reasons: ['sold-through-microsoft'] },
  tier: null,
  benefits: [
    { id: 'press-release', condition: 'eligible', reasons: [], amountUsd: 2000 },
    { id: 'customer-story', condition: 'locked', reasons: ['tier-not-reached', 'needs-public-listing'] },
  ],
  clocks: [
    { id: 'benefit-expiry', due: '2026-01-01' },
    { id: 'benefit-expiry', due: '2026-07-01' },
  ],
};

describe('an expectation holds', () => {
  test.each([
    ['of some keys', { kind: { verdict: 'transact' } }],
    ['of a code among others', { benefits: [{ id: 'customer-story', reasons: ['needs-public-listing'] }] }],
    ['of one row among others, in any order', { benefits: [{ id: 'customer-story' }, { id: 'press-release' }] }],
    ['of one of two rows with the same id', { clocks: [{ id: 'benefit-expiry', due: '2026-07-01' }] }],
    ['of null', { tier: null }],
    ['of null where nothing is', { edition: null }],
    ['of what must not be there', { absent: { clocks: ['silence'], benefits: [{ condition: 'expired' }] } }],
    ['of nothing', {}],
  ])('%s', (_, expected) => {
    expect(mismatches(expected, evaluation)).toEqual([]);
  });
});

describe('an expectation fails', () => {
  test.each([
    ['on another value', { kind: { verdict: 'trial' } }, { path: 'kind.verdict', expected: 'trial', got: 'transact' }],
    ['on a missing value', { live: { verdict: 'yes' } }, { path: 'live', expected: { verdict: 'yes' }, got: null }],
    ['on what should be null', { kind: null }, { path: 'kind', expected: null, got: evaluation.kind }],
    [
      'in a row, named by its id',
      { benefits: [{ id: 'press-release', amountUsd: 4000 }] },
      { path: 'benefits[press-release].amountUsd', expected: 4000, got: 2000 },
    ],
    [
      'on a row that is not there',
      { clocks: [{ id: 'silence' }] },
      { path: 'clocks', expected: { id: 'silence' }, got: ['benefit-expiry', 'benefit-expiry'] },
    ],
    [
      'on a code that is not there',
      { kind: { reasons: ['byol-is-list'] } },
      { path: 'kind.reasons', expected: 'byol-is-list', got: ['sold-through-microsoft'] },
    ],
    [
      'on what must not be there, by id',
      { absent: { benefits: ['press-release'] } },
      { path: 'benefits', expected: { absent: 'press-release' }, got: ['press-release', 'customer-story'] },
    ],
    [
      'on what must not be there, by value',
      { absent: { kind: { verdict: 'transact' } } },
      { path: 'kind.verdict', expected: { absent: 'transact' }, got: 'transact' },
    ],
    ['on a list where none is', { tier: ['t25k'] }, { path: 'tier', expected: ['t25k'], got: null }],
  ])('%s', (_, expected, mismatch) => {
    expect(mismatches(expected, evaluation)).toEqual([mismatch]);
  });
});
