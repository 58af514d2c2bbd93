import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { committedLines, isPublishedText } from './committed-lines.ts';

/** What was published stays: every line of a ledger or seal that was ever committed still stands, beside a published edition. */
export async function historyProblems(dir: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [file, lines] of await committedLines(dir)) {
    const text = await readFile(join(dir, file), 'utf8').catch(() => '');
    const now = new Set(text.split(/\r?\n/));
    const lost = lines.filter((line) => !now.has(line));
    if (lost.length > 0) problems.push(lostLines(file, lost));
    else if (file.endsWith('permalinks.tsv') && !(await isPublished(dir, file)))
      problems.push(takenBack(file));
  }
  return problems;
}

async function isPublished(dir: string, file: string): Promise<boolean> {
  const edition = await readFile(join(dir, file.slice(0, 4), 'edition.yaml'), 'utf8').catch(() => '');
  return isPublishedText(edition);
}

/** Told at the ledger, because what lies in a draft keeps nothing from being built. */
function takenBack(file: string): Problem {
  const year = file.slice(0, 4);
  return {
    check: 'published-stays',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    what: {
      ko: `${year}년판은 공개한 판인데 ${year}/edition.yaml의 state가 published가 아닙니다.`,
      en: `The ${year} edition was published, and the state in ${year}/edition.yaml is not published.`,
    },
    remedy: {
      ko: '공개는 되돌리지 않습니다. state를 published로 되돌리고, 고칠 것은 정오로 고치세요.',
      en: 'Nothing published is withdrawn. Set the state to published again, and correct what is wrong by an erratum.',
    },
  };
}

function lostLines(file: string, lost: readonly string[]): Problem {
  const isLedger = file.endsWith('permalinks.tsv');
  const [first = ''] = lost;
  const shown = first.length > 80 ? `${first.slice(0, 80)}…` : first;
  return {
    check: isLedger ? 'ledger-only-grows' : 'seal-only-grows',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    what: {
      ko: `${isLedger ? '링크 대장' : '봉인'}에 한 번 적힌 ${lost.length}줄이 없어지거나 바뀌었습니다. 첫 줄: ${shown}`,
      en: `${lost.length} lines that ${isLedger ? 'the ledger' : 'the seal'} once had are gone or changed. The first: ${shown}`,
    },
    remedy: {
      ko: `"git restore --source=HEAD content/${file}"로 되살리세요. 이미 커밋했으면 그 전의 커밋에서 되살립니다. 두 가지에서 같은 판을 고쳐 합쳤으면, 나중 것을 버리고 correct 명령을 다시 쓰세요. 공개한 것은 정오로만 바꿉니다.`,
      en: `Bring them back with "git restore --source=HEAD content/${file}", or from an earlier commit. If two branches corrected one edition, drop the later erratum and run the command correct again. What is published changes only through an erratum.`,
    },
  };
}
