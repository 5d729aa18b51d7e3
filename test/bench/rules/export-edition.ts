import { metrics as allMetrics, type Metric } from '../../../src/domain/codes';
import type { CompiledEdition, CompiledRow } from '../../../src/rules/compile-edition';
import type { Gate, TierRow } from '../../../src/rules/edition-file';
import type { Condition, ExportedBenefit } from './condition';
import type { PlainFact } from './plain-facts';

/** The rows of an edition that an offer sold through Microsoft sees, as conditions that any rule engine can be given. */
export function exportEdition(edition: CompiledEdition): ExportedBenefit[] {
  return edition.rows
    .filter((row) => row.kinds.includes('transact'))
    .map((row) => ({ id: row.id, condition: conditionOf(row, edition) }));
}

function conditionOf(row: CompiledRow, edition: CompiledEdition): Condition {
  const parts: Condition[] = [live, ...accountParts];
  if (row.category !== 'technical' && row.activated !== false) parts.push({ fact: 'contactAssigned', is: true });
  if (row.fromTier !== null && row.fromTier !== 'publisher') parts.push(reached(row.fromTier, edition));
  for (const gate of row.gates ?? []) parts.push(...gateParts(gate, edition));
  const empty = firstEmptyTier(row, edition);
  if (empty) parts.push({ unpublishedWhere: surelyReached(empty) });
  return { all: parts };
}

const live: Condition = {
  any: [
    { fact: 'status', in: ['live', 'pending-stop-distribution'] },
    {
      all: [
        { fact: 'status', in: ['publish-in-progress', 'attention-needed'] },
        { fact: 'daysLive', atLeast: 0 },
      ],
    },
  ],
};

const accountParts: Condition[] = [
  { fact: 'partnerId', is: true },
  { fact: 'tenantLinked', is: true },
  { fact: 'seesRewardsPage', is: true },
  { fact: 'enrolled', is: true },
];

/** Any one metric reaches the tier or a higher one; a Liftr Lite partner has the tier that the rule names. */
function reached(tierId: string, edition: CompiledEdition): Condition {
  const tiers = edition.tiers ?? [];
  const rank = tiers.findIndex((tier) => tier.id === tierId);
  const ways: Condition[] = edition.file.metrics.flatMap((metric) => reachedBy(metric, tiers.slice(rank)));
  const granted = tiers.findIndex((tier) => tier.id === edition.rules.liftrLite?.tier);
  if (granted >= rank) ways.push({ fact: 'liftrLite', is: true });
  return { any: ways };
}

/** A higher tier asks for more of the same figure, so the first tier that names the metric decides. */
function reachedBy(metric: Metric, tiers: TierRow[]): Condition[] {
  const tier = tiers.find(({ thresholds }) => thresholds[metric] !== undefined);
  const need = tier?.thresholds[metric];
  if (!tier || need === undefined) return [];
  const enough: Condition = { fact: factOf(metric), atLeast: need };
  return [tier.needsDesignation ? { all: [enough, { fact: 'designated', is: true }] } : enough];
}

function factOf(metric: Metric): PlainFact {
  if (metric === 'billedTtmUsd' || metric === 'solutionValueUsd' || metric === 'teamsMau') return metric;
  throw new Error(`The export does not know ${metric}, one of ${allMetrics.join(', ')}.`);
}

/** The tier from which on the row's cells are empty up to the top of the table. */
function firstEmptyTier(row: CompiledRow, { tiers }: CompiledEdition): TierRow | undefined {
  if (!row.amounts || !tiers) return undefined;
  const { amounts } = row;
  return tiers[tiers.findLastIndex((tier) => amounts[tier.id] !== undefined) + 1];
}

/** Only what was read can put a partner there: a figure that was not read may as well be lower. */
function surelyReached(tier: TierRow): Condition {
  const need = tier.thresholds.billedTtmUsd ?? Number.MAX_SAFE_INTEGER;
  return {
    all: [
      { fact: 'surelyBilledUsd', atLeast: need },
      { fact: 'designated', is: true },
    ],
  };
}

function gateParts(gate: Gate, edition: CompiledEdition): Condition[] {
  switch (gate) {
    case 'not-for-byol':
    case 'hands-on-service-only':
      // Both hold for every offer that is sold through Microsoft.
      return [];
    case 'not-for-private':
      return [{ fact: 'visibility', is: 'public' }];
    case 'needs-public-listing':
      return [
        {
          any: [
            { fact: 'visibility', is: 'public' },
            { fact: 'hasPublicListing', is: true },
          ],
        },
      ];
    case 'needs-listing-optimization':
      return [{ fact: 'listingOptimizationDone', is: true }];
    case 'supported-azure-billing':
      return [{ fact: 'azureBilling', in: edition.rules.azureBilling?.supported ?? [] }];
    case 'needs-co-sell-ready':
      throw new Error('The export does not know co-sell ready: no row of a sold offer asks for it in this edition.');
  }
}
