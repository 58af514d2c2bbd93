import { expect, test } from 'vitest';
import { pointingNamesThings } from '../../src/checks/pointing-names-things.ts';
import { aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const written = (body: string) => pointingNamesThings(aReport({ sections: [aSection({ body })] }));

test.each(['도표 ‘유형별 사업비’에서', '녹색성장', '단위 표기', '목표 위에', '붉은 노을'])(
  'is content with %s',
  (body) => {
    expect(written(body)).toEqual([]);
  },
);

test.each(['왼쪽 그림', '위 표에서', '아래 도표는', '오른쪽에 있는 사진', '빨간색 막대', '파란 선'])(
  'finds %s',
  (body) => {
    expect(written(body)).toHaveLength(1);
  },
);

test('says why, at the place', () => {
  expect(tell(written('올해는\n늘었습니다. 위 그림과 같습니다.'))).toMatchInlineSnapshot(`
    "warning 2021/jobs.mdx 2:8
      말 "위 그림": 자리나 색으로만 가리켜서, 보지 않고 듣는 독자나 작은 화면에서는 알 수 없습니다.
      제목이나 이름으로 부르세요. 예: 도표 ‘유형별 사업비’
      The words "위 그림" point by place or colour alone, which says nothing to those who listen or read on a small screen.
      Call it by its title or name."
  `);
});
