import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };

const underTest = process.env.VITEST !== undefined;

export default defineConfig({
  // crxjs would answer test files as if they were the extension's own pages.
  plugins: underTest ? [] : [crx({ manifest: { ...manifest, manifest_version: 3 } })],
  build: { target: 'chrome144', sourcemap: false, modulePreload: false, reportCompressedSize: false },
  test: {
    reporters: ['default', './test/support/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['test/unit/setup.ts'],
          // Some run a whole command, which takes its time on a busy machine.
          testTimeout: 30_000,
        },
      },
      { test: { name: 'cases', include: ['test/cases/*.test.ts'], setupFiles: ['test/unit/setup.ts'] } },
      { test: { name: 'package', include: ['test/package/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
