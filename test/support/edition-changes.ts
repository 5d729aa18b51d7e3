import { isCivilDate } from '../../src/domain/civil-date';
import type { EditionFile } from '../../src/rules/edition-file';

export interface EditionChange {
  /** `mr-2025-07-fy26 benefits[12].amounts.t1m: 100000 → 100001`. */
  what: string;
  editions: EditionFile[];
}

/** Every single change of a set of editions that a case file should notice: a row taken away, a number or a date moved by one. */
export function* changesOf(editions: EditionFile[]): Generator<EditionChange> {
  for (const [index, edition] of editions.entries()) {
    for (const change of [...removals(edition), ...shifts(edition)]) {
      const changed = structuredClone(editions);
      const file = changed[index];
      if (!file) continue;
      change.apply(file);
      yield { what: `${edition.id} ${change.what}`, editions: changed };
    }
  }
}

interface Change {
  what: string;
  apply: (file: EditionFile) => void;
}

function removals(edition: EditionFile): Change[] {
  const tiers = edition.tiers === 'not-published' ? [] : edition.tiers;
  return [
    ...tiers.map((row, at) =>
      removal(`tiers[${at}] ${row.id}`, (file) => file.tiers !== 'not-published' && file.tiers.splice(at, 1)),
    ),
    ...edition.benefits.map((row, at) => removal(`benefits[${at}] ${row.id}`, (file) => file.benefits.splice(at, 1))),
    ...edition.remarks.map((row, at) => removal(`remarks[${at}] ${row.id}`, (file) => file.remarks.splice(at, 1))),
    ...Object.keys(edition.rules).map((name) =>
      removal(`rules.${name}`, (file) => Reflect.deleteProperty(file.rules, name)),
    ),
  ];
}

function removal(row: string, take: (file: EditionFile) => unknown): Change {
  return { what: `${row}: taken away`, apply: (file) => void take(file) };
}

function shifts(edition: EditionFile): Change[] {
  const found: Change[] = [];
  walk(edition, [], (path, value) => {
    for (const step of [-1, 1]) {
      const moved = movedBy(value, step);
      if (moved === null) continue;
      found.push({
        what: `${path.join('.')}: ${String(value)} → ${String(moved)}`,
        apply: (file) => {
          setAt(file, path, moved);
        },
      });
    }
  });
  return found;
}

function movedBy(value: unknown, step: number): number | string | null {
  if (typeof value === 'number') return value + step < 0 ? null : value + step;
  if (typeof value !== 'string' || !isCivilDate(value)) return null;
  return Temporal.PlainDate.from(value).add({ days: step }).toString();
}

function walk(value: unknown, path: string[], found: (path: string[], value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) {
    found(path, value);
    return;
  }
  for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key], found);
}

function setAt(file: EditionFile, path: string[], value: unknown): void {
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), file);
  Reflect.set(Object(holder), path.at(-1) ?? '', value);
}
