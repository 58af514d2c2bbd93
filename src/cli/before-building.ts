import { withJosa } from '../domain/josa.ts';
import { contentFolder } from '../report/content-folder.ts';
import { checkContent } from '../reading/check-content.ts';
import { languageOf } from './language.ts';
import { count, describeProblems } from './print-problems.ts';

/**
 * Looks at the settings and the content before the site is built and tells what is wrong. Resolves to the exit code with
 * which to stop: 2 for a setting that cannot be, 1 for errors of the content; undefined when the site may be built.
 */
export async function stopBeforeBuilding(): Promise<1 | 2 | undefined> {
  const language = languageOf(undefined, process.env);
  const address = process.env['REPORT_ADDRESS'];
  if (address && !/^https?:\/\//.test(URL.canParse(address) ? new URL(address).href : '')) {
    const words = {
      ko: `환경 변수 REPORT_ADDRESS의 값 ${withJosa(`"${address}"`, '은')} 주소가 아닙니다. https://example.org/annual/처럼 적으세요.`,
      en: `REPORT_ADDRESS is "${address}", which is no address. Write it as https://example.org/annual/.`,
    };
    console.error(words[language]);
    return 2;
  }
  const checked = await checkContent(contentFolder());
  if (checked.problems.length > 0) {
    console.error(describeProblems(checked, { language, isColoured: process.stderr.isTTY === true }));
  }
  return count(checked.problems, 'error') === 0 ? undefined : 1;
}
