import type { FigureData } from '../schema/figure.ts';

type Status = NonNullable<FigureData['status']>;

/** Whether two figures are of one kind and neither is provisional, so that the change between them is one of results. */
export function canBeCompared(
  one: Pick<FigureData, 'kind' | 'status'>,
  other: Pick<FigureData, 'kind' | 'status'>,
): boolean {
  return one.kind === other.kind && one.status !== 'provisional' && other.status !== 'provisional';
}

/** The letter that a provisional, revised or estimated number carries. */
export const statusLetters: Record<Status, string> = { provisional: 'p', revised: 'r', estimated: 'e' };

const statusNames: Record<Status, string> = { provisional: '잠정', revised: '수정', estimated: '추정' };

/** What a letter beside a number means: 잠정 of p. */
export const statusByLetter: ReadonlyMap<string, string> = new Map(
  (Object.keys(statusLetters) as Status[]).map((status) => [statusLetters[status], statusNames[status]]),
);

/** What the status of a number is called: 잠정. */
export function statusLabel(status: Status): string {
  return statusNames[status];
}

/** What the letters among these figures mean: `p 잠정, e 추정`. Undefined when none carries one. */
export function statusLegend(figures: readonly { status?: Status | undefined }[]): string | undefined {
  const statuses = [...new Set(figures.flatMap(({ status }) => status ?? []))];
  if (statuses.length === 0) return undefined;
  return statuses.map((status) => `${statusLetters[status]} ${statusNames[status]}`).join(', ');
}
