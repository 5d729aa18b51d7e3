// npm run --silent evaluate -- FILE
//   FILE holds a case, a case file, or a list of either; `-` is standard input.
//   Prints JSON and nothing else; ends with 0, with 1 when an expectation failed, with 2 when the input was refused.
import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { exit, stderr, stdin, stdout } from 'node:process';
import { text } from 'node:stream/consumers';
import type { Case } from '../src/domain/case';
import type { InputProblem } from '../src/domain/input-problem';
import { editionIds } from '../src/rules/describe-edition';
import { evaluate } from '../src/rules/evaluate';
import { fromCaller } from '../test/support/caller-path';
import { type CaseFile, readCaseInput } from '../test/support/case-file';
import { mismatches } from '../test/support/match-expectation';

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0)
  refuse([{ path: '', expected: 'usage: npm run --silent evaluate -- FILE|-' }]);

const input = readCaseInput(parseJson(await readText(file)), Temporal.Now.plainDateISO().toString(), editionIds);
if (!input.ok) refuse(input.problems);

// Whoever reads (`head`) may have seen enough before the end.
stdout.on('error', () => exit());
const results = input.items.map(judge);
stdout.write(`${JSON.stringify(input.list ? results : results[0], null, 2)}\n`);
process.exitCode = results.some((result) => 'failures' in result && result.failures.length > 0) ? 1 : 0;

function judge(item: Case | CaseFile) {
  if (!('expect' in item)) return evaluate(item);
  const evaluation = evaluate(item.input);
  return { title: item.title, evaluation, failures: mismatches(item.expect, evaluation) };
}

async function readText(name: string): Promise<string> {
  if (name === '-') return text(stdin);
  try {
    return readFileSync(fromCaller(name), 'utf8');
  } catch (problem) {
    return refuse([{ path: name, expected: `expected a file that can be read (${messageOf(problem)})` }]);
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (problem) {
    return refuse([{ path: file ?? '', expected: `expected JSON (${messageOf(problem)})` }]);
  }
}

function refuse(problems: readonly InputProblem[]): never {
  for (const { path, expected } of problems) stderr.write(`${path === '' ? '' : `${path}: `}${expected}\n`);
  exit(2);
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
