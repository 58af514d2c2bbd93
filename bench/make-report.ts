import { existsSync } from 'node:fs';
import { writeReport } from './fictional-report/write-report.ts';

/** `node bench/make-report.ts /tmp/report 20 25`: writes a fictional report of 20 editions with 25 sections each to a new folder. */
const [folder, editions, sections] = process.argv.slice(2);
if (folder === undefined || existsSync(folder) || !(Number(editions) > 0) || !(Number(sections) >= 10)) {
  console.error('Usage: node bench/make-report.ts NEW-FOLDER EDITIONS SECTIONS-PER-EDITION (at least 10)');
  process.exitCode = 2;
} else {
  await writeReport(folder, Number(editions), Number(sections));
}
