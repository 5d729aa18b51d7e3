import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface CommandResult {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's commands as `npm run --silent` does, from a folder, with what stands on its standard input. */
export function runCommand(name: string, given: string[], from: string, input = ''): CommandResult {
  // The command must not take itself for a part of this test run.
  const { VITEST: _, ...env } = process.env;
  const result = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts', `${name}.ts`), ...given], {
    cwd: root,
    env: { ...env, INIT_CWD: from },
    input,
    encoding: 'utf8',
  });
  return { status: result.status, stdout: result.stdout, stderr: result.stderr };
}
