import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { formatLedger, parseLedger } from '../../src/domain/ledger.ts';
import { committedLines } from '../../src/reading/committed-lines.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { brokenAddresses } from '../../src/report/kept-promises.ts';
import { smallReport } from '../fixtures/small-report.ts';
import { runBuild } from './run-build.ts';

test.each(['report', 'underPath'] as const)(
  'has every address that any ledger ever promised, on the site %s',
  async (name) => {
    const { folder } = inject(name);
    const { content } = await readContent('content');
    const committed = [...(await committedLines('content'))]
      .filter(([file]) => file.endsWith('permalinks.tsv'))
      .flatMap(([, lines]) => parseLedger(lines.join('\n')).lines);
    const promised = [...Object.values(content?.ledgers ?? {}).flat(), ...committed];
    expect(promised.length).toBeGreaterThan(1_000);
    expect(await brokenAddresses(folder, promised)).toEqual([]);
  },
);

test('finds a page and an anchor that a built site lacks', async () => {
  const { folder } = inject('corrected');
  const lacking = ['/2033/visitors/#nothing', '/2033/nothing/', '/2033/figures/nothing/'];
  const line = (address: string) => ({ date: '2034-03-31', kind: 'heading' as const, address });
  expect(await brokenAddresses(folder, ['/2033/visitors/', ...lacking].map(line))).toEqual(lacking);
});

test('leaves the last good site in its place when the next one would lack a promised address', async () => {
  const dir = await smallReport();
  const out = `${dir}-site`;
  const build = () => runBuild({ REPORT_CONTENT: dir, REPORT_OUT: out });
  try {
    expect(await build()).toMatchObject({ status: 0 });
    const before = await readFile(join(out, '2024/index.html'), 'utf8');
    /** An anchor that the cover never had: the check knows where it leads, and no page makes it. */
    const ledger = (await readContent(dir)).content?.ledgers['2024'] ?? [];
    const ghost = { date: '2025-03-31', kind: 'moved' as const, address: '/2024/#old', to: '/2024/' };
    await writeFile(join(dir, '2024/permalinks.tsv'), formatLedger([...ledger, ghost]));
    const { status, output } = await build();
    expect(status).toBe(1);
    expect(output).toContain('공개한 주소 1개가 만든 사이트에 없습니다.');
    expect(output).toContain('/2024/#old');
    expect(await readFile(join(out, '2024/index.html'), 'utf8')).toBe(before);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
});
