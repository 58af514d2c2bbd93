import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem, Sentence } from '../domain/problem.ts';
import { plainText } from './plain-text.ts';
import { beyondLimits, mostBytes, tooManyBytes } from './text-limits.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A text, or why there is none; `ascii` is then what can be made out, with anything in place of the rest. */
type ReadText = { text: string } | { problem: Problem; ascii: string };

/**
 * Reads a text file of the content as `plainText` has it, so that lines and columns count the same on every system. Bytes
 * that are no UTF-8 are a problem, never replacement characters; so are a file that cannot be read and one beyond all limits.
 */
export async function readText(dir: string, file: string): Promise<ReadText> {
  const path = join(dir, file);
  try {
    const { size } = await stat(path);
    if (size > mostBytes) return { problem: tooManyBytes(file, size), ascii: await headOf(path) };
    return textOf(file, await readFile(path));
  } catch (error) {
    return { problem: unreadable(file, (error as NodeJS.ErrnoException).code ?? String(error)), ascii: '' };
  }
}

/** What stands at the beginning of a file, as if it were Latin-1. */
async function headOf(path: string): Promise<string> {
  await using file = await open(path);
  const { buffer } = await file.read({ buffer: Buffer.alloc(100_000) });
  return buffer.toString('latin1');
}

/** The text of a file whose bytes have been read. */
function textOf(file: string, bytes: Buffer): ReadText {
  const wide = wideEncoding(bytes);
  if (wide) return { problem: notUtf8(file, 1, wordsOfWide), ascii: new TextDecoder(wide).decode(bytes) };
  let text: string;
  try {
    text = plainText(utf8.decode(bytes));
  } catch {
    const isText = bytes.subarray(0, 1000).every((byte) => byte > 31 || [9, 10, 12, 13].includes(byte));
    const problem = isText
      ? notUtf8(file, firstBrokenLine(bytes), wordsOfOld)
      : notUtf8(file, 1, wordsOfBinary);
    return { problem, ascii: bytes.toString('latin1') };
  }
  const problem = beyondLimits(file, text);
  return problem ? { problem, ascii: text.replace(/^(.{1000}).+$/gm, '$1') } : { text };
}

/** UTF-16, by its mark, or because every other byte of its ASCII is zero. */
function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const mark = bytes.toString('latin1', 0, 2);
  if (mark === '\xff\xfe') return 'utf-16le';
  if (mark === '\xfe\xff') return 'utf-16be';
  const head = bytes.subarray(0, 1000);
  const zeros = (odd: number) => head.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  if (zeros(0) + zeros(1) < head.length / 10) return undefined;
  return zeros(1) > zeros(0) * 10 ? 'utf-16le' : zeros(0) > zeros(1) * 10 ? 'utf-16be' : undefined;
}

interface EncodingWords {
  what: Sentence;
  remedy: Sentence;
}

const saveAgain: Sentence = {
  ko: '편집기에서 인코딩을 UTF-8로 바꾸어 다시 저장하세요. VS Code에서는 아래 줄의 인코딩 이름을 누르고 "인코딩하여 저장"을 고릅니다.',
  en: 'Save the file again as UTF-8. In VS Code, select the name of the encoding in the bottom line, then "Save with Encoding".',
};

const wordsOfOld: EncodingWords = {
  what: {
    ko: '이 줄에 UTF-8로 읽을 수 없는 글자가 있습니다. 파일이 옛 한글 방식(CP949, EUC-KR)으로 저장된 듯합니다.',
    en: 'This line has characters that are no UTF-8. The file seems to be saved in an old encoding (CP949, EUC-KR).',
  },
  remedy: saveAgain,
};

const wordsOfWide: EncodingWords = {
  what: {
    ko: '파일이 UTF-8이 아니라 UTF-16(메모장의 "유니코드")으로 저장되었습니다.',
    en: 'The file is saved as UTF-16 ("Unicode" in Notepad), not as UTF-8.',
  },
  remedy: saveAgain,
};

const wordsOfBinary: EncodingWords = {
  what: {
    ko: '글이 아니라 그림이나 압축 파일 같은 것이 들어 있습니다.',
    en: 'The file holds no text, but something like a picture or an archive.',
  },
  remedy: {
    ko: '알맞은 글 파일로 바꾸거나, git으로 되살리세요.',
    en: 'Put the right text file in its place, or bring it back from git.',
  },
};

function notUtf8(file: string, line: number, words: EncodingWords): Problem {
  return { check: 'not-utf8', severity: 'error', place: { file, line, column: 1 }, ...words };
}

function unreadable(file: string, code: string): Problem {
  return {
    check: 'unreadable-file',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    what: { ko: `파일을 읽을 수 없습니다 (${code}).`, en: `The file cannot be read (${code}).` },
    remedy: {
      ko: '파일이 있는지, 읽을 권한이 있는지, 다른 프로그램이 잡고 있지 않은지 살피세요.',
      en: 'See whether it is there, whether you may read it, and whether another program holds it.',
    },
  };
}

function firstBrokenLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    try {
      utf8.decode(bytes.subarray(start, end === -1 ? undefined : end));
    } catch {
      return line;
    }
    if (end === -1) return 1;
    start = end + 1;
  }
}
