import { asHtml } from '../domain/escaped.ts';

/** A table for the clipboard, every cell as it is read. */
export interface CopiedTable {
  title: string;
  columns: readonly string[];
  rows: readonly { label: string; cells: readonly string[]; isTotal: boolean }[];
  /** What stands under it: remarks, sources, its citation. */
  notes: readonly string[];
}

/**
 * A table as HTML that 한글, Word and Excel take with nothing to mend: a plain `table` with a caption, its lines in its own
 * attributes, no wrapper and no class, numbers on the right (korean-conventions §7.3). Its notes follow as paragraphs. Attributes,
 * not styles: a browser cleans what is copied in the name of the page, whose policy takes styles away.
 */
export function tableAsHtml({ title, columns, rows, notes }: CopiedTable): string {
  const [first = '', ...others] = columns.map(asHtml);
  const head = `<th scope="col" align="left">${first}</th>${others.map((name) => `<th scope="col" align="center">${name}</th>`).join('')}`;
  const body = rows.map(({ label, cells, isTotal }) => {
    const values = cells
      .map(asHtml)
      .map((cell) => `<td align="right">${isTotal ? `<b>${cell}</b>` : cell}</td>`);
    return `<tr><th scope="row" align="left">${asHtml(label)}</th>${values.join('')}</tr>`;
  });
  return [
    `<table border="1" cellspacing="0" cellpadding="4"><caption>${asHtml(title)}</caption>`,
    `<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`,
    ...notes.map((note) => `<p>${asHtml(note)}</p>`),
  ].join('');
}

/** The same as lines of cells with tabs between; a negative number carries the sign that programs know. */
export function tableAsText({ title, columns, rows, notes }: CopiedTable): string {
  const lines = [columns, ...rows.map(({ label, cells }) => [label, ...cells.map(programNumber)])];
  return [title, ...lines.map((cells) => cells.map(oneLine).join('\t')), ...notes].join('\n');
}

/** `△3.2` as `-3.2`. */
function programNumber(cell: string): string {
  return cell.replace(/^△(?=\d)/, '-');
}

function oneLine(cell: string): string {
  return cell.replaceAll('\u00a0', ' ').replaceAll(/[\t\r\n]+/g, ' ');
}
