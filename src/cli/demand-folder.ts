import { stat } from 'node:fs/promises';
import { Misuse } from './misuse.ts';

/** Throws `Misuse` when there is no folder of content at a path. */
export async function demandFolder(path: string): Promise<void> {
  if ((await stat(path).catch(() => undefined))?.isDirectory()) return;
  throw new Misuse({
    ko: `"${path}" 폴더가 없습니다. 내용이 든 폴더를 --content나 REPORT_CONTENT로 알려 주세요.`,
    en: `There is no folder "${path}". Name the folder of the content with --content or REPORT_CONTENT.`,
  });
}
