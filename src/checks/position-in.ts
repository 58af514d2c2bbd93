import type { Position, Run } from '../domain/outline.ts';

/** Where the letter at `offset` of a run stands in its file. */
export function positionIn({ text, line, column }: Run, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line, column: column + offset }
    : { line: line + before.length - 1, column: last.length + 1 };
}
