import { stringify } from 'yaml';
import { among, dice } from './chance.ts';
import { figuresOf, seasons } from './figures.ts';
import type { EditionOutline, SectionOutline } from './history.ts';
import { sectionBody } from './section-body.ts';

/** The sources of a section: its own report, and two that its edition shares. */
export function sourcesOf({ subject: { key } }: SectionOutline, year: string) {
  return {
    own: `${key}-report-${year}`,
    shared: `yearbook-${year}`,
    other: `daily-${dice(6, key, year)}-${year}`,
  };
}

/** The MDX of a section: figures, a table and a chart in the frontmatter, some paragraphs about them in the body. */
export function sectionFile(
  section: SectionOutline,
  { year, sections }: EditionOutline,
  /** The years of earlier editions in which the subject has its figures, newest first. */
  earlier: string[],
): string {
  const { subject, title, continues, takenOver, strategy } = section;
  const { key, name } = subject;
  const sources = sourcesOf(section, year);
  const isFirst = earlier.length === 0;
  const data = {
    title,
    nav: title.replace(/의 새 이름$|와 그 이웃$/, ''),
    summary: `${name}의 한 해 실적은 <Fig id="${key}-count" />입니다. 다음 해에는 <Fig id="${key}-target" josa="을" /> 바라봅니다.`,
    ...(strategy && { strategy }),
    ...(continues.length > 0 && { continues }),
    updated: `${Number(year) + 1}-03-31`,
    'key-figures': [`${key}-count`, `${key}-share`],
    ...(strategy && isFirst && { plan: planOf(key, Number(year), sources.own) }),
    figures: figuresOf(section, year, sources, isFirst),
    ...(takenOver.length > 0 && {
      answers: takenOver.map(({ subject, text }) => ({
        target: `${Number(year) - 1}/${subject.key}-target`,
        outcome: 'dropped',
        text,
        source: sources.shared,
      })),
    }),
    tables: { [`${key}-seasons`]: seasonsTable(key) },
    charts: { [`${key}-picture`]: picture(key, year, earlier) },
  };
  const body = sectionBody(section, sections, { year, sources, isFirst });
  return `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}`;
}

function planOf(key: string, start: number, source: string) {
  return {
    name: '열 해 계획',
    makers: [{ text: '센터가 주민과 함께 세웠습니다.', source }],
    announced: { date: `${start}-05-16`, source },
    horizon: { start, end: start + 10, milestones: [start + 5], source },
    vision: { text: '누구나 가까이에서 물과 숲을 누리는 고장', source },
    phases: [
      { id: 'gathering', name: '모으기', start, end: start + 4, text: '흩어진 기록을 모읍니다.', source },
      { id: 'sharing', name: '나누기', start: start + 5, end: start + 10, source },
    ],
    targets: [`${key}-target`],
  };
}

function seasonsTable(key: string) {
  return {
    title: '철마다의 실적',
    columns: ['실적'],
    rows: [
      ...Object.entries(seasons).map(([season, label]) => ({ label, figures: [`${key}-${season}`] })),
      { label: '모두', figures: [`${key}-count`], total: true },
    ],
  };
}

function picture(key: string, year: string, earlier: string[]) {
  const parts = Object.keys(seasons).map((season) => `${key}-${season}`);
  const years = earlier
    .slice(0, 4)
    .reverse()
    .map((each) => `${each}/${key}-count`);
  const kinds = [
    { title: '철마다 한 일', type: 'bar', figures: parts },
    years.length > 0
      ? { title: '해마다 한 일', type: 'line', figures: [...years, `${key}-count`] }
      : { title: '앞선 해와 이 해', type: 'line', figures: [`${key}-before`, `${key}-count`] },
    {
      title: '철마다 쌓은 한 해',
      type: 'stacked-bar',
      series: parts.map((part, index) => ({ name: among(Object.values(seasons), index), figures: [part] })),
    },
    { title: '한 해를 나눈 몫', type: 'doughnut', figures: parts },
  ];
  return among(kinds, dice(kinds.length, key, year));
}
