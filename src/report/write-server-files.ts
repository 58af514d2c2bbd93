import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nginxConfig } from './nginx-config.ts';
import { staticHostHeaders } from './static-host-headers.ts';

/** Lays beside the pages of a built site what servers need to know of them: `_headers` and `nginx.conf`. */
export async function writeServerFiles(folder: string, base: string): Promise<void> {
  const entries = await readdir(folder);
  await Promise.all([
    writeFile(join(folder, '_headers'), staticHostHeaders({ base, entries })),
    writeFile(join(folder, 'nginx.conf'), nginxConfig(base)),
  ]);
}
