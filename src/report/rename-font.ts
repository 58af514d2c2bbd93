/** Names that say whose font it is and under which licence; they stay as they are. */
const kept = new Set([0, 13, 14]);

/**
 * Gives a TrueType or OpenType font (uncompressed) another family name of the same length, in its name table and, for
 * outlines in CFF, in its CFF name. The SIL Open Font License asks this of a changed font whose name is reserved.
 */
export function renameFont(font: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new Error(`"${to}" is not as long as "${from}".`);
  const renamed = Buffer.from(font);
  const tables = renamed.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    const tag = renamed.toString('latin1', record, record + 4);
    const offset = renamed.readUInt32BE(record + 8);
    const length = renamed.readUInt32BE(record + 12);
    if (tag === 'name') renameRecords(renamed.subarray(offset, offset + length), from, to);
    if (tag === 'CFF ') replace(renamed.subarray(offset, offset + 256), latin(from), latin(to));
  }
  return renamed;
}

function renameRecords(table: Buffer, from: string, to: string): void {
  const strings = table.readUInt16BE(4);
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const record = 6 + index * 12;
    if (kept.has(table.readUInt16BE(record + 6))) continue;
    const start = strings + table.readUInt16BE(record + 10);
    const text = table.subarray(start, start + table.readUInt16BE(record + 8));
    replace(text, latin(from), latin(to));
    replace(text, utf16(from), utf16(to));
  }
}

function replace(bytes: Buffer, from: Buffer, to: Buffer): void {
  for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1)) to.copy(bytes, at);
}

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();
