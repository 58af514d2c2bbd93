import { figureFinder } from '../domain/figure-reference.ts';
import { plainWords } from '../domain/words.ts';
import type { Edition, Report, Section } from '../domain/report.ts';

type Absolute = (address: string) => string;

/** An edition as search engines know such things: a Report, and the Dataset of its figures (schema.org). */
export function editionFacts(
  report: Report,
  { year, data, figures }: Edition,
  absolute: Absolute,
): Record<string, unknown> {
  const { settings } = report;
  const find = figureFinder(report, year);
  const name = `${settings.title} ${year}년판`;
  const description = plainWords(data.lead, find, settings.units);
  return {
    '@graph': [
      {
        '@type': 'Report',
        name,
        headline: plainWords(data.headline, find, settings.units),
        description,
        inLanguage: 'ko',
        url: absolute(`/${year}/`),
        datePublished: data.published,
        dateModified: data.updated,
        about: institution(settings),
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

/** A section as search engines know such things: a Report that is part of the edition's. */
export function sectionFacts(
  report: Report,
  { edition: year, slug, data }: Section,
  absolute: Absolute,
): Record<string, unknown> {
  const { settings } = report;
  return {
    '@type': 'Report',
    name: data.title,
    description: plainWords(data.summary, figureFinder(report, year), settings.units),
    inLanguage: 'ko',
    url: absolute(`/${year}/${slug}/`),
    dateModified: data.updated,
    about: institution(settings),
    isPartOf: { '@type': 'Report', name: `${settings.title} ${year}년판`, url: absolute(`/${year}/`) },
    license: settings.licence.url,
  };
}

function institution({ organisation: { name, url } }: Report['settings']): Record<string, unknown> {
  return { '@type': 'Organization', name, url };
}
