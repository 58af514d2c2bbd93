import { expect, test } from 'vitest';
import { sealedIsUnchanged } from '../../src/checks/sealed-is-unchanged.ts';
import { aFigure, aReport, aSection, aSource } from './a-report.ts';
import { sealedAs } from './sealed.ts';
import { tell } from './tell.ts';

const body = '여는 글.\n\n## 투자 [#investment]\n\n첫 문장이다. 둘째 문장이다.\n';
const then = aReport({ sections: [aSection({ body })] });

/** The problems of a report that was published as `then` and has this section by now. */
const changed = (section: Parameters<typeof aSection>[0], parts: Parameters<typeof aReport>[0] = {}) =>
  sealedIsUnchanged(sealedAs(then, aReport({ sections: [aSection({ body, ...section })], ...parts })));

test('is content with an edition that says what it said', () => {
  expect(changed({})).toEqual([]);
  expect(sealedIsUnchanged(then)).toEqual([]);
});

test.each([
  ['the layout of the text', { body: body.replace('둘째', '\n둘째').replace('## ', '{/* 메모 */}\n\n## ') }],
  ['the day of editing', { updated: '2031-12-02' }],
  ['a field that says nothing', { figures: { 'jobs-created': aFigure({ also: [], about: false }) } }],
])('lets %s change', (_, section) => {
  expect(changed(section)).toEqual([]);
});

test.each([
  ['value', { value: 904 }],
  ['label', { label: '일자리' }],
  ['unit', { unit: '건' }],
  ['period', { period: 2020 }],
  ['kind', { kind: 'target' as const }],
  ['source', { source: 'paper' }],
  ['status', { status: 'provisional' as const }],
  ['note', { note: '주석.' }],
  ['rivals', { rivals: [{ value: 900, source: 'news' }] }],
])('finds that the %s of a figure has changed, at its line', (field, data) => {
  const sources = { news: aSource(), paper: aSource() };
  const [problem, ...more] = changed({ figures: { 'jobs-created': aFigure(data) } }, { sources });
  expect(problem?.place).toEqual({ file: '2021/jobs.mdx', path: ['figures', 'jobs-created', field] });
  expect(more).toEqual([]);
});

test('finds another name of whose figure it is', () => {
  const settings = { scopes: { own: { label: '다른 기관', own: true } } };
  expect(changed({}, { settings }).map(({ place }) => place.path?.at(-1))).toEqual(['scope']);
});

test('finds a cited source of which something else is said', () => {
  const sources = { news: { ...aSource(), title: '다른 기사' } };
  expect(changed({}, { sources }).map(({ place }) => place)).toEqual([
    { file: 'sources.yaml', path: ['news', 'title'] },
  ]);
});

test('says what has changed, from what to what', () => {
  const section = {
    title: '고용',
    body: body.replace('둘째 문장이다', '둘째 문장이었다'),
    figures: { 'jobs-created': aFigure({ value: 904 }), 'jobs-target': aFigure({ label: '목표' }) },
  };
  expect(tell(changed(section))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx title
      절 "고용": 공개한 제목이 바뀌었습니다. 일자리 → 고용
      되돌리세요. 고치는 것이 맞으면 "npm run report -- correct 2021" 명령으로 정오를 남기세요.
      the section "고용": its published title has changed. 일자리 → 고용
      Put it back. If the change is right, leave an erratum with "npm run report -- correct 2021".
    error 2021/jobs.mdx 3:1
      제목 "투자" 아래의 글: 공개한 글이 바뀌었습니다. 둘째 문장이다. → 둘째 문장이었다.
      되돌리세요. 고치는 것이 맞으면 "npm run report -- correct 2021" 명령으로 정오를 남기세요.
      the text under the heading "투자": its published text has changed. 둘째 문장이다. → 둘째 문장이었다.
      Put it back. If the change is right, leave an erratum with "npm run report -- correct 2021".
    error 2021/jobs.mdx figures › jobs-created › value
      수치 "새 일자리": 공개한 값이 바뀌었습니다. 903 → 904
      되돌리세요. 고치는 것이 맞으면 "npm run report -- correct 2021" 명령으로 정오를 남기세요.
      the figure "새 일자리": its published value has changed. 903 → 904
      Put it back. If the change is right, leave an erratum with "npm run report -- correct 2021".
    error 2021/jobs.mdx figures › jobs-target
      수치 "목표"는 공개한 2021년판에 없던 것입니다.
      되돌리세요. 고치는 것이 맞으면 "npm run report -- correct 2021" 명령으로 정오를 남기세요.
      There is the figure "목표", which the published 2021 edition did not have.
      Put it back. If the change is right, leave an erratum with "npm run report -- correct 2021"."
  `);
});

test('leaves what is gone with its address to the check of addresses, and tells the rest that is gone', () => {
  expect(changed({ figures: {} })).toEqual([]);
  const table = { title: '표', columns: ['명'], rows: [{ label: '일자리', figures: ['jobs-created'] }] };
  const withTable = aReport({ sections: [aSection({ body, tables: { hidden: table } })] });
  const now = sealedAs(withTable, aReport({ sections: [aSection({ body })] }));
  expect(tell(sealedIsUnchanged(now))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx
      공개한 2021년판에 있던 표 "표"가 없습니다.
      되돌리세요. 고치는 것이 맞으면 "npm run report -- correct 2021" 명령으로 정오를 남기세요.
      The published 2021 edition had the table "표", which is gone.
      Put it back. If the change is right, leave an erratum with "npm run report -- correct 2021"."
  `);
});
