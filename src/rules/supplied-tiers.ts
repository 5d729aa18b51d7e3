import type { SuppliedTier } from '../domain/case';
import type { InputProblem } from '../domain/input-problem';
import { checkTierRows } from './check-tier-rows';

/** What is wrong with a tier table that a user supplies, with the row; empty when it can be used. */
export function checkSuppliedTiers(tiers: SuppliedTier[]): InputProblem[] {
  return checkTierRows(
    tiers.map(({ id, billedUsd, billedTtmUsd, seatsSold, teamsMau, solutionValueUsd }) => ({
      id,
      thresholds: {
        ...(billedUsd === undefined ? {} : { billedUsd }),
        ...(billedTtmUsd === undefined ? {} : { billedTtmUsd }),
        ...(seatsSold === undefined ? {} : { seatsSold }),
        ...(teamsMau === undefined ? {} : { teamsMau }),
        ...(solutionValueUsd === undefined ? {} : { solutionValueUsd }),
      },
    })),
    'tiers',
  );
}
