import type { Case, SuppliedTier } from '../domain/case';
import type { Metric } from '../domain/codes';
import { metrics } from '../domain/codes';
import type { CompiledEdition } from './compile-edition';
import type { TierRow } from './edition-file';

export interface TierTable {
  tiers: TierRow[];
  metrics: Metric[];
  /** Supplied by the user for an edition whose table was never published. */
  supplied: boolean;
}

/** The edition's own table, else the one that the user supplied, else null. A published table is never replaced. */
export function tierTableOf(edition: CompiledEdition, input: Case): TierTable | null {
  if (edition.tiers) return { tiers: edition.tiers, metrics: edition.file.metrics, supplied: false };
  if (!input.tiers || input.tiers.length === 0) return null;
  const tiers = input.tiers.map(suppliedRow);
  const named = metrics.filter((metric) => tiers.some((tier) => tier.thresholds[metric] !== undefined));
  return { tiers, metrics: named, supplied: true };
}

function suppliedRow(tier: SuppliedTier): TierRow {
  const thresholds: Partial<Record<Metric, number>> = {};
  for (const metric of metrics) {
    const value = tier[metric];
    if (value !== undefined) thresholds[metric] = value;
  }
  return { id: tier.id, label: { en: tier.id, zh: tier.id }, thresholds, source: 'SUPPLIED', confidence: 'inferred' };
}
