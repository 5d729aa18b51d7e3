import type { Case } from '../../src/domain/case';
import { caseSchema } from '../../src/domain/case-schema';
import type { CivilDate } from '../../src/domain/civil-date';
import { type InputProblem, inputProblems } from '../../src/domain/input-problem';
import { nearestName } from '../../src/domain/nearest-name';
import { checkSuppliedTiers } from '../../src/rules/supplied-tiers';
import { isJsonObject } from './json-object';

/** A case with what its evaluation must hold; other keys of the file are for people. */
export interface CaseFile {
  title: string;
  input: Case;
  expect: Record<string, unknown>;
}

export type CaseInput =
  | { ok: true; list: boolean; items: (Case | CaseFile)[] }
  | { ok: false; problems: InputProblem[] };

/**
 * Reads parsed JSON as a case, a case file, or a list of either. A missing `asOf` becomes `today`; an edition that is
 * asked for must be one of `editions`.
 */
export function readCaseInput(json: unknown, today: CivilDate, editions: readonly string[]): CaseInput {
  const list = Array.isArray(json);
  const elements: unknown[] = list ? json : [json];
  const results = elements.map((element, index) => readOne(element, list ? `[${index}]` : '', { today, editions }));
  const problems = results.flatMap((result) => (Array.isArray(result) ? result : []));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, list, items: results.flatMap((result) => (Array.isArray(result) ? [] : [result])) };
}

interface Known {
  today: CivilDate;
  editions: readonly string[];
}

function readOne(json: unknown, path: string, known: Known): Case | CaseFile | InputProblem[] {
  if (!isJsonObject(json)) return [{ path, expected: 'expected a case or a case file, an object' }];
  if (!('input' in json)) return readCase(json, path, known);
  const { title, input, expect } = json;
  const problems: InputProblem[] = [];
  if (typeof title !== 'string') problems.push({ path: join(path, 'title'), expected: 'expected text' });
  if (!isJsonObject(expect)) problems.push({ path: join(path, 'expect'), expected: 'expected an object' });
  const read = isJsonObject(input)
    ? readCase(input, join(path, 'input'), known)
    : [{ path: join(path, 'input'), expected: 'expected a case, an object' }];
  if (Array.isArray(read)) return [...problems, ...read];
  if (typeof title !== 'string' || !isJsonObject(expect)) return problems;
  return { title, input: read, expect };
}

function readCase(json: Record<string, unknown>, path: string, { today, editions }: Known): Case | InputProblem[] {
  const parsed = caseSchema.safeParse({ ...json, asOf: json.asOf ?? today });
  if (!parsed.success) {
    return inputProblems(caseSchema, parsed.error.issues).map((problem) => ({
      ...problem,
      path: join(path, problem.path),
    }));
  }
  const { edition, tiers } = parsed.data;
  const wrongTiers = checkSuppliedTiers(tiers ?? []);
  if (wrongTiers.length > 0) return wrongTiers.map((problem) => ({ ...problem, path: join(path, problem.path) }));
  if (typeof edition !== 'string' || editions.includes(edition)) return parsed.data;
  const nearest = nearestName(edition, editions);
  const hint = nearest === null ? `expected one of ${editions.join(', ')}` : `did you mean "${nearest}"?`;
  return [{ path: join(path, 'edition'), expected: `unknown edition; ${hint}` }];
}

function join(path: string, below: string): string {
  if (path === '' || below === '') return path + below;
  return `${path}.${below}`;
}
