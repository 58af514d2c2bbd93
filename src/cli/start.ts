import { siteAddress } from '../report/site-address.ts';
import { buildSite } from './build-site.ts';
import { stopBeforeBuilding } from './before-building.ts';
import { languageOf } from './language.ts';
import { runCommand } from './run-command.ts';
import { serveSite } from './serve-site.ts';

/** `npm start`: checks, builds and serves the report, and says where. `PORT` names another port than 4321. */
await runCommand(async () => {
  const stop = await stopBeforeBuilding();
  if (stop !== undefined) return stop;
  const folder = process.env['REPORT_OUT'] || 'dist';
  await buildSite(folder);
  const { base } = siteAddress();
  const { address } = await serveSite({ folder, base, port: Number(process.env['PORT'] || 4321) });
  console.log(
    {
      ko: `보고서를 보여 주고 있습니다: ${address}\n그만두려면 Ctrl+C를 누르세요.`,
      en: `The report is served: ${address}\nPress Ctrl+C to stop.`,
    }[languageOf(undefined, process.env)],
  );
  return undefined;
});
