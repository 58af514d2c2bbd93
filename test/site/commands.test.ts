import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { replace, smallReport } from '../fixtures/small-report.ts';
import { runBuild } from './run-build.ts';
import { freePort, runScript } from './run-script.ts';

const broken = { '2024/seeds.mdx': replace('source: ', 'source: no-such-') };
const stackTrace = /^\s+at .+:\d+:\d+/m;

describe('npm run build', () => {
  test('tells what is wrong with the content, and leaves the last good site as it was', async () => {
    const out = await temporaryFolder();
    await writeFile(join(out, 'index.html'), 'the last good site');
    const { status, output } = await runBuild({
      REPORT_CONTENT: await smallReport(broken),
      REPORT_OUT: out,
      LANG: 'ko_KR.UTF-8',
    });
    expect(status).toBe(1);
    expect(output).toMatch(/2024\/seeds\.mdx:\d+:\d+/);
    expect(output).toContain('no-such-');
    expect(output).not.toMatch(stackTrace);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('the last good site');
  });
});

test('the list of sources has every source, one that only the glossary names too', async () => {
  const out = join(await temporaryFolder(), 'site');
  const { status } = await runBuild({
    REPORT_CONTENT: await smallReport({
      'glossary.yaml': replace('source: centre-yearbook', 'source: seed-dictionary'),
      'sources.yaml': (text) =>
        `${text}seed-dictionary:\n  publisher: 정원일보\n  title: 씨앗 사전\n  url: https://daily.example/seeds\n`,
    }),
    REPORT_OUT: out,
  });
  expect(status).toBe(0);
  expect(await readFile(join(out, 'glossary/index.html'), 'utf8')).toContain('/sources/#seed-dictionary');
  expect(await readFile(join(out, 'sources/index.html'), 'utf8')).toContain('id="seed-dictionary"');
});

test('an unfinished draft does not keep the published editions from being built', async () => {
  const out = join(await temporaryFolder(), 'site');
  const { status, output } = await runBuild({
    REPORT_CONTENT: await smallReport({
      '2025/edition.yaml': () =>
        'state: draft\nupdated: 2026-01-01\nheadline: 쓰는 중\nlead: 쓰는 중\ncontents:\n  - title: 성과\n    sections: [none]\n',
    }),
    REPORT_OUT: out,
  });
  expect(output).toContain('2025/edition.yaml');
  expect(status).toBe(0);
  expect(await readdir(out)).toContain('2024');
  expect(await readdir(out)).not.toContain('2025');
});

test('an address that is none stops the build with a sentence and the code for wrong use', async () => {
  const { status, output } = await runBuild({
    REPORT_CONTENT: 'test/fixtures/small-report',
    REPORT_ADDRESS: 'report.example',
    REPORT_OUT: join(await temporaryFolder(), 'site'),
  });
  expect(status).toBe(2);
  expect(output).toContain('"report.example"');
  expect(output).not.toMatch(stackTrace);
});

describe('npm start', () => {
  test('builds and serves the report under its base path, and says where', async () => {
    const port = await freePort();
    const address = `http://localhost:${port}/annual/`;
    const environment = {
      REPORT_CONTENT: await smallReport(),
      REPORT_ADDRESS: 'https://report.example/annual/',
      REPORT_OUT: join(await temporaryFolder(), 'site'),
      PORT: String(port),
    };
    await runScript('start', environment, address);
    const cover = await fetch(`${address}2024/`);
    expect(cover.status).toBe(200);
    expect(await cover.text()).toContain('href="/annual/2024/');
    const missing = await fetch(`${address}2024/no-such-section/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('찾는 쪽이 없습니다');
  });
});

describe('npm run dev', () => {
  test('shows the words of the check in place of a page, and the page once it is mended', async () => {
    const content = await smallReport();
    const file = join(content, '2024/seeds.mdx');
    const whole = await readFile(file, 'utf8');
    await writeFile(file, whole.replace('source: ', 'source: no-such-'));
    const port = await freePort();
    const printed = await runScript(
      'dev',
      { REPORT_CONTENT: content, REPORT_ADDRESS: 'https://report.example/' },
      `localhost:${port}`,
      ['--port', String(port)],
    );
    const read = () =>
      fetch(`http://localhost:${port}/2024/seeds/`, { headers: { accept: 'text/html' } }).then((response) =>
        response.text(),
      );
    const wrong = await read();
    expect(wrong).toContain('seeds.mdx');
    expect(wrong).toContain('no-such-');
    expect(wrong).not.toMatch(stackTrace);
    await writeFile(file, whole);
    await expect.poll(read, { timeout: 30_000, interval: 500 }).toContain('이 절의 수치');
    expect(printed()).not.toMatch(stackTrace);
  });
});

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
