import { spawn } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { sealAsIs } from '../fixtures/seal-as-is.ts';

/** A folder that holds the content of the small report, sealed, and nothing else. */
async function aProject(): Promise<{ project: string; content: string }> {
  const project = await mkdtemp(join(tmpdir(), 'check-watch-'));
  onTestFinished(() => rm(project, { recursive: true, force: true }));
  const content = join(project, 'content');
  await cp('test/fixtures/small-report', content, { recursive: true });
  await sealAsIs(content);
  return { project, content };
}

/** Starts the real command line there. `until` resolves when what it has told since the last time has come to an end like this. */
function watchReport(project: string, ...args: string[]) {
  const child = spawn(process.execPath, [resolve('src/cli/main.ts'), 'check', '--watch', ...args], {
    cwd: project,
    env: { PATH: process.env['PATH'] },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let [all, told, errors] = ['', '', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    all += text;
    told += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = new Promise<number | null>((settle) => child.on('close', settle));
  return {
    until: async (end: RegExp): Promise<string> => {
      const found = await vi.waitFor(
        () => {
          const match = end.exec(told);
          if (!match) throw new Error(`${String(end)} is not told, but: ${told}${errors}`);
          return told.slice(0, match.index + match[0].length);
        },
        { timeout: 30_000, interval: 20 },
      );
      told = told.slice(found.length);
      return found;
    },
    looks: () => all.match(/^\d\d:\d\d:\d\d · /gm)?.length ?? 0,
    errors: () => errors,
    ended,
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

const allIsWell = /고칠 곳이 없습니다\. .*\n\d\d:\d\d:\d\d · \d+\.\d\d초.*\n\n/;
const oneError = /오류 1건, 경고 0건\..*\n\d\d:\d\d:\d\d · \d+\.\d\d초\n\n/;

test('looks again when a file is saved, and ends calmly with Ctrl+C', async () => {
  const { project, content } = await aProject();
  const watching = watchReport(project);
  expect(await watching.until(allIsWell)).toMatch(
    /^고칠 곳이 없습니다\. 판 1개를 살폈습니다\.\n\d\d:\d\d:\d\d · \d+\.\d\d초 · 파일을 저장하면 다시 살핍니다\. 그만두려면 Ctrl\+C를 누르세요\.\n\n$/,
  );
  const path = join(content, 'glossary.yaml');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('name:', 'nmae:'));
  expect(await watching.until(/초\n\n/)).toMatch(/^content\/glossary\.yaml:\d+:\d+$/m);
  await writeFile(path, text);
  await watching.until(allIsWell);
  expect(await watching.interrupt()).toBe(0);
  expect(watching.errors()).toBe('');
});

test('tells of the years asked for, and speaks English', async () => {
  const { project, content } = await aProject();
  await cp(join(content, '2024'), join(content, '2025'), { recursive: true });
  const watching = watchReport(project, '2024', '--lang', 'en');
  expect(await watching.until(/ · \d+\.\d\d s · .*\n/)).toMatch(
    /In other editions: .*\n\d\d:\d\d:\d\d · \d+\.\d\d s · looking again whenever a file is saved; Ctrl\+C ends it\n$/,
  );
});

test('looks at many fast saves together, and at the last one in any case', async () => {
  const { project, content } = await aProject();
  const watching = watchReport(project);
  await watching.until(allIsWell);
  const path = join(content, 'glossary.yaml');
  const text = await readFile(path, 'utf8');
  for (let save = 1; save <= 60; save++) {
    await writeFile(path, save % 2 === 0 ? `${text}\n# ${save}\n` : `${text}\nbroken-${save}: [\n`);
    await setTimeout(5);
  }
  await writeFile(path, `${text}${'\n'.repeat(9)}the-last: [\n`);
  await watching.until(new RegExp(String.raw`glossary\.yaml:${text.split('\n').length + 9}:[\s\S]*초\n\n`));
  expect(watching.looks()).toBeLessThan(20);
  await writeFile(path, text);
  await watching.until(allIsWell);
});

test('takes a file that is half written for what it is, until the rest comes', async () => {
  const { project, content } = await aProject();
  const watching = watchReport(project);
  await watching.until(allIsWell);
  const path = join(content, '2024/visitors.mdx');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.slice(0, 40));
  expect(await watching.until(/초\n\n/)).toContain('content/2024/visitors.mdx:');
  await writeFile(path, text);
  await watching.until(allIsWell);
});

test('sees a file that is put in place of another, as many editors save', async () => {
  const { project, content } = await aProject();
  const watching = watchReport(project);
  await watching.until(allIsWell);
  const path = join(content, 'glossary.yaml');
  const text = await readFile(path, 'utf8');
  await writeFile(join(content, '.glossary.yaml.swp'), `${text}\nbroken: [`);
  await writeFile(`${path}~`, text);
  await rename(join(content, '.glossary.yaml.swp'), path);
  await watching.until(oneError);
});

test('goes on when folders go and come, the content itself included', async () => {
  const { project, content } = await aProject();
  const watching = watchReport(project);
  await watching.until(allIsWell);

  await rename(join(content, 'pages'), join(project, 'pages'));
  await watching.until(/초\n\n/);
  await rename(join(project, 'pages'), join(content, 'pages'));
  await watching.until(allIsWell);

  await rename(content, join(project, 'away'));
  await vi.waitFor(() => {
    expect(watching.errors()).toContain('"content" 폴더가 없습니다.');
  }, 30_000);
  await rename(join(project, 'away'), content);
  await watching.until(allIsWell);

  await mkdir(join(content, '2025'));
  await writeFile(join(content, '2025/edition.yml'), '');
  expect(await watching.until(/초\n\n/)).toContain('content/2025/edition.yml:1:1\n');
  await rm(join(content, '2025'), { recursive: true });
  await watching.until(allIsWell);
  expect(await watching.interrupt()).toBe(0);
});

test('sees a picture that comes to the folder public, which was not there', async () => {
  const { project, content } = await aProject();
  const path = join(content, 'pages/about.mdx');
  await writeFile(path, `${await readFile(path, 'utf8')}\n![숲길](/walk.jpg)\n`);
  const watching = watchReport(project);
  await watching.until(/오류 1건/);
  await mkdir(join(project, 'public'));
  await watching.until(/초\n\n/);
  await writeFile(join(project, 'public/walk.jpg'), 'a picture');
  await watching.until(allIsWell);
});

test('gives programs one line of JSON a look', async () => {
  const { project, content } = await aProject();
  const watching = watchReport(project, '--json');
  expect(JSON.parse(await watching.until(/.*\n/))).toMatchObject({ errors: 0, problems: [] });
  await appendFile(join(content, 'glossary.yaml'), '\nbroken: [');
  expect(JSON.parse(await watching.until(/.*\n/))).toMatchObject({ errors: 1 });
});

test('ends at once with 2 when there is nothing to look at', async () => {
  const { project } = await aProject();
  const watching = watchReport(project, '--content', 'nowhere');
  expect(await watching.ended).toBe(2);
  expect(watching.errors()).toMatch(/^"nowhere" 폴더가 없습니다\./);
});
