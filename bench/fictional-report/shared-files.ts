import { stringify } from 'yaml';
import { type EditionOutline, type SectionOutline, strategies } from './history.ts';
import { sourcesOf } from './section-file.ts';
import type { Subject } from './subjects.ts';

/** The files that all editions of a made-up report share, by name. */
export function sharedFiles(editions: EditionOutline[]): Record<string, string> {
  const subjects = new Map(
    editions.flatMap(({ sections }) => sections.map(({ subject }) => [subject.key, subject])),
  );
  return {
    'report.yaml': stringify(settings),
    'strategies.yaml': stringify(Object.fromEntries(strategies.map(strategyEntry))),
    'indicators.yaml': stringify(Object.fromEntries([...subjects.values()].flatMap(indicatorEntries))),
    'sources.yaml': stringify(Object.fromEntries(editions.flatMap(sourceEntries))),
    'glossary.yaml': stringify(Object.fromEntries(Array.from({ length: 10 }, (_, i) => termEntry(i)))),
    'pages/about.mdx':
      '---\ntitle: 이 보고서에 대하여\nsummary: 크기를 재려고 지어낸 보고서입니다.\nupdated: 2031-03-31\n---\n\n모든 수는 지어낸 것입니다.\n',
  };
}

/** The `edition.yaml` of an edition. */
export function editionFile({ year, sections, ended }: EditionOutline): string {
  const keys = sections.map(({ subject }) => subject.key);
  const own = sections.filter(({ strategy }) => strategy !== undefined);
  return stringify({
    state: 'published',
    published: `${Number(year) + 1}-03-31`,
    updated: `${Number(year) + 1}-03-31`,
    headline: '물과 숲을 함께 돌본 해',
    lead: `한 해의 첫 일은 <Fig id="${keys[0]}-count" />, 끝 일은 <Fig id="${keys.at(-1)}-count" />입니다.`,
    strategies: own.map(({ strategy, slug, subject }) => ({
      strategy,
      section: slug,
      figure: `${subject.key}-count`,
      text: `${subject.name}에서 시작하는 계획입니다.`,
    })),
    'key-figures': keys.slice(0, 6).map((key) => `${key}-count`),
    ...(ended.length > 0 && { ended }),
    contents: [...Map.groupBy(sections, ({ group }) => group)].map(([title, grouped]) => ({
      title,
      sections: grouped.map(({ slug }) => slug),
    })),
  });
}

const settings = {
  title: '나루 물길센터 연간 보고서',
  description: '크기를 재려고 지어낸 기관의 보고서입니다.',
  address: 'https://naru.example/annual/',
  organisation: { name: '나루 물길센터', short: '나루센터', url: 'https://naru.example/' },
  notice: '나루 물길센터는 크기를 재려고 지어낸 기관입니다.',
  licence: { name: '공공누리 제1유형', url: 'https://www.kogl.or.kr/info/license.do' },
  scopes: { centre: { label: '센터', own: true }, province: { label: '나루도 전체' } },
  units: ['그루', '점', '곳'],
  pages: [{ page: 'about', label: '이 보고서에 대하여' }],
};

function strategyEntry(id: string, index: number): [string, unknown] {
  const names = ['맑은 물', '긴 길', '열린 문', '고요한 밤', '옛 씨앗'];
  const hues = ['green', 'teal', 'violet', 'amber', 'rose'];
  return [id, { name: `${names[index]} 전략`, short: names[index], hue: hues[index] }];
}

function indicatorEntries({ key, name, unit }: Subject): [string, unknown][] {
  return [
    [key, { name: `${name} 실적`, unit, direction: 'more', definition: '한 해 동안 끝마친 일을 셉니다.' }],
    [
      `${key}-share`,
      {
        name: `${name}의 몫`,
        unit: '%',
        direction: 'neutral',
        definition: '고장의 살림에서 차지한 비율입니다.',
      },
    ],
  ];
}

/** Every section cites a report of its own, the yearbook, and one of the newspapers. */
function sourceEntries({ year, sections }: EditionOutline): [string, unknown][] {
  const date = `${Number(year) + 1}-02`;
  const entry = (id: string, publisher: string, title: string): [string, unknown] => [
    id,
    { publisher, title, date, url: `https://naru.example/${id}` },
  ];
  const cited = new Map(sections.map((section) => [section.subject.name, sourcesOf(section, year)]));
  const dailies = [...new Set([...cited.values()].map(({ other }) => other))].sort();
  return [
    entry(`yearbook-${year}`, '나루 물길센터', '업무 연보'),
    ...dailies.map((id, index) => entry(id, `물길일보 ${'가나다라마바'[index]}판`, '한 해를 돌아보며')),
    ...[...cited].map(([name, { own }]) => entry(own, '나루 물길센터', `${name} 보고`)),
  ];
}

function termEntry(index: number): [string, unknown] {
  const letters = '가나다라마바사아자차';
  return [
    `term-${index}`,
    { name: `${letters[index]} 연보`, definition: '한 해의 일을 적어 두는 책입니다.' },
  ];
}

/** The years of earlier editions in which the subject of a section has its figures, newest first. */
export function earlierYears(section: SectionOutline, year: string, editions: EditionOutline[]): string[] {
  return editions
    .filter((edition) => edition.year < year)
    .filter(({ sections }) => sections.some(({ subject }) => subject.key === section.subject.key))
    .map((edition) => edition.year)
    .reverse();
}
