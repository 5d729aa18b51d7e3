import { isJsonObject } from './json-object';

/** One way in which an evaluation is not what a case file expects. */
export interface Mismatch {
  /** `benefits[base-optimization].condition`: list elements are named by their id. */
  path: string;
  expected: unknown;
  got: unknown;
}

/**
 * Matches `got` against a partial `expected`: objects key by key; a list when each expected element is found in it,
 * whatever else is there; an expected `null` when null or missing. `absent`, at the top, names what must not be there.
 */
export function mismatches(expected: unknown, got: unknown): Mismatch[] {
  if (!isJsonObject(expected)) return compare(expected, got, '');
  const { absent, ...present } = expected;
  return [...compare(present, got, ''), ...found(absent, got, '')];
}

function compare(expected: unknown, got: unknown, path: string): Mismatch[] {
  if (expected === null) return got === null || got === undefined ? [] : [{ path, expected, got }];
  if (Array.isArray(expected)) {
    if (!Array.isArray(got)) return [{ path, expected, got: got ?? null }];
    return expected.flatMap((element: unknown) => compareElement(element, got, path));
  }
  if (isJsonObject(expected)) {
    if (!isJsonObject(got)) return [{ path, expected, got: got ?? null }];
    return Object.entries(expected).flatMap(([key, value]) =>
      compare(value, got[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return Object.is(expected, got) ? [] : [{ path, expected, got: got ?? null }];
}

/** The nearest element's differences when it has the expected id; else what stands in the list instead. */
function compareElement(expected: unknown, list: readonly unknown[], path: string): Mismatch[] {
  const named = list.filter((element) => nameOf(expected) !== undefined && nameOf(element) === nameOf(expected));
  const candidates = named.length > 0 ? named : list;
  const differences = candidates.map((element) => compare(expected, element, `${path}[${nameOf(expected) ?? ''}]`));
  if (differences.some((difference) => difference.length === 0)) return [];
  const nearest = differences.toSorted((first, second) => first.length - second.length)[0];
  if (named.length > 0 && nearest !== undefined) return nearest;
  return [{ path, expected, got: list.map((element) => nameOf(element) ?? element) }];
}

function found(absent: unknown, got: unknown, path: string): Mismatch[] {
  if (!isJsonObject(absent)) return [];
  return Object.entries(absent).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    const there = isJsonObject(got) ? got[key] : undefined;
    if (!Array.isArray(value)) return isJsonObject(value) ? found(value, there, here) : foundValue(value, there, here);
    if (!Array.isArray(there)) return [];
    const elements: readonly unknown[] = there;
    return value
      .filter((unwanted: unknown) => elements.some((element) => isUnwanted(unwanted, element)))
      .map((unwanted: unknown) => ({
        path: here,
        expected: { absent: unwanted },
        got: elements.map((element) => nameOf(element) ?? element),
      }));
  });
}

function foundValue(unwanted: unknown, got: unknown, path: string): Mismatch[] {
  return compare(unwanted, got, path).length === 0 ? [{ path, expected: { absent: unwanted }, got }] : [];
}

function isUnwanted(unwanted: unknown, element: unknown): boolean {
  if (typeof unwanted === 'string') return nameOf(element) === unwanted;
  return compare(unwanted, element, '').length === 0;
}

function nameOf(element: unknown): string | undefined {
  if (typeof element === 'string') return element;
  return isJsonObject(element) && typeof element.id === 'string' ? element.id : undefined;
}
