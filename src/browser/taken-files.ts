import type { CopiedTable } from '../permalinks/copied-table.ts';
import type { PermalinkRecord } from '../permalinks/permalink-record.ts';
import { parsePermalink } from '../permalinks/permalink.ts';

/** A file that the site has of a figure, chart or table, under its own host. */
export interface TakenFile {
  type: 'SVG' | 'PNG' | 'CSV' | 'XLSX' | 'JSON';
  address: string;
}

const types = ['SVG', 'PNG', 'CSV', 'XLSX', 'JSON'] as const;

/** The files of what a permalink leads to: `/2031/charts/jobs.svg` and the others; undefined of what is no picture or table. */
export function filesOf({ address }: Pick<PermalinkRecord, 'address'>): TakenFile[] | undefined {
  const { pathname, hash } = new URL(address);
  const place = /\d{4}\/[^/]+\/(?:[^/]+\/)?$/.exec(pathname);
  const { edition, figure, chart, anchor } = parsePermalink(`/${place?.[0] ?? ''}${hash}`) ?? {};
  const table = /^table-(.+)$/.exec(anchor ?? '')?.[1];
  const [folder, id] = figure ? ['figures', figure] : chart ? ['charts', chart] : ['tables', table];
  if (place === null || edition === undefined || id === undefined) return undefined;
  const stem = `${pathname.slice(0, place.index)}${edition}/${folder}/${id}`;
  return types.map((type) => ({ type, address: `${stem}.${type.toLowerCase()}` }));
}

/** A chart or table as it is read, with what stands under it. Rejects without a connection. */
export async function tableOf(record: PermalinkRecord): Promise<CopiedTable> {
  const file = filesOf(record)?.find(({ type }) => type === 'JSON')?.address ?? '';
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const { title, table, notes } = (await response.json()) as {
    title: string;
    table: Pick<CopiedTable, 'columns' | 'rows'>;
    notes: string[];
  };
  return {
    title,
    ...table,
    notes: [
      ...notes.map((note) => `※ ${note}`),
      ...(record.sources.length > 0 ? [`자료: ${record.sources.join(' · ')}`] : []),
      record.address,
    ],
  };
}
