import { bodies } from '../domain/bodies.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { positionIn } from './position-in.ts';

/** Words that point by place or colour alone (KWCAG 2.2, 명확한 지시 사항 제공): 위 그림, 왼쪽 표, 빨간색 막대. */
const pointing =
  /(?<![가-힣])(?:(?:왼쪽|오른쪽|좌측|우측|위쪽?|아래쪽?|상단|하단)(?:의|에 있는)? ?(?:그림|도표|표|그래프|차트|사진|지도|상자|단추|버튼|메뉴)|(?:빨간|파란|노란|검은|붉은|푸른|초록|녹색|회색|주황|보라)색?(?:의|으로 된)? ?(?:막대|선|점|부분|글자|글씨|칸|표시|영역|조각))/gu;

/** Text names what it speaks of, for readers to whom place and colour say nothing. */
export function pointingNamesThings(report: Report): Problem[] {
  return bodies(report).flatMap(({ file, outline }) =>
    outline.runs.flatMap((run) =>
      [...run.text.matchAll(pointing)].map(({ 0: words, index }): Problem => ({
        check: 'pointing-names-things',
        severity: 'warning',
        place: { file, ...positionIn(run, index) },
        what: {
          ko: `말 "${words}": 자리나 색으로만 가리켜서, 보지 않고 듣는 독자나 작은 화면에서는 알 수 없습니다.`,
          en: `The words "${words}" point by place or colour alone, which says nothing to those who listen or read on a small screen.`,
        },
        remedy: {
          ko: '제목이나 이름으로 부르세요. 예: 도표 ‘유형별 사업비’',
          en: 'Call it by its title or name.',
        },
      })),
    ),
  );
}
