import type { Report } from '../domain/report.ts';
import { chartAddress, figureAddress } from '../permalinks/addresses.ts';
import {
  dataPackageAddress,
  editionFiguresAddress,
  editionFileAddress,
  editionPermalinksAddress,
  editionsFileAddress,
  figuresTableAddress,
  ledgerAddress,
  permalinksFileAddress,
  permalinksTableAddress,
  sealAddress,
} from '../permalinks/api-addresses.ts';
import type { ApiName } from './api-schemas/api-schemas.ts';

/** A file for programs, or one of a kind of which every edition has its own. */
export interface ApiAddress {
  /** From the root of the site. */
  address: string;
  words: string;
  schema?: ApiName;
}

/** Every kind of file for programs, with those of the newest edition for all editions. */
export function apiAddresses({ editions, ledgers, seals }: Report): ApiAddress[] {
  const [newest] = editions;
  return [
    { address: editionsFileAddress, words: '공개한 판과 판마다의 파일.', schema: 'editions' },
    { address: figuresTableAddress, words: '모든 판의 수치, 한 줄에 하나.' },
    { address: permalinksFileAddress, words: '모든 판의 고유 링크와 옮긴 주소.', schema: 'all-permalinks' },
    { address: permalinksTableAddress, words: '같은 것, 한 줄에 하나.' },
    { address: dataPackageAddress, words: 'CSV 파일을 설명하는 Tabular Data Package.' },
    { address: '/feed.xml', words: '새 판과 정오의 소식(RSS).' },
    { address: '/llms.txt', words: '언어 모델을 위한 안내.' },
    ...(newest ? ofEdition(newest.year, ledgers.has(newest.year), seals.has(newest.year)) : []),
    ...besidePages(newest),
  ];
}

function ofEdition(year: string, hasLedger: boolean, hasSeal: boolean): ApiAddress[] {
  return [
    { address: editionFileAddress(year), words: '판마다: 모든 수치와 정오.', schema: 'edition' },
    {
      address: editionPermalinksAddress(year),
      words: '판마다: 고유 링크와 그것을 인용하는 데 드는 모든 것.',
      schema: 'permalinks',
    },
    { address: editionFiguresAddress(year), words: '판마다: 모든 수치.' },
    ...(hasLedger
      ? [{ address: ledgerAddress(year), words: '판마다: 링크 대장. 약속한 주소가 날짜와 함께 있습니다.' }]
      : []),
    ...(hasSeal
      ? [{ address: sealAddress(year), words: '판마다: 봉인. 공개할 때 말한 것과 그 뒤의 정오.' }]
      : []),
  ];
}

/** The files beside the page of a figure and of a chart. */
function besidePages(edition: Report['editions'][number] | undefined): ApiAddress[] {
  const [figure] = edition?.figures.values() ?? [];
  const [chart] = edition?.charts.values() ?? [];
  const pages = [...(figure ? [figureAddress(figure)] : []), ...(chart ? [chartAddress(chart)] : [])];
  return pages.map((page) => ({
    address: page.replace(/\/$/, '.json'),
    words: '수치와 도표마다. 끝을 .csv, .xlsx, .svg, .png로 바꾸면 같은 것의 다른 파일입니다.',
    schema: 'thing',
  }));
}
