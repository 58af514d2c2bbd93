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
  console.log(
    { ko: `보고서를 만들었습니다: ${out}`, en: `The report is built: ${out}` }[
      languageOf(undefined, process.env)
    ],
  );
  return 0;
});
