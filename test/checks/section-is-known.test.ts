import { expect, test } from 'vitest';
import { sectionIsKnown } from '../../src/checks/section-is-known.ts';
import { anEdition, aReport } from './a-report.ts';
import { tell } from './tell.ts';

const message = { title: '인사말', by: '원장', paragraphs: [{ text: '고맙습니다.', source: 'news' }] };
const strategy = { strategy: 'carbon', text: '탄소를 줄입니다.' };

test('is content with a cover that leads to sections of its contents', () => {
  const edition = anEdition({
    message: { ...message, section: 'jobs' },
    strategies: [{ ...strategy, section: 'jobs' }],
  });
  expect(sectionIsKnown(aReport({ editions: [edition] }))).toEqual([]);
});

test('finds a message and a strategy that lead nowhere', () => {
  const edition = anEdition({
    message: { ...message, section: 'job' },
    strategies: [{ ...strategy, section: 'carbon' }],
  });
  expect(tell(sectionIsKnown(aReport({ editions: [edition] })))).toMatchInlineSnapshot(`
    "error 2021/edition.yaml message › section
      칸 "message"에 적힌 절 "job"은 2021년판의 차례에 없는 이름입니다.
      "jobs"로 고치거나, 2021/edition.yaml의 contents에 "job"을 더하세요.
      The field "message" names the section "job", and there is no such section in the contents of the 2021 edition.
      Name "jobs", or add "job" to the contents in 2021/edition.yaml.
    error 2021/edition.yaml strategies › 0 › section
      전략 "carbon"에 적힌 절 "carbon"은 2021년판의 차례에 없는 이름입니다.
      2021/edition.yaml의 contents에 있는 이름으로 고치거나, 2021/edition.yaml의 contents에 "carbon"을 더하세요.
      The strategy "carbon" names the section "carbon", and there is no such section in the contents of the 2021 edition.
      Name one of those in the contents in 2021/edition.yaml, or add "carbon" to the contents in 2021/edition.yaml."
  `);
});
