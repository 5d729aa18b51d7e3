import { z } from 'zod/mini';
import { nearestName } from './nearest-name';

/** What is wrong in data that was handed in: where, and what was expected there. */
export interface InputProblem {
  /** `offer.plans[2].audience`; empty for the whole. */
  path: string;
  expected: string;
}

type Issue = z.core.$ZodIssue;
type Key = PropertyKey;

/** Says in words what a schema refused; never empty for a failed parse. */
export function inputProblems(schema: z.core.$ZodType, issues: readonly Issue[]): InputProblem[] {
  return issues.flatMap((issue) => problemsOf(schema, issue, []));
}

/** Writes a path as a person would: `offer.plans[2].audience`. */
export function pathText(path: readonly Key[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function problemsOf(schema: z.core.$ZodType, issue: Issue, above: readonly Key[]): InputProblem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(schema, path, key));
  if (issue.code === 'invalid_union') return unionProblems(schema, issue, path);
  return [{ path: pathText(path), expected: expectedBy(issue) }];
}

/** Of a union's branches the one that got furthest says most; branches that ended equally early are all named. */
function unionProblems(schema: z.core.$ZodType, issue: z.core.$ZodIssueInvalidUnion, path: Key[]): InputProblem[] {
  const branches = issue.errors.map((branch) => branch.flatMap((inner) => problemsOf(schema, inner, path)));
  const depths = issue.errors.map((branch) => Math.max(0, ...branch.map(depthOf)));
  const deepest = Math.max(...depths);
  const furthest = branches.filter((_, index) => depths[index] === deepest);
  const [first = []] = furthest;
  if (deepest > 0) return first;
  const expected = [...new Set(furthest.flat().map((problem) => problem.expected.replace(/^expected /, '')))];
  // Wherever a value may stand, an object with the value in it may stand too: saying so each time hides what matters.
  const telling = expected.filter((text) => text !== typeWords.object);
  return [{ path: pathText(path), expected: `expected ${(telling.length > 0 ? telling : expected).join(', or ')}` }];
}

function depthOf(issue: Issue): number {
  const inner = issue.code === 'invalid_union' ? issue.errors.flat().map(depthOf) : [];
  return issue.path.length + Math.max(0, ...inner);
}

function unknownKey(schema: z.core.$ZodType, path: readonly Key[], key: string): InputProblem {
  const known = namesAt(schema, path);
  const nearest = nearestName(key, known);
  const hint = nearest === null ? `expected one of ${known.join(', ')}` : `did you mean "${nearest}"?`;
  return { path: pathText([...path, key]), expected: `unknown name; ${hint}` };
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'custom':
    case 'invalid_format':
      return issue.message.startsWith('expected') ? issue.message : 'expected another form of text';
    case 'invalid_type':
      return `expected ${typeWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `expected ${sizeWords(issue.origin)} of ${issue.minimum} or more`;
    case 'too_big':
      return `expected ${sizeWords(issue.origin)} of ${issue.maximum} or less`;
    default:
      return 'expected something else';
  }
}

const typeWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function sizeWords(origin: string): string {
  if (origin === 'string') return 'text with a length';
  return origin === 'array' ? 'a list with a length' : 'a number';
}

/** The names that an object at this path may have, over all branches that reach it. */
function namesAt(schema: z.core.$ZodType, path: readonly Key[]): string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable) {
    return namesAt(schema._zod.def.innerType, path);
  }
  if (schema instanceof z.core.$ZodUnion) {
    return [...new Set(schema._zod.def.options.flatMap((option) => namesAt(option, path)))];
  }
  if (schema instanceof z.core.$ZodArray) return key === undefined ? [] : namesAt(schema._zod.def.element, rest);
  if (!(schema instanceof z.core.$ZodObject)) return [];
  if (key === undefined) return Object.keys(schema._zod.def.shape);
  const inner = schema._zod.def.shape[String(key)];
  return inner === undefined ? [] : namesAt(inner, rest);
}
