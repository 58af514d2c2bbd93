import { asMarkdown } from '../domain/escaped.ts';
import type { Report } from '../domain/report.ts';
import { plainWordsOf } from '../domain/words.ts';
import { editionAddress } from '../permalinks/addresses.ts';
import {
  dataPackageAddress,
  editionFileAddress,
  editionsFileAddress,
  figuresTableAddress,
  permalinksFileAddress,
} from '../permalinks/api-addresses.ts';
import { citationOf, citedEdition } from '../permalinks/citation.ts';
import type { Absolute } from '../permalinks/edition-data.ts';
import { errataOfEdition } from '../permalinks/errata.ts';
import { permalinkRecord } from '../permalinks/permalink-record.ts';
import { editionTitle } from './imprint.ts';

/**
 * What is where, in the form of llmstxt.org: a title, what the report is and how to cite it, then lists of links to its editions and its
 * data.
 */
export function llmsText(report: Report, absolute: Absolute): string {
  const { title, description, notice, licence } = report.settings;
  const blocks = [
    `# ${asMarkdown(title)}`,
    `> ${asMarkdown(oneLine(description))}`,
    ...(notice === undefined ? [] : [asMarkdown(oneLine(plainWordsOf(report, '', notice)))]),
    `이용 조건은 ${asMarkdown(licence.name)}입니다. 수치는 판과 고유 링크를 함께 적어 인용합니다. 고유 링크는 바뀌지 않고, 고친 값은 고치기 전의 값과 함께 정오표에 남습니다.`,
    ...example(report, absolute),
    ...linksUnder('판', editionLinks(report, absolute)),
    ...linksUnder('자료', [
      link('설명과 보기', absolute('/api/'), '파일의 모양과 그 약속, 이용 조건'),
      link('모든 판의 수치', absolute(figuresTableAddress), 'CSV. 값마다 단위, 기간, 출처, 고유 링크'),
      link('모든 판', absolute(editionsFileAddress), 'JSON. 판마다의 파일로 이어짐'),
      link('모든 고유 링크', absolute(permalinksFileAddress), 'JSON. 짧은 코드와 옮긴 주소도'),
      link('자료 묶음', absolute(dataPackageAddress), 'Tabular Data Package'),
    ]),
    ...linksUnder('인용하기', [
      link('고유 링크', absolute('/links/'), '판마다의 절, 제목, 수치, 도표, 표의 주소와 짧은 코드'),
      link('정오표', absolute('/errata/'), '공개한 뒤에 고친 것'),
      link('출처', absolute('/sources/'), '보고서가 기댄 출처'),
    ]),
    ...linksUnder('Optional', [link('용어', absolute('/glossary/'), '보고서에 쓰인 말')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** How the cover of the newest edition is cited. */
function example(report: Report, absolute: Absolute): string[] {
  const [newest] = report.editions;
  if (!newest) return [];
  const record = permalinkRecord(report, newest, editionAddress(newest.year), absolute);
  return [`인용의 보기: ${citationOf(record, citedEdition(report, newest), 'markdown')}`];
}

function editionLinks(report: Report, absolute: Absolute): string[] {
  return report.editions.flatMap((edition) => {
    const { year, data } = edition;
    const errata = errataOfEdition(report, edition).length;
    const about = [
      plainWordsOf(report, year, data.headline),
      ...(data.published === undefined ? [] : [`${data.published} 공개`]),
      ...(errata > 0 ? [`정오 ${errata}건`] : []),
    ];
    return [
      link(editionTitle(report, year), absolute(editionAddress(year)), about.join('. ')),
      link(`${year}년판의 수치와 정오`, absolute(editionFileAddress(year)), 'JSON'),
    ];
  });
}

function linksUnder(title: string, links: string[]): string[] {
  return links.length === 0 ? [] : [`## ${title}`, links.map((each) => `- ${each}`).join('\n')];
}

function link(name: string, address: string, about: string): string {
  return `[${asMarkdown(name)}](${address}): ${asMarkdown(oneLine(about))}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
