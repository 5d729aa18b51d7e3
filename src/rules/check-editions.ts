import { dayNumber } from '../domain/civil-date';
import type { EditionSource } from '../domain/edition-view';
import type { InputProblem } from '../domain/input-problem';
import { checkTierRows } from './check-tier-rows';
import type { EditionFile } from './edition-file';

/**
 * What a set of edition files must mean together: windows that follow one another without gap or overlap, rows that refer to
 * what exists, tiers that rise, sources that resolve. Returns what is wrong, with the row; empty when all is well.
 */
export function checkEditions(files: EditionFile[], sources: Record<string, EditionSource>): InputProblem[] {
  const ordered = [...files].sort((a, b) => a.window.from.localeCompare(b.window.from));
  return [
    ...repeated(
      files.map(({ id }) => id),
      '',
      'edition id',
    ),
    ...checkWindows(ordered),
    ...ordered.flatMap((file, index) => checkEdition(file, ordered.slice(0, index), ordered, sources)),
  ];
}

function checkWindows(ordered: EditionFile[]): InputProblem[] {
  return ordered.flatMap((file, index) => {
    const next = ordered[index + 1];
    const path = `${file.id}.window.to`;
    if (file.window.to !== null && file.window.to < file.window.from) {
      return [{ path, expected: `expected a day from ${file.window.from} on` }];
    }
    if (!next) return [];
    if (file.window.to === null) return [{ path, expected: `expected the day before ${next.window.from}` }];
    const distance = dayNumber(next.window.from) - dayNumber(file.window.to);
    if (distance === 1) return [];
    const fault = distance > 1 ? 'a gap' : 'an overlap';
    return [
      { path, expected: `expected the day before ${next.window.from}, when ${next.id} begins: ${fault} of days` },
    ];
  });
}

function checkEdition(
  file: EditionFile,
  before: EditionFile[],
  all: EditionFile[],
  sources: Record<string, EditionSource>,
): InputProblem[] {
  const resolves = new Set([...Object.keys(sources), ...Object.keys(file.sources ?? {})]);
  const tiers = file.tiers === 'not-published' ? [] : file.tiers;
  const tierIds = new Set(tiers.map(({ id }) => id));
  const problems: InputProblem[] = [...checkTierRows(tiers, `${file.id}.tiers`)];
  const sourced = [
    ...tiers.map((row, index) => ({ row, path: `${file.id}.tiers[${index}]` })),
    ...file.benefits.map((row, index) => ({ row, path: `${file.id}.benefits[${index}]` })),
    ...file.remarks.map((row, index) => ({ row, path: `${file.id}.remarks[${index}]` })),
    ...Object.entries(file.rules).flatMap(([name, row]) => (row ? [{ row, path: `${file.id}.rules.${name}` }] : [])),
    { row: file, path: file.id },
  ];
  for (const { row, path } of sourced) {
    if (!resolves.has(row.source))
      problems.push({ path: `${path}.source`, expected: `expected a known source, not "${row.source}"` });
  }
  problems.push(
    ...repeated(
      file.benefits.map(({ id }) => id),
      `${file.id}.benefits`,
      'benefit id',
    ),
    ...repeated(
      file.remarks.map(({ id }) => id),
      `${file.id}.remarks`,
      'remark id',
    ),
  );
  const named = new Set(before.flatMap(({ benefits }) => benefits.filter(({ name }) => name).map(({ id }) => id)));
  file.benefits.forEach((row, index) => {
    const path = `${file.id}.benefits[${index}]`;
    if (!row.name && !named.has(row.id))
      problems.push({ path: `${path}.name`, expected: 'expected a name: no earlier edition names this benefit' });
    if (row.fromTier !== null && row.fromTier !== 'publisher' && !tierIds.has(row.fromTier)) {
      problems.push({ path: `${path}.fromTier`, expected: `expected a tier of this edition, not "${row.fromTier}"` });
    }
    for (const tier of Object.keys(row.amounts ?? {})) {
      if (!tierIds.has(tier))
        problems.push({ path: `${path}.amounts.${tier}`, expected: 'expected a tier of this edition' });
    }
  });
  tiers.forEach((tier, index) => {
    for (const metric of Object.keys(tier.thresholds)) {
      if (file.metrics.some((counted) => counted === metric)) continue;
      problems.push({
        path: `${file.id}.tiers[${index}].thresholds.${metric}`,
        expected: `expected one of ${file.metrics.join(', ')}`,
      });
    }
  });
  const liftr = file.rules.liftrLite;
  if (liftr && !tierIds.has(liftr.tier))
    problems.push({ path: `${file.id}.rules.liftrLite.tier`, expected: 'expected a tier of this edition' });
  if (file.rowsFrom !== null && !before.some(({ id }) => id === file.rowsFrom)) {
    problems.push({ path: `${file.id}.rowsFrom`, expected: `expected an earlier edition, not "${file.rowsFrom}"` });
  }
  for (const id of file.tableBetween ?? []) {
    if (!all.some((other) => other.id === id))
      problems.push({ path: `${file.id}.tableBetween`, expected: `expected a known edition, not "${id}"` });
  }
  return problems;
}

function repeated(ids: string[], path: string, what: string): InputProblem[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ path: path === '' ? id : path, expected: `expected every ${what} once; "${id}" stands twice` }));
}
