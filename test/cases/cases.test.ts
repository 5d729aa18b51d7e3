import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionIds } from '../../src/rules/describe-edition';
import { evaluate } from '../../src/rules/evaluate';
import { caseFilePaths, caseFolder } from '../support/all-case-files';
import { type CaseFile, readCaseInput } from '../support/case-file';
import { mismatches } from '../support/match-expectation';

const files = caseFilePaths();

test('there are case files', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s', (file) => {
  const read = readCaseInput(JSON.parse(readFileSync(join(caseFolder, file), 'utf8')), '1970-01-01', editionIds);
  const cases = read.ok ? read.items.filter((item): item is CaseFile => 'expect' in item) : [];

  test('is a case file', () => {
    expect(read.ok ? [] : read.problems, relative(process.cwd(), join(caseFolder, file))).toEqual([]);
    expect(cases.length).toBeGreaterThan(0);
  });

  test.each(cases)('$title', ({ input, expect: expected }) => {
    expect(mismatches(expected, evaluate(input))).toEqual([]);
  });
});
