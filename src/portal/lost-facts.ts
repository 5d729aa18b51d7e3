import type { FactPath } from '../domain/fact';
import type { PageKind } from '../domain/page-kind';
import type { Reading } from '../domain/reading';

/**
 * Remembers what each kind of page gave in this tab. Tells which facts a page no longer gives when it gives less than half of
 * what its kind gave before: then Partner Center has changed rather than the offer.
 */
export function lostFacts(): (reading: Reading) => FactPath[] {
  const given = new Map<PageKind, Set<FactPath>>();
  return ({ kind, places }) => {
    const now = new Set(Object.keys(places).map((path) => path.replace(/\[\d+\]/g, '[]')));
    const before = given.get(kind) ?? new Set();
    if (now.size * 2 < before.size) return [...before].filter((fact) => !now.has(fact));
    given.set(kind, new Set([...before, ...now]));
    return [];
  };
}
