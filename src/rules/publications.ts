import type { DayNumber } from '../domain/civil-date';
import type { CaseFacts } from './case-facts';
import type { Possible } from './possible';
import { anything, certain, exact } from './possible';

export interface Publications {
  /** The day the offer first went live. */
  first: Possible<DayNumber>;
  /** Starts of publications up to the day asked about, oldest first: the first sign-off, and any that follows a stop. */
  starts: Possible<DayNumber>[];
  newest: Possible<DayNumber>;
  /** The history was read and holds no sign-off up to the day asked about. */
  never: boolean;
}

/** Other sign-offs are content updates: they start nothing anew (contract: a content update does not restart a clock). */
export function publicationsOf(facts: CaseFacts): Publications {
  const signOffs = facts.publishedOn?.filter((day) => day <= facts.asOf) ?? [];
  const [firstSignOff] = signOffs;
  const stated = facts.liveSince;
  if (firstSignOff === undefined) {
    const known = stated.kind !== 'any' && !(stated.kind === 'exact' && stated.value > facts.asOf);
    const never = facts.publishedOn !== undefined && stated.kind === 'any';
    return { first: stated, starts: known ? [stated] : [], newest: known ? stated : anything, never };
  }
  const first = certain(stated) ?? firstSignOff;
  const starts = [first];
  for (const day of signOffs) {
    const since = starts.at(-1) ?? first;
    const stopped = facts.stoppedOn?.some((stop) => stop > since && stop <= day) ?? false;
    if (day > since && stopped) starts.push(day);
  }
  return { first: exact(first), starts: starts.map(exact), newest: exact(starts.at(-1) ?? first), never: false };
}
