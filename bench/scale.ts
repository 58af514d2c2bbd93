import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pagesOf } from '../test/site/pages-of.ts';
import { writeReport } from './fictional-report/write-report.ts';
import { runMeasured, type Usage } from './run-measured.ts';

/**
 * `npm run bench:scale`: how checking and building grow with a report, as figures for closing notes. `npm run bench:scale --
 * 4 20` measures reports of 4 and of 20 editions only. Nothing here passes or fails.
 */
const sections = 25;
const sizes = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'report-scale-'));

interface Measured {
  sections: number;
  pages: number;
  took: Record<string, Usage>;
}

try {
  let last: Measured | undefined;
  for (const editions of sizes.length > 0 ? sizes : [4, 20, 40]) {
    const measured = await measure(editions);
    if (last) tellGrowth(last, measured);
    last = measured;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(editions: number): Promise<Measured> {
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  await writeReport(content, editions, sections);
  await rm(site, { recursive: true, force: true });
  await rm('.cache', { recursive: true, force: true });
  const environment = { REPORT_CONTENT: content, REPORT_OUT: site };
  const took: Measured['took'] = {};

  console.log(`${editions * sections} sections, ${editions} editions of ${sections}`);
  took['check'] = await runMeasured(folder, ['src/cli/main.ts', 'check'], environment);
  tell('check', took['check']);
  for (const name of ['build, cold', 'build, warm', 'build, one sentence changed']) {
    if (name.endsWith('changed')) await changeSentence(content);
    const before = await keptWork();
    took[name] = await runMeasured(folder, ['src/cli/build.ts'], environment);
    const made = (await keptWork()).filter((file) => !before.includes(file));
    const count = (kind: string) => made.filter((file) => file.startsWith(kind)).length;
    tell(
      name,
      took[name],
      pagesOf(site).length,
      `charts drawn ${count('charts')}, fonts cut ${count('fonts')}`,
    );
  }
  return { sections: editions * sections, pages: pagesOf(site).length, took };
}

/** Puts a sentence, written with letters that the report has already, into the first section. */
async function changeSentence(content: string): Promise<void> {
  const [year = ''] = (await readdir(content)).filter((name) => /^\d{4}$/.test(name)).sort();
  const [name = ''] = (await readdir(join(content, year))).filter((each) => each.endsWith('.mdx')).sort();
  const file = join(content, year, name);
  await writeFile(file, `${await readFile(file, 'utf8')}\n이 일은 다음 해에도 이어집니다.\n`);
}

async function keptWork(): Promise<string[]> {
  const kinds = ['charts', 'fonts'].map(async (kind) => {
    const files = await readdir(join('.cache', kind)).catch(() => []);
    return files.map((file) => `${kind}/${file}`);
  });
  return (await Promise.all(kinds)).flat();
}

function tell(name: string, { seconds, work, memory }: Usage, pages?: number, more?: string): void {
  const figures = [
    `${seconds.toFixed(1)} s`,
    `${work.toFixed(1)} s of processor`,
    `${Math.round(memory)} MB`,
    ...(pages === undefined ? [] : [`${pages} pages, ${(pages / seconds).toFixed(0)} a second`]),
    ...(more === undefined ? [] : [more]),
  ];
  console.log(`  ${name}: ${figures.join('; ')}`);
}

function tellGrowth(last: Measured, next: Measured): void {
  console.log(
    `from ${last.sections} to ${next.sections} sections: pages ×${(next.pages / last.pages).toFixed(2)}`,
  );
  for (const [name, usage] of Object.entries(next.took)) {
    const before = last.took[name] as Usage;
    const times = (part: keyof Usage) => `×${(usage[part] / before[part]).toFixed(2)}`;
    console.log(`  ${name}: time ${times('seconds')}, processor ${times('work')}, memory ${times('memory')}`);
  }
}
