import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageKind } from '../../src/domain/page-kind';
import type { ReadValues } from '../../src/domain/reading';

/** One fixture page: a file, the address at which it is opened, and what a careful person reads on it. */
export interface PageFixture {
  file: string;
  url: string;
  lang?: string;
  /** The page's own scripts change it up to then. */
  settleMs?: number;
  expect: {
    kind: PageKind | null;
    reading: ReadValues;
    /** Facts that may be read or not; with `accept`, only as one of these values. */
    open?: (string | { path: string; accept?: unknown[] })[];
  };
  why?: string;
}

export function readPageIndex(path: string): { fixtures: PageFixture[]; text: (fixture: PageFixture) => string } {
  const fixtures = JSON.parse(readFileSync(path, 'utf8')) as PageFixture[];
  return { fixtures, text: (fixture) => readFileSync(join(dirname(path), fixture.file), 'utf8') };
}
