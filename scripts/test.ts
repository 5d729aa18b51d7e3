// Everything that must hold, in order of cost; the last line counts it.
import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildExtension } from '../test/support/built-extension';
import type { TestCount } from '../test/support/count-reporter';
import { chromiumAdvice, findChromium } from '../test/support/find-chromium.mjs';

const require = createRequire(import.meta.url);
const total: TestCount = { passed: 0, failed: 0 };

step('types', ['typescript', 'bin/tsc'], ['-p', '.']);
step('format and lint', ['@biomejs/biome', 'bin/biome'], ['check', '.']);
step('lint with types', ['eslint', 'bin/eslint.js'], ['.']);
vitest('unit', 'cases');
const built = buildExtension();
total[built ? 'passed' : 'failed'] += 1;
const browser = findChromium();
if (built) vitest('package', ...(browser === null ? [] : ['e2e']));

if (browser === null) {
  console.log(`not run: the tests in a real browser. Install Chromium: ${chromiumAdvice}`);
  if (process.env.CI === 'true') total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs one checker; it counts as one test. */
function step(name: string, program: [string, string], args: string[]): boolean {
  console.log(`\n${name}`);
  const passed = run(program, args) === 0;
  total[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

function vitest(...projects: string[]): void {
  const file = join('.cache', 'test-count.json');
  rmSync(file, { force: true });
  const status = run(['vitest', 'vitest.mjs'], ['run', ...projects.flatMap((project) => ['--project', project])], {
    env: { ...process.env, TEST_COUNT_FILE: file },
  });
  const nothing: TestCount = { passed: 0, failed: 1 };
  const count = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestCount) : nothing;
  total.passed += count.passed;
  total.failed += status !== 0 && count.failed === 0 ? 1 : count.failed;
}

function run([name, file]: [string, string], args: string[], options: SpawnSyncOptions = {}): number {
  const program = join(dirname(require.resolve(`${name}/package.json`)), file);
  return spawnSync(process.execPath, [program, ...args], { stdio: 'inherit', ...options }).status ?? 1;
}
