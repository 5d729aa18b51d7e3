import type { Case } from '../../src/domain/case';
import { caseSchema } from '../../src/domain/case-schema';
import type { CivilDate } from '../../src/domain/civil-date';
import { type InputProblem, inputProblems } from '../../src/domain/input-problem';

/** A case with what its evaluation must hold; other keys of the file are for people. */
export interface CaseFile {
  title: string;
  input: Case;
  expect: Record<string, unknown>;
}

export type CaseInput =
  | { ok: true; list: boolean; items: (Case | CaseFile)[] }
  | { ok: false; problems: InputProblem[] };

/** Reads parsed JSON as a case, a case file, or a list of either. A missing `asOf` becomes `today`. */
export function readCaseInput(json: unknown, today: CivilDate): CaseInput {
  const list = Array.isArray(json);
  const elements: unknown[] = list ? json : [json];
  const results = elements.map((element, index) => readOne(element, list ? `[${index}]` : '', today));
  const problems = results.flatMap((result) => (Array.isArray(result) ? result : []));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, list, items: results.flatMap((result) => (Array.isArray(result) ? [] : [result])) };
}

function readOne(json: unknown, path: string, today: CivilDate): Case | CaseFile | InputProblem[] {
  if (!isObject(json)) return [{ path, expected: 'expected a case or a case file, an object' }];
  if (!('input' in json)) return readCase(json, path, today);
  const { title, input, expect } = json;
  const problems: InputProblem[] = [];
  if (typeof title !== 'string') problems.push({ path: join(path, 'title'), expected: 'expected text' });
  if (!isObject(expect)) problems.push({ path: join(path, 'expect'), expected: 'expected an object' });
  const read = isObject(input)
    ? readCase(input, join(path, 'input'), today)
    : [{ path: join(path, 'input'), expected: 'expected a case, an object' }];
  if (Array.isArray(read)) return [...problems, ...read];
  if (typeof title !== 'string' || !isObject(expect)) return problems;
  return { title, input: read, expect };
}

function readCase(json: Record<string, unknown>, path: string, today: CivilDate): Case | InputProblem[] {
  const parsed = caseSchema.safeParse({ ...json, asOf: json.asOf ?? today });
  if (parsed.success) return parsed.data;
  return inputProblems(caseSchema, parsed.error.issues).map((problem) => ({
    ...problem,
    path: join(path, problem.path),
  }));
}

function join(path: string, below: string): string {
  return path === '' ? below : `${path}.${below}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
