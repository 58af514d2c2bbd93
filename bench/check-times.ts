import { spawn, spawnSync } from 'node:child_process';
import { appendFile, cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const command = ['src/cli/main.ts', 'check'];

/**
 * Tells how long a check takes: in a process of its own, with nothing kept and with what the last one kept, and again after a save while it
 * watches. Checked is a copy of the content in `folder`, in a git repository of its own. Of five runs, the median counts.
 */
export async function tellCheckTimes(folder: string): Promise<void> {
  const content = join(folder, 'content');
  await cp('content', content, { recursive: true });
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org'];
  for (const git of [
    ['init', '-q'],
    ['add', '.'],
    [...author, 'commit', '-qm', 'The content'],
  ]) {
    run('git', ['-C', content, ...git]);
  }
  const year =
    (await readdir(content))
      .filter((name) => /^\d{4}$/.test(name))
      .sort()
      .at(-1) ?? '';
  const save = () => appendFile(join(content, year, 'edition.yaml'), '# a comment\n');
  const check = (...years: string[]) => run(process.execPath, [...command, ...years, '--content', content]);

  for (const kept of ['documents', 'code']) await rm(join('.cache', kept), { recursive: true, force: true });
  tell('check, cold', [secondsOf(() => check())]);
  tell('check, warm', await five(() => secondsOf(() => check())));
  const one = 'check of one edition, warm';
  tell(one, await five(() => secondsOf(() => check(year))));
  const afterSave = async () => {
    await save();
    return secondsOf(() => check(year));
  };
  tell(`${one}, a file changed since the last`, await five(afterSave));
  const typed = ['run', '--silent', 'report', '--', 'check', year, '--content', content];
  tell(`${one}, as typed with npm`, await five(() => secondsOf(() => run('npm', typed))));

  const { looks, answers } = await watch(content, save);
  tell('check again while watching, the look alone', looks);
  tell('check again while watching, from the save to the answer', answers);
}

/** Watches, saves five times, and takes what each look tells that it took, and how long each save waited for its answer. */
async function watch(content: string, save: () => Promise<void>) {
  const child = spawn(process.execPath, [...command, '--watch', '--lang', 'en', '--content', content]);
  const nextLook = () =>
    new Promise<number>((settle) => {
      const read = (text: Buffer) => {
        const took = / · (\d+\.\d+) s/.exec(text.toString())?.[1];
        if (took === undefined) return;
        child.stdout.off('data', read);
        settle(Number(took));
      };
      child.stdout.on('data', read);
    });
  await nextLook();
  const looks: number[] = [];
  const answers = await five(async () => {
    const start = performance.now();
    const look = nextLook();
    await save();
    looks.push(await look);
    return (performance.now() - start) / 1000;
  });
  child.kill('SIGINT');
  return { looks, answers };
}

function run(program: string, args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
}

async function five(measure: () => number | Promise<number>): Promise<number[]> {
  const measured: number[] = [];
  while (measured.length < 5) measured.push(await measure());
  return measured;
}

function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function tell(what: string, measured: number[]): void {
  const median = measured.toSorted((a, b) => a - b)[Math.floor(measured.length / 2)] ?? NaN;
  console.log(`${what}: ${median.toFixed(2)} s`);
}
