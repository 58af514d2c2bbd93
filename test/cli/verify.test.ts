import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { joinReport } from '../../src/domain/report.ts';
import { toCsv } from '../../src/domain/csv.ts';
import { editionData, editionTable } from '../../src/permalinks/edition-data.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { smallReport } from '../fixtures/small-report.ts';
import { runReport } from './run-report.ts';

const absolute = (address: string) => `https://garam.example/annual${address}`;

/** A published report beside the files that its site offers for download. */
async function withDownloads() {
  const dir = await smallReport();
  const { content } = await readContent(dir);
  const report = joinReport(content ?? ({} as never));
  const [edition] = report.editions;
  if (!edition) throw new Error('The fixture has no edition.');
  const [csv, json] = [join(dir, 'figures.csv'), join(dir, '2024.json')];
  await writeFile(csv, toCsv(editionTable(report, edition, absolute)));
  await writeFile(json, JSON.stringify(editionData(report, edition, absolute, undefined)));
  const verify = (...files: string[]) => runReport(['verify', '2024', ...files, '--content', dir]);
  return { dir, csv, json, verify };
}

test('tells that an edition is as it was published', async () => {
  const { verify } = await withDownloads();
  const { status, stdout } = verify();
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^2024년판은 2025-03-31에 공개한 그대로입니다\. 정오는 없습니다\.\n링크 105개가 모두 살아 있습니다\.\n봉인의 SHA-256: [0-9a-f]{64}\n$/,
  );
});

test('tells what is not as it was published', async () => {
  const { dir, verify } = await withDownloads();
  const path = join(dir, '2024/visitors.mdx');
  await writeFile(path, (await readFile(path, 'utf8')).replace('value: 18530', 'value: 18531'));
  const { status, stdout } = verify();
  expect(status).toBe(1);
  expect(stdout).toContain('18530 → 18531');
});

test('knows a downloaded file again, also after Excel has saved it in another encoding', async () => {
  const { dir, csv, json, verify } = await withDownloads();
  const korean = join(dir, 'korean.csv');
  const text = (await readFile(csv, 'utf8'))
    .replace('\ufeff', '')
    .replaceAll(',', ';')
    .replaceAll('\r\n', '\n');
  await writeFile(korean, iconv.encode(text, 'cp949'));
  const { status, stdout } = verify(csv, json, join(dir, '2024/seal.tsv'));
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toEqual([
    `${csv}: 수치 22개 모두 2024년판의 지금 내용(2025-03-31)과 같습니다.`,
    `${json}: 수치 22개 모두 2024년판의 지금 내용(2025-03-31)과 같습니다.`,
    `${join(dir, '2024/seal.tsv')}: 2024년판의 지금 내용(2025-03-31)과 같습니다.`,
  ]);
  expect(verify(korean)).toMatchObject({ status: 0 });
});

test('finds a changed number, name and figure in a downloaded file', async () => {
  const { csv, json, verify } = await withDownloads();
  await writeFile(
    csv,
    (await readFile(csv, 'utf8')).replace(',18530,', ',18350,').replace('방문객 만족도', '만족'),
  );
  const changed = verify(csv);
  expect(changed.status).toBe(1);
  expect(changed.stdout).toContain('공개한 것과 2곳이 다릅니다.');
  expect(changed.stdout).toContain('/2024/figures/visitors/ 값 18350 명 ≠ 18530 명');
  expect(changed.stdout).toContain('/2024/figures/satisfaction/ 이름 만족 ≠ 방문객 만족도');
  await writeFile(json, (await readFile(json, 'utf8')).replaceAll('/figures/visitors/', '/figures/guests/'));
  expect(verify(json).stdout).toContain('/2024/figures/guests/ 수치는 이 판에 없습니다.');
});

test('says of a file from before an erratum which day it is of', async () => {
  const { dir, csv, verify } = await withDownloads();
  const path = join(dir, '2024/visitors.mdx');
  await writeFile(path, (await readFile(path, 'utf8')).replace('value: 18530', 'value: 18531'));
  const words = ['--kind', 'correction', '--reason', '잘못 옮겼다.', '--approved', '가람'];
  expect(runReport(['correct', '2024', '--content', dir, ...words]).status).toBe(0);
  expect(verify(csv)).toMatchObject({ status: 0 });
  expect(verify(csv).stdout).toContain('2024년판이 2025-03-31에 말한 것과 같습니다. 그 뒤의 정오: 2024-1');
  expect(verify().stdout).toContain('정오로만 바뀌었습니다: 2024-1 (');
});

test('finds a seal of which a line was changed', async () => {
  const { dir, verify } = await withDownloads();
  const copy = join(dir, 'copy.tsv');
  await writeFile(copy, (await readFile(join(dir, '2024/seal.tsv'), 'utf8')).replace('18530', '18531'));
  const { status, stdout } = verify(copy);
  expect(status).toBe(1);
  expect(stdout).toMatch(/봉인이 아닙니다\. \d+행이 고쳐졌습니다\./);
});

test.each([
  [['2031'], '"2031"년판은 없습니다.'],
  [['2024', '/nowhere.csv'], '읽을 수 없습니다.'],
  [['2024', 'package.json'], '수치를 찾지 못했습니다.'],
])('refuses wrong use: %j', async (args, words) => {
  const { status, stderr } = runReport(['verify', ...args, '--content', await smallReport()]);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});
