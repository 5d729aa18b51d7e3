import type { Case, Contact } from '../../domain/case';
import type { NeededChange } from '../../domain/evaluation';
import type { Fact } from '../../domain/fact';
import { certain, possible } from '../possible';
import { withFact } from './with-fact';

/** The case after a change that an evaluation proposes has been made. */
export function applyChange(input: Case, change: NeededChange): Case {
  if (change.raiseTo !== undefined) return withFact(input, change.fact, raised(input, change, change.raiseTo));
  if (change.fact === 'contacts') return withFact(input, 'contacts', withOneAssigned(input.contacts));
  return withFact(input, change.fact, change.becomes ?? null);
}

/** The figure of this publisher profile: what is short for the whole company is added to it, the most that may be short. */
function raised(input: Case, { fact, by }: NeededChange, raiseTo: number): number {
  const read = leastRead(input, fact);
  const short = typeof by === 'number' ? by : by?.max;
  return short === undefined ? raiseTo : Math.round((read + short) * 100) / 100;
}

function leastRead({ sales }: Case, fact: string): number {
  const figures: [string, unknown][] = Object.entries(sales ?? {});
  const held = figures.find(([name]) => `sales.${name}` === fact)?.[1];
  return leastOf(held);
}

function leastOf(held: unknown): number {
  if (typeof held === 'number') return held;
  if (typeof held !== 'object' || held === null) return 0;
  if ('value' in held) return leastOf(held.value);
  if ('oneOf' in held && Array.isArray(held.oneOf)) return Math.min(...held.oneOf.map(leastOf));
  if ('amount' in held) return leastOf(held.amount);
  return 'min' in held ? leastOf(held.min) : 0;
}

function withOneAssigned(read: Fact<Contact[]>): Contact[] {
  const [first, ...others] = certain(possible<Contact[]>(read)) ?? [];
  return [{ ...first, assigned: true }, ...others];
}
