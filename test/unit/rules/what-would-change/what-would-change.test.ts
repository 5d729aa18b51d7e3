import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../src/domain/case';
import { compareEditions } from '../../../../src/rules/what-would-change/compare-editions';
import { goalTier } from '../../../../src/rules/what-would-change/goal-tier';
import { unlockSets } from '../../../../src/rules/what-would-change/unlock-sets';
import { whatIf } from '../../../../src/rules/what-would-change/what-if';

const sold: Case = {
  asOf: '2026-03-01',
  offer: {
    type: 'saas',
    sellsThroughMicrosoft: true,
    listingOptions: ['subscription'],
    status: 'live',
    liveSince: '2025-10-01',
    visibility: 'private',
    hasPublicListing: false,
  },
  sales: { billedTtmUsd: 90_000 },
  account: { azureBilling: 'ea', certifiedSoftwareDesignation: false },
  benefits: [{ id: 'listing-optimization', state: 'available' }],
};

describe('a goal tier', () => {
  test('says what is missing, which benefits it adds and how many dollars of sponsorship', () => {
    const goal = goalTier(sold, 't100k');
    expect(goal).toMatchObject({ from: 't25k', to: 't100k', reached: false, needsDesignation: false });
    expect(goal?.gaps).toContainEqual({ metric: 'billedTtmUsd', have: 90_000, need: 100_000, short: 10_000 });
    expect(goal?.benefits).toContainEqual({ id: 'propensity-scoring', condition: 'eligible' });
    expect(goal?.benefits).toContainEqual({ id: 'seller-webinar', condition: 'locked' });
    expect(goal?.sponsorship).toEqual({ now: 2000, atGoal: 35_000, adds: 33_000, unstated: [] });
  });

  test('names the rows whose sum the table leaves out', () => {
    expect(goalTier(sold, 't8m')).toMatchObject({
      needsDesignation: true,
      sponsorship: { unstated: ['azure-sponsorship-trial'] },
    });
  });

  test('is null for a tier that the edition does not have', () => {
    expect(goalTier(sold, 't2m')).toBeNull();
  });
});

test('two editions differ for a case in tier and benefits', () => {
  const differences = compareEditions(sold, 'mr-2023-08-fy24', 'mr-2025-07-fy26');
  expect(differences?.edition).toEqual({ first: 'mr-2023-08-fy24', second: 'mr-2025-07-fy26' });
  expect(differences?.tier?.second).toBe('t25k');
  expect(compareEditions(sold, 'mr-2025-07-fy26', 'mr-2025-07-fy26')).toMatchObject({ tier: null, benefits: [] });
  expect(compareEditions(sold, 'mr-2025-07-fy26', 'mr-1999')).toBeNull();
});

test('one other fact changes what rests on it and nothing else', () => {
  const differences = whatIf(sold, 'sales.billedTtmUsd', 100_000);
  expect(differences).toMatchObject({
    edition: null,
    kind: null,
    live: null,
    tier: { first: 't25k', second: 't100k' },
  });
  expect(differences.benefits.find(({ id }) => id === 'propensity-scoring')).toMatchObject({
    first: { condition: 'locked' },
    second: { condition: 'eligible' },
  });
  expect(differences.benefits.some(({ id }) => id === 'whats-new-blog')).toBe(false);
});

describe('the sets of changes that unlock a benefit', () => {
  test('hold one change for each thing that locks it', () => {
    const [smallest] = unlockSets(sold, 'success-story');
    expect(smallest?.map(({ fact }) => fact)).toEqual([
      'sales.billedTtmUsd',
      'benefits.listing-optimization.state',
      'offer.hasPublicListing',
    ]);
  });

  test('are none for a benefit that is not locked', () => {
    expect(unlockSets(sold, 'whats-new-blog')).toEqual([]);
  });
});
