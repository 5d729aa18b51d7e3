import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../support/run-command';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rewards-lens-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const trial = { asOf: '2026-01-10', offer: { type: 'saas', listingOptions: ['free-trial'], status: 'live' } };
const holds = { title: 'A free trial', input: trial, expect: { kind: { verdict: 'trial' } }, because: 'ignored' };
const fails = { ...holds, title: 'Not a list', expect: { kind: { verdict: 'list' } } };

function evaluated(json: unknown) {
  writeFileSync(join(folder, 'given.json'), typeof json === 'string' ? json : JSON.stringify(json));
  const { status, stdout, stderr } = runCommand('evaluate', ['given.json'], folder);
  return { status, printed: stdout === '' ? null : (JSON.parse(stdout) as unknown), stderr };
}

describe('npm run evaluate', () => {
  test('prints the evaluation of a case', () => {
    expect(evaluated(trial)).toMatchObject({ status: 0, stderr: '', printed: { kind: { verdict: 'trial' } } });
  });

  test('prints, of a case file, what was expected and is not', () => {
    expect(evaluated(holds)).toMatchObject({ status: 0, printed: { title: 'A free trial', failures: [] } });
    expect(evaluated(fails)).toMatchObject({
      status: 1,
      printed: { failures: [{ path: 'kind.verdict', expected: 'list', got: 'trial' }] },
    });
  });

  test('prints a list for a list, in its order', () => {
    const { status, printed } = evaluated([fails, trial, holds]);
    expect(status).toBe(1);
    expect(printed).toMatchObject([{ title: 'Not a list' }, { kind: {} }, { title: 'A free trial' }]);
    expect(evaluated([])).toMatchObject({ status: 0, printed: [] });
  });

  test('reads standard input, and asks for today where a case does not say', () => {
    const { status, stdout } = runCommand('evaluate', ['-'], folder, '{}');
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { asOf: string }).asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test.each([
    [
      'a mistyped name',
      { asOf: '2026-01-10', offer: { stauts: 'live' } },
      'offer.stauts: unknown name; did you mean "status"?',
    ],
    ['one bad case among good ones', [trial, { asOf: 'soon' }], '[1].asOf: expected a date that exists'],
    ['no JSON', '{', 'given.json: expected JSON'],
    ['another thing', '7', 'expected a case or a case file'],
  ])('refuses %s, and prints nothing', (_, json, problem) => {
    const { status, printed, stderr } = evaluated(json);
    expect({ status, printed }).toEqual({ status: 2, printed: null });
    expect(stderr).toContain(problem);
  });

  test.each([
    ['no file', [], 'usage'],
    ['a file that is not there', ['none.json'], 'expected a file that can be read'],
  ])('refuses %s', (_, given, problem) => {
    const { status, stdout, stderr } = runCommand('evaluate', given, folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(problem);
  });
});
