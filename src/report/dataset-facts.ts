import type { Report } from '../domain/report.ts';
import { editionFiguresAddress, editionFileAddress } from '../permalinks/api-addresses.ts';
import type { Absolute } from '../permalinks/edition-data.ts';
import { editionTitle } from './imprint.ts';

/*
 * Parts that the datasets of a report have in common when search engines are told of them (schema.org; what Google asks of a Dataset:
 * developers.google.com/search/docs/appearance/structured-data/dataset).
 */

/** Something as JSON-LD. */
export type Facts = Record<string, unknown>;

/** The institution that publishes the report. */
export function institution({ organisation: { name, url } }: Report['settings']): Facts {
  return { '@type': 'Organization', name, ...(url !== undefined && { url }) };
}

/** What every dataset says of its language, its terms, who made it and where it is listed. */
export function commonFacts({ settings }: Report, absolute: Absolute): Facts {
  const { title, licence } = settings;
  return {
    inLanguage: 'ko',
    isAccessibleForFree: true,
    ...(licence.url !== undefined && { license: licence.url }),
    creator: institution(settings),
    includedInDataCatalog: { '@type': 'DataCatalog', name: `${title} 자료`, url: absolute('/api/') },
  };
}

/** The files in which all figures of an edition can be had. */
export function editionDistribution(report: Report, year: string, absolute: Absolute): Facts[] {
  const name = `${editionTitle(report, year)} 수치`;
  return [
    dataDownload(`${name} (CSV)`, 'text/csv', absolute(editionFiguresAddress(year))),
    dataDownload(`${name} (JSON)`, 'application/json', absolute(editionFileAddress(year))),
  ];
}

/** A file in which a dataset can be had. */
export function dataDownload(name: string, encodingFormat: string, contentUrl: string): Facts {
  return { '@type': 'DataDownload', name, encodingFormat, contentUrl };
}

/** A description within the bounds that Google sets, 50 to 5000 characters. */
export function describedWithin(report: Report, year: string, words: string): string {
  const more = `${editionTitle(report, year)}에 실렸고, 값과 출처를 CSV와 JSON으로 내려받을 수 있습니다.`;
  const plain = words.replaceAll('\u00a0', ' ');
  return (plain.length < 50 ? `${plain} ${more}` : plain).slice(0, 5000);
}
