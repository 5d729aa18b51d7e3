import type { EvaluatedTier, TierGap } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { Reason } from '../domain/reason-codes';
import type { CaseFacts } from './case-facts';
import type { CompiledEdition } from './compile-edition';
import { figuresFinal } from './figures-final';
import type { Possible } from './possible';
import { bounds, certain, listed, possible } from './possible';
import { rankFromSourceCells } from './source-cell';
import type { MetricsOfCase, TierMetric } from './tier-metrics';
import { metricsOf } from './tier-metrics';
import type { TierTable } from './tier-table';
import { tierTableOf } from './tier-table';

export interface JudgedTier {
  table: TierTable | null;
  /** Ranks in the table that the facts allow, ascending; empty without a table. */
  ranks: number[];
  /** Facts that could still raise the tier to a rank, by rank. */
  openTo: (rank: number) => FactPath[];
  metrics: MetricsOfCase;
  evaluated: EvaluatedTier;
}

/** Where the company stands on the edition's ladder. The threshold itself is enough, and so is any one metric. */
export function judgeTier(facts: CaseFacts, edition: CompiledEdition): JudgedTier {
  const table = tierTableOf(edition, facts.input);
  if (!table) return unpublished(facts);
  const metrics = metricsOf(facts, edition, table.metrics);
  const designated = certain(possible<boolean>(facts.input.account?.certifiedSoftwareDesignation));
  const spans = metrics.metrics.map((metric) => spanOf(metric, table, designated));
  const cell = rankFromSourceCells(facts, table.tiers);
  // A source cell gives the tier, so figures that were not read decide nothing beside it; figures that were read may be higher.
  const readRanks = ranksOf(spans.filter((span) => !span.unread));
  const fromCell = cell >= 0 && cell >= (readRanks[0] ?? -1);
  const ranks = fromCell ? [cell, ...readRanks.filter((rank) => rank > cell)] : ranksOf(spans);
  const lowest = ranks[0] ?? belowTheLadder;
  const openTo = (rank: number): FactPath[] =>
    unique(spans.filter((span) => !(fromCell && span.unread)).flatMap((span) => span.openTo(rank, lowest)));
  return {
    table,
    ranks,
    openTo,
    metrics,
    evaluated: {
      current: table.tiers[lowest]?.id ?? null,
      next: table.tiers[lowest + 1]?.id ?? null,
      gaps: gapsTo(lowest + 1, table, metrics),
      basis: fromCell ? 'source-cell' : table.supplied ? 'supplied' : 'sales',
      verdict: ranks.length === 1 ? 'yes' : 'unknown',
      reasons: unique([...metrics.reasons, ...standing(lowest, table, spans, designated)]),
      missing: ranks.length === 1 ? [] : openTo(lowest + 1),
      final: fromCell || figuresFinal(facts),
      possible: ranks.map((rank) => table.tiers[rank]?.id ?? ''),
    },
  };
}

/** The rank of a company that has not reached even the first tier of a table. */
const belowTheLadder = -1;

interface Span {
  /** Ranks that this metric alone may reach, ascending. */
  ranks: number[];
  /** Not read at all: a source cell outweighs it. */
  unread: boolean;
  /** Rank that the figures alone would reach, with any designation. */
  undesignated: number;
  openTo: (rank: number, above: number) => FactPath[];
}

/** What one metric can reach. A tier that needs the designation is open while the designation is, and closed without it. */
function spanOf(metric: TierMetric, table: TierTable, designated: boolean | undefined): Span {
  const reachable = (amount: number, withDesignation: boolean): number =>
    table.tiers.findLastIndex((tier) => {
      const need = tier.thresholds[metric.metric];
      return need !== undefined && amount >= need && (withDesignation || !tier.needsDesignation);
    });
  const amounts = sampled(metric.value, table, metric);
  const designations = designated === undefined ? [false, true] : [designated];
  const ranks = unique(amounts.flatMap((amount) => designations.map((held) => reachable(amount, held)))).sort(
    (a, b) => a - b,
  );
  const most = bounds(metric.value).high;
  return {
    ranks,
    unread: metric.value.kind === 'any',
    undesignated: reachable(bounds(metric.value).low, true),
    openTo: (rank, above) => {
      const open: FactPath[] = [];
      const low = bounds(metric.value).low;
      if (rank <= above) return open;
      const held = designated !== false;
      if (reachable(most, held) >= rank && reachable(low, held) < rank) open.push(...metric.open);
      const decidedByDesignation = reachable(most, true) >= rank && reachable(most, false) < rank;
      if (designated === undefined && decidedByDesignation) open.push('account.certifiedSoftwareDesignation');
      return open;
    },
  };
}

/** Amounts that stand for all possible ones: for a range its ends and every threshold between them. */
function sampled(value: Possible<number>, table: TierTable, { metric }: TierMetric): number[] {
  const values = listed(value);
  if (values) return values;
  const { low, high } = bounds(value);
  const between = table.tiers
    .map((tier) => tier.thresholds[metric])
    .filter((need) => need !== undefined && need > low && need <= high);
  return [low, ...between.filter((need) => need !== undefined)];
}

/** The best of several independent metrics: at least the best of their lowest, and any rank above that one of them reaches. */
function ranksOf(spans: Span[]): number[] {
  const least = Math.max(belowTheLadder, ...spans.map((span) => span.ranks[0] ?? belowTheLadder));
  const reached = unique(spans.flatMap((span) => span.ranks)).filter((rank) => rank > least);
  return [least, ...reached.sort((a, b) => a - b)];
}

function standing(lowest: number, table: TierTable, spans: Span[], designated: boolean | undefined): Reason[] {
  const reasons: Reason[] = [];
  if (lowest > 0) reasons.push('tier-reached');
  const next = table.tiers[lowest + 1];
  const figuresReachNext = spans.some((span) => span.undesignated > lowest);
  if (next?.needsDesignation && designated !== true && (figuresReachNext || designated === false))
    reasons.push('needs-designation');
  return reasons;
}

/** What is missing for a rank of the table by each metric that the rank has. */
export function gapsTo(rank: number, table: TierTable, { metrics }: MetricsOfCase): TierGap[] {
  const next = table.tiers[rank];
  if (!next) return [];
  return metrics.flatMap(({ metric, shown }) => {
    const need = next.thresholds[metric];
    return need === undefined ? [] : [{ metric, have: written(shown), need, short: shortOf(shown, need) }];
  });
}

function written(value: Possible<number>): TierGap['have'] {
  if (value.kind === 'exact') return value.value;
  if (value.kind === 'one-of') return { oneOf: value.values };
  return value.kind === 'range' ? { min: value.min, max: value.max } : null;
}

function shortOf(value: Possible<number>, need: number): TierGap['short'] {
  const short = (have: number): number => Math.max(0, Math.round((need - have) * 100) / 100);
  if (value.kind === 'exact') return short(value.value);
  if (value.kind === 'one-of') return { oneOf: value.values.map(short) };
  if (value.kind === 'any') return null;
  return { min: value.max === undefined ? 0 : short(value.max), max: short(value.min ?? 0) };
}

function unpublished(facts: CaseFacts): JudgedTier {
  return {
    table: null,
    ranks: [],
    openTo: () => [],
    metrics: { metrics: [], reasons: [], assumed: [] },
    evaluated: {
      current: null,
      next: null,
      gaps: [],
      basis: 'sales',
      verdict: 'unknown',
      reasons: ['tiers-not-published'],
      missing: [],
      final: figuresFinal(facts),
      possible: [],
    },
  };
}

function unique<Item>(items: Item[]): Item[] {
  // A handful of items: looking each up among the others is quicker than building a set.
  return items.filter((item, position) => items.indexOf(item) === position);
}
