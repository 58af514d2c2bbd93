import { base } from 'virtual:report/site';
import { bulletOf } from '../permalinks/bullet.ts';
import { type CitationForm, citationOf } from '../permalinks/citation.ts';
import { tableAsHtml, tableAsText } from '../permalinks/copied-table.ts';
import type { PermalinkRecord } from '../permalinks/permalink-record.ts';
import type { PermalinksOfEdition } from '../permalinks/permalinks-of-edition.ts';
import { codeAddress } from '../permalinks/short-code.ts';
import { qrSvg } from '../domain/qr-code.ts';
import { withJosa } from '../domain/josa.ts';
import { addToBriefing, isInBriefing, removeFromBriefing } from './briefing-store.ts';
import { build, buildButton } from './build-element.ts';
import { copyPicture, copyRich, copyText } from './copy.ts';
import { qrElement, qrPng } from './qr-picture.ts';
import { saveFile } from './save-file.ts';
import { filesOf, tableOf } from './taken-files.ts';

type Say = (words: string) => void;

const citations: { form: CitationForm; name: string }[] = [
  { form: 'korean', name: '인용문' },
  { form: 'english', name: '인용문 (English)' },
  { form: 'markdown', name: '인용문 (Markdown)' },
  { form: 'html', name: '인용문 (HTML)' },
];

/** Every way to pass a permalink on, one a row: what it is called, what it says, and the button that does it. */
export function quoteRows(record: PermalinkRecord, edition: PermalinksOfEdition, say: Say): HTMLElement[] {
  const { kind, value } = record;
  const short = shortAddress(record);
  return [
    textRow('고유 링크', record.address, say),
    ...(value ? [textRow('보고용 한 줄', bulletOf(record, edition), say)] : []),
    ...citations.map(({ form, name }) => {
      const text = citationOf(record, edition, form);
      return textRow(name, text, say, form === 'html' ? () => copyRich({ html: text, text }) : undefined);
    }),
    ...(filesOf(record) ? takenRows(record, say) : []),
    codeRow(record, short, say),
    briefingRow(record, say),
    ...(kind === 'chart' || kind === 'figure' ? [embedRow(record)] : []),
  ];
}

/** The short address of a permalink, where the site is published. */
function shortAddress({ address, code }: PermalinkRecord): string {
  return new URL(base.replace(/\/$/, '') + codeAddress(code), address).href;
}

function textRow(name: string, text: string, say: Say, copy = () => copyText(text)): HTMLElement {
  const shown = build('p.quotes-text', {}, text);
  const button = copyButton(name, copy, say, () => select(shown));
  return row(name, shown, button);
}

function takenRows(record: PermalinkRecord, say: Say): HTMLElement[] {
  const files = filesOf(record) ?? [];
  const png = files.find(({ type }) => type === 'PNG')?.address ?? '';
  const copyPng = () => copyPicture(fetch(png).then((response) => response.blob()));
  const links = files.map(({ type, address }) =>
    build('a', { href: address, download: '', 'aria-label': `‘${record.title}’ 내려받기 (${type})` }, type),
  );
  return [
    ...(record.kind === 'figure' ? [] : [tableRow(record, say)]),
    row(
      '그림',
      build('p', {}, '제목과 출처, 주소를 담은 PNG입니다.'),
      copyButton('그림', copyPng, say, () => '아래에서 PNG를 내려받으세요.'),
    ),
    row('내려받기', build('p.quotes-links', {}, ...links.flatMap((link) => [link, ' ']))),
  ];
}

function tableRow(record: PermalinkRecord, say: Say): HTMLElement {
  const table = tableOf(record);
  // Whoever never copies it need not hear that it could not be had.
  table.catch(() => undefined);
  const shown = build('pre.quotes-text', { hidden: '', tabindex: '0' });
  const copy = async () => {
    const found = await table;
    shown.textContent = tableAsText(found);
    return copyRich({ html: tableAsHtml(found), text: tableAsText(found) });
  };
  const words = build('p', {}, '한글·Word·Excel에 그대로 붙습니다.');
  return row(
    '표',
    words,
    shown,
    copyButton('표', copy, say, () => select(shown)),
  );
}

function codeRow({ code }: PermalinkRecord, short: string, say: Say): HTMLElement {
  const [site = '', path = ''] = short.split(/(?=r\/[^/]+\/$)/);
  const shown = build('p.quotes-text', {}, site, build('span.whole', {}, path));
  const svg = () => new Blob([qrSvg(short)], { type: 'image/svg+xml' });
  const saveQr = (type: 'SVG' | 'PNG') => {
    void (async () => {
      saveFile(`qr-${code}.${type.toLowerCase()}`, type === 'SVG' ? svg() : await qrPng(short));
      say(`QR 코드를 ${type} 파일로 내려받았습니다.`);
    })();
  };
  return row(
    '종이에 적을 짧은 주소',
    build('div.quotes-code', {}, qrElement(short, `${short}의 QR 코드`), shown),
    copyButton(
      '짧은 주소',
      () => copyText(short),
      say,
      () => select(shown),
    ),
    buildButton('QR 내려받기 (SVG)', () => saveQr('SVG')),
    buildButton('QR 내려받기 (PNG)', () => saveQr('PNG')),
  );
}

function briefingRow({ code, title }: PermalinkRecord, say: Say): HTMLElement {
  const link = build('a', { href: `${base.replace(/\/$/, '')}/briefing/` }, '브리핑 보기');
  const button = buildButton('', () => {
    const isIn = isInBriefing(code);
    const isKept = isIn ? removeFromBriefing(code) : addToBriefing(code);
    const done = isIn ? `‘${title}’ 항목을 브리핑에서 뺐습니다.` : `‘${title}’ 항목을 브리핑에 담았습니다.`;
    say(isKept ? done : '이 브라우저가 저장을 막아 브리핑에 담지 못했습니다.');
    name();
  });
  const name = () => (button.textContent = isInBriefing(code) ? '브리핑에서 빼기' : '브리핑에 담기');
  name();
  return row('브리핑', build('p', {}, '여러 항목을 골라 링크 하나로 보냅니다. ', link), button);
}

function embedRow({ address }: PermalinkRecord): HTMLElement {
  const link = build('a', { href: `${new URL(address).pathname}#embed` }, '퍼가기 코드');
  return row('퍼가기', build('p', {}, '다른 누리집에 넣을 코드는 이 항목의 쪽에 있습니다. ', link));
}

function row(name: string, ...content: HTMLElement[]): HTMLElement {
  const buttons = content.filter((each) => each instanceof HTMLButtonElement);
  const rest = content.filter((each) => !(each instanceof HTMLButtonElement));
  const head = build('div.quotes-head', {}, build('h3', {}, name), ...buttons);
  return build('div.quotes-row', {}, head, ...rest);
}

/** A button that says what it has copied; where the browser refuses, `offer` shows another way and says it. */
function copyButton(
  what: string,
  copy: () => Promise<boolean>,
  say: Say,
  offer: () => string,
): HTMLButtonElement {
  const press = async () => {
    const isCopied = await copy().catch(() => undefined);
    if (isCopied) say(`${withJosa(what, '을')} 복사했습니다.`);
    else if (isCopied === undefined)
      say(`${withJosa(what, '을')} 불러오지 못했습니다. 연결을 살핀 뒤에 다시 하세요.`);
    else say(`브라우저가 복사를 막았습니다. ${offer()}`);
  };
  return buildButton('복사', () => void press(), { 'aria-label': `${what} 복사` });
}

/** Selects what could not be copied, and says how to copy it by hand. */
function select(shown: HTMLElement): string {
  shown.hidden = false;
  getSelection()?.selectAllChildren(shown);
  return '골라 둔 글을 복사하세요(Ctrl+C, 맥은 ⌘+C, 휴대전화는 길게 누르기).';
}
