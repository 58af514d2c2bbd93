import { among, dice } from './chance.ts';
import type { SectionOutline } from './history.ts';

const openings = [
  '이 일은 이른 봄에 시작하여 늦가을에 마쳤습니다.',
  '주민과 센터가 달마다 만나 할 일을 나누었습니다.',
  '비가 잦아 여름의 일이 늦어졌습니다.',
  '이웃 고장에서도 이 일을 보러 왔습니다.',
  '옛 기록을 다시 읽고 세는 법을 바로잡았습니다.',
];

const closings = [
  '남은 일은 다음 해의 차례에 적었습니다. 무엇을 어떻게 세었는지는 연보의 끝에 밝혀 두었습니다.',
  '맡은 사람들은 겨울 동안 기록을 갈무리하고, 서로 다르게 적힌 곳을 하나하나 맞추어 보았습니다.',
  '돈과 일손이 모자란 곳은 차례를 뒤로 미루었으며, 그 까닭을 주민에게 먼저 알렸습니다.',
  '함께한 이들의 이름은 마을 알림판에 걸어 두었고, 해가 바뀌어도 내리지 않습니다.',
];

/** The narrative of a section, with the tags of authors in it and links to other sections of its edition. */
export function sectionBody(
  { subject: { key, name }, strategy }: SectionOutline,
  sections: SectionOutline[],
  {
    year,
    sources,
    isFirst,
  }: { year: string; sources: { own: string; shared: string; other: string }; isFirst: boolean },
): string {
  const next = among(sections, dice(sections.length, 'next', key, year));
  const other = among(sections, dice(sections.length, 'other', key, year));
  const term = sections.findIndex(({ subject }) => subject.key === key) % 10;
  const opening = (place: string) => among(openings, dice(openings.length, place, key, year));
  const closing = (place: string) => among(closings, dice(closings.length, place, key, year));
  return [
    `${opening('first')} ${name}의 한 해를 <Term id="term-${term}">연보</Term>에서 옮겨 적습니다. <Source id="${sources.shared}" />`,
    '## 한 해의 실적 [#year]',
    `한 해의 실적은 <Fig id="${key}-count" />이고, 앞선 해에는 <Fig id="${key}-before" />였습니다. 이 가운데 봄이 <Fig id="${key}-spring" />, 여름이 <Fig id="${key}-summer" />, 가을이 <Fig id="${key}-autumn" />입니다. <Source id="${sources.own}" />`,
    ...(isFirst ? [] : [`<Progress id="${key}-count" />`]),
    `<Table id="${key}-seasons" />`,
    `${closing('first')} 이웃한 일은 [${next.title}](/${year}/${next.slug}/#year)에서 이어집니다.`,
    '### 그림으로 보기 [#picture]',
    `<Chart id="${key}-picture" />`,
    '## 둘레와 견주어 [#around]',
    `고장 전체의 살림에서 이 일의 몫은 <Fig id="${key}-share" />이고, 나루도 전체로는 <Fig id="${key}-province" josa="이" /> 잡혔습니다. <Source id="${sources.other}" />`,
    `${closing('second')} [${other.title}](/${year}/${other.slug}/)도 함께 보십시오.`,
    ...(strategy && isFirst ? ['## 계획 [#plan]', '<Plan />'] : []),
    '## 다음 해 [#next]',
    `다음 해에는 <Fig id="${key}-target" josa="을" /> 바라봅니다. ${opening('last')}`,
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}
