import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { proposalAsYaml } from '../../../src/cli/import/proposal-as-yaml.ts';
import { compare } from '../../../src/domain/decimal.ts';
import { proposeFigures } from '../../../src/domain/proposal/propose-figures.ts';
import type { Report } from '../../../src/domain/report.ts';
import { parseYaml } from '../../../src/reading/parse-yaml.ts';
import { readSpreadsheet } from '../../../src/reading/spreadsheet/read-spreadsheet.ts';
import { section } from '../../../src/schema/section.ts';
import { anEarlierReport, propose } from '../../domain/proposal/a-sheet.ts';

/** What an author has in the end: the proposal read as the frontmatter of a section, with every place to fill filled. */
function asSection(yaml: string) {
  const fill: Record<string, string> = {
    period: '2031',
    kind: 'actual',
    scope: 'own',
    source: 'news',
    value: '0',
  };
  const filled = yaml.replace(
    /^( *)([a-z-]+): \(채우기\)/gm,
    (_, indent, field: string) => `${indent}${field}: ${fill[field] ?? '채움'}`,
  );
  const { value, faults } = parseYaml(filled);
  expect(faults).toEqual([]);
  return section.parse({ title: '절', summary: '절.', updated: '2031-03-15', ...(value as object) });
}

function yamlOf(bytes: Buffer, report: Report = anEarlierReport()): string {
  const [sheet] = readSpreadsheet('a', bytes).sheets;
  const proposal = sheet && proposeFigures(sheet.read(), report);
  return proposal ? proposalAsYaml(proposal.figures, proposal.proposedTable) : '';
}

test('writes what authors write', () => {
  const { figures, proposedTable } = propose(`
    유형 | 건수 | 비율(%)
    가: 나 | 12 | 80.0
    2031 | 3~4 | △20
    합계 | 15 | -`);
  expect(`\n${proposalAsYaml(figures, proposedTable)}`).toMatchInlineSnapshot(`
    "
    figures:
      ga-na-geonsu:
        label: '가: 나 건수'
        short: '가: 나'
        value: 12
        unit: 건
        period: (채우기)
        kind: (채우기)
        scope: (채우기)
        source: (채우기)
      ga-na-biyul:
        label: '가: 나 비율'
        short: '가: 나'
        value: 80.0
        unit: '%'
        period: (채우기)
        kind: (채우기)
        scope: (채우기)
        source: (채우기)
      2031-geonsu:
        label: 2031 건수
        short: '2031'
        value: (채우기) # B3: 3~4
        unit: 건
        period: (채우기)
        kind: (채우기)
        scope: (채우기)
        source: (채우기)
      2031-biyul:
        label: 2031 비율
        short: '2031'
        value: -20
        unit: '%'
        period: (채우기)
        kind: (채우기)
        scope: (채우기)
        source: (채우기)
      geonsu-total:
        label: 건수 합계
        value: 15
        unit: 건
        period: (채우기)
        kind: (채우기)
        scope: (채우기)
        source: (채우기)
    tables:
      table:
        title: (채우기)
        columns: [건수, 비율]
        rows:
          - label: '가: 나'
            figures: [ga-na-geonsu, ga-na-biyul]
          - label: '2031'
            figures: [2031-geonsu, 2031-biyul]
          - label: 합계
            figures: [geonsu-total, null]
            total: true
    "
  `);
});

const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 24n - 1n }), fc.stringMatching(/^(?:\.\d{1,12})?$/))
  .map(([isNegative, whole, fraction]) => `${isNegative ? '-' : ''}${whole}${fraction}`)
  .map((value) => value.replace(/^-(?=0(?:\.0*)?$)/, ''));
const commas = (value: string) =>
  value.replace(/^-?\d+/, (whole) => whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ','));
const word = fc
  .stringMatching(/^[가-힣A-Za-z0-9 ,:#'"&*!?{}[\]<>|%@`~-]{1,12}$/)
  .filter((text) => /[가-힣A-Za-z]/.test(text));

describe('any decimal comes through to the digit', () => {
  test.each([
    ['commas', ',', 'utf8'],
    ['semicolons', ';', 'utf8'],
    ['tabs', '\t', 'utf16le'],
  ] as const)('by CSV with %s', (_, separator, encoding) => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(word, decimal, fc.boolean()), { minLength: 1, maxLength: 8 }), (rows) => {
        const lines = [
          ['수치', '값', '단위'],
          ...rows.map(([label, value, hasCommas]) => [
            `이름 ${label}`,
            hasCommas ? commas(value) : value,
            '명',
          ]),
        ];
        const text = lines.map((cells) => cells.map(quoted).join(separator)).join('\r\n');
        const { figures } = asSection(yamlOf(Buffer.from(`\ufeff${text}`, encoding)));
        expect(Object.values(figures).map(({ value }) => value)).toEqual(rows.map(([, value]) => value));
      }),
    );
  });

  test('by a workbook, as far as it keeps digits', async () => {
    const number = fc
      .integer({ min: -(10 ** 12), max: 10 ** 12 })
      .chain((digits) => fc.integer({ min: 0, max: 6 }).map((places) => digits / 10 ** places));
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 8 }), async (values) => {
        const rows = [
          ['수치', '값', '단위'],
          ...values.map((value, index) => [`이름 ${index}`, value, '명']),
        ];
        const { figures } = asSection(yamlOf(await writeExcelFile(rows).toBuffer()));
        const read = Object.values(figures).map(({ value }) => value);
        expect(read).toHaveLength(values.length);
        read.forEach((value, index) => expect(compare(value, String(values[index]))).toBe(0));
      }),
      { numRuns: 40 },
    );
  });
});

test('any table makes YAML that obeys the schema once it is filled', () => {
  const cell = fc.oneof(
    word,
    decimal,
    fc.constantFrom(
      '',
      '-',
      '△12',
      '▲3',
      '(7)',
      '약 300여 명',
      '1억 2,345만',
      '28.5%',
      '실적',
      '목표',
      '2031년',
      '합계',
      '12~15',
      '명',
      'news',
      '자료: 모름',
      '※ 주',
    ),
  );
  const heads = [
    '수치',
    '이름',
    '지표',
    '지표명',
    '구분',
    '값',
    '목표',
    '실적',
    '단위',
    '2030년',
    '2031년 목표',
    '건수',
    '사업비(백만 원)',
    '기간',
    '기준일',
    '누구의 수치',
    '출처',
    'id',
    '비고',
    '짧은 이름',
    '달성률',
    '모르는 말',
  ];
  fc.assert(
    fc.property(
      fc
        .shuffledSubarray(heads, { minLength: 2, maxLength: 7 })
        .chain((head) =>
          fc
            .array(fc.array(cell, { minLength: head.length, maxLength: head.length }), { maxLength: 6 })
            .map((rows) => [head, ...rows]),
        ),
      (rows) => {
        const text = rows
          .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        const yaml = yamlOf(Buffer.from(text));
        if (!/^ {2}\S/m.test(yaml)) return;
        const { figures, tables } = asSection(yaml);
        const named = Object.values(tables).flatMap((table) => table.rows.flatMap((row) => row.figures));
        expect(named.filter((id) => id !== null && !(id in figures))).toEqual([]);
        for (const { target, parts = [] } of Object.values(figures)) {
          for (const id of [target, ...parts]) if (id !== undefined) expect(figures).toHaveProperty([id]);
        }
      },
    ),
    { numRuns: 300 },
  );
});
