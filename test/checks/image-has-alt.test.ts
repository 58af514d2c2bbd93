import { expect, test } from 'vitest';
import { imageHasAlt } from '../../src/checks/image-has-alt.ts';
import { aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const shown = (alt: string) =>
  tell(imageHasAlt(aReport({ sections: [aSection({ body: `![${alt}](/files/fair.jpg)` })] })));

test('is content with words that say what is to be seen', () => {
  expect(shown('온라인 수출 상담을 하는 참여 기업')).toBe('');
});

test('finds an image without words', () => {
  expect(shown('')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      그림 "fair.jpg": 대체 텍스트가 없습니다.
      보이는 것을 한 문장으로 적으세요. 예: ![온라인 수출 상담을 하는 참여 기업](…)
      The image "fair.jpg" has no alternative text.
      Write in one sentence what is to be seen: ![A company in an online export consultation](…)."
  `);
});

test('finds the name of the file, and the kind of picture', () => {
  expect([shown('fair.jpg'), shown('fair'), shown('상담 사진')].join('\n')).toMatchInlineSnapshot(`
        "error 2021/jobs.mdx 1:1
          그림 "fair.jpg": 대체 텍스트가 파일 이름입니다.
          보이는 것을 한 문장으로 적으세요. 예: ![온라인 수출 상담을 하는 참여 기업](…)
          The image "fair.jpg" has its file name as alternative text.
          Write in one sentence what is to be seen: ![A company in an online export consultation](…).
        error 2021/jobs.mdx 1:1
          그림 "fair.jpg": 대체 텍스트가 파일 이름입니다.
          보이는 것을 한 문장으로 적으세요. 예: ![온라인 수출 상담을 하는 참여 기업](…)
          The image "fair.jpg" has its file name as alternative text.
          Write in one sentence what is to be seen: ![A company in an online export consultation](…).
        error 2021/jobs.mdx 1:1
          그림 "fair.jpg": 대체 텍스트에 "사진"이라는 말이 있는데, 낭독 프로그램이 스스로 알려 줍니다.
          보이는 것을 한 문장으로 적으세요. 예: ![온라인 수출 상담을 하는 참여 기업](…)
          The image "fair.jpg" has the word "사진" in its alternative text, which a screen reader says itself.
          Write in one sentence what is to be seen: ![A company in an online export consultation](…)."
      `);
});
