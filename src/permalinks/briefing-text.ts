import { asHtml, asMarkdown } from '../domain/escaped.ts';
import { formatDate } from '../domain/period.ts';
import type { BriefingItem } from './briefing-item.ts';
import { changeLine, type ItemState, statesOf } from './briefing-state.ts';
import { bulletOf } from './bullet.ts';
import { type CitationForm, citationOf, nameOf } from './citation.ts';
import type { Absolute } from './edition-data.ts';
import type { PermalinkRecord } from './permalink-record.ts';
import { codeAddress } from './short-code.ts';

/** A briefing as it goes into documents. */
export interface BriefingText {
  items: readonly BriefingItem[];
  /** By code, the reader's own words on an item. */
  notes: Readonly<Record<string, string>>;
  /** The day on which it was made. */
  made: string | undefined;
  /** Where the briefing itself stands. */
  address: string;
  absolute: Absolute;
  /** The address of the picture of a chart or table. */
  pictureOf: (record: PermalinkRecord) => string | undefined;
}

/** A briefing as Markdown: item by item what it says, what became of it and the reader's note; at the end what to cite. */
export function briefingMarkdown(briefing: BriefingText): string {
  const blocks = entriesOf(briefing).flatMap(
    ({ number, name, address, bullet, note, states, picture, short }) => [
      `## ${number}. ${address === undefined ? asMarkdown(name) : `[${asMarkdown(name)}](${address})`}`,
      ...(bullet === undefined ? [] : [asMarkdown(bullet)]),
      ...(picture === undefined ? [] : [`![${asMarkdown(name)}](${picture})`]),
      ...(note === undefined ? [] : [linesOf(`메모: ${note}`).map(asMarkdownLine).join('\\\n')]),
      states.flatMap(stateAsMarkdown).join('\n'),
      ...(short === undefined ? [] : [`짧은 주소: <${short}>`]),
    ],
  );
  const sources = citations(briefing, 'markdown').map(({ number, text }) => `${number}. ${text}`);
  return `${[
    '# 브리핑',
    `${asMarkdown(summaryOf(briefing))} <${briefing.address}>`,
    ...blocks,
    '## 출처',
    sources.join('\n'),
  ].join('\n\n')}\n`;
}

/** The same as HTML, for 한글 and Word. */
export function briefingHtml(briefing: BriefingText): string {
  const blocks = entriesOf(briefing).flatMap(
    ({ number, name, address, bullet, note, states, picture, short }) => [
      `<h2>${number}. ${address === undefined ? asHtml(name) : link({ name, address })}</h2>`,
      ...(bullet === undefined ? [] : [`<p>${asHtml(bullet)}</p>`]),
      ...(picture === undefined
        ? []
        : [`<p><img src="${asHtml(picture)}" alt="${asHtml(name)}" width="600"></p>`]),
      ...(note === undefined ? [] : [`<p>${linesOf(`메모: ${note}`).map(asHtml).join('<br>')}</p>`]),
      `<ul>${states.map(stateAsHtml).join('')}</ul>`,
      ...(short === undefined ? [] : [`<p>짧은 주소: ${link({ name: short, address: short })}</p>`]),
    ],
  );
  const sources = citations(briefing, 'html').map(({ text }) => `<li>${text}</li>`);
  return [
    '<h1>브리핑</h1>',
    `<p>${asHtml(summaryOf(briefing))} ${link({ name: briefing.address, address: briefing.address })}</p>`,
    ...blocks,
    '<h2>출처</h2>',
    `<ol>${sources.join('')}</ol>`,
  ].join('\n');
}

/** What to cite of every item, a line each, as plain text. */
export function briefingSources(briefing: BriefingText): string {
  const lines = citations(briefing, 'korean').map(({ number, text }) => `${number}. ${text}\n`);
  return `출처\n\n${lines.join('')}`;
}

/** What a briefing is, in one sentence: `2032. 5. 1.에 만든 브리핑, 3개 항목.` */
export function summaryOf({ made, items }: Pick<BriefingText, 'made' | 'items'>): string {
  const day = made === undefined ? '' : `${formatDate(made, 'note')}에 만든 브리핑, `;
  return `${day}${items.length}개 항목.`;
}

interface Entry {
  number: number;
  name: string;
  address?: string;
  bullet?: string;
  note?: string;
  states: ItemState[];
  picture?: string;
  short?: string;
}

function entriesOf({ items, notes, made, absolute, pictureOf }: BriefingText): Entry[] {
  return items.map((item, index) => {
    const note = notes[item.code]?.trim();
    const told = {
      number: index + 1,
      states: statesOf(item, made, absolute),
      ...(note && { note }),
    };
    if (item.is !== 'found') return { ...told, name: item.code };
    const picture = pictureOf(item.record);
    return {
      ...told,
      name: nameOf(item.record),
      address: item.record.address,
      bullet: bulletOf(item.record, item.edition),
      ...(picture !== undefined && { picture }),
      short: absolute(codeAddress(item.code)),
    };
  });
}

/** One an item, so that both have the same numbers. */
function citations({ items }: BriefingText, form: CitationForm): { number: number; text: string }[] {
  return items.map((item, index) => ({
    number: index + 1,
    text: item.is === 'found' ? citationOf(item.record, item.edition, form) : item.code,
  }));
}

function stateAsMarkdown({ name, words, link: more, changes }: ItemState): string[] {
  const where = more && `[${asMarkdown(more.name)}](${more.address})`;
  return [
    `- ${[`${name}:`, asMarkdown(words), where].filter(Boolean).join(' ')}`,
    ...changes.map((change) => `  - ${asMarkdown(changeLine(change))}`),
  ];
}

function stateAsHtml({ name, words, link: more, changes }: ItemState): string {
  const told = [`${name}:`, asHtml(words), more && link(more)].filter(Boolean).join(' ');
  const list = changes.map((change) => `<li>${asHtml(changeLine(change))}</li>`);
  return `<li>${told}${list.length > 0 ? `<ul>${list.join('')}</ul>` : ''}</li>`;
}

function link({ name, address }: { name: string; address: string }): string {
  return `<a href="${asHtml(address)}">${asHtml(name)}</a>`;
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trim());
}

/** A line that begins like an item of a list, or like the rule under a heading, stays a line. */
function asMarkdownLine(text: string): string {
  return asMarkdown(text).replace(/^(?:[-+=]|\d+(?=[.)]))/, (mark) =>
    /\d/.test(mark) ? `${mark}\\` : `\\${mark}`,
  );
}
