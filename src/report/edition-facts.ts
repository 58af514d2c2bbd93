import { plainWords } from '../domain/words.ts';
import type { Edition, Report } from '../domain/report.ts';

/** An edition as search engines know such things: a Report, and the Dataset of its figures (schema.org). */
export function editionFacts(
  { settings }: Report,
  { year, data, figures }: Edition,
  absolute: (address: string) => string,
): Record<string, unknown> {
  const about = { '@type': 'Organization', name: settings.organisation.name, url: settings.organisation.url };
  const name = `${settings.title} ${year}년판`;
  const description = plainWords(data.lead, (id) => figures.get(id), settings.units);
  return {
    '@graph': [
      {
        '@type': 'Report',
        name,
        headline: plainWords(data.headline, (id) => figures.get(id), settings.units),
        description,
        inLanguage: 'ko',
        url: absolute(`/${year}/`),
        datePublished: data.published,
        dateModified: data.updated,
        about,
        license: settings.licence.url,
      },
      {
        '@type': 'Dataset',
        name: `${name} 수치`,
        description,
        inLanguage: 'ko',
        url: absolute(`/${year}/`),
        temporalCoverage: year,
        license: settings.licence.url,
        variableMeasured: data['key-figures'].flatMap((id) => {
          const figure = figures.get(id);
          return figure
            ? [
                {
                  '@type': 'PropertyValue',
                  name: figure.label,
                  value: Number(figure.value),
                  unitText: figure.unit,
                },
              ]
            : [];
        }),
      },
    ],
  };
}
