import { expect, test } from 'vitest';
import { carryOverAsJson } from '../../src/cli/carry-over-as-json.ts';
import { describeCarryOver } from '../../src/cli/describe-carry-over.ts';
import { carryOver } from '../../src/domain/new-edition/carry-over.ts';
import { aFigure, aPage, aReport, aSection } from '../checks/a-report.ts';
import { begun } from '../domain/new-edition/begun.ts';

const counted = { unit: '명', direction: 'more' as const, definition: '세는 것' };
const old = (data: Parameters<typeof aFigure>[0]) => aFigure({ period: 2030, indicator: 'visits', ...data });

const report = aReport({
  settings: { address: 'https://example.org/annual/' },
  pages: [aPage({ slug: 'guide' })],
  indicators: {
    visits: { name: '방문', ...counted },
    guests: { name: '손님', ...counted, continues: ['visits'] },
    rooms: { name: '방', ...counted },
    halls: { name: '마루', ...counted },
  },
  sections: [
    aSection({ edition: '2030', slug: 'guests', figures: { visits: old({ value: 800 }) } }),
    aSection({ edition: '2030', slug: 'past', figures: {} }),
    aSection({
      edition: '2030',
      slug: 'rooms',
      figures: {
        rooms: aFigure({ period: 2030, indicator: 'rooms', unit: '건' }),
        halls: aFigure({ period: 2029, indicator: 'halls' }),
      },
    }),
    aSection({
      edition: '2031',
      slug: 'guests',
      nav: '손님',
      figures: {
        guests: aFigure({ period: 2031, indicator: 'guests', target: 'guests-target' }),
        'guests-target': aFigure({ period: 2031, kind: 'target', value: 1000, label: '2031년의 목표' }),
        'guests-target-next': aFigure({ period: 2032, kind: 'target', value: 1100, label: '다음 목표' }),
        'visits-before': old({
          value: 790,
          restates: [{ figures: ['2030/visits'], reason: 'revision', why: '다시 셌습니다.' }],
        }),
        goal: aFigure({ period: 2031, kind: 'target', value: 5, label: '2031년의 다른 목표' }),
      },
      charts: { plan: { title: '계획', type: 'bar', figures: ['guests-target-next'] } },
      tables: {
        plan: { title: '계획', columns: ['값'], rows: [{ label: '값', figures: ['visits-before'] }] },
      },
    }),
    aSection({
      edition: '2031',
      slug: 'rooms',
      figures: { rooms: aFigure({ period: 2031, indicator: 'rooms' }) },
    }),
    aSection({ edition: '2031', slug: 'past', title: '지난 일', figures: {} }),
  ],
});
const edition = begun(report, { without: new Map([['past', {}]]) });
const place = { check: 'left-to-fill', severity: 'error' as const, line: 1, column: 1 };
const words = { ko: '적으세요.', en: 'Write it.' };
const toFill = ['edition.yaml', 'guests.mdx', 'guests.mdx'].map((name) => ({
  ...place,
  file: `content/2032/${name}`,
  what: words,
  remedy: words,
}));
const over = { ...carryOver(edition), toFill };

test('tells everything that there is to tell of a new edition', () => {
  expect(describeCarryOver(edition, over, { content: 'content', language: 'ko' })).toMatchInlineSnapshot(`
    "2032년판의 초안을 content/2032 폴더에 만들었습니다. 2031년판을 본떴습니다.

    옮긴 것
      절 2개, 제목 0개, 수치 3개, 표 0개, 도표 0개

    2031년판에 두고 온 것
      절: 지난 일
      수치 3개: 다른 해의 값이거나 여러 해의 계획입니다. 쓸 곳에서는 "2031/id"로 부릅니다.
        guests: guests-target, guests-target-next, visits-before
      표: guests#plan
      도표: guests#plan

    채울 곳 3군데
      content/2032/edition.yaml: 1
      content/2032/guests.mdx: 2

    2032년판이 답할 목표 2개
      2031/guests-target-next (다음 목표 1,100명, 2032년): content/2032/guests.mdx의 수치 "guests"
      goal (2032년의 다른 목표): content/2032/guests.mdx의 answers

    뜻이나 단위가 바뀐 지표
      손님은 ‘방문’에서 뜻이 바뀌어 갈라졌습니다. 어느 쪽의 값인지 살피세요.
      방: 건(2030), 명(2031)

    2032년의 값을 물을 자리가 없는 지표와 빈 해
      마루: 2030~2031

    앞선 판과 다른 값
      2031/visits-before ← 2030/visits (새로 고침)

    다음에 할 일
      npm run dev: 화면을 보며 씁니다.
      npm run report -- check 2032: 채울 곳과 고칠 곳을 모두 봅니다.
      편집자 안내: http://localhost:4321/annual/guide/"
  `);
});

test('tells the same in English', () => {
  expect(describeCarryOver(edition, over, { content: 'content', language: 'en' })).toMatchInlineSnapshot(`
    "A draft of the 2032 edition stands in content/2032. It is shaped like 2031.

    Carried on
      sections: 2, headings: 0, figures: 3, tables: 0, charts: 0

    Left in the 2031 edition
      sections: 지난 일
      figures: 3, of other years or of plans over years. Where they are needed they are named "2031/id".
        guests: guests-target, guests-target-next, visits-before
      tables: guests#plan
      charts: guests#plan

    Places to fill: 3
      content/2032/edition.yaml: 1
      content/2032/guests.mdx: 2

    Targets that the 2032 edition owes an answer: 2
      2031/guests-target-next (다음 목표 1,100명, 2032년): the figure "guests" in content/2032/guests.mdx
      goal (2032년의 다른 목표): answers in content/2032/guests.mdx

    Indicators whose meaning or unit has changed
      손님 continues ‘방문’ with another meaning. See which of them the value is of.
      방: 건(2030), 명(2031)

    Indicators of which no figure asks the value for 2032, and the years that are missing
      마루: 2030~2031

    Values that differ from earlier editions
      2031/visits-before ← 2030/visits (새로 고침)

    What to do next
      npm run dev: write and see the pages.
      npm run report -- check 2032: all that is left to fill or to put right.
      The guide for editors: http://localhost:4321/annual/guide/"
  `);
});

test('tells the same to programs', () => {
  expect(JSON.parse(carryOverAsJson(edition, over, 'content'))).toMatchInlineSnapshot(`
    {
      "carried": {
        "charts": 0,
        "figures": 3,
        "headings": 0,
        "sections": 2,
        "tables": 0,
      },
      "changed": [
        {
          "continuedBy": [],
          "continues": [
            "visits",
          ],
          "indicator": "guests",
          "units": [],
        },
        {
          "continuedBy": [],
          "continues": [],
          "indicator": "rooms",
          "units": [
            {
              "editions": [
                "2030",
              ],
              "unit": "건",
            },
            {
              "editions": [
                "2031",
              ],
              "unit": "명",
            },
          ],
        },
      ],
      "due": [
        {
          "figure": "guests",
          "section": "guests",
          "target": "2031/guests-target-next",
        },
        {
          "figure": null,
          "section": "guests",
          "target": "goal",
        },
      ],
      "folder": "content/2032",
      "gaps": [
        {
          "indicator": "halls",
          "isAsked": false,
          "missing": [
            "2030",
            "2031",
          ],
        },
      ],
      "left": {
        "charts": [
          "guests#plan",
        ],
        "figures": [
          "2031/guests-target",
          "2031/guests-target-next",
          "2031/visits-before",
        ],
        "message": false,
        "plans": [],
        "sections": [
          "past",
        ],
        "tables": [
          "guests#plan",
        ],
      },
      "like": "2031",
      "restated": [
        {
          "figure": "2031/visits-before",
          "reason": "revision",
          "restates": [
            "2030/visits",
          ],
        },
      ],
      "toFill": 3,
      "year": "2032",
    }
  `);
});
