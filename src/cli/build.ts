import { showsDrafts } from '../report/shows-drafts.ts';
import { buildSite } from './build-site.ts';
import { stopBeforeBuilding } from './before-building.ts';
import { languageOf } from './language.ts';
import { runCommand } from './run-command.ts';

/** `npm run build`: checks the content and builds the site in `dist/`, or where `REPORT_OUT` says. */
await runCommand(async () => {
  const stop = await stopBeforeBuilding();
  if (stop !== undefined) return stop;
  const out = process.env['REPORT_OUT'] || 'dist';
  await buildSite(out);
  const done = showsDrafts(process.env)
    ? {
        ko: `미리 보기를 만들었습니다. 초안이 들어 있으니 공개하지 마세요: ${out}`,
        en: `The preview is built. It has drafts in it; do not publish it: ${out}`,
      }
    : { ko: `보고서를 만들었습니다: ${out}`, en: `The report is built: ${out}` };
  console.log(done[languageOf(undefined, process.env)]);
  return 0;
});
