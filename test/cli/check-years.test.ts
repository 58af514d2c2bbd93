import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sealAsIs } from '../fixtures/seal-as-is.ts';
import { runReport } from './run-report.ts';

/** A report of several editions with one fault in each of the files named. */
async function withFaults(...files: string[]): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'check-years-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await cp('test/fixtures/told-over-years', dir, { recursive: true });
  for (const file of files) {
    const path = join(dir, file);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      file.endsWith('.mdx')
        ? `${text}\n자세한 것은 [일자리를 다룬 절](/nowhere/)에 있습니다.\n`
        : `${text}\nnmae: [`,
    );
  }
  await sealAsIs(dir);
  return dir;
}

function filesTold(dir: string, years: string[]): { status: number | null; files: string[] } {
  const { status, stdout } = runReport(['check', ...years, '--content', dir, '--json']);
  const { problems } = JSON.parse(stdout) as { problems: { file: string }[] };
  return { status, files: [...new Set(problems.map(({ file }) => file.replace(`${dir}/`, '')))] };
}

test.each([
  ['no year', [], 1, ['2031/visitors.mdx', '2032/visitors.mdx', '2033/visitors.mdx', 'glossary.yaml']],
  ['one year', ['2032'], 1, ['2032/visitors.mdx', 'glossary.yaml']],
  ['two years', ['2033', '2031'], 1, ['2031/visitors.mdx', '2033/visitors.mdx', 'glossary.yaml']],
  ['a year in which all is well', ['2034'], 1, ['glossary.yaml']],
])('tells, asked for %s, of these editions and of what all share', async (_, years, status, files) => {
  const dir = await withFaults(
    '2031/visitors.mdx',
    '2032/visitors.mdx',
    '2033/visitors.mdx',
    'glossary.yaml',
  );
  expect(filesTold(dir, years)).toEqual({ status, files });
});

test('ends with 0 when the faults are in other editions, and counts them', async () => {
  const dir = await withFaults('2031/visitors.mdx', '2033/visitors.mdx');
  expect(filesTold(dir, ['2032'])).toEqual({ status: 0, files: [] });
  expect(runReport(['check', '2032', '2034', '--content', dir]).stdout).toMatchInlineSnapshot(`
    "고칠 곳이 없습니다. 2032년판, 2034년판과 함께 쓰는 파일을 살폈습니다. 다른 판에 오류 2건, 경고 0건이 더 있습니다.
    "
  `);
  expect(runReport(['check', '2032', '--content', dir, '--lang', 'en']).stdout).toMatchInlineSnapshot(`
    "Nothing to put right. Checked: 2032 and the files that all editions share. In other editions: Errors: 2. Warnings: 0.
    "
  `);
});

test('looks at an edition of which the edition.yaml is missing', async () => {
  const dir = await withFaults();
  await rm(join(dir, '2032/edition.yaml'));
  expect(filesTold(dir, ['2032'])).toMatchObject({ status: 1, files: ['2032/edition.yaml'] });
});
