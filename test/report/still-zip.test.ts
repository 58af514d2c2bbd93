import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { stillZip } from '../../src/report/still-zip.ts';

async function aWorkbook(): Promise<Uint8Array> {
  const file = await writeExcelFile([[{ value: '새 일자리' }, { value: 903 }]]).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

test('takes the hour out of a ZIP file, and nothing else', async () => {
  const before = await aWorkbook();
  const after = stillZip(before.slice());
  const changed = [...after.keys()].filter((index) => after[index] !== before[index]);
  expect(changed.length).toBeGreaterThan(0);
  const text = Buffer.from(after).toString('latin1');
  for (const [head, at] of [
    ['PK\u0003\u0004', 10],
    ['PK\u0001\u0002', 12],
  ] as const) {
    for (const { index } of text.matchAll(new RegExp(head, 'g'))) {
      expect([...after.subarray(index + at, index + at + 4)]).toEqual([0, 0, 33, 0]);
      for (let byte = index + at; byte < index + at + 4; byte += 1) {
        if (changed.includes(byte)) changed.splice(changed.indexOf(byte), 1);
      }
    }
  }
  expect(changed).toEqual([]);
});

test('refuses what is no ZIP file', () => {
  expect(() => stillZip(new Uint8Array(40))).toThrow('no ZIP file');
});
