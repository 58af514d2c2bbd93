import type { Problem } from '../../src/domain/problem.ts';

/** Problems as an author reads them, in both languages. */
export function tell(problems: Problem[]): string {
  return problems
    .map(({ severity, place: { file, path, line, column }, what, remedy }) => {
      const where = path ? path.join(' › ') : line === undefined ? '' : `${line}:${column}`;
      return [`${severity} ${file} ${where}`.trim(), what.ko, remedy.ko, what.en, remedy.en].join('\n  ');
    })
    .join('\n');
}
