import { crc32, inflateRawSync } from 'node:zlib';

/** A part of an archive is missing, cut off, changed, or locked with a password. */
export class DamagedArchive extends Error {}

/** What an archive unpacks to is larger than it may be. */
export class TooLarge extends Error {}

interface Entry {
  path: string;
  method: number;
  flags: number;
  sum: number;
  packed: number;
  size: number;
  offset: number;
}

/**
 * The files of a ZIP archive by path, as far as they are wanted. Each is proved by its checksum. Throws `DamagedArchive`, or
 * `TooLarge` when the wanted files unpack to more than `limit` bytes, whatever the archive says of their size.
 */
export function unzip(
  bytes: Buffer,
  isWanted: (path: string) => boolean,
  limit: number,
): Map<string, Buffer> {
  try {
    let left = limit;
    const files = new Map<string, Buffer>();
    for (const entry of entriesOf(bytes)) {
      if (!isWanted(entry.path)) continue;
      const file = unpack(bytes, entry, left);
      left -= file.length;
      files.set(entry.path, file);
    }
    return files;
  } catch (error) {
    if (error instanceof TooLarge || error instanceof DamagedArchive) throw error;
    // Offsets that lead outside the archive, and what zlib cannot unpack.
    throw new DamagedArchive(error instanceof Error ? error.message : String(error));
  }
}

/** The list that stands at the end of the archive. */
function entriesOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > bytes.length) throw new DamagedArchive('no end of the list');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new DamagedArchive('no entry of the list');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      path: bytes
        .toString('utf8', at + 46, at + 46 + nameLength)
        .replaceAll('\\', '/')
        .replace(/^\//, ''),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      sum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(bytes: Buffer, { flags, method, sum, packed, size, offset }: Entry, limit: number): Buffer {
  if ((flags & 1) !== 0) throw new DamagedArchive('locked');
  if (size > limit) throw new TooLarge();
  if (bytes.readUInt32LE(offset) !== 0x04034b50) throw new DamagedArchive('no file');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw new DamagedArchive('cut off');
  const stored = bytes.subarray(start, start + packed);
  const file = method === 0 ? stored : method === 8 ? inflate(stored, limit) : undefined;
  if (file?.length !== size || crc32(file) !== sum) throw new DamagedArchive('changed');
  return file;
}

function inflate(stored: Buffer, limit: number): Buffer {
  try {
    return inflateRawSync(stored, { maxOutputLength: Math.max(limit, 1) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new TooLarge() : error;
  }
}
