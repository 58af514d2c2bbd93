import fc from 'fast-check';
import iconv from 'iconv-lite';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import type { Sheet } from '../../../src/domain/proposal/sheet.ts';
import { readSpreadsheet, UnreadableSpreadsheet } from '../../../src/reading/spreadsheet/read-spreadsheet.ts';
import { workbookOf, zipOf } from './zip-of.ts';

/** The cells of a sheet, `~` before a copy, what a cell holds behind what it shows. */
function cellsOf({ rows }: Sheet): string[][] {
  return rows.map((cells) =>
    cells.map((cell) =>
      cell === undefined
        ? ''
        : `${cell.isCopy ? '~' : ''}${cell.text}${{ text: '', number: ' n', date: ' d', fault: ' !' }[cell.is]}${cell.held === undefined ? '' : ` ← ${cell.held}`}`,
    ),
  );
}

const only = (bytes: Buffer, name = 'a.csv') => {
  const [sheet] = readSpreadsheet(name, bytes).sheets;
  if (!sheet) throw new Error('There is no sheet.');
  return sheet.read();
};
const csv = (bytes: string | Buffer) => cellsOf(only(Buffer.from(bytes)));
const sheet = (xml: string, parts: Partial<Parameters<typeof workbookOf>[0]> = {}) =>
  only(workbookOf({ sheets: { 표: xml }, ...parts }), 'a.xlsx');

function refusal(bytes: Buffer, name = 'a.xlsx') {
  try {
    for (const each of readSpreadsheet(name, bytes).sheets) each.read();
  } catch (error) {
    if (error instanceof UnreadableSpreadsheet) return `${error.because}: ${error.sentence.ko}`;
    throw error;
  }
  return undefined;
}

const rare = '이름,값\n뷁 펲 똠방각하,"1,234"\n';
const rareCells = [
  ['이름', '값'],
  ['뷁 펲 똠방각하', '1,234'],
];

test.each([
  ['UTF-8', Buffer.from(rare)],
  ['UTF-8', Buffer.from(`\ufeff${rare}`)],
  ['CP949', iconv.encode(rare, 'cp949')],
  ['UTF-16', iconv.encode(rare, 'utf16le', { addBOM: true })],
  ['UTF-16', iconv.encode(rare, 'utf16be', { addBOM: true })],
])('reads CSV in %s', (encoding, bytes) => {
  expect(readSpreadsheet('a.csv', bytes).encoding).toBe(encoding);
  expect(csv(bytes)).toEqual(rareCells);
});

test.each([
  ['commas', 'a,b\nc,"1,2"\n'],
  ['semicolons', 'a;b\nc;1,2\n'],
  ['tabs', 'a\tb\r\nc\t1,2\r\n'],
  ['semicolons below a title', '제목, 부제\na;b\nc;1,2\n'],
])('finds the cells between %s', (_, text) => {
  expect(csv(text).slice(-2)).toEqual([
    ['a', 'b'],
    ['c', '1,2'],
  ]);
});

test('keeps the rows of a CSV file where a spreadsheet has them', () => {
  expect(csv('sep=;\na;b\n\n"c\nd";e')).toEqual([[], ['a', 'b'], [''], ['c d', 'e']]);
});

test('writes words in one Unicode form and without what is invisible', () => {
  expect(csv(`${'가'.normalize('NFD')}\u200b,\u00a0나  다\n1,2`)[0]).toEqual(['가', '나 다']);
});

test('tells where a quotation mark does not close', () => {
  expect(refusal(Buffer.from('a,b\nc,"d\ne,f\n'), 'a.csv')).toMatchInlineSnapshot(
    `"content: 2행에서 연 큰따옴표(")가 닫히지 않았습니다. 그 행을 고쳐 다시 저장하세요."`,
  );
});

test('reads what Excel writes: texts in pieces, formulas with results, faults, yes and no', () => {
  const read = sheet(
    `<sheetData>
      <row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>안 &amp; 밖</t></is></c></row>
      <row r="4"><c r="B4"><f>1/3</f><v>0.33333333333333331</v></c><c r="C4" t="str"><f>A1</f><v>글</v></c><c r="D4" t="e"><v>#DIV/0!</v></c></row>
      <row><c><f>A1</f></c><c t="b"><v>1</v></c><c s="0"/></row>
    </sheetData>`,
    {
      strings:
        '<si><t xml:space="preserve"> 한 &#xAC00; </t></si><si><r><rPr><b/></rPr><t>굵은</t></r><r><t> 글_x000D_</t></r><rPh sb="0" eb="1"><t>읽기</t></rPh></si>',
    },
  );
  expect(cellsOf(read)).toEqual([
    [],
    ['', '한 가', '굵은 글', '안 & 밖'],
    [],
    ['', '0.333333333333333 n', '글', '#DIV/0! !'],
    ['= !', 'TRUE'],
  ]);
});

test('keeps decimals exact, and shows them as the sheet does', () => {
  const read = sheet(
    '<sheetData><row><c><v>0.30000000000000004</v></c><c><v>561.60000000000002</v></c><c><v>1E+21</v></c><c s="1"><v>12.5</v></c><c s="2"><v>0.28499999999999998</v></c><c s="1"><v>33.333333333333336</v></c><c><v>-0</v></c></row></sheetData>',
    { formats: ['#,##0.00', '0.0%'] },
  );
  expect(cellsOf(read)).toEqual([
    [
      '0.3 n',
      '561.6 n',
      '1000000000000000000000 n',
      '12.50 n',
      '28.5% n',
      '33.33 n ← 33.3333333333333',
      '0 n',
    ],
  ]);
});

test('reads days as far as they are shown, counted from 1900 and from 1904', () => {
  const row = (serial: number) =>
    `<sheetData><row>${[1, 2, 3].map((style) => `<c s="${style}"><v>${serial}</v></c>`).join('')}<c s="4"><v>0.5</v></c></row></sheetData>`;
  const formats = ['yyyy-mm-dd', 'yyyy"년" m"월"', 'yyyy', 'h:mm'];
  expect(cellsOf(sheet(row(47922), { formats }))).toEqual([['2031-03-15 d', '2031-03 d', '2031 d', '0.5 !']]);
  expect(cellsOf(sheet(row(46460), { formats, properties: 'date1904="1"' }))).toEqual(
    cellsOf(sheet(row(47922), { formats })),
  );
});

test('lets merged cells speak for all that they cover, and tells what is hidden', () => {
  const read = sheet(
    `<cols><col min="3" max="4" hidden="1"/></cols>
    <sheetData>
      <row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>
      <row r="2"><c r="B2" s="0"/></row>
      <row r="3" hidden="1"><c r="A3"><v>4</v></c></row>
    </sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>`,
  );
  expect(cellsOf(read)).toEqual([['1 n', '2 n'], ['~1 n']]);
  expect(read.hidden).toEqual({ rows: [3], columns: [3] });
});

test('tells the sheets apart', () => {
  const { sheets } = readSpreadsheet(
    'a.xlsx',
    workbookOf({
      sheets: { '첫째 &amp; 둘째': '<sheetData/>', 숨은: '<sheetData/>' },
      attributes: { 숨은: 'state="hidden"' },
    }),
  );
  expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['첫째 & 둘째', false],
    ['숨은', true],
  ]);
});

test('reads prefixed names, as some programs write them', () => {
  const plain = {
    sheets: { 표: '<sheetData><row><c t="inlineStr"><is><t>글</t></is></c></row></sheetData>' },
  };
  const bytes = zipOf({
    'xl/workbook.xml': `<x:workbook xmlns:x="m"><x:sheets><x:sheet name="표" r:id="a"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/one.xml"/></Relationships>`,
    'xl/worksheets/one.xml': `<x:worksheet>${plain.sheets.표.replaceAll(/<(\/?)/g, '<$1x:')}</x:worksheet>`,
  });
  expect(cellsOf(only(bytes))).toEqual([['글']]);
});

test('reads what another reader reads in what a program writes', async () => {
  const text = fc.stringMatching(/^[가-힣a-z&<>"' ]{0,6}$/);
  const cell = fc.oneof(
    text,
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100),
    fc.constant(null),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const bytes = await writeExcelFile(
          rows.map((cells) => cells.map((value) => (value === '' ? null : value))),
        ).toBuffer();
        const [other] = await readExcelFile(bytes, { parseNumber: (digits) => digits });
        const said = (value: unknown) =>
          String(value ?? '')
            .replace(/\s+/g, ' ')
            .trim();
        const filled = (cells: string[]) => cells.join('|').replace(/\|+$/, '');
        const theirs = other?.data.map((cells) => filled(cells.map(said))) ?? [];
        const ours = only(bytes, 'a.xlsx').rows.map((cells) =>
          filled(Array.from(cells, (each) => said(each?.text))),
        );
        expect(ours.join('\n').trimEnd()).toBe(theirs.join('\n').trimEnd());
      },
    ),
    { numRuns: 50 },
  );
});

test('says of every other kind of file what to do', () => {
  const old = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const named = (stream: string) => Buffer.concat([old, Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);
  expect({
    empty: refusal(Buffer.alloc(0)),
    xls: refusal(named('Workbook'), 'a.xls'),
    hwp: refusal(named('HwpSummaryInformation'), 'a.hwp'),
    locked: refusal(named('EncryptedPackage')),
    pdf: refusal(Buffer.from('%PDF-1.7\n')),
    html: refusal(Buffer.from('\ufeff<html><table></table></html>'), 'a.xls'),
    ods: refusal(ods()),
    hwpx: refusal(
      Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from('mimetypeapplication/hwp+zip')]),
    ),
    docx: refusal(zipOf({ 'word/document.xml': '' })),
    xlsb: refusal(zipOf({ 'xl/workbook.bin': '' })),
    picture: refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])),
    letters: refusal(Buffer.from([0x61, 0xff, 0xff, 0x62]), 'a.csv'),
    zip: refusal(zipOf({ 'a.txt': 'a' })),
    large: refusal(Buffer.alloc(10_000_001, 'a'), 'a.csv'),
    far: refusal(
      workbookOf({ sheets: { 표: '<sheetData><row r="9000"><c><v>1</v></c></row></sheetData>' } }),
    ),
    long: refusal(Buffer.from('a,b\n'.repeat(6000)), 'a.csv'),
  }).toMatchInlineSnapshot(`
    {
      "docx": "kind: 워드 문서(.docx)라 읽지 못합니다. 엑셀이나 한셀에서 표를 열고, '다른 이름으로 저장'에서 .xlsx나 .csv로 저장하세요.",
      "empty": "content: 빈 파일입니다.",
      "far": "content: 파일이 너무 큽니다. 옮길 표만 새 파일에 담아 다시 하세요. 파일은 10MB, 표는 5000행 300열까지 읽습니다.",
      "html": "kind: 이름만 .xls인 웹 쪽이라 읽지 못합니다. 엑셀이나 한셀에서 표를 열고, '다른 이름으로 저장'에서 .xlsx나 .csv로 저장하세요.",
      "hwp": "kind: 한글 문서(.hwp)라 읽지 못합니다. 엑셀이나 한셀에서 표를 열고, '다른 이름으로 저장'에서 .xlsx나 .csv로 저장하세요.",
      "hwpx": "kind: 한글 문서(.hwpx)라 읽지 못합니다. 엑셀이나 한셀에서 표를 열고, '다른 이름으로 저장'에서 .xlsx나 .csv로 저장하세요.",
      "large": "content: 파일이 너무 큽니다. 옮길 표만 새 파일에 담아 다시 하세요. 파일은 10MB, 표는 5000행 300열까지 읽습니다.",
      "letters": "content: 글자를 읽을 수 없습니다. 엑셀의 '다른 이름으로 저장'에서 'CSV UTF-8(쉼표로 분리)'을 골라 다시 저장하세요.",
      "locked": "content: 암호가 걸린 파일입니다. 엑셀에서 열어 암호를 푼 뒤 .xlsx로 다시 저장하세요.",
      "long": "content: 파일이 너무 큽니다. 옮길 표만 새 파일에 담아 다시 하세요. 파일은 10MB, 표는 5000행 300열까지 읽습니다.",
      "ods": "kind: 오픈도큐먼트(.ods)라 읽지 못합니다. 엑셀이나 한셀에서 표를 열고, '다른 이름으로 저장'에서 .xlsx나 .csv로 저장하세요.",
      "pdf": "kind: PDF라 읽지 못합니다. 엑셀이나 한셀에서 표를 열고, '다른 이름으로 저장'에서 .xlsx나 .csv로 저장하세요.",
      "picture": "kind: 표가 아닌 파일이라 읽지 못합니다. 엑셀이나 한셀에서 표를 열고, '다른 이름으로 저장'에서 .xlsx나 .csv로 저장하세요.",
      "xls": "kind: 예전 엑셀 파일(.xls)이라 읽지 못합니다. 엑셀이나 한셀에서 표를 열고, '다른 이름으로 저장'에서 .xlsx나 .csv로 저장하세요.",
      "xlsb": "kind: 엑셀 이진 통합 문서(.xlsb)라 읽지 못합니다. 엑셀이나 한셀에서 표를 열고, '다른 이름으로 저장'에서 .xlsx나 .csv로 저장하세요.",
      "zip": "content: 통합 문서가 망가져 읽을 수 없습니다. 엑셀에서 열리면 .xlsx로 다시 저장하고, 열리지 않으면 보낸 사람에게 다시 받으세요.",
    }
  `);
});

function ods(): Buffer {
  return Buffer.concat([
    Buffer.from('PK\u0003\u0004', 'latin1'),
    Buffer.from('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
  ]);
}

test('refuses what unpacks to far more than it seems', () => {
  const bomb = workbookOf({ sheets: { 표: ' '.repeat(61_000_000) } });
  expect(bomb.length).toBeLessThan(100_000);
  expect(refusal(bomb)).toContain('너무 큽니다');
});

test('tells of every damaged workbook, wherever it is cut off or changed', () => {
  const bytes = workbookOf({ sheets: { 표: '<sheetData><row><c><v>1</v></c></row></sheetData>' } });
  fc.assert(
    fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
      expect(refusal(bytes.subarray(0, at))).toMatch(/^(?:content|kind): /);
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ change;
      let told: string | undefined;
      try {
        told = refusal(changed);
      } catch (error) {
        expect.fail(String(error));
      }
      if (told === undefined) expect(cellsOf(only(changed, 'a.xlsx'))).toEqual([['1 n']]);
    }),
  );
});
