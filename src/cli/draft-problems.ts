import { resolve, sep } from 'node:path';
import type { Sentence } from '../domain/problem.ts';
import type { CheckedContent, LocatedProblem } from '../reading/check-content.ts';
import { draftYears } from '../reading/draft-files.ts';

/** Whether a problem lies in what the author of a draft writes, in its folder. */
export function ofDrafts(
  { read }: Pick<CheckedContent, 'read'>,
  folder: string,
): (problem: Pick<LocatedProblem, 'file'>) => boolean {
  const folders = draftYears(read).map((year) => `${resolve(folder, year)}${sep}`);
  return ({ file }) => !file.endsWith('.tsv') && folders.some((draft) => resolve(file).startsWith(draft));
}

/** What remains to be done in drafts, file by file, and that it keeps no site from being built. */
export function describeDraftProblems(problems: readonly LocatedProblem[], isPreview: boolean): Sentence {
  const files = [...Map.groupBy(problems, ({ file }) => file)]
    .map(([file, found]) => `  ${file}  ${found.length}`)
    .join('\n');
  return {
    ko: `초안에 남은 일이 있습니다. ${isPreview ? '미리 보기에는 아직 보일 수 없는 쪽에 남은 일의 목록이 나옵니다.' : '초안은 공개할 사이트에 들지 않으므로 빌드를 막지 않습니다.'}\n${files}\n모두 보려면: npm run report -- check`,
    en: `Something remains to be done in drafts. ${isPreview ? 'In the preview, pages that cannot be shown yet list what they need.' : 'They are no part of the public site and do not keep it from being built.'}\n${files}\nTo see it all: npm run report -- check`,
  };
}
