// npm run bench -- rules
//   The rule engine beside others from the package registry. Ends with 1 when a verdict differs; times never fail it.
//   It is measured as the product is built: tsx keeps every function's name, which alone would slow the engine down.
import 'temporal-polyfill/global';
import { mkdtemp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { argv, exit, stderr } from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { benchRules } from '../test/bench/rules/bench-rules';

const [what, ...more] = argv.slice(2);
if (what !== 'rules' || more.length > 0) {
  stderr.write('usage: npm run bench -- rules\n');
  exit(2);
}

const root = resolve(import.meta.dirname, '..');
// Inside the project, so that the built file finds the packages.
const folder = await mkdtemp(resolve(root, 'node_modules', '.bench-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: 'test/bench/rules/bench-rules.ts', outDir: folder, emptyOutDir: false, minify: false },
  });
  const built = (await import(pathToFileURL(resolve(folder, 'bench-rules.js')).href)) as {
    benchRules: typeof benchRules;
  };
  process.exitCode = (await built.benchRules()) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
