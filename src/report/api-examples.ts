import { toCsv } from '../domain/csv.ts';
import type { Edition, Figure, Report } from '../domain/report.ts';
import { figureAddress } from '../permalinks/addresses.ts';
import { permalinkTable } from '../permalinks/all-permalinks.ts';
import {
  editionFileAddress,
  editionsFileAddress,
  permalinksTableAddress,
  sealAddress,
} from '../permalinks/api-addresses.ts';
import { type Absolute, figureData } from '../permalinks/edition-data.ts';
import { errataOfEdition } from '../permalinks/errata.ts';
import { codesOf } from '../permalinks/short-code.ts';
import { sealHash } from './sealed-text.ts';

/** Something to try, and what it prints. A test does both. */
export interface ApiExample {
  title: string;
  /** For Node, or for a shell. */
  language: 'js' | 'sh';
  code: string;
  output: string;
}

/** What can be tried with the report as it is published: with its newest edition, and the figure that opens its cover. */
export function apiExamples(report: Report, absolute: Absolute): ApiExample[] {
  const [newest] = report.editions;
  if (!newest) return [];
  const [first] = newest.data['key-figures'];
  const figure = newest.figures.get(first ?? '') ?? [...newest.figures.values()][0];
  return [
    editionsExample(report, absolute),
    ...(figure ? [figureExample(report, figure, absolute), ...codeExample(report, figure, absolute)] : []),
    ...sealExample(report, newest, absolute),
  ];
}

function editionsExample(report: Report, absolute: Absolute): ApiExample {
  return {
    title: '공개한 판과 그 정오의 수',
    language: 'js',
    code: [
      `const response = await fetch('${absolute(editionsFileAddress)}');`,
      'const { editions } = await response.json();',
      'for (const { edition, figures, errata } of editions) {',
      '  console.log(`${edition}년판: 수치 ${figures}개, 정오 ${errata}건`);',
      '}',
    ].join('\n'),
    output: report.editions
      .map((edition) => {
        const errata = errataOfEdition(report, edition).length;
        return `${edition.year}년판: 수치 ${edition.figures.size}개, 정오 ${errata}건`;
      })
      .join('\n'),
  };
}

function figureExample(report: Report, figure: Figure, absolute: Absolute): ApiExample {
  const { label, value, unit, source, address } = figureData(report, figure, absolute);
  return {
    title: '수치 하나의 값과 출처와 고유 링크',
    language: 'js',
    code: [
      `const response = await fetch('${absolute(editionFileAddress(figure.edition))}');`,
      'const { figures } = await response.json();',
      `const { label, value, unit, source, address } = figures.find(({ id }) => id === '${figure.id}');`,
      'console.log(`${label}: ${value} ${unit}`);',
      'console.log(`자료: ${source.publisher}, ${address}`);',
    ].join('\n'),
    output: `${label}: ${value} ${unit}\n자료: ${source.publisher}, ${address}`,
  };
}

function codeExample(report: Report, figure: Figure, absolute: Absolute): ApiExample[] {
  const code = codesOf(report.ledgers.get(figure.edition) ?? []).get(figureAddress(figure));
  const row = permalinkTable(report, absolute).find((cells) => code !== undefined && cells.includes(code));
  if (!row) return [];
  return [
    {
      title: '짧은 코드가 가리키는 것',
      language: 'sh',
      code: `curl -s ${absolute(permalinksTableAddress)} | grep ',${code},'`,
      output: toCsv([row]).replace('\ufeff', '').trim(),
    },
  ];
}

function sealExample(report: Report, { year }: Edition, absolute: Absolute): ApiExample[] {
  const hash = sealHash(report, year);
  if (hash === undefined) return [];
  return [
    {
      title: `봉인이 ${year}년판의 JSON에 적힌 SHA-256과 맞는지`,
      language: 'sh',
      code: `curl -s ${absolute(sealAddress(year))} | sha256sum`,
      output: `${hash}  -`,
    },
  ];
}
