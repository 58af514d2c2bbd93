import { expect, test } from 'vitest';
import { linkTextTells } from '../../src/checks/link-text-tells.ts';
import { aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const linked = (text: string) =>
  linkTextTells(aReport({ sections: [aSection({ body: `[${text}](/2021/)` })] }));

test.each(['2021년판 표지', '표 1 내려받기 (CSV, 12 KB)', '여기서 만든 일자리'])(
  'is content with %s',
  (text) => {
    expect(linked(text)).toEqual([]);
  },
);

test.each(['여기', '더 보기', '더보기', '자세히', '바로가기', '다운로드', 'Click here'])(
  'finds %s',
  (text) => {
    expect(linked(text)).toHaveLength(1);
  },
);

test('says why', () => {
  expect(tell(linked('여기'))).toMatchInlineSnapshot(`
    "warning 2021/jobs.mdx 1:1
      링크 "여기": 글만 들어서는 어디로 가는지 알 수 없습니다.
      가는 곳의 이름을 적으세요. 예: 일자리 목표와 실적, 표 1 내려받기 (CSV, 12KB)
      The link "여기" does not tell where it leads.
      Write the name of the place: "Jobs against their target", "Download table 1 (CSV, 12 KB)"."
  `);
});
