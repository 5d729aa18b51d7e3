import { isDeepStrictEqual } from 'node:util';
import type { ReadValues } from '../../src/domain/reading';
import type { PageFixture } from './page-index';

export interface Comparison {
  expected: number;
  right: number;
  missing: { path: string; expected: unknown }[];
  wrong: { path: string; expected: unknown; got: unknown }[];
}

/** Facts of a reading against the expected ones, one by one; rows of lists are matched by what names them, else by place. */
export function compareReading(got: ReadValues | null, expect: PageFixture['expect']): Comparison {
  const [expected, read] = [facts(expect.reading, expect.reading), facts(got ?? {}, expect.reading)];
  const comparison: Comparison = { expected: 0, right: 0, missing: [], wrong: [] };
  for (const [path, value] of expected) {
    if (isOpen(expect, path, value)) continue;
    comparison.expected += 1;
    if (!read.has(path)) comparison.missing.push({ path, expected: value });
    else if (same(read.get(path), value)) comparison.right += 1;
    else comparison.wrong.push({ path, expected: value, got: read.get(path) });
  }
  for (const [path, value] of read) {
    if (!expected.has(path) && !isOpen(expect, path, value))
      comparison.wrong.push({ path, expected: undefined, got: value });
  }
  return comparison;
}

const naming = ['offerId', 'alias', 'email', 'id', 'name', 'state'];

function facts(value: unknown, like: unknown, path = '', found = new Map<string, unknown>()): Map<string, unknown> {
  if (
    Array.isArray(value) &&
    (value.length === 0 ? false : value.every((item) => isRecord(item) && !('oneOf' in item)))
  ) {
    const rows = Array.isArray(like) ? like : [];
    const taken = new Set<number>();
    for (const [index, item] of value.entries()) {
      const at = placeOf(item, index, rows, taken, value === like);
      facts(item, rows[at], `${path}[${at}]`, found);
    }
  } else if (isRecord(value) && !('oneOf' in value) && !('amount' in value)) {
    for (const [key, inner] of Object.entries(value))
      facts(inner, isRecord(like) ? like[key] : undefined, path === '' ? key : `${path}.${key}`, found);
  } else if (value !== undefined) found.set(path, value);
  return found;
}

function placeOf(item: unknown, index: number, rows: readonly unknown[], taken: Set<number>, own: boolean): number {
  if (own) return index;
  const score = (row: unknown) => {
    if (!isRecord(row) || !isRecord(item)) return 0;
    const named = naming.filter((key) => key in row && isDeepStrictEqual(row[key], item[key])).length;
    const rest = Object.keys(row).filter((key) => isDeepStrictEqual(row[key], item[key])).length;
    return named * 10 + rest;
  };
  const best = rows
    .map((row, at) => ({ at, score: taken.has(at) ? -1 : score(row) * 100 - Math.abs(at - index) }))
    .sort((a, b) => b.score - a.score)[0];
  const at = best !== undefined && best.score > 500 ? best.at : rows.length + index;
  taken.add(at);
  return at;
}

function isOpen(expect: PageFixture['expect'], path: string, value: unknown): boolean {
  return (expect.open ?? []).some((open) => {
    const pattern = typeof open === 'string' ? open : open.path;
    const plain = path.replace(/\[\d+\]/g, '[]');
    if (pattern !== plain && pattern !== path && !plain.startsWith(`${pattern}[]`) && !plain.startsWith(`${pattern}.`))
      return false;
    return (
      typeof open === 'string' || open.accept === undefined || open.accept.some((accepted) => same(accepted, value))
    );
  });
}

function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return isDeepStrictEqual(sorted(one), sorted(other));
  if (isRecord(one) && isRecord(other) && 'oneOf' in one && 'oneOf' in other) return same(one['oneOf'], other['oneOf']);
  return isDeepStrictEqual(one, other);
}

function sorted(list: readonly unknown[]): string[] {
  return list.map((item) => JSON.stringify(item)).sort();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
