import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { keptDocuments, shapingRooms } from '../../src/cli/kept-documents.ts';
import { checkContent } from '../../src/reading/check-content.ts';
import type { ContentFile } from '../../src/reading/content-files.ts';
import { makeOut } from '../../src/reading/make-out.ts';
import { type Change, replace, smallReport } from '../fixtures/small-report.ts';

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const file: ContentFile = { file: '2031/jobs.mdx', collection: 'sections', year: '2031', slug: 'jobs' };
const text = '---\ntitle: 일자리\n---\n\n## 목표 [#aim]\n\n<Fig id="jobs" josa="을" />\n';
const made = makeOut(file, text);

test('gives back what it has kept', async () => {
  const folder = await aFolder();
  await keptDocuments(folder, 'v1').keep(file, text, made);
  expect(await keptDocuments(folder, 'v1').get(file, text)).toEqual(made);
});

test.each<[string, Partial<ContentFile>, string, string]>([
  ['another text', {}, `${text}\n`, 'v1'],
  ['another file', { file: '2031/jobs.en.mdx', language: 'en' }, text, 'v1'],
  ['another reading of the same file', { collection: 'pages' }, text, 'v1'],
  ['other code', {}, text, 'v2'],
])('does not give it for %s', async (_, other, otherText, version) => {
  const folder = await aFolder();
  await keptDocuments(folder, 'v1').keep(file, text, made);
  expect(await keptDocuments(folder, version).get({ ...file, ...other }, otherText)).toBeUndefined();
});

test('takes an entry of which any letter is damaged, or the end is missing, for none', async () => {
  const folder = await aFolder();
  const kept = keptDocuments(folder, 'v1');
  await kept.keep(file, text, made);
  const [name = ''] = await readdir(folder);
  const entry = await readFile(join(folder, name));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(entry.length - 1),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      async (at, by, isCut) => {
        const damaged = Buffer.from(isCut ? entry.subarray(0, at) : entry);
        if (!isCut) damaged[at] = (damaged[at] ?? 0) ^ by;
        await writeFile(join(folder, name), damaged);
        expect(await kept.get(file, text)).toBeUndefined();
      },
    ),
  );
  await kept.keep(file, text, made);
  expect(await kept.get(file, text)).toEqual(made);
});

test('keeps nothing, and fails at nothing, where nothing can be written', async () => {
  const folder = join(await aFolder(), 'taken');
  await writeFile(folder, 'a file where the folder should be');
  const kept = keptDocuments(folder, 'v1');
  await kept.keep(file, text, made);
  expect(await kept.get(file, text)).toBeUndefined();
});

test('keeps nothing that would come back as something else', async () => {
  const folder = await aFolder();
  const kept = keptDocuments(folder, 'v1');
  await kept.keep(file, text, { data: { value: NaN }, problems: [] });
  await kept.keep(file, text, { data: { value: new Date() }, problems: [] });
  expect(await readdir(folder)).toEqual([]);
});

test('keeps the last of each document only, and forgets what nobody has read for a month', async () => {
  const folder = await aFolder();
  await keptDocuments(folder, 'v1').keep(file, text, made);
  await keptDocuments(folder, 'v1').keep(file, `${text}\n`, makeOut(file, `${text}\n`));
  expect(await readdir(folder)).toEqual(['2031%2Fjobs.mdx']);
  const long = new Date('2020-01-01');
  await utimes(join(folder, '2031%2Fjobs.mdx'), long, long);
  await keptDocuments(folder, 'v1').keep({ ...file, file: '2032/jobs.mdx' }, text, made);
  expect(await readdir(folder)).toEqual(['2032%2Fjobs.mdx']);
});

test('notes at most once a day that an entry is of use', async () => {
  const folder = await aFolder();
  const kept = keptDocuments(folder, 'v1');
  await kept.keep(file, text, made);
  const path = join(folder, '2031%2Fjobs.mdx');
  const used = async () => Math.round((Date.now() - (await stat(path)).mtimeMs) / 3_600_000);
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  for (const [before, after] of [
    [20, 20],
    [30, 0],
  ] as const) {
    await utimes(path, hoursAgo(before), hoursAgo(before));
    await kept.get(file, text);
    expect(await used()).toBe(after);
  }
});

test.each<[string, Record<string, Change>]>([
  ['all is well', {}],
  ['a name is unknown', { '2024/visitors.mdx': replace('source: garden-daily', 'source: garden-dayly') }],
  ['a field is misspelt', { 'glossary.yaml': replace('name:', 'nmae:') }],
  ['YAML is broken', { '2024/seeds.mdx': replace('nav: 씨앗', 'nav: *씨앗') }],
  ['MDX is broken', { '2024/seeds.mdx': (old) => `${old}\n<Fig id="x"\n\n{1 + 1}\n` }],
  ['a letter cannot be seen', { 'pages/about.mdx': (old) => `${old}\n숨은\u200b글자\n` }],
  ['a file is no text', { 'glossary.yaml': () => Buffer.from([0xb0, 0xa1]) }],
  ['there is a translation', { '2024/forest.en.mdx': () => 'Trees, {broken' }],
])('leaves what the check says as it is when %s', async (_, changes) => {
  const folder = await aFolder();
  const kept = keptDocuments(folder, 'v1');
  const told = async (store?: typeof kept) => {
    const dir = await smallReport(changes);
    forgetWhatIsInMemory();
    const { problems, waiting } = await checkContent(dir, undefined, store);
    return { problems: JSON.parse(JSON.stringify(problems).replaceAll(dir, '')) as unknown, waiting };
  };
  const plain = await told();
  expect(await told(kept)).toEqual(plain);
  expect((await readdir(folder)).length).toBeGreaterThan(5);
  expect(await told(kept)).toEqual(plain);
});

function forgetWhatIsInMemory(): void {
  (globalThis as unknown as Record<symbol, Map<string, unknown>>)[
    Symbol.for('annual-report.documents')
  ]?.clear();
}

test('counts as its version all the code that makes out a document', () => {
  const rooms = new Set([...importedFrom('src/reading/make-out.ts').own].map((path) => path.split('/')[1]));
  expect(shapingRooms).toEqual(expect.arrayContaining([...rooms]));
});

test('lets a check that has nothing to make out load no parser and no schema', () => {
  const { own, packages } = importedFrom('src/cli/check.ts');
  expect(own).toContain('src/checks/check-report.ts');
  expect([...packages].filter((name) => !name.startsWith('node:')).sort()).toEqual(['big.js', 'es-hangul']);
});

/** All files that a file loads at once, whatever it may import later, and the packages. */
function importedFrom(
  path: string,
  seen = { own: new Set<string>(), packages: new Set<string>() },
): { own: Set<string>; packages: Set<string> } {
  if (seen.own.has(path) || !existsSync(path)) return seen;
  seen.own.add(path);
  const imports = /^(?:import|export) (?!type )(?:[^;']*? from )?'([^']+)'/gm;
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(imports)) {
    if (name.startsWith('.')) importedFrom(normalize(join(dirname(path), name)), seen);
    else seen.packages.add(name);
  }
  return seen;
}
