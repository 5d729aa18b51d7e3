import type { Evaluation } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';

/** Every fact that could still settle something, the one that settles most first. */
export function awaitedFacts({ kind, live, tier, benefits, diagnosis, next }: Evaluation): FactPath[] {
  const counts = new Map<FactPath, number>();
  const waiting = [...benefits, ...diagnosis.causes.filter(({ result }) => result === 'unknown'), kind, live];
  const goLive: FactPath[] = live.verdict === 'yes' && live.daysLive === null ? ['offer.liveSince'] : [];
  const facts = [...waiting.flatMap(({ missing }) => missing), ...(tier?.missing ?? []), ...goLive];
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  // What the next step asks for leads, whatever the counts say.
  const rank = (fact: FactPath) => (fact === next.fact ? Number.POSITIVE_INFINITY : (counts.get(fact) ?? 0));
  return [...counts.keys()].toSorted((one, other) => rank(other) - rank(one));
}
