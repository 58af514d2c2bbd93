import { plainWordsOf } from '../domain/words.ts';
import type { Edition, Report, Section } from '../domain/report.ts';
import { editionAddress, sectionAddress } from '../permalinks/addresses.ts';
import type { Absolute } from '../permalinks/edition-data.ts';
import { errataOfEdition, errataOfSection, lastEdited } from '../permalinks/errata.ts';
import { institution } from './dataset-facts.ts';
import { figuresDataset, variableOf } from './figure-dataset.ts';
import { editionTitle } from './imprint.ts';

/** An edition as search engines know such things: a Report, and the Dataset of its figures (schema.org). */
export function editionFacts(report: Report, edition: Edition, absolute: Absolute): Record<string, unknown> {
  const { year, data, figures } = edition;
  const { settings } = report;
  const name = editionTitle(report, year);
  const description = plainWordsOf(report, year, data.lead);
  return {
    '@graph': [
      {
        '@type': 'Report',
        name,
        headline: plainWordsOf(report, year, data.headline),
        description,
        inLanguage: 'ko',
        url: absolute(editionAddress(year)),
        datePublished: data.published,
        dateModified: lastEdited(data.updated, errataOfEdition(report, edition)),
        about: institution(settings),
        license: settings.licence.url,
      },
      {
        ...figuresDataset(report, edition, absolute),
        url: absolute(editionAddress(year)),
        variableMeasured: data['key-figures'].flatMap((id) => {
          const figure = figures.get(id);
          return figure ? [variableOf(figure)] : [];
        }),
      },
    ],
  };
}

/** A section as search engines know such things: a Report that is part of the edition's. */
export function sectionFacts(report: Report, section: Section, absolute: Absolute): Record<string, unknown> {
  const { settings } = report;
  const { edition: year, data } = section;
  return {
    '@type': 'Report',
    name: data.title,
    description: plainWordsOf(report, year, data.summary),
    inLanguage: 'ko',
    url: absolute(sectionAddress(section)),
    dateModified: lastEdited(data.updated, errataOfSection(report, section)),
    about: institution(settings),
    isPartOf: {
      '@type': 'Report',
      name: editionTitle(report, year),
      url: absolute(editionAddress(year)),
    },
    license: settings.licence.url,
  };
}
