import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command, Options } from './command.ts';
import { commitContent, refuseToCommit } from './commit-content.ts';
import { getEditionFile } from './edition-file.ts';
import { Misuse } from './misuse.ts';
import { planPublishing } from './plan-publishing.ts';
import { describeProblems } from './print-problems.ts';
import { today } from './today.ts';
import { writeInOrder } from './write-in-order.ts';

/** `npm run report -- publish 2026`: makes a draft a published edition, with its ledger and its seal. */
export const publish: Command = {
  about: {
    ko: '초안인 판을 공개한 판으로 바꾸고 링크 대장과 봉인을 씁니다. 고칠 곳이 있으면 모두 알리고 그만둡니다.',
    en: 'Makes a draft a published edition and writes its ledger and seal. Refuses, with all reasons, while something is wrong.',
  },
  words: { least: 1, most: 1, shown: { ko: '연도', en: 'YEAR' } },
  takes: ['content', 'lang', 'commit'],
  run,
};

async function run([year = '']: string[], { content, language, commit }: Options): Promise<number> {
  const { state, isSealed, published } = await getEditionFile(content, year);
  if (state === 'published' && isSealed) throw new Misuse(isPublished(year));
  const tag = `edition-${year}`;
  if (commit) await refuseToCommit(content, tag);

  const text = await readFile(join(content, year, 'edition.yaml'), 'utf8');
  const isDraft = state !== 'published';
  const date = (!isDraft && published) || today();
  const plan = await planPublishing(content, { year, text, date, isDraft });
  if ('refused' in plan) {
    const isColoured = process.stderr.isTTY && !process.env['NO_COLOR'];
    console.error(describeProblems(plan.refused, { language, isColoured }));
    console.error(refusal(year)[language]);
    return 1;
  }
  await writeInOrder(content, plan.files);

  console.log(done({ year, ...plan })[language]);
  const message = { ko: `${year}년판을 공개한다`, en: `Publish the ${year} edition` }[language];
  if (commit) return commitContent({ content, year, message, tag, language });
  console.log(nextSteps(content, message, tag)[language]);
  return 0;
}

function isPublished(year: string) {
  return {
    ko: `${year}년판은 이미 공개한 판입니다. 고치려면 "npm run report -- correct ${year}" 명령으로 정오를 남기세요.`,
    en: `The ${year} edition is published already. To change it, leave an erratum: "npm run report -- correct ${year}".`,
  };
}

function refusal(year: string) {
  return {
    ko: `\n${year}년판을 공개하지 않았습니다. 위의 것을 모두 고친 뒤에 다시 하세요. 바뀐 파일은 없습니다.`,
    en: `\nThe ${year} edition is not published. Put all of this right and try again. No file has changed.`,
  };
}

function done({ year, links, figures }: { year: string; links: number; figures: number }) {
  return {
    ko: `${year}년판을 공개한 판으로 바꾸었습니다. 링크 ${links}개를 대장에 적고, 수치 ${figures}개와 글을 봉인했습니다.`,
    en: `The ${year} edition is published. ${links} links are in the ledger; ${figures} figures and the words are sealed.`,
  };
}

function nextSteps(content: string, message: string, tag: string) {
  const commands = [
    `git add ${content}`,
    `git commit -m "${message}"`,
    `git tag ${tag}`,
    `git push origin HEAD ${tag}`,
  ];
  const listed = commands.map((command) => `  ${command}`).join('\n');
  return {
    ko: `이제 다음 명령으로 올립니다.\n${listed}`,
    en: `Now send it off with these commands.\n${listed}`,
  };
}
