import { fold } from '../label-text/fold';
import type { CellSeen } from '../label-text/read-grid';
import { shownIn, withoutNoise } from '../label-text/value-of-label';
import { joined, linesOf } from '../visible-text/page-sight';
import type { VisibleNode } from '../visible-text/visible-node';
import { isCut, wholeText } from '../visible-text/whole-text';
import type { Look } from './look';

/** What a cell says: its words, what is filled in, or what its picture stands for; empty when nothing, or cut short. */
export function cellText(look: Look, cell: CellSeen | undefined): string {
  if (cell === undefined) return '';
  const text = shownIn(look.sight, cell.node);
  return text === null ? '' : withoutTitle(withoutNoise(text), cell.label);
}

/** Narrow screens repeat a column's title inside every cell. */
function withoutTitle(text: string, title: string): string {
  if (title === '' || !text.toLowerCase().startsWith(title.toLowerCase())) return text;
  return text.slice(title.length).replace(/^[\s:：]+/u, '');
}

/** The name in a cell that may hold more under it or beside it: its one link or heading, else its first line. */
export function nameIn(look: Look, cell: CellSeen | undefined): string | null {
  if (cell === undefined) return null;
  const inside = look.sight.nodes.slice(cell.node.order, cell.node.end + 1);
  const named = inside.filter(
    (node) => (node.role === 'link' || node.role === 'heading') && node.endRun > node.firstRun,
  );
  const [only] = named;
  if (only !== undefined && named.length === 1) return uncut(wholeText(look.sight, only));
  const lines = linesOf(look.sight, cell.node).filter((line) => fold(joined(line)) !== fold(cell.label));
  const [first] = lines;
  if (first === undefined) return uncut(cellText(look, cell));
  const [run] = first;
  const whole = first.length === 1 && run !== undefined ? wholeText(look.sight, run.node) : joined(first);
  // All in one line, the cell as a whole may complete what is cut short.
  return uncut(lines.length === 1 && isCut(whole) ? wholeText(look.sight, cell.node) : withoutTitle(whole, cell.label));
}

function uncut(text: string): string | null {
  return text === '' || isCut(text) ? null : text;
}

/** A value from a closed set in a cell: the whole cell, else the one line or part of it that is such a value. */
export function valueIn<Value>(
  look: Look,
  cell: CellSeen | undefined,
  read: (text: string) => Value | null,
): Value | null {
  if (cell === undefined) return null;
  const whole = cellText(look, cell);
  const direct = read(whole) ?? read(whole.replace(/\s*[(（][^()（）]*[)）]\s*$/u, ''));
  if (direct !== null) return direct;
  const lines = linesOf(look.sight, cell.node).map((line) => joined(line));
  const parts = [...lines, ...lines.flatMap((line) => line.split(/\s*[|·•;；]\s*|\s+[–—-]\s+/u))];
  const values = parts.flatMap((part) => {
    const value = read(part);
    return value === null ? [] : [value];
  });
  const different = new Set(values.map((value) => JSON.stringify(value)));
  return different.size === 1 ? (values[0] ?? null) : null;
}

export function nodeText(look: Look, node: VisibleNode): string {
  return withoutNoise(shownIn(look.sight, node) ?? '');
}
