import { type CheckedContent, checkContent } from '../reading/check-content.ts';
import type { Command, Options } from './command.ts';
import { demandFolder } from './demand-folder.ts';
import { keptDocuments } from './kept-documents.ts';
import { demandYears, partByYears } from './of-years.ts';
import { count, describeProblems, problemsAsAnnotations, problemsAsJson } from './print-problems.ts';

/** `npm run report -- check 2026`: everything that can be wrong with the content, or with editions of it, all at once. */
export const check: Command = {
  about: {
    ko: '내용을 모두 살피고, 고칠 곳을 한꺼번에 알려 줍니다. 연도를 적으면 그 판과 함께 쓰는 파일의 것만 알립니다.',
    en: 'Looks through the whole content and tells everything to put right, all at once; of years, what concerns these editions and the files that all share.',
  },
  words: { least: 0, most: Infinity, shown: { ko: '[연도…]', en: '[year…]' } },
  takes: ['content', 'lang', 'json', 'watch'],
  run: async (years, options) => {
    const look = checker(years, options);
    if (options.watch) {
      const { checkAgain } = await import('./check-again.ts');
      return checkAgain(look, options);
    }
    const found = await look();
    console.log(found.text);
    if (process.env['GITHUB_ACTIONS'] === 'true' && !options.json && found.problems.length > 0) {
      console.log(problemsAsAnnotations(found, options.language));
    }
    return count(found.problems, 'error') > 0 ? 1 : 0;
  },
};

/** What one look at the content has found: the problems to tell, and all that is said of them. */
interface Found extends CheckedContent {
  text: string;
}

/** A function that looks at the content. Throws `Misuse` when there is none, or no edition on one of the years. */
function checker(years: string[], { content, language, json, watch }: Options): () => Promise<Found> {
  const kept = keptDocuments();
  const isColoured = process.stdout.isTTY && !process.env['NO_COLOR'];
  return async () => {
    await demandFolder(content);
    await demandYears(content, years);
    const checked = await checkContent(content, undefined, kept);
    const { told, elsewhere } = partByYears(content, years, checked.problems);
    const found = { ...checked, problems: told };
    const text = json
      ? problemsAsJson(found, language, watch ? 0 : 2)
      : describeProblems(found, { language, isColoured, years, elsewhere });
    return { ...found, text };
  };
}
