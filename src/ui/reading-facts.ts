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

export interface ReadCounts {
  read: number;
  all: number;
  pages: number;
  /** The earliest instant; undefined when nothing was read. */
  oldest: string | undefined;
}

/** How many facts are known of those that the opened pages carry. What one page lacked and another showed counts as read. */
export function countsOf(readings: Reading[]): ReadCounts {
  const read = new Set(readings.flatMap((reading) => factsOf(reading).map(({ path }) => path)));
  const lacking = new Set(readings.flatMap((reading) => reading.notFound).filter((path) => !read.has(path)));
  const instants = readings.map(({ readAt }) => readAt).sort();
  return { read: read.size, all: read.size + lacking.size, pages: readings.length, oldest: instants[0] };
}
