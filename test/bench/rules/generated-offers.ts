import type { Case } from '../../../src/domain/case';
import { civilDate } from '../../../src/domain/civil-date';
import { azureBillings } from '../../../src/domain/codes';
import type { CompiledEdition } from '../../../src/rules/compile-edition';
import type { PlainFacts } from './plain-facts';
import { whenNotRead } from './plain-facts';
import type { SeededRandom } from './seeded-random';
import { seededRandom } from './seeded-random';

export interface GeneratedOffer {
  input: Case;
  /** Null where a fact is a range, which no other engine can be told. */
  plain: PlainFacts | null;
}

/**
 * SaaS offers sold through Microsoft, on days of the edition. Every fact is now and then missing, and one
 * figure of billed sales in eight is a range.
 */
export function generatedOffers(count: number, seed: number, edition: CompiledEdition): GeneratedOffer[] {
  const random = seededRandom(seed);
  const days = (edition.to ?? edition.from + 365) - edition.from;
  return Array.from({ length: count }, () => generatedOffer(random, edition, edition.from + random.next() * days));
}

function generatedOffer(random: SeededRandom, edition: CompiledEdition, day: number): GeneratedOffer {
  const asOf = Math.floor(day);
  const read = <Value>(value: Value, missing = 0.12): Value | undefined => (random.chance(missing) ? undefined : value);
  const mostly = (): boolean | undefined => read(random.chance(0.95));
  const statuses = [
    'live',
    'live',
    'live',
    'live',
    'pending-stop-distribution',
    'publish-in-progress',
    'draft',
  ] as const;
  const status = read(random.pick([...statuses, 'not-available'] as const));
  const liveSince = read(Math.floor(asOf - random.next() * 700 + 30));
  const visibility = read(random.pick(['public', 'public', 'private'] as const));
  const hasPublicListing = read(random.chance(0.4));
  const optimization = read(random.pick(['completed', 'completed', 'completed', 'available'] as const));
  const azureBilling = read(random.pick(azureBillings));
  const billed = read(figureNear(random, thresholdsOf(edition)));
  const range = billed !== undefined && random.chance(1 / 8) ? { min: billed, max: billed * 4 } : null;
  const solutionValueUsd = read(figureNear(random, thresholdsOf(edition)), 0.9);
  const teamsMau = read(Math.floor(random.next() * 2000), 0.8);
  const designated = read(random.chance(0.5));
  const liftrLite = read(random.chance(0.1), 0.5);
  const [partnerId, tenantLinked, seesRewardsPage, enrolled] = [mostly(), mostly(), mostly(), mostly()];
  const assigned = mostly();
  const input: Case = {
    asOf: civilDate(asOf),
    account: {
      partnerId,
      tenantLinked,
      seesRewardsPage,
      enrolled,
      certifiedSoftwareDesignation: designated,
      liftrLite,
      azureBilling,
    },
    offer: {
      type: 'saas',
      sellsThroughMicrosoft: true,
      listingOptions: ['subscription'],
      status,
      liveSince: liveSince === undefined ? undefined : civilDate(liveSince),
      visibility,
      hasPublicListing,
    },
    sales: { billedTtmUsd: range ?? billed, solutionValueUsd, teamsMau },
    contacts: assigned === undefined ? undefined : [{ name: 'Casey Jensen', assigned }],
    benefits: optimization === undefined ? undefined : [{ id: 'listing-optimization', state: optimization }],
  };
  if (range) return { input, plain: null };
  const plain = {
    status,
    daysLive: liveSince === undefined ? undefined : asOf - liveSince,
    visibility,
    hasPublicListing,
    listingOptimizationDone: optimization === undefined ? undefined : optimization === 'completed',
    azureBilling,
    billedTtmUsd: billed,
    solutionValueUsd,
    teamsMau,
    designated,
    liftrLite,
    partnerId,
    tenantLinked,
    seesRewardsPage,
    enrolled,
    contactAssigned: assigned,
    surelyBilledUsd: billed ?? 0,
  };
  const known = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  return { input, plain: { ...whenNotRead, ...known } };
}

/** Often a threshold itself or one below it, where a wrong comparison shows; else anything up to twelve million. */
function figureNear(random: SeededRandom, thresholds: readonly [number, ...number[]]): number {
  if (random.chance(0.4)) return Math.max(0, random.pick(thresholds) - (random.chance(0.5) ? 1 : 0));
  return Math.floor(Math.exp(random.next() * Math.log(12_000_000)));
}

function thresholdsOf(edition: CompiledEdition): readonly [number, ...number[]] {
  const [main] = edition.file.metrics;
  const needs = (edition.tiers ?? []).map((tier) => (main === undefined ? undefined : tier.thresholds[main]));
  return [0, ...needs.filter((need) => need !== undefined)];
}
