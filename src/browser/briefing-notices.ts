import type { BriefingItem } from '../permalinks/briefing-item.ts';
import type { ReadSelection } from '../permalinks/briefing-selection.ts';
import { build, buildButton } from './build-element.ts';

export interface NoticesView {
  /** The address as it was read when the page was opened. */
  read: ReadSelection;
  items: readonly BriefingItem[];
  /** Whether the browser keeps what the reader collects. */
  isKept: boolean;
  /** The reader's own briefing, where this is another one and she has one. */
  own: string | undefined;
  /** The root of the site. */
  root: string;
  onAgain: () => void;
}

/** What is wrong with a briefing, and the ways on; nothing where nothing is. */
export function noticesOf({ read, items, isKept, own, root, onAgain }: NoticesView): HTMLElement[] {
  const isLost = read.isGiven && items.every(({ is }) => is === 'unknown' || is === 'no-edition');
  const isUnreachable = items.some(({ is }) => is === 'unreachable');
  const isCut = read.isGiven && read.made === undefined && !isLost;
  return [
    ...(isLost ? [build('h2', {}, '이 주소에는 열 수 있는 것이 없습니다')] : []),
    ...(read.damaged.length > 0
      ? [
          build(
            'p',
            {},
            `주소에서 읽을 수 없는 것: ${read.damaged.join(', ')}. 잘못 옮겨 적었거나 검사 숫자가 맞지 않습니다.`,
          ),
        ]
      : []),
    ...(isLost && read.damaged.length === 0 && items.length === 0
      ? [build('p', {}, '주소에 항목이 하나도 적혀 있지 않습니다.')]
      : []),
    ...(isLost ? [waysOn(root, own)] : []),
    ...(isCut
      ? [
          build(
            'p',
            {},
            '만든 날이 주소에 없습니다. 주소의 끝이 잘렸을 수 있으니 보낸 사람에게 확인해 주세요.',
          ),
        ]
      : []),
    ...(isUnreachable
      ? [build('p', {}, '불러오지 못한 항목이 있습니다. ', buildButton('다시 불러오기', onAgain))]
      : []),
    ...(isKept
      ? []
      : [
          build(
            'p',
            {},
            '이 브라우저가 저장을 막았습니다. 고른 것은 주소에 남지만 메모는 이 쪽을 닫으면 사라집니다.',
          ),
        ]),
  ];
}

function waysOn(root: string, own: string | undefined): HTMLElement {
  return build(
    'p',
    {},
    '링크를 보낸 사람에게 다시 받거나, ',
    build('a', { href: `${root}links/` }, '고유 링크'),
    '에서 찾거나, ',
    build('a', { href: root }, '처음'),
    '으로 가세요.',
    ...(own === undefined ? [] : [' ', build('a', { href: own }, '내 브리핑'), '은 그대로 있습니다.']),
  );
}
