import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** The extension as a browser loads it. */
export const distFolder = join(root, 'dist');
const stamp = join(root, '.cache/built-from');
const sources = [
  'src',
  'public',
  'manifest.json',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Builds the extension; says what goes wrong, on standard error. Returns whether it worked. */
export function buildExtension(): boolean {
  const before = fingerprint();
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  // A test runner's environment would build a test's bundle.
  const { VITEST: _, ...env } = process.env;
  const result = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout}${result.stderr}\n`);
    return false;
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, before);
  return true;
}

/** Builds unless what is built comes from the sources as they are; throws when they cannot be built. */
export function ensureBuilt(): void {
  const upToDate = existsSync(join(distFolder, 'manifest.json')) && existsSync(stamp);
  if (upToDate && readFileSync(stamp, 'utf8') === fingerprint()) return;
  process.stderr.write('Building the extension.\n');
  if (!buildExtension()) throw new Error('the extension could not be built');
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const entries = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).sort();
  return entries.map((entry) => `${path}/${entry}`).filter((entry) => statSync(join(root, entry)).isFile());
}
