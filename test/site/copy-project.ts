import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { ownEnvironment } from './own-environment.ts';

const program = [
  'src',
  'assets',
  'public',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
];

/** Copies the program and some content to a folder, as a fresh clone would have them. */
export async function copyProject(folder: string, content: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of program) await cp(name, join(folder, name), { recursive: true });
  await cp(content, join(folder, 'content'), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

export interface Build {
  /** Sends a signal to the build and to all that it has started. */
  stop(signal: NodeJS.Signals): void;
  ended: Promise<{ status: number | null; output: string }>;
}

/** Builds such a copy. What does not stand in `environment` is as it is for the tests; `through` is a shell line that runs it. */
export function startBuild(
  folder: string,
  environment: Record<string, string> = {},
  through = 'exec "$@"',
): Build {
  const run = spawn('sh', ['-c', through, 'sh', process.execPath, 'src/cli/build.ts'], {
    cwd: folder,
    env: ownEnvironment({
      LANG: 'ko_KR.UTF-8',
      LC_ALL: '',
      REPORT_ADDRESS: 'https://garam.example/',
      ...environment,
    }),
    detached: true,
  });
  let output = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (text) => (output += text));
  return {
    stop: (signal) => {
      if (run.exitCode === null && run.signalCode === null && run.pid) process.kill(-run.pid, signal);
    },
    ended: once(run, 'close').then(([status]) => ({ status: status as number | null, output })),
  };
}

/** The files of a folder with the hashes of what is in them. Comparing two names every difference. */
export async function filesWithHashes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashed = files.sort().map(async (file) => {
    const hash = createHash('sha256').update(await readFile(file));
    return [relative(folder, file), hash.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashed));
}
