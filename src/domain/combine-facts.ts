import type { CivilDate } from './civil-date';
import type { FactSource } from './codes';
import type { FactPath, Place } from './fact';
import { newestFirst } from './newest-first';
import { reconcile } from './possible-values';
import { isFresh } from './reading-age';

/** Facts of one kind of thing, as one page or one person told them. */
export interface Told<Facts extends object> {
  facts: Facts;
  source: FactSource;
  /** The page kind, or another name for who told it: within one of them the newest wins. */
  by: string;
  /** Instant of each fact; a page's facts were all read at once. */
  readAt: (fact: FactPath) => string;
  place: (fact: FactPath) => Place;
}

/**
 * One set of facts from several tellings, each fact with its source, instant and place. A manual entry wins; of one
 * kind of page the newest; what different kinds of page say is kept as far as both allow it, else as one of several.
 * `path` is the facts' own name (`offer`), under which places are looked up. Lists of things are compared whole.
 */
export function combineFacts<Facts extends object>(
  told: readonly Told<Facts>[],
  path: FactPath,
  today: CivilDate,
): Facts;
// Each name keeps the meaning it had in what was told, which the compiler cannot follow through a loop over names.
export function combineFacts(told: readonly Told<object>[], path: FactPath, today: CivilDate): object {
  const names = new Set(told.flatMap(({ facts }) => Object.keys(facts)));
  const combined = [...names].map((name) => [name, combineFact(told, name, `${path}.${name}`, today)] as const);
  return Object.fromEntries(combined.filter(([, fact]) => fact !== undefined));
}

interface Statement {
  value: unknown;
  source: FactSource;
  by: string;
  readAt: string;
  place: Place;
}

function combineFact(told: readonly Told<object>[], name: string, path: FactPath, today: CivilDate): unknown {
  const statements = told.flatMap(({ facts, source, by, readAt, place }): Statement[] => {
    const value: unknown = Reflect.get(facts, name);
    return value === null || value === undefined
      ? []
      : [{ value, source, by, readAt: readAt(path), place: place(path) }];
  });
  const [newest, ...older] = deciding(statements, today);
  if (newest === undefined) return undefined;
  const { source, readAt, place } = newest;
  const value = older.reduce((said, statement) => reconcile(said, statement.value), newest.value);
  return { value, source, readAt, place };
}

/** A person's word alone when there is one; else the newest of each teller, newest first. */
function deciding(statements: readonly Statement[], today: CivilDate): Statement[] {
  const manual = newestOfEach(statements).find(({ source }) => source === 'manual');
  return manual === undefined ? currentOf(statements, today) : [manual];
}

/** The newest of each teller, newest first, without what is stale beside something fresh. */
export function currentOf<Item extends { by: string; readAt: string }>(
  items: readonly Item[],
  today: CivilDate,
): Item[] {
  const newest = newestOfEach(items);
  const fresh = newest.filter(({ readAt }) => isFresh(readAt, today));
  return fresh.length > 0 ? fresh : newest.slice(0, 1);
}

function newestOfEach<Item extends { by: string; readAt: string }>(items: readonly Item[]): Item[] {
  const sorted = newestFirst(items);
  return sorted.filter(({ by }, index) => sorted.findIndex((other) => other.by === by) === index);
}
