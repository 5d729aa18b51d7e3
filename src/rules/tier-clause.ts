import type { EvaluatedBenefit, NeededChange } from '../domain/evaluation';
import type { CaseFacts } from './case-facts';
import type { Clause } from './clause';
import { clause } from './clause';
import type { CompiledEdition, CompiledRow } from './compile-edition';
import { bounds, certain, possible } from './possible';
import type { JudgedTier } from './tier';

/** Whether the company has the tier from which a row is given. Liftr Lite partners are judged at the tier that the rule names. */
export function tierClause(fromTier: string, tier: JudgedTier, facts: CaseFacts, edition: CompiledEdition): Clause {
  const source = edition.file.source;
  const rank = tier.table?.supplied ? -1 : (tier.table?.tiers.findIndex((row) => row.id === fromTier) ?? -1);
  if (rank < 0) return clause('tiers-not-published', source, 'unknown', [], { reasons: ['tiers-not-published'] });
  const used = tier.metrics.metrics.map(({ metric }) => `sales.${metric}`);
  const ranks = judgedRanks(tier, facts, edition);
  if (ranks.every((reached) => reached >= rank))
    return clause('tier-reached', source, 'yes', used, { reasons: ['tier-reached'] });
  if (ranks.some((reached) => reached >= rank)) {
    return clause('tier-reached', source, 'unknown', used, { reasons: ['tier-unknown'], missing: tier.openTo(rank) });
  }
  return clause('tier-reached', source, 'no', used, {
    reasons: ['tier-not-reached'],
    ways: risesTo(rank, tier, facts),
  });
}

/** USD of the row at the tier; null where the table's cell is empty or the row has no amounts. */
export function amountAt(
  row: CompiledRow,
  tier: JudgedTier,
  facts: CaseFacts,
  edition: CompiledEdition,
): EvaluatedBenefit['amountUsd'] {
  if (!row.amounts || !tier.table || tier.table.supplied) return null;
  const rows = tier.table.tiers;
  const amounts = judgedRanks(tier, facts, edition).map((rank) => row.amounts?.[rows[rank]?.id ?? '']);
  const known = [...new Set(amounts.filter((amount) => amount !== undefined))];
  const [only] = known;
  if (only === undefined || amounts.includes(undefined)) return null;
  return known.length === 1 ? only : { oneOf: known };
}

/** Whether the table leaves the row's cell empty at every tier, from the row's own up, that the company may have. */
export function cellIsEmpty(row: CompiledRow, tier: JudgedTier, facts: CaseFacts, edition: CompiledEdition): boolean {
  if (!row.amounts || !tier.table || tier.table.supplied) return false;
  const rows = tier.table.tiers;
  const from = rows.findIndex((one) => one.id === row.fromTier);
  const reached = judgedRanks(tier, facts, edition).filter((rank) => rank >= from);
  return reached.length > 0 && reached.every((rank) => row.amounts?.[rows[rank]?.id ?? ''] === undefined);
}

function judgedRanks(tier: JudgedTier, facts: CaseFacts, edition: CompiledEdition): number[] {
  const granted = edition.rules.liftrLite;
  const liftr = granted && certain(possible<boolean>(facts.input.account?.liftrLite)) === true;
  const least = liftr ? (tier.table?.tiers.findIndex((row) => row.id === granted.tier) ?? -1) : -1;
  return least < 0 ? tier.ranks : [...new Set(tier.ranks.map((rank) => Math.max(rank, least)))];
}

/** One figure each, the relatively nearest to the tier first, and the designation where the tier asks for it. */
function risesTo(rank: number, tier: JudgedTier, facts: CaseFacts): NeededChange[][] {
  const row = tier.table?.tiers[rank];
  if (!row) return [];
  const rises = tier.metrics.metrics.flatMap(({ metric, shown }) => {
    const need = row.thresholds[metric];
    if (need === undefined) return [];
    const { low, high } = bounds(shown);
    const by =
      shown.kind === 'exact'
        ? round(Math.max(0, need - low))
        : { min: Math.max(0, round(need - high)), max: round(need - low) };
    return [{ change: { fact: `sales.${metric}`, raiseTo: need, by }, share: (need - low) / need }];
  });
  const designated = certain(possible<boolean>(facts.input.account?.certifiedSoftwareDesignation)) === true;
  const designation =
    row.needsDesignation && !designated ? [{ fact: 'account.certifiedSoftwareDesignation', becomes: true }] : [];
  rises.sort((a, b) => a.share - b.share);
  if (rises[0] && rises[0].share <= 0) return [designation];
  return rises.map(({ change }) => [change, ...designation]);
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}
