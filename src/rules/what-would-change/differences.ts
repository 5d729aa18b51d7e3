import type { EvaluatedBenefit, EvaluatedClock, Evaluation } from '../../domain/evaluation';

/** One part of an evaluation as it is on either side; null where that side has no such part. */
export interface Difference<Value> {
  first: Value;
  second: Value;
}

export type BenefitStanding = Pick<EvaluatedBenefit, 'condition' | 'amountUsd' | 'deadline'>;
export type ClockStanding = Pick<EvaluatedClock, 'starts' | 'due' | 'state'>;

/** What differs between two evaluations of one offer. A part that is the same on both sides is null or not listed. */
export interface Differences {
  edition: Difference<string | null> | null;
  kind: Difference<string> | null;
  live: Difference<string> | null;
  /** Ids of the highest tier that is certain. */
  tier: Difference<string | null> | null;
  benefits: ({ id: string } & Difference<BenefitStanding | null>)[];
  clocks: ({ id: string } & Difference<ClockStanding | null>)[];
  next: Difference<string> | null;
}

export function differencesBetween(first: Evaluation, second: Evaluation): Differences {
  return {
    edition: different(first.edition.id, second.edition.id),
    kind: different(first.kind.verdict, second.kind.verdict),
    live: different(first.live.verdict, second.live.verdict),
    tier: different(first.tier?.current ?? null, second.tier?.current ?? null),
    benefits: differentItems(standings(first.benefits, benefitStanding), standings(second.benefits, benefitStanding)),
    clocks: differentItems(standings(first.clocks, clockStanding), standings(second.clocks, clockStanding)),
    next: different(first.next.id, second.next.id),
  };
}

function benefitStanding({ condition, amountUsd, deadline }: EvaluatedBenefit): BenefitStanding {
  return { condition, amountUsd, deadline };
}

function clockStanding({ starts, due, state }: EvaluatedClock): ClockStanding {
  return { starts, due, state };
}

/** Items by id. A clock that runs once for each publication or benefit keeps its place among those of the same id. */
function standings<Item extends { id: string }, Standing>(
  items: Item[],
  standingOf: (item: Item) => Standing,
): Map<string, { id: string; standing: Standing }> {
  const found = new Map<string, { id: string; standing: Standing }>();
  for (const item of items) {
    const before = [...found.values()].filter(({ id }) => id === item.id).length;
    found.set(`${item.id}/${String(before)}`, { id: item.id, standing: standingOf(item) });
  }
  return found;
}

type Standings<Standing> = Map<string, { id: string; standing: Standing }>;

function differentItems<Standing>(
  first: Standings<Standing>,
  second: Standings<Standing>,
): ({ id: string } & Difference<Standing | null>)[] {
  const keys = new Map([...first, ...second]);
  return [...keys].flatMap(([key, { id }]) => {
    const found = different(first.get(key)?.standing ?? null, second.get(key)?.standing ?? null);
    return found ? [{ id, ...found }] : [];
  });
}

function different<Value>(first: Value, second: Value): Difference<Value> | null {
  return JSON.stringify(first) === JSON.stringify(second) ? null : { first, second };
}
