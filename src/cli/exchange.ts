import { execFile } from 'node:child_process';

/** The number of the call `renameat2` of Linux, with which each of two things takes the place of the other at once. */
const renameat2: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };

const perl =
  'my ($call, $one, $other) = @ARGV; exit(syscall($call + 0, -100, $one, -100, $other, 2) ? 1 : 0)';

/**
 * Puts each of two files or folders in the place of the other, so that at no moment either place is empty. Node has no
 * call for it; resolves to false, with nothing done, where no program at hand has one either.
 */
export async function exchange(one: string, other: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  if (await succeeds('mv', ['--exchange', '--no-target-directory', one, other])) return true;
  const call = renameat2[process.arch];
  return call !== undefined && (await succeeds('perl', ['-e', perl, String(call), one, other]));
}

function succeeds(program: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(program, args, (error) => resolve(error === null));
  });
}
