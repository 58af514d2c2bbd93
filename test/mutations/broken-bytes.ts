import iconv from 'iconv-lite';
import { lineAt, type Mutation, type Texts } from './a-mutation.ts';

/** Files saved in another encoding, or whose bytes were cut or overwritten. */
export function brokenBytes(texts: Texts): Mutation[] {
  return [...texts].flatMap(([file, text]) => {
    const whole = Buffer.from(text);
    const made = (about: string, bytes: () => Uint8Array, line: number): Mutation => ({
      kind: 'bad encoding',
      about: `${file} ${about}`,
      files: { [file]: bytes },
      right: [{ file, from: line, to: line }],
    });
    const hangul = [...text.matchAll(/[가-힣]/g)].map(({ index }) => index);
    const first = lineAt(text, hangul[0] ?? 0);
    const some = [0.1, 0.35, 0.6, 0.85].map((part) => hangul[Math.floor(part * hangul.length)] ?? 0);
    const at = (index: number) => Buffer.byteLength(text.slice(0, index));
    return [
      made('in CP949', () => iconv.encode(text, 'cp949'), first),
      made('in CP949, with CRLF', () => iconv.encode(text.replaceAll('\n', '\r\n'), 'cp949'), first),
      made('in UTF-16LE', () => iconv.encode(text, 'utf16le', { addBOM: true }), 1),
      made('in UTF-16BE', () => iconv.encode(text, 'utf16be', { addBOM: true }), 1),
      made('in UTF-16LE, without a mark', () => iconv.encode(text, 'utf16le', { addBOM: false }), 1),
      made('read as Latin-1 and saved again', () => Buffer.from(whole.toString('latin1')), first),
      made('a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452000001', 'hex'), 1),
      made('packed', () => Buffer.from('1f8b0800000000000003ffff00000000', 'hex'), 1),
      ...some.flatMap((index) => {
        const offset = at(index);
        const line = lineAt(text, index);
        const put = (bytes: number[], taken: number) => () =>
          Buffer.concat([whole.subarray(0, offset), Buffer.from(bytes), whole.subarray(offset + taken)]);
        return [
          made(`cut inside a letter of line ${line}`, () => whole.subarray(0, offset + 2), line),
          made(`without a byte in line ${line}`, put([], 1), line),
          made(`0xFF in line ${line}`, put([0xff], 0), line),
          made(`a letter of CP949 in line ${line}`, put([0xb0, 0xa1], 3), line),
          made(`half a surrogate in line ${line}`, put([0xed, 0xa0, 0x80], 0), line),
          made(`replaced letter in line ${line}`, put([0xef, 0xbf, 0xbd], 3), line),
        ];
      }),
    ];
  });
}
