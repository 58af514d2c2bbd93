import { resolve } from 'node:path';

/** The folder of the content, absolute. `REPORT_CONTENT` names another organisation's. */
export function contentFolder(): string {
  return resolve(process.env['REPORT_CONTENT'] || 'content');
}
