import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a text file of the content. A byte order mark is dropped and CRLF becomes LF, so that lines and columns count
 * the same on every system. Bytes that are no UTF-8 are a problem, never replacement characters; `ascii` is then what
 * can be made out, with anything in place of the rest.
 */
export async function readText(
  dir: string,
  file: string,
): Promise<{ text: string } | { problem: Problem; ascii: string }> {
  const bytes = await readFile(join(dir, file));
  try {
    return { text: utf8.decode(bytes).replaceAll('\r\n', '\n') };
  } catch {
    return { problem: notUtf8(file, bytes), ascii: bytes.toString('latin1') };
  }
}

function notUtf8(file: string, bytes: Buffer): Problem {
  return {
    check: 'not-utf8',
    severity: 'error',
    place: { file, line: firstBrokenLine(bytes), column: 1 },
    what: {
      ko: '이 줄에 UTF-8로 읽을 수 없는 글자가 있습니다. 파일이 옛 한글 방식(CP949, EUC-KR)으로 저장된 듯합니다.',
      en: 'This line has characters that are no UTF-8. The file seems to be saved in an old encoding (CP949, EUC-KR).',
    },
    remedy: {
      ko: '편집기에서 인코딩을 UTF-8로 바꾸어 다시 저장하세요. VS Code에서는 아래 줄의 인코딩 이름을 누르고 "인코딩하여 저장"을 고릅니다.',
      en: 'Save the file again as UTF-8. In VS Code, select the name of the encoding in the bottom line, then "Save with Encoding".',
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
