import { withJosa } from '../domain/josa.ts';
import type { Sentence } from '../domain/problem.ts';
import { checkContent } from '../reading/check-content.ts';
import { publicErrors } from '../reading/public-problems.ts';
import { contentFolder } from '../report/content-folder.ts';
import { showsDrafts } from '../report/shows-drafts.ts';
import { describeDraftProblems, ofDrafts } from './draft-problems.ts';
import { keptDocuments } from './kept-documents.ts';
import { languageOf } from './language.ts';
import { describeProblems } from './print-problems.ts';
import { placeFault, sitePlace } from './site-place.ts';

/**
 * Looks at the settings and the content before the site is built and tells what is wrong. Resolves to the exit code with
 * which to stop: 2 for a setting that cannot be, 1 for errors of what is published; undefined when the site may be built.
 * What is unfinished in a draft is told and stops nothing, neither the public site nor a preview.
 */
export async function stopBeforeBuilding(): Promise<1 | 2 | undefined> {
  const language = languageOf(undefined, process.env);
  const wrong = wrongSetting(process.env);
  if (wrong) {
    console.error(wrong[language]);
    return 2;
  }
  const folder = contentFolder();
  const fault = await placeFault(await sitePlace(process.env['REPORT_OUT'] || 'dist'), [folder]);
  if (fault) {
    console.error(fault[language]);
    return 2;
  }
  const checked = await checkContent(folder, undefined, keptDocuments());
  const errors = await publicErrors(folder, checked);
  const isOfDraft = ofDrafts(checked, folder);
  const warnings = checked.problems.filter(
    (problem) => problem.severity === 'warning' && !isOfDraft(problem),
  );
  const told = { ...checked, problems: [...errors, ...warnings] };
  const isColoured = process.stderr.isTTY === true;
  if (told.problems.length > 0) console.error(describeProblems(told, { language, isColoured }));
  const ofDraft = checked.problems.filter(isOfDraft);
  if (ofDraft.length > 0) {
    console.error(describeDraftProblems(ofDraft, showsDrafts(process.env))[language]);
  }
  return errors.length === 0 ? undefined : 1;
}

function wrongSetting(env: Record<string, string | undefined>): Sentence | undefined {
  const { REPORT_ADDRESS: address, REPORT_DRAFTS: drafts } = env;
  if (address && !isAddress(address)) {
    return {
      ko: `환경 변수 REPORT_ADDRESS의 값 ${withJosa(`"${address}"`, '은')} 쓸 수 있는 주소가 아닙니다. https://example.org/annual/처럼 영문으로 적으세요.`,
      en: `REPORT_ADDRESS is "${address}", which is no address that can be used. Write it in ASCII, as https://example.org/annual/.`,
    };
  }
  if (drafts && drafts !== '0' && drafts !== '1') {
    return {
      ko: `환경 변수 REPORT_DRAFTS의 값 ${withJosa(`"${drafts}"`, '을')} 알 수 없습니다. 초안이 든 미리 보기를 만들려면 1을, 공개할 사이트를 만들려면 아무것도 적지 마세요.`,
      en: `REPORT_DRAFTS is "${drafts}", which means nothing. Write 1 for a preview with drafts, and nothing at all for the public site.`,
    };
  }
  return undefined;
}

/** Addresses of the report are ASCII, its sub-path included. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[\x21-\x7e]+$/.test(text) && URL.canParse(text);
}
