import type { CaseFacts } from './case-facts';
import type { CompiledEdition } from './compile-edition';
import type { JudgedBenefit } from './judge-benefits';
import { judgeBenefits } from './judge-benefits';
import type { JudgedClock } from './judged-clocks';
import { judgeClocks } from './judged-clocks';
import type { JudgedKind } from './listing-kind';
import { judgeKind } from './listing-kind';
import type { JudgedLive } from './live';
import { judgeLive } from './live';
import type { Publications } from './publications';
import { publicationsOf } from './publications';
import type { JudgedTier } from './tier';
import { judgeTier } from './tier';

/** Everything that one edition says of one case, before it is put into words or merged with another edition's. */
export interface JudgedCase {
  facts: CaseFacts;
  edition: CompiledEdition;
  kind: JudgedKind;
  live: JudgedLive;
  publications: Publications;
  tier: JudgedTier;
  /** False for list, trial and consulting offers, which have no tier of their own. */
  showsTier: boolean;
  clocks: JudgedClock[];
  benefits: JudgedBenefit[];
}

export function judgeCase(facts: CaseFacts, edition: CompiledEdition): JudgedCase {
  const publications = publicationsOf(facts);
  const live = judgeLive(facts, publications);
  const kind = judgeKind(facts);
  const tier = judgeTier(facts, edition);
  const clocks = judgeClocks({ facts, edition, kind, live, publications });
  const benefits = judgeBenefits({ facts, edition, kind, live, publications, tier, clocks });
  const showsTier = kind.verdict === 'transact' || kind.verdict === 'unknown';
  return { facts, edition, kind, live, publications, tier, showsTier, clocks, benefits };
}
