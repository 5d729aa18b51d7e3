import type { FactPath } from '../domain/fact';
import type { Reading } from '../domain/reading';
import { isObject } from './fact-value';

export interface ReadFact {
  path: FactPath;
  value: unknown;
  label: string | undefined;
}

/** Every fact of one reading, one by one; a list of records (contacts, plans) is one fact with its length. */
export function factsOf(reading: Reading): ReadFact[] {
  const facts: ReadFact[] = [];
  for (const [group, values] of Object.entries(reading.values)) {
    if (group === 'partial' || group === 'offers' || values === undefined) continue;
    if (!isObject(values)) add(group, values);
    else for (const [field, value] of Object.entries(values)) add(`${group}.${field}`, value);
  }
  return facts;

  function add(path: FactPath, value: unknown): void {
    if (value === undefined || value === null) return;
    facts.push({ path, value, label: reading.places[path]?.label });
  }
}

/** How many facts are known, of those and the ones that a verdict still waits for or a page was searched for. */
export function countsOf(
  readings: Reading[],
  awaited: FactPath[],
): { read: number; all: number; oldest: string | undefined } {
  const read = new Set(readings.flatMap((reading) => factsOf(reading).map(({ path }) => path)));
  const lacking = new Set(
    [...awaited, ...readings.flatMap((reading) => reading.notFound)].filter((path) => !read.has(path)),
  );
  const [oldest] = readings.map(({ readAt }) => readAt).sort();
  return { read: read.size, all: read.size + lacking.size, oldest };
}
