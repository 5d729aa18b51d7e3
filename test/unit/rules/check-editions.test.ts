import { describe, expect, test } from 'vitest';
import { checkEditions } from '../../../src/rules/check-editions';
import type { EditionFile } from '../../../src/rules/edition-file';
import { bundledEditions, bundledSources } from '../../../src/rules/editions/bundled';
import { importEdition } from '../../../src/rules/import-edition';
import { checkSuppliedTiers } from '../../../src/rules/supplied-tiers';

/** The bundled editions with one value of one of them changed: `tiers.4.id` is a path. */
function withChange(id: string, path: string, value: unknown): EditionFile[] {
  const files = structuredClone(bundledEditions);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>(
    (at, step) => Reflect.get(Object(at), step),
    files.find((edition) => edition.id === id),
  );
  Reflect.set(Object(holder), last, value);
  return files;
}

interface Fault {
  what: string;
  edition: string;
  path: string;
  value: unknown;
  at: string;
  says: RegExp;
}

const faults: Fault[] = [
  {
    what: 'a gap of days',
    edition: 'mr-2021-07',
    path: 'window.to',
    value: '2022-06-29',
    at: 'window.to',
    says: /a gap/,
  },
  {
    what: 'an overlap',
    edition: 'mr-2021-07',
    path: 'window.to',
    value: '2022-07-01',
    at: 'window.to',
    says: /an overlap/,
  },
  {
    what: 'an end before its start',
    edition: 'mr-2021-07',
    path: 'window.to',
    value: '2021-06-30',
    at: 'window.to',
    says: /from 2021-07-01 on/,
  },
  {
    what: 'an open window before another',
    edition: 'mr-2021-07',
    path: 'window.to',
    value: null,
    at: 'window.to',
    says: /before 2022-07-01/,
  },
  {
    what: 'a source that does not resolve',
    edition: 'mr-2023-08-fy24',
    path: 'benefits.3.source',
    value: 'S-NO',
    at: 'benefits[3].source',
    says: /S-NO/,
  },
  {
    what: 'a rule without a source',
    edition: 'mr-2023-08-fy24',
    path: 'rules.silence.source',
    value: 'S-NO',
    at: 'rules.silence.source',
    says: /S-NO/,
  },
  {
    what: 'a tier that does not rise',
    edition: 'mr-2023-08-fy24',
    path: 'tiers.4.thresholds.billedUsd',
    value: 50_000,
    at: 'tiers[4].billedUsd',
    says: /more than 50000/,
  },
  {
    what: 'a hole in a metric',
    edition: 'mr-2023-08-fy24',
    path: 'tiers.4.thresholds.teamsMau',
    value: undefined,
    at: 'tiers[4]',
    says: /gap/,
  },
  {
    what: 'a tier twice',
    edition: 'mr-2023-08-fy24',
    path: 'tiers.4.id',
    value: 't50k',
    at: 'tiers[4].id',
    says: /twice/,
  },
  {
    what: 'a tier without a threshold',
    edition: 'mr-2023-08-fy24',
    path: 'tiers.8.thresholds',
    value: {},
    at: 'tiers[8]',
    says: /expected a threshold/,
  },
  {
    what: 'a metric that the edition does not count',
    edition: 'mr-2023-08-fy24',
    path: 'tiers.8.thresholds',
    value: { billedTtmUsd: 9 },
    at: 'tiers[8].thresholds.billedTtmUsd',
    says: /billedUsd/,
  },
  {
    what: 'a benefit from no tier',
    edition: 'mr-2025-07-fy26',
    path: 'benefits.17.fromTier',
    value: 't9m',
    at: 'benefits[17].fromTier',
    says: /t9m/,
  },
  {
    what: 'an amount at no tier',
    edition: 'mr-2025-07-fy26',
    path: 'benefits.17.amounts',
    value: { t9m: 1 },
    at: 'benefits[17].amounts.t9m',
    says: /tier of this edition/,
  },
  {
    what: 'a benefit without a name',
    edition: 'mr-2025-07-fy26',
    path: 'benefits.0.id',
    value: 'gift',
    at: 'benefits[0].name',
    says: /no earlier edition/,
  },
  {
    what: 'a benefit twice',
    edition: 'mr-2025-07-fy26',
    path: 'benefits.0.id',
    value: 'ltc-whats-new-blog',
    at: 'benefits',
    says: /twice/,
  },
  { what: 'a remark twice', edition: 'mr-2023-12', path: 'remarks.0.id', value: 'ttm', at: 'remarks', says: /twice/ },
  {
    what: 'Liftr Lite at no tier',
    edition: 'mr-2025-07-fy26',
    path: 'rules.liftrLite.tier',
    value: 't9m',
    at: 'rules.liftrLite.tier',
    says: /tier of this edition/,
  },
  {
    what: 'rows from no edition',
    edition: 'mr-2021-07',
    path: 'rowsFrom',
    value: 'mr-1999',
    at: 'rowsFrom',
    says: /mr-1999/,
  },
  {
    what: 'a table between no editions',
    edition: 'mr-2023-12',
    path: 'tableBetween',
    value: ['mr-1999', 'mr-2025-07-fy26'],
    at: 'tableBetween',
    says: /mr-1999/,
  },
];

function at<Item>(items: Item[], index: number): Item {
  const item = items.at(index);
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
}

describe('an edition that cannot mean anything is refused with the row and the reason', () => {
  test.each(faults)('$what', ({ edition, path, value, at: place, says }) => {
    const problems = checkEditions(withChange(edition, path, value), bundledSources);
    expect(problems.find((problem) => problem.path === `${edition}.${place}`)?.expected).toMatch(says);
  });

  test('an edition id twice', () => {
    const problems = checkEditions([...bundledEditions, at(bundledEditions, 0)], bundledSources);
    expect(problems.some(({ expected }) => expected.includes('"gtm-2018" stands twice'))).toBe(true);
  });
});

describe('an edition file that a user supplies', () => {
  const next = {
    ...structuredClone(at(bundledEditions, -2)),
    id: 'mr-2027-07',
    window: { from: '2027-07-01', to: null },
  };

  test('follows the last one, whose window then ends the day before', () => {
    const imported = importEdition(next);
    expect(imported.ok && imported.editions.map(({ id, window }) => [id, window.to]).slice(-2)).toEqual([
      ['fam-2026-09', '2027-06-30'],
      ['mr-2027-07', null],
    ]);
  });

  test('is refused whole with the path of what is wrong, and what was there stays', () => {
    const before = structuredClone(bundledEditions);
    const wrong = { ...next, benefits: [{ ...at(next.benefits, 0), category: 'gifts' }] };
    expect(importEdition(wrong)).toEqual({
      ok: false,
      problems: [{ path: 'benefits[0].category', expected: 'expected one of marketing, sales, technical' }],
    });
    expect(bundledEditions).toEqual(before);
  });
});

describe('a tier table that a user supplies', () => {
  test('may be used when it rises', () => {
    expect(
      checkSuppliedTiers([
        { id: 'A', billedUsd: 0 },
        { id: 'B', billedUsd: 1, seatsSold: 5 },
        { id: 'C', billedUsd: 2, seatsSold: 6 },
      ]),
    ).toEqual([]);
  });

  test.each([
    [
      [
        { id: 'A', billedUsd: 5 },
        { id: 'B', billedUsd: 5 },
      ],
      'tiers[1].billedUsd',
    ],
    [
      [
        { id: 'A', billedUsd: 5 },
        { id: 'A', billedUsd: 6 },
      ],
      'tiers[1].id',
    ],
    [[{ id: 'A' }], 'tiers[0]'],
    [
      [
        { id: 'A', seatsSold: 1 },
        { id: 'B', billedUsd: 1 },
        { id: 'C', seatsSold: 2, billedUsd: 2 },
      ],
      'tiers[1]',
    ],
  ])('%j is refused at %s', (tiers, path) => {
    expect(checkSuppliedTiers(tiers).map((problem) => problem.path)).toContain(path);
  });
});
