import { strToU8, type Zippable, zipSync } from 'fflate';
import type { FoundItem } from '../permalinks/briefing-item.ts';
import { type BriefingText, briefingMarkdown, briefingSources } from '../permalinks/briefing-text.ts';
import { saveFile } from './save-file.ts';
import { filesOf, type TakenFile } from './taken-files.ts';

/** A picture or data file of an item, on its way into the archive. */
interface Wanted extends TakenFile {
  /** The address of the permalink that it belongs to. */
  of: string;
  /** `pictures/01-2031-charts-jobs.svg` */
  path: string;
}

/**
 * Hands a reader a briefing as a ZIP: the text, what to cite, and pictures and data of its figures, charts and tables. Gives in words what is
 * in it, and what could not be fetched.
 */
export async function saveBriefing(briefing: BriefingText): Promise<string> {
  const wanted = briefing.items.flatMap((item, index) =>
    item.is === 'found' ? filesIn(item, index + 1) : [],
  );
  const fetched = await Promise.all(wanted.map(async (file) => ({ ...file, bytes: await bytesOf(file) })));
  const got = fetched.filter((file): file is Wanted & { bytes: Uint8Array } => file.bytes !== undefined);
  const missing = fetched.filter(({ bytes }) => !bytes).map(({ path }) => path);
  const pictures = new Map(got.filter(({ type }) => type === 'PNG').map(({ of, path }) => [of, path]));
  const text = briefingMarkdown({ ...briefing, pictureOf: ({ address }) => pictures.get(address) });
  const sources = briefingSources(briefing) + missingLines(missing);
  const archive: Zippable = {
    'briefing.md': strToU8(text),
    'sources.txt': strToU8(`\ufeff${sources.replaceAll('\n', '\r\n')}`),
    // A PNG is as small as it gets.
    ...Object.fromEntries(
      got.map(({ path, type, bytes }) => [path, [bytes, { level: type === 'PNG' ? 0 : 6 }]]),
    ),
  };
  saveFile(
    `briefing${briefing.made === undefined ? '' : `-${briefing.made}`}.zip`,
    new Blob([zipSync(archive)]),
  );
  const count = `글과 출처, 그림과 자료 파일 ${got.length}개를 담은 ZIP을 내려받았습니다.`;
  return missing.length === 0 ? count : `${count} 받지 못해 빠진 파일: ${missing.join(', ')}`;
}

function filesIn({ record }: FoundItem, number: number): Wanted[] {
  return (filesOf(record) ?? []).flatMap((file) => {
    const folder = { SVG: 'pictures', PNG: 'pictures', CSV: 'data', XLSX: undefined, JSON: undefined }[
      file.type
    ];
    const name = /\d{4}\/[^/]+\/[^/]+$/.exec(file.address)?.[0].replaceAll('/', '-');
    if (folder === undefined || name === undefined) return [];
    return [{ ...file, of: record.address, path: `${folder}/${String(number).padStart(2, '0')}-${name}` }];
  });
}

async function bytesOf({ address }: TakenFile): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

function missingLines(missing: readonly string[]): string {
  return missing.length === 0 ? '' : `\n받지 못해 빠진 파일\n\n${missing.join('\n')}\n`;
}
