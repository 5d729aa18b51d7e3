import type { EditionFile } from '../../../src/rules/edition-file';

/** The edition with one figure wrong by one: what the comparison must notice before its agreement means anything. */
export function withRaisedThreshold(file: EditionFile, tierId: string): EditionFile {
  const [metric] = file.metrics;
  if (file.tiers === 'not-published' || metric === undefined) throw new Error(`${file.id} has no tiers to corrupt.`);
  const tiers = file.tiers.map((tier) => {
    const need = tier.thresholds[metric];
    if (tier.id !== tierId || need === undefined) return tier;
    return { ...tier, thresholds: { ...tier.thresholds, [metric]: need + 1 } };
  });
  return { ...file, tiers };
}
