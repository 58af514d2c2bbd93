import { expect, test } from 'vitest';
import { wordsAreReadable } from '../../src/checks/words-are-readable.ts';
import { aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const summed = (summary: string) => tell(wordsAreReadable(aReport({ sections: [aSection({ summary })] })));

test.each(['새 일자리는 <Fig id="jobs-created" josa="이다" />.', '1 < 2', '[참고]'])(
  'is content with %s',
  (words) => {
    expect(summed(words)).toBe('');
  },
);

test('finds what is no tag of words', () => {
  expect([summed('모두 <Fig jobs-created />'), summed('모두 <Free>세 곳</Free>')].join('\n'))
    .toMatchInlineSnapshot(`
      "error 2021/jobs.mdx summary
        칸 "summary": <Fig jobs-created />: 알아볼 수 없는 태그입니다.
        <Fig id="…" />, <Fig id="…" josa="을" />, <Fig id="…" show="share" />처럼 적으세요. 다른 태그는 본문에만 씁니다.
        The field "summary" has a tag that cannot be understood: <Fig jobs-created />
        Write <Fig id="…" />, <Fig id="…" josa="을" /> or <Fig id="…" show="share" />. Other tags work in the text only.
      error 2021/jobs.mdx summary
        칸 "summary": <Free>: 알아볼 수 없는 태그입니다.
        <Fig id="…" />, <Fig id="…" josa="을" />, <Fig id="…" show="share" />처럼 적으세요. 다른 태그는 본문에만 씁니다.
        The field "summary" has a tag that cannot be understood: <Free>
        Write <Fig id="…" />, <Fig id="…" josa="을" /> or <Fig id="…" show="share" />. Other tags work in the text only."
    `);
});

test('finds values that a tag does not know', () => {
  const tags = ['<Fig id="jobs" show="all" />', '<Fig id="jobs" josa="의" />'];
  expect(tags.map(summed).join('\n')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx summary
      칸 "summary": <Fig>의 show="all"에 적힌 값은 쓸 수 없습니다.
      value, target, share, difference, period 가운데 하나로 고치세요.
      The field "summary" has a <Fig> with a value that is not known: show="all".
      Write one of value, target, share, difference, period.
    error 2021/jobs.mdx summary
      칸 "summary": <Fig>의 josa="의"에 적힌 값은 쓸 수 없습니다.
      앞말에 따라 모양이 바뀌는 조사(은, 는, 이, 가, 을, 를 등)만 적고, 다른 말은 태그 뒤에 이어 적으세요.
      The field "summary" has a <Fig> with a value that is not known: josa="의".
      Name only a particle that changes with the word before it (such as 은, 는, 이, 가, 을, 를); write any other right behind the tag."
  `);
});

test('finds marks that readers would see', () => {
  expect(summed('**강조**')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx summary
      칸 "summary": Markdown 기호 **가 글자 그대로 보이게 됩니다.
      기호 없이 적으세요.
      The field "summary" has the Markdown mark **, which readers would see as it is.
      Write it without the mark."
  `);
});

test('finds a tag outside editions', () => {
  const glossary = { job: { name: '일자리', definition: '<Fig id="jobs-created" />만큼' } };
  expect(tell(wordsAreReadable(aReport({ glossary })))).toMatchInlineSnapshot(`
    "error glossary.yaml job › definition
      칸 "definition": 판에 속하지 않은 칸인데 태그가 있습니다.
      태그 없이 적으세요.
      The field "definition" belongs to no edition and carries a tag.
      Write it without a tag."
  `);
});
