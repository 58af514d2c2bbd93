import { contentFolder } from '../report/content-folder.ts';
import { checkContent } from '../reading/check-content.ts';
import { languageOf } from './language.ts';
import { count, describeProblems } from './print-problems.ts';

/** Checks the content before it is built and tells what is wrong with it. Resolves to whether it may be built. */
export async function checkedContent(): Promise<boolean> {
  const checked = await checkContent(contentFolder());
  if (checked.problems.length > 0) {
    const language = languageOf(undefined, process.env);
    console.error(describeProblems(checked, { language, isColoured: process.stderr.isTTY === true }));
  }
  return count(checked.problems, 'error') === 0;
}
