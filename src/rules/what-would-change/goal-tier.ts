import type { Case } from '../../domain/case';
import type { BenefitCondition } from '../../domain/codes';
import type { TierGap } from '../../domain/evaluation';
import type { CompiledRow } from '../compile-edition';
import { judgeBenefits } from '../judge-benefits';
import type { JudgedCase } from '../judge-case';
import { certain, possible } from '../possible';
import { gapsTo } from '../tier';
import { judgeByEdition } from './judge-by-edition';

export interface TierGoal {
  edition: string;
  /** The highest tier that is certain today; null when none is. */
  from: string | null;
  to: string;
  reached: boolean;
  /** What is missing by each metric of the tier. Any one of them is enough. */
  gaps: TierGap[];
  /** The tier asks for the designation, and it was not read as held. */
  needsDesignation: boolean;
  /** Rows that the tiers between add, with the condition each would have there: one may still wait for something else. */
  benefits: { id: string; condition: BenefitCondition }[];
  /** USD of sponsorship; `atGoal` leaves out the rows of `unstated`, whose cell the table leaves empty at that tier. */
  sponsorship: { now: number; atGoal: number; adds: number; unstated: string[] };
}

/** What stands between the company and a tier, and what that tier adds; null when the edition in force has no such tier. */
export function goalTier(input: Case, tierId: string): TierGoal | null {
  const judged = judgeByEdition(input);
  const table = judged?.tier.table;
  const goal = table?.tiers.findIndex(({ id }) => id === tierId) ?? -1;
  const row = table?.tiers[goal];
  if (!judged || !table || !row) return null;
  const now = judged.tier.ranks[0] ?? -1;
  const designated = certain(possible<boolean>(input.account?.certifiedSoftwareDesignation)) === true;
  return {
    edition: judged.edition.id,
    from: judged.tier.evaluated.current,
    to: tierId,
    reached: now >= goal,
    gaps: gapsTo(goal, table, judged.tier.metrics),
    needsDesignation: row.needsDesignation === true && !designated,
    benefits: table.supplied ? [] : addedBenefits(judged, now, goal),
    sponsorship: sponsorshipOf(judged, judged.tier.evaluated.current, tierId),
  };
}

function addedBenefits(judged: JudgedCase, now: number, goal: number): TierGoal['benefits'] {
  const tiers = judged.edition.tiers ?? [];
  const there = { ...judged, tier: { ...judged.tier, ranks: [Math.max(now, goal)], openTo: () => [] } };
  return judgeBenefits(there)
    .filter(({ row }) => {
      const rank = tiers.findIndex(({ id }) => id === row.fromTier);
      return rank > now && rank <= goal;
    })
    .map(({ evaluated }) => ({ id: evaluated.id, condition: evaluated.condition }));
}

function sponsorshipOf(judged: JudgedCase, current: string | null, goal: string): TierGoal['sponsorship'] {
  const rows = judged.benefits.map(({ row }) => row).filter(({ amounts }) => amounts !== undefined);
  const now = totalAt(rows, current);
  const atGoal = totalAt(rows, goal);
  const tiers = judged.edition.tiers ?? [];
  const goalRank = tiers.findIndex(({ id }) => id === goal);
  const unstated = rows.filter(
    (row) => row.amounts?.[goal] === undefined && tiers.findIndex(({ id }) => id === row.fromTier) <= goalRank,
  );
  return { now, atGoal, adds: Math.max(0, atGoal - now), unstated: unstated.map(({ id }) => id) };
}

function totalAt(rows: CompiledRow[], tier: string | null): number {
  return rows.reduce((total, { amounts }) => total + (amounts?.[tier ?? ''] ?? 0), 0);
}
