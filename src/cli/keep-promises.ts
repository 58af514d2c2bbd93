import { joinReport } from '../domain/report.ts';
import { readContent } from '../reading/read-content.ts';
import { contentFolder } from '../report/content-folder.ts';
import { brokenAddresses } from '../report/kept-promises.ts';
import { languageOf } from './language.ts';

/**
 * Throws when a site that is built, and not yet in its place, lacks an address that an edition has promised. The check has looked at the
 * content; this looks at the pages.
 */
export async function keepPromises(site: string): Promise<void> {
  const { content } = await readContent(contentFolder());
  if (!content) return;
  const { ledgers } = joinReport(content);
  const broken = (
    await Promise.all([...ledgers.values()].map((ledger) => brokenAddresses(site, ledger)))
  ).flat();
  if (broken.length === 0) return;
  const listed = broken.map((address) => `  ${address}`).join('\n');
  const words = {
    ko: `공개한 주소 ${broken.length}개가 만든 사이트에 없습니다. 보고서를 바꾸지 않았습니다.\n${listed}`,
    en: `${broken.length} published addresses are not in the site that was built. The report is left as it was.\n${listed}`,
  };
  throw new Error(words[languageOf(undefined, process.env)]);
}
