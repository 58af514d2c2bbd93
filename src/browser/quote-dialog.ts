import styles from './quote-dialog.css?inline';
import { formatDate } from '../domain/period.ts';
import { recordKindLabels } from '../permalinks/kind-label.ts';
import type { PermalinkRecord } from '../permalinks/permalink-record.ts';
import type { PermalinksOfEdition } from '../permalinks/permalinks-of-edition.ts';
import { build, buildButton } from './build-element.ts';
import { permalinkOf } from './permalink-of.ts';
import { quoteRows } from './quote-rows.ts';

// A style sheet of its own would stand on every page, because it would not wait for this script.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** Opens a dialog with every way to link, cite, copy and take along what stands at an address of this site. */
export async function openQuotes(address: string): Promise<void> {
  if (document.querySelector('dialog.quotes')) return;
  const dialog = build('dialog.quotes', { 'aria-labelledby': 'quotes-title' });
  const close = buildButton('닫기', () => dialog.close());
  const content = build(
    'div',
    {},
    heading('링크와 인용'),
    build('p', { role: 'status' }, '불러오는 중입니다.'),
  );
  dialog.append(close, content);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  const isDraft = document.documentElement.dataset['draft'] !== undefined;
  const found = await permalinkOf(address).catch(() => null);
  content.replaceChildren(...(found ? contentOf(found) : nothing(address, found === null && !isDraft)));
}

function contentOf({
  record,
  edition,
}: {
  record: PermalinkRecord;
  edition: PermalinksOfEdition;
}): HTMLElement[] {
  const said = build('p.quotes-said', { role: 'status' });
  const { title, value, errata, newer } = record;
  const say = (words: string) => {
    said.textContent = '';
    // A sentence said again is heard only when it is new.
    requestAnimationFrame(() => (said.textContent = words));
  };
  return [
    build('p.quotes-kind', {}, `${edition.edition}년판 ${recordKindLabels[record.kind]}`),
    heading(title, value && build('span.whole', {}, ` ${value.words}`)),
    ...errata.map(({ id, date, reason }) =>
      build('p.remark', {}, `※ ${formatDate(date, 'note')} 정오 ${id}: ${reason}`),
    ),
    ...(newer
      ? [
          build(
            'p.remark',
            {},
            '※ 더 새로운 판: ',
            build('a', { href: newer.address }, `${newer.edition}년판 ${newer.title}`),
          ),
        ]
      : []),
    build('div.quotes-rows', {}, ...quoteRows(record, edition, say)),
    said,
  ];
}

/** Where the records cannot be had, or do not know the address, that itself is to be had. */
function nothing(address: string, isOffline: boolean): HTMLElement[] {
  const words = isOffline
    ? '인용할 것을 불러오지 못했습니다. 주소는 아래와 같습니다.'
    : '아직 공개하지 않아 인용할 수 없습니다. 주소는 아래와 같습니다.';
  return [heading('링크와 인용'), build('p', { role: 'status' }, words), build('p.quotes-text', {}, address)];
}

/** What the dialog is called. */
function heading(...words: (Node | string | undefined)[]): HTMLElement {
  return build('h2', { id: 'quotes-title' }, ...words);
}
