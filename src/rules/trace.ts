import type { Diagnosis, EvaluatedCheck, TraceNode } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { Clause } from './clause';
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
    facts: usedFacts(facts, used),
  });
  const own = edition.file.source;
  const part = clauseNodes(judged);
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
    ...judged.benefits.map(({ evaluated, row, clauses }) => ({
      id: `benefit/${row.id}`,
      verdict: evaluated.condition,
      rule: row.id,
      edition: edition.id,
      source: row.source,
      facts: [],
      parts: clauses.map(part),
    })),
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

/** Clauses are shared between rows, and so are their nodes. */
function clauseNodes({ facts, edition }: JudgedCase): (clause: Clause) => TraceNode {
  const nodes = new Map<Clause, TraceNode>();
  return (clause) => {
    const before = nodes.get(clause);
    if (before) return before;
    const { rule, verdict, source } = clause;
    const node = { id: rule, verdict, rule, edition: edition.id, source, facts: usedFacts(facts, clause.facts) };
    nodes.set(clause, node);
    return node;
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
