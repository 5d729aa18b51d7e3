import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { distFolder, ensureBuilt } from '../support/built-extension';
import { type BuiltManifest, filesNamedIn, filesReferredTo, readManifest } from '../support/built-files';

/** What the content script is meant to come down to, and what it must not grow beyond until it does; bytes, gzipped. */
const aim = 60_000;
const limit = 140_000;
let manifest: BuiltManifest;
let files: string[];

beforeAll(() => {
  ensureBuilt();
  manifest = readManifest();
  files = readdirSync(distFolder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(distFolder.length + 1));
}, 60_000);

const textOf = (file: string) => readFileSync(join(distFolder, file), 'utf8');

describe('the manifest', () => {
  test('asks for this much and no more (T5)', () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } = manifest;
    expect({ permissions, host_permissions, optional_permissions, optional_host_permissions }).toMatchSnapshot();
  });

  test('is as agreed (T8)', () => {
    expect({ ...manifest, version: '0.0.0' }).toMatchSnapshot();
  });

  test('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(distFolder, '../package.json'), 'utf8')) as { version: string };
    expect(manifest.version).toBe(version);
  });

  test('makes nothing visible to pages (T11)', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('puts one classic script into the top frame alone (L13)', () => {
    const [script, ...more] = manifest.content_scripts;
    expect(more).toEqual([]);
    expect(script?.js).toHaveLength(1);
    expect(script).not.toHaveProperty('all_frames');
    expect(script).not.toHaveProperty('css');
    expect(script).not.toHaveProperty('world');
  });

  test('lets the extension’s pages connect to nothing (P3)', () => {
    const policy = Object.fromEntries(
      manifest.content_security_policy.extension_pages.split(';').map((part) => {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        return [name, sources];
      }),
    );
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy).not.toHaveProperty('connect-src');
    expect(
      Object.values(policy)
        .flat()
        .every((source) => source === "'none'" || source === "'self'"),
    ).toBe(true);
  });
});

describe('the content script', () => {
  const script = () => textOf(manifest.content_scripts[0]?.js[0] ?? '');

  test('is classic: it neither imports nor loads anything', () => {
    expect(script()).not.toMatch(/\bimport\s*\(|^\s*import\b|\bexport\s*\{|chrome-extension:|getURL/m);
    // Compiles as a script, which a module would not.
    expect(() => new Script(script())).not.toThrow();
  });

  test('carries no zod', () => {
    const marks = ['_zod', 'invalid_type', 'unrecognized_keys', 'ZodMini'];
    expect(marks.filter((mark) => script().includes(mark))).toEqual([]);
    // The worker does carry it, so these are the marks to look for.
    const worker = files
      .filter((file) => file.startsWith('assets/'))
      .map(textOf)
      .join('');
    expect(marks.filter((mark) => worker.includes(mark)).length).toBeGreaterThan(1);
  });

  test(`is at most ${limit / 1000} kB gzipped (T17)`, () => {
    const bytes = gzipSync(script(), { level: 9 }).length;
    console.log(
      `content script: ${(bytes / 1000).toFixed(1)} kB gzipped, of ${limit / 1000} kB; the aim is ${aim / 1000} kB`,
    );
    expect(bytes).toBeLessThanOrEqual(limit);
  });
});

describe('the folder', () => {
  test('has every file that the manifest, a page or a script names (T10)', () => {
    const named = [
      ...filesNamedIn(manifest),
      ...files.filter((file) => /\.(html|js)$/.test(file)).flatMap(filesReferredTo),
    ];
    expect(named.filter((file) => !existsSync(join(distFolder, file)))).toEqual([]);
    expect(named.length).toBeGreaterThan(8);
  });

  test('has no file that nothing names', () => {
    const named = new Set([...filesNamedIn(manifest), ...files.flatMap(filesReferredTo), 'manifest.json']);
    const orphans = files.filter((file) => !named.has(file) && !file.startsWith('_locales/'));
    expect(orphans).toEqual([]);
  });

  test('is a release: no local server, no source map, no eval (T12)', () => {
    const marks = /localhost|127\.0\.0\.1|wss?:\/\/|sourceMappingURL|@vite\/client|\beval\(|new Function/;
    expect(
      files.filter((file) => file.endsWith('.map') || (/\.(js|html|json)$/.test(file) && marks.test(textOf(file)))),
    ).toEqual([]);
  });
});
