import { describe, expect, test } from 'vitest';
import { importFault } from './import-table';
import { importsOf, type SourceFile, sourceFile, sourceFiles } from './source-file';

const files = sourceFiles('src');
const byName = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));

describe('the import table', () => {
  test('holds for every import in src', () => {
    const imports = files.flatMap((file) => importsOf(file).map(({ target }) => ({ from: file.path, target })));
    const faults = imports.flatMap(({ from, target }) => {
      const fault = importFault(from, target);
      return fault === null ? [] : [`${from}: ${fault}`];
    });
    expect(faults).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
    expect(imports.length).toBeGreaterThan(10);
  });

  test.each([
    ['src/content/mount.ts', "import { openDatabase } from '../storage/database';"],
    ['src/ui/panel.tsx', "export * from '../messaging/client';"],
    ['src/background/main.ts', "const reader = await import('../portal/read-page');"],
    ['src/popup/main.tsx', "import browser from 'webextension-polyfill';"],
    ['src/domain/case.ts', "import type { Panel } from '../ui/panel';"],
    ['src/helpers/text.ts', "import { x } from './y';"],
  ])('refuses in %s: %s', (path, text) => {
    expect(importsOf(sourceFile(path, text)).map(({ target }) => importFault(path, target))).not.toEqual([null]);
  });

  test.each([
    ['src/background/main.ts', "import { portalHost } from '../portal/hosts';"],
    ['src/storage/database.ts', "import { openDB } from 'idb';"],
    ['src/rules/evaluate.ts', "import type { Case } from '../domain/case';"],
  ])('allows in %s: %s', (path, text) => {
    expect(importsOf(sourceFile(path, text)).map(({ target }) => importFault(path, target))).toEqual([null]);
  });
});

test('the content script reaches no zod', () => {
  const entry = byName.get('src/content/main.iife');
  expect(entry).toBeDefined();
  const reached = entry === undefined ? new Set<string>() : reachedFrom(entry);
  expect([...reached].filter((target) => target.startsWith('zod'))).toEqual([]);
  expect(reached.size).toBeGreaterThan(10);
});

/** Everything a bundle of this file would hold: types are gone by then. */
function reachedFrom(entry: SourceFile, reached = new Set<string>()): Set<string> {
  for (const { target, typeOnly } of importsOf(entry)) {
    if (typeOnly || reached.has(target)) continue;
    reached.add(target);
    const next = byName.get(target);
    if (next !== undefined) reachedFrom(next, reached);
  }
  return reached;
}
