import { writeFileSync } from 'node:fs';

/** Loaded before a program by `run-measured.ts`: when the program ends, it writes down what it has used. */
const file = process.env['BENCH_USAGE'];
process.on('exit', () => {
  if (file) writeFileSync(file, JSON.stringify(process.resourceUsage()));
});
