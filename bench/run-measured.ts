import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What one run of a program took. */
export interface Usage {
  seconds: number;
  /** Seconds of all processors together: what stays the same when other programs run beside. */
  work: number;
  /** The most memory that it held at a time, in MB. */
  memory: number;
}

/** Runs a program of the project, `src/cli/build.ts`, and tells what it took. Fails when the program does. */
export async function runMeasured(
  folder: string,
  program: string[],
  environment: Record<string, string>,
): Promise<Usage> {
  const usage = join(folder, 'usage.json');
  const start = performance.now();
  await promisify(execFile)(process.execPath, ['--import', './bench/tell-usage.ts', ...program], {
    env: { ...process.env, ...environment, BENCH_USAGE: usage },
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = (performance.now() - start) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await readFile(usage, 'utf8')) as ReturnType<
    typeof process.resourceUsage
  >;
  return { seconds, work: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
}
