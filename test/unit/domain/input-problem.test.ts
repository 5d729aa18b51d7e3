import { describe, expect, test } from 'vitest';
import { editionIds } from '../../../src/rules/describe-edition';
import { readCaseInput } from '../../support/case-file';

function problemsOf(json: unknown): { path: string; expected: string }[] {
  const read = readCaseInput(json, '2026-11-22', editionIds);
  return read.ok ? [] : read.problems;
}

describe('a refused case', () => {
  test.each([
    ['a mistyped name', { offer: { stauts: 'live' } }, 'offer.stauts', 'unknown name; did you mean "status"?'],
    [
      'a mistyped name inside a fact',
      { offer: { liveSince: { valeu: '2026-01-01' } } },
      'offer.liveSince.valeu',
      'did you mean "value"?',
    ],
    [
      'a mistyped name in a list',
      { offer: { plans: [{}, { nmae: 'Gold' }] } },
      'offer.plans[1].nmae',
      'did you mean "name"?',
    ],
    [
      'a name that is near to nothing',
      { owner: { zzzzzz: true } },
      'owner.zzzzzz',
      'expected one of known, atCompany, name',
    ],
    ['an unknown code', { offer: { status: 'alive' } }, 'offer.status', 'expected one of draft, publish-in-progress'],
    [
      'a day that does not exist',
      { offer: { liveSince: '2023-02-29' } },
      'offer.liveSince',
      'a date that exists, written YYYY-MM-DD',
    ],
    [
      'a day that does not exist, with its source',
      { offer: { liveSince: { value: '2023-02-29' } } },
      'offer.liveSince.value',
      'a date that exists',
    ],
    ['a negative figure', { sales: { billedUsd: -1 } }, 'sales.billedUsd', 'a number of 0 or more'],
    ['text for yes or no', { account: { enrolled: 'yes' } }, 'account.enrolled', 'expected true or false'],
    ['an edition that is not known', { edition: 'mr-2025-07-fy2' }, 'edition', 'did you mean "mr-2025-07-fy26"?'],
  ])('%s: says where and what was expected', (_, json, path, expected) => {
    expect(problemsOf(json)).toSatisfy((problems: { path: string; expected: string }[]) =>
      problems.some((problem) => problem.path === path && problem.expected.includes(expected)),
    );
  });

  test('in a list and in a case file is found by its place', () => {
    const file = { title: 'One', expect: {}, input: { offer: { stauts: 'live' } } };
    expect(problemsOf([{}, file])).toMatchObject([{ path: '[1].input.offer.stauts' }]);
  });

  test.each([
    ['text', 'x', ''],
    ['a list of text', ['x'], '[0]'],
  ])('that is %s is no case', (_, json, path) => {
    expect(problemsOf(json)).toEqual([{ path, expected: 'expected a case or a case file, an object' }]);
  });

  test('file without a title or expectations says so', () => {
    expect(problemsOf({ input: {} }).map(({ path }) => path)).toEqual(['title', 'expect']);
  });
});

test('a case without a day is asked for today', () => {
  expect(readCaseInput({}, '2026-11-22', editionIds)).toEqual({
    ok: true,
    list: false,
    items: [{ asOf: '2026-11-22' }],
  });
});
