import { expect, test } from 'vitest';
import { sourceIsKnown } from '../../src/checks/source-is-known.ts';
import { aFigure, anEdition, aPage, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

test('is content with sources of sources.yaml', () => {
  expect(sourceIsKnown(aReport())).toEqual([]);
});

test('finds unknown sources wherever one may stand', () => {
  const text = '기관이 세웠습니다.';
  const report = aReport({
    glossary: { job: { name: '일자리', definition: '일하는 자리', source: 'a' } },
    editions: [anEdition({ message: { title: '인사말', by: '원장', paragraphs: [{ text, source: 'b' }] } })],
    pages: [aPage({ body: '알려졌습니다.<Source id="c" />' })],
    sections: [
      aSection({
        figures: {
          jobs: aFigure({
            source: 'nwes',
            also: ['e'],
            rivals: [{ value: 900, source: 'f', also: ['g'] }],
          }),
        },
        plan: {
          name: '계획',
          makers: [{ text, source: 'h' }],
          announced: { date: '2021', source: 'i' },
          horizon: { end: 2030, source: 'j' },
          vision: { text, source: 'k' },
          goals: [{ text, source: 'l' }],
          phases: [{ id: 'first', name: '기반', start: 2021, end: 2023, source: 'm' }],
          pillars: [{ id: 'people', name: '사람', source: 'n' }],
          regions: [{ id: 'east', name: '동부', source: 'o' }],
        },
        body: '알려졌습니다.<Source id="p" />',
      }),
    ],
  });
  const problems = sourceIsKnown(report);
  expect(problems.map(({ what }) => /source "(\w+)"/.exec(what.en)?.[1])).toEqual(
    'b p i j k h l m n o nwes e f g c a'.split(' '),
  );
  expect(tell([0, 10, 2, 1, 15].flatMap((index) => problems[index] ?? []))).toMatchInlineSnapshot(`
    "error 2021/edition.yaml message › paragraphs › 0 › source
      칸 "message"에 적힌 출처 "b"는 없는 이름입니다.
      sources.yaml에 있는 이름으로 고치거나, sources.yaml에 "b"를 더하세요.
      The field "message" names the source "b", and there is no such source.
      Name one of those in sources.yaml, or add "b" to sources.yaml.
    error 2021/jobs.mdx figures › jobs › source
      수치 "jobs"에 적힌 출처 "nwes"는 없는 이름입니다.
      "news"로 고치거나, sources.yaml에 "nwes"를 더하세요.
      The figure "jobs" names the source "nwes", and there is no such source.
      Name "news", or add "nwes" to sources.yaml.
    error 2021/jobs.mdx plan › announced › source
      절 "jobs"의 계획에 적힌 출처 "i"는 없는 이름입니다.
      sources.yaml에 있는 이름으로 고치거나, sources.yaml에 "i"를 더하세요.
      The plan in the section "jobs" names the source "i", and there is no such source.
      Name one of those in sources.yaml, or add "i" to sources.yaml.
    error 2021/jobs.mdx 1:8
      태그 "Source"에 적힌 출처 "p"는 없는 이름입니다.
      sources.yaml에 있는 이름으로 고치거나, sources.yaml에 "p"를 더하세요.
      The tag "Source" names the source "p", and there is no such source.
      Name one of those in sources.yaml, or add "p" to sources.yaml.
    error glossary.yaml job › source
      용어 "job"에 적힌 출처 "a"는 없는 이름입니다.
      sources.yaml에 있는 이름으로 고치거나, sources.yaml에 "a"를 더하세요.
      The term "job" names the source "a", and there is no such source.
      Name one of those in sources.yaml, or add "a" to sources.yaml."
  `);
});
