import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Runs the real command line, in no language unless the environment says one. */
export function runReport(args: string[], environment: Record<string, string> = {}, cwd = '.') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/main.ts'), ...args], {
    encoding: 'utf8',
    cwd,
    env: { PATH: process.env['PATH'], ...environment },
  });
  return { status, stdout, stderr };
}
