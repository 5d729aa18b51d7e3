import type { Verdict } from '../../../src/domain/codes';
import type { ExportedBenefit } from './condition';
import type { Judge } from './peers/peer';
import type { PlainFacts } from './plain-facts';

/** An offer with the verdicts that our engine gives it; null where there is nothing to compare. */
export interface ExpectedOffer {
  plain: PlainFacts;
  verdicts: Map<string, Verdict | null>;
}

export interface Agreement {
  compared: number;
  differing: number;
  /** The first difference, for whoever has to find its cause. */
  first: string | null;
}

/** Compares every verdict; with `enough`, stops once so many differ. */
export async function agreementOf(
  judge: Judge,
  benefits: ExportedBenefit[],
  offers: ExpectedOffer[],
  enough = Number.POSITIVE_INFINITY,
): Promise<Agreement> {
  const agreement: Agreement = { compared: 0, differing: 0, first: null };
  for (const { plain, verdicts } of offers) {
    const given = await judge(plain);
    for (const [position, { id }] of benefits.entries()) {
      const expected = verdicts.get(id);
      if (expected === null) continue;
      agreement.compared += 1;
      if (given[position] === expected) continue;
      agreement.differing += 1;
      agreement.first ??= `${id}: ours ${String(expected)}, theirs ${String(given[position])}, of ${JSON.stringify(plain)}`;
    }
    if (agreement.differing >= enough) break;
  }
  return agreement;
}
