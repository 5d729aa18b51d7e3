import type { EvaluatedTier } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { JudgedBenefit } from './judge-benefits';
import type { JudgedCase } from './judge-case';

/**
 * When it is not known which of two editions holds: a verdict stands where both give it, else it is not known and the deciding
 * date would settle it. Where the newer edition never published the part, the older verdict stands (contract section 4).
 */
export function mergeJudgements(older: JudgedCase, newer: JudgedCase, decidedBy: FactPath): JudgedCase {
  return {
    ...older,
    tier: { ...older.tier, evaluated: mergeTiers(older, newer, decidedBy) },
    benefits: older.benefits.map((benefit) => mergeBenefit(benefit, newer, decidedBy)),
  };
}

function mergeTiers(older: JudgedCase, newer: JudgedCase, decidedBy: FactPath): EvaluatedTier {
  const [first, second] = [older.tier.evaluated, newer.tier.evaluated];
  if (!newer.tier.table || (first.current === second.current && first.verdict === second.verdict)) return first;
  return {
    ...first,
    current: lowerOf(older, newer),
    verdict: 'unknown',
    missing: unique([...first.missing, ...second.missing, decidedBy]),
    possible: unique([...first.possible, ...second.possible]),
  };
}

/** The highest tier that is certain under both, by its main threshold in the edition that has it. */
function lowerOf(older: JudgedCase, newer: JudgedCase): string | null {
  const [first, second] = [older, newer].map(({ tier }) => {
    const row = tier.table?.tiers.find(({ id }) => id === tier.evaluated.current);
    return row && { id: row.id, usd: row.thresholds.billedUsd ?? row.thresholds.billedTtmUsd ?? 0 };
  });
  if (!first || !second) return null;
  return second.usd < first.usd ? second.id : first.id;
}

function mergeBenefit(benefit: JudgedBenefit, newer: JudgedCase, decidedBy: FactPath): JudgedBenefit {
  if (newer.edition.rows.length === 0) return benefit;
  const twin = newer.benefits.find(({ row }) => row.id === benefit.row.id);
  const unpublished = twin?.clauses.some((part) => part.rule === 'tiers-not-published') ?? false;
  if (unpublished) return benefit;
  const { evaluated } = benefit;
  if (twin && twin.evaluated.condition === evaluated.condition && evaluated.condition !== 'unknown') return benefit;
  const missing = unique([...evaluated.missing, ...(twin?.evaluated.missing ?? []), decidedBy]);
  return {
    ...benefit,
    evaluated: { ...evaluated, condition: 'unknown', reasons: [], missing, needs: [], amountUsd: null },
  };
}

function unique<Item>(items: Item[]): Item[] {
  return [...new Set(items)];
}
