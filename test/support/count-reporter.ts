import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

export interface TestCount {
  passed: number;
  failed: number;
}

/** Counts the tests of a run for the closing line of `npm test`; writes to the file named in TEST_COUNT_FILE, if any. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const file = process.env.TEST_COUNT_FILE;
    if (file === undefined) return;
    const count: TestCount = { passed: 0, failed: unhandledErrors.length };
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      count.passed += states.filter((state) => state === 'passed').length;
      // A test that did not run proves nothing, so it counts as failed.
      count.failed += states.filter((state) => state !== 'passed').length;
      // A file, or a hook in it, that failed outside every test.
      if (module.state() === 'failed' && states.every((state) => state === 'passed')) count.failed += 1;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(count));
  }
}
