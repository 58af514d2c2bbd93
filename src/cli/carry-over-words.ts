import { withJosa } from '../domain/josa.ts';
import type { CarryOver } from '../domain/new-edition/carry-over.ts';

type Counts = CarryOver['carried'];

/** How the command line tells what was taken over into a new edition. */
export const carryOverWords = {
  ko: {
    begun: (year: string, folder: string, like: string) =>
      `${year}년판의 초안을 ${folder} 폴더에 만들었습니다. ${like}년판을 본떴습니다.`,
    carried: '옮긴 것',
    counts: ({ sections, headings, figures, tables, charts }: Counts) =>
      `절 ${sections}개, 제목 ${headings}개, 수치 ${figures}개, 표 ${tables}개, 도표 ${charts}개`,
    left: (like: string) => `${like}년판에 두고 온 것`,
    sections: (names: string) => `절: ${names}`,
    figures: (count: number, like: string) =>
      `수치 ${count}개: 다른 해의 값이거나 여러 해의 계획입니다. 쓸 곳에서는 "${like}/id"로 부릅니다.`,
    tables: (ids: string) => `표: ${ids}`,
    charts: (ids: string) => `도표: ${ids}`,
    plans: (names: string) => `계획: ${names}`,
    message: '표지의 메시지',
    toFill: (count: number) => `채울 곳 ${count}군데`,
    due: (year: string, count: number) => `${year}년판이 답할 목표 ${count}개`,
    answers: (file: string) => `${file}의 answers`,
    target: (file: string, figure: string) => `${file}의 수치 "${figure}"`,
    changed: '뜻이나 단위가 바뀐 지표',
    continues: (name: string, before: string) =>
      `${withJosa(name, '은')} ‘${before}’에서 뜻이 바뀌어 갈라졌습니다. 어느 쪽의 값인지 살피세요.`,
    continued: (name: string, after: string) =>
      `${withJosa(name, '은')} 뜻이 바뀌어 ‘${after}’로 갈라졌습니다. 어느 쪽의 값인지 살피세요.`,
    gaps: '빈 해가 있는 지표',
    placeless: (year: string) => `${year}년의 값을 물을 자리가 없는 지표와 빈 해`,
    restated: '앞선 판과 다른 값',
    next: '다음에 할 일',
    steps: (year: string) => [
      'npm run dev: 화면을 보며 씁니다.',
      `npm run report -- check ${year}: 채울 곳과 고칠 곳을 모두 봅니다.`,
    ],
    guide: '편집자 안내',
  },
  en: {
    begun: (year: string, folder: string, like: string) =>
      `A draft of the ${year} edition stands in ${folder}. It is shaped like ${like}.`,
    carried: 'Carried on',
    counts: ({ sections, headings, figures, tables, charts }: Counts) =>
      `sections: ${sections}, headings: ${headings}, figures: ${figures}, tables: ${tables}, charts: ${charts}`,
    left: (like: string) => `Left in the ${like} edition`,
    sections: (names: string) => `sections: ${names}`,
    figures: (count: number, like: string) =>
      `figures: ${count}, of other years or of plans over years. Where they are needed they are named "${like}/id".`,
    tables: (ids: string) => `tables: ${ids}`,
    charts: (ids: string) => `charts: ${ids}`,
    plans: (names: string) => `plans: ${names}`,
    message: 'the message of the cover',
    toFill: (count: number) => `Places to fill: ${count}`,
    due: (year: string, count: number) => `Targets that the ${year} edition owes an answer: ${count}`,
    answers: (file: string) => `answers in ${file}`,
    target: (file: string, figure: string) => `the figure "${figure}" in ${file}`,
    changed: 'Indicators whose meaning or unit has changed',
    continues: (name: string, before: string) =>
      `${name} continues ‘${before}’ with another meaning. See which of them the value is of.`,
    continued: (name: string, after: string) =>
      `${name} is continued by ‘${after}’ with another meaning. See which of them the value is of.`,
    gaps: 'Indicators without a value for some years',
    placeless: (year: string) =>
      `Indicators of which no figure asks the value for ${year}, and the years that are missing`,
    restated: 'Values that differ from earlier editions',
    next: 'What to do next',
    steps: (year: string) => [
      'npm run dev: write and see the pages.',
      `npm run report -- check ${year}: all that is left to fill or to put right.`,
    ],
    guide: 'The guide for editors',
  },
};
