import { resolve, sep } from 'node:path';
import { withJosa } from '../domain/josa.ts';
import { contentFolder } from '../report/content-folder.ts';
import { checkContent, type CheckedContent, type LocatedProblem } from '../reading/check-content.ts';
import { languageOf } from './language.ts';
import { count, describeProblems } from './print-problems.ts';

/**
 * Looks at the settings and the content before the site is built and tells what is wrong. Resolves to the exit code with
 * which to stop: 2 for a setting that cannot be, 1 for errors of the content; undefined when the site may be built.
 */
export async function stopBeforeBuilding(): Promise<1 | 2 | undefined> {
  const language = languageOf(undefined, process.env);
  const address = process.env['REPORT_ADDRESS'];
  if (address && !isAddress(address)) {
    const words = {
      ko: `환경 변수 REPORT_ADDRESS의 값 ${withJosa(`"${address}"`, '은')} 쓸 수 있는 주소가 아닙니다. https://example.org/annual/처럼 영문으로 적으세요.`,
      en: `REPORT_ADDRESS is "${address}", which is no address that can be used. Write it in ASCII, as https://example.org/annual/.`,
    };
    console.error(words[language]);
    return 2;
  }
  const folder = contentFolder();
  const checked = await checkContent(folder);
  if (checked.problems.length > 0) {
    console.error(describeProblems(checked, { language, isColoured: process.stderr.isTTY === true }));
  }
  return count(checked.problems.filter(isNotOfADraft(checked, folder)), 'error') === 0 ? undefined : 1;
}

/** A draft stands in no built site, so what is unfinished in it does not keep the published editions from being built. */
function isNotOfADraft({ report }: CheckedContent, folder: string): (problem: LocatedProblem) => boolean {
  const drafts = (report?.editions ?? [])
    .filter(({ data }) => data.state === 'draft')
    .map(({ year }) => `${resolve(folder, year)}${sep}`);
  return ({ file }) => !drafts.some((draft) => resolve(file).startsWith(draft));
}

/** Addresses of the report are ASCII, its sub-path included. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[\x21-\x7e]+$/.test(text) && URL.canParse(text);
}
