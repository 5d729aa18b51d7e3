import type { Verdict } from '../domain/codes';
import type { CompiledRow } from './compile-edition';
import type { JudgedKind } from './listing-kind';

/** Whether a row is listed for this offer: of its kind, or of a kind that it may be. */
export function isOffered(row: CompiledRow, kind: JudgedKind): boolean {
  return ofKind(row, kind) !== 'no';
}

/** An offer that is all bring-your-own-licence also shows its company's tier rows. */
export function ofKind(row: CompiledRow, kind: JudgedKind): Verdict {
  if (kind.allByol && row.kinds.includes('transact')) return 'yes';
  if (!kind.possible.some((possible) => row.kinds.includes(possible))) return 'no';
  return kind.possible.every((possible) => row.kinds.includes(possible)) ? 'yes' : 'unknown';
}
