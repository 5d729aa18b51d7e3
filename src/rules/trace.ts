import type { Diagnosis, EvaluatedCheck, TraceNode } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { Clause } from './clause';
import type { JudgedBenefit } from './judge-benefits';
import type { JudgedCase } from './judge-case';
import { usedFacts } from './used-facts';

/** The proof of every verdict: rule, edition, source and the facts as they stood. */
export function traceOf(judged: JudgedCase, contact: EvaluatedCheck[], diagnosis: Diagnosis): TraceNode[] {
  const { facts, edition, kind, live, tier, clocks } = judged;
  const node = (id: string, verdict: string, rule: string, source: string, used: FactPath[]): TraceNode => ({
    id,
    verdict,
    rule,
    edition: edition.id,
    source,
    facts: usedFacts(facts.input, used),
  });
  const own = edition.file.source;
  return [
    node('kind', kind.verdict, 'listing-options', 'S-2023-05LIST', [
      'offer.type',
      'offer.listingOptions',
      'offer.sellsThroughMicrosoft',
      'offer.plans',
    ]),
    node('live', live.verdict, 'live', own, [
      'offer.status',
      'offer.liveSince',
      'offer.publishedOn',
      'offer.delistedOn',
    ]),
    ...(judged.showsTier
      ? [node('tier', tier.evaluated.verdict, 'tiers', sourceOfTier(judged), tierFacts(judged))]
      : []),
    ...judged.benefits.map((benefit) => benefitNode(benefit, judged)),
    ...clocks.map((clock) => node(`clock/${clock.id}`, clock.over, clock.rule, clock.source, clock.facts)),
    ...contact.map((check) => ({
      ...node(`contact/${check.id}`, check.result, check.id, own, []),
      facts: check.evidence,
    })),
    ...diagnosis.causes.map((cause) => ({
      ...node(`cause/${cause.id}`, cause.result, cause.id, own, []),
      facts: cause.evidence,
    })),
  ];
}

function benefitNode({ evaluated, row, clauses }: JudgedBenefit, { facts, edition }: JudgedCase): TraceNode {
  const part = (one: Clause): TraceNode => ({
    id: one.rule,
    verdict: one.verdict,
    rule: one.rule,
    edition: edition.id,
    source: one.source,
    facts: usedFacts(facts.input, one.facts),
  });
  return {
    id: `benefit/${row.id}`,
    verdict: evaluated.condition,
    rule: row.id,
    edition: edition.id,
    source: row.source,
    facts: [],
    parts: clauses.map(part),
  };
}

function sourceOfTier({ tier, edition }: JudgedCase): string {
  if (tier.table?.supplied) return 'SUPPLIED';
  return tier.table?.tiers.find(({ id }) => id === tier.evaluated.current)?.source ?? edition.file.source;
}

function tierFacts({ tier }: JudgedCase): FactPath[] {
  const figures = tier.metrics.metrics.map(({ metric }) => `sales.${metric}`);
  const adjustments = [
    'sales.otherProfilesUsd',
    'sales.provenFraudUsd',
    'sales.uncollectedUsd',
    'account.certifiedSoftwareDesignation',
  ];
  return [...figures, ...adjustments, 'benefits'];
}
