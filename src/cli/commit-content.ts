import { git } from '../reading/git.ts';
import type { Language } from './language.ts';
import { Misuse } from './misuse.ts';

/**
 * Throws `Misuse` when a commit of the content cannot be made here: no repository, a merge that is under way, changes that wait to
 * be committed, a tag that is taken.
 */
export async function refuseToCommit(content: string, tag?: string): Promise<void> {
  if ((await git(content, ['rev-parse', '--git-dir'])) === undefined) {
    throw new Misuse({
      ko: '이 폴더는 git 저장소가 아니어서 커밋할 수 없습니다. --commit 없이 다시 하세요.',
      en: 'This folder is no git repository, so nothing can be committed. Do it without --commit.',
    });
  }
  if ((await git(content, ['rev-parse', '--verify', '-q', 'MERGE_HEAD'])) !== undefined) {
    throw new Misuse({
      ko: '다른 고침과 합치는 중입니다. 합치기를 끝낸 뒤에 다시 하세요.',
      en: 'A merge is under way. Finish it and try again.',
    });
  }
  const staged = (await git(content, ['diff', '--cached', '--name-only'])) ?? '';
  if (staged.trim() !== '') {
    throw new Misuse({
      ko: `커밋하려고 골라 둔 것이 이미 있습니다. 먼저 커밋하거나 "git restore --staged ."로 고르기를 거두세요:\n${staged.trim()}`,
      en: `Something is staged already. Commit it first, or take it back with "git restore --staged .":\n${staged.trim()}`,
    });
  }
  if (
    tag !== undefined &&
    (await git(content, ['rev-parse', '--verify', '-q', `refs/tags/${tag}`])) !== undefined
  ) {
    throw new Misuse({
      ko: `태그 "${tag}"가 이미 있습니다. 공개한 판의 태그는 옮기지 않습니다.`,
      en: `The tag "${tag}" is there already. The tag of a published edition is never moved.`,
    });
  }
}

/** Commits the content, with a tag where one is given, and resolves to the exit code. */
export async function commitContent(commit: {
  content: string;
  /** The edition; only its folder and the files that all editions share are committed. */
  year: string;
  message: string;
  tag?: string;
  language: Language;
}): Promise<number> {
  const { content, year, message, tag, language } = commit;
  const paths = [year, ':(glob)*.yaml'];
  const steps = [
    ['add', '--', ...paths],
    ['commit', '-m', message, '--', ...paths],
    ...(tag === undefined ? [] : [['tag', tag]]),
  ];
  for (const step of steps) {
    if ((await git(content, step)) !== undefined) continue;
    const failed = `git ${step.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ')}`;
    console.error(
      {
        ko: `파일은 모두 썼으나 git이 다음을 하지 못했습니다: ${failed}\n${content} 폴더에서 직접 해 보면 까닭을 알려 줍니다.`,
        en: `All files are written, but git could not do this: ${failed}\nRun it in the folder ${content} to see why.`,
      }[language],
    );
    return 1;
  }
  const push = `git push origin HEAD${tag === undefined ? '' : ` ${tag}`}`;
  console.log({ ko: `커밋했습니다. 올리려면: ${push}`, en: `Committed. To send it off: ${push}` }[language]);
  return 0;
}
