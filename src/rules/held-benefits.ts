import type { HeldBenefit } from '../domain/case';
import type { BenefitState } from '../domain/codes';
import type { CompiledRow } from './compile-edition';
import { certain, possible } from './possible';
import { cellIsTransact } from './source-cell';

export interface HeldRow {
  held: HeldBenefit;
  state: BenefitState | undefined;
}

/** What Partner Center shows of one row, the entry that matters most first: one still available before one in use or gone. */
export function heldOf(row: CompiledRow, benefits: HeldBenefit[] | undefined): HeldRow[] {
  const found: HeldRow[] = [];
  for (const held of benefits ?? []) if (matches(row, held)) found.push({ held, state: stateOf(held) });
  return found.length < 2 ? found : found.sort((a, b) => order(a.state) - order(b.state));
}

/** The state of a benefit as read; a day of completion says completed. */
export function stateOf(held: HeldBenefit): BenefitState | undefined {
  const stated = certain(possible<BenefitState>(held.state));
  if (stated !== undefined) return stated;
  if (certain(possible<string>(held.completedOn)) !== undefined) return 'completed';
  return certain(possible<string>(held.activatedOn)) === undefined ? undefined : 'activated';
}

/** Whether the entry is this row: by id, else by a name that pages use, where the source cell tells transact rows from others. */
export function matches(row: CompiledRow, held: HeldBenefit): boolean {
  if (held.id !== undefined) return held.id === row.id;
  if (held.name === undefined) return false;
  const name = folded(held.name);
  const known = [row.name.en, row.name.zh, ...row.aliases].some((alias) => folded(alias) === name);
  if (!known) return false;
  const transact = cellIsTransact(certain(possible<string>(held.from)));
  return transact === null || transact === row.kinds.includes('transact') || row.kinds.length === 4;
}

function order(state: BenefitState | undefined): number {
  if (state === undefined) return 2;
  return { available: 0, 'action-required': 1, 'in-progress': 3, activated: 4, completed: 5, expired: 6 }[state];
}

const foldedNames = new Map<string, string>();

function folded(name: string): string {
  const before = foldedNames.get(name);
  if (before !== undefined) return before;
  const text = name.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
  // The names of the tables are few; names read from pages must not fill the map for ever.
  if (foldedNames.size > 2048) foldedNames.clear();
  foldedNames.set(name, text);
  return text;
}
