import type { CaseFacts } from './case-facts';
import type { TierRow } from './edition-file';
import { certain, possible } from './possible';

const transactWords = /transact|事务处理|交易/i;
const amountPattern = /\$\s*([\d.,]+)\s*([km]?)/i;

/** The rank of the highest tier that Partner Center names in the source cells of the benefits it shows, or -1. */
export function rankFromSourceCells(facts: CaseFacts, tiers: TierRow[]): number {
  let highest = -1;
  for (const held of facts.benefits ?? []) {
    const cell = certain(possible<string>(held.from))?.normalize('NFKC');
    if (cell === undefined || !transactWords.test(cell)) continue;
    const usd = amountIn(cell);
    const rank = usd === null ? -1 : tiers.findIndex((tier) => billedThreshold(tier) === usd);
    highest = Math.max(highest, rank);
  }
  return highest;
}

/** Whether a source cell speaks of a transact offer's benefit; null when it names no kind. */
export function cellIsTransact(cell: string | undefined): boolean | null {
  if (cell === undefined || cell.trim() === '') return null;
  const text = cell.normalize('NFKC');
  if (transactWords.test(text)) return true;
  return /trial|list|consult|试用|列出|列表|咨询/i.test(text) ? false : null;
}

function amountIn(cell: string): number | null {
  const match = amountPattern.exec(cell);
  if (!match?.[1]) return null;
  const factor = { k: 1000, m: 1_000_000 }[match[2]?.toLowerCase() ?? ''] ?? 1;
  return Number(match[1].replaceAll(',', '')) * factor;
}

function billedThreshold(tier: TierRow): number | undefined {
  return tier.thresholds.billedUsd ?? tier.thresholds.billedTtmUsd;
}
