import { extname } from 'node:path';
import { parsePermalink } from '../permalinks/permalink.ts';
import type { ToldFigure } from '../permalinks/verify-rows.ts';
import { readSpreadsheet } from './spreadsheet/read-spreadsheet.ts';

/**
 * The figures of an edition that a downloaded file tells: `figures.csv` and every other table with a column of addresses, saved again by
 * Excel or not, and the JSON of an edition. Undefined for a file that tells of no figure's address. Throws
 * `UnreadableSpreadsheet`.
 */
export function toldFigures(name: string, bytes: Buffer, year: string): ToldFigure[] | undefined {
  const told = extname(name).toLowerCase() === '.json' ? toldInJson(bytes) : toldInTable(name, bytes);
  return told
    ?.map((figure) => ({ ...figure, address: addressIn(figure.address) }))
    .filter(({ address }) => address.startsWith(`/${year}/`));
}

function toldInJson(bytes: Buffer): ToldFigure[] | undefined {
  const data = parseJson(bytes.toString('utf8'));
  if (!Array.isArray(data?.['figures'])) return undefined;
  return (data['figures'] as unknown[]).flatMap((figure, index): ToldFigure[] => {
    const { address, value, unit, label, period, scope, kind, note, source } = Object(figure) as Record<
      string,
      unknown
    >;
    if (typeof address !== 'string') return [];
    const text = (field: unknown) => (field === undefined ? undefined : String(field));
    return [
      {
        place: `figures[${index}]`,
        address,
        value: text(value),
        unit: text(unit),
        label: text(label),
        period: text(period),
        scope: text(scope),
        kind: text(kind),
        note: text(note),
        source: text((Object(source) as { url?: unknown }).url),
      },
    ];
  });
}

function toldInTable(name: string, bytes: Buffer): ToldFigure[] | undefined {
  for (const { read } of readSpreadsheet(name, bytes).sheets) {
    const { rows } = read();
    const head = rows.findIndex((row) => row.some((cell) => cell?.text === '주소'));
    if (head < 0) continue;
    const columns = new Map((rows[head] ?? []).map((cell, index) => [cell?.text, index]));
    return rows.slice(head + 1).flatMap((row, index): ToldFigure[] => {
      const at = (column: string) => row[columns.get(column) ?? -1]?.text;
      const address = at('주소');
      if (address === undefined) return [];
      return [
        {
          place: String(head + index + 2),
          address,
          value: at('값'),
          unit: at('단위'),
          label: at('이름'),
          period: at('기간'),
          scope: at('누구의 수치'),
          kind: columns.has('이름') ? at('구분') : undefined,
          note: at('주석'),
          source: at('출처 주소'),
        },
      ];
    });
  }
  return undefined;
}

/** The address from the root of the site, wherever the site stands. */
function addressIn(text: string): string {
  const path = URL.canParse(text) ? new URL(text).pathname : text;
  const address = /\/\d{4}\/figures\/[^/]+\/$/.exec(path)?.[0] ?? path;
  return parsePermalink(address) ? address : text;
}

function parseJson(text: string): Record<string, unknown> | undefined {
  try {
    return Object(JSON.parse(text.replace(/^\ufeff/, ''))) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
