import { toCsv } from '../domain/csv.ts';
import type { Edition, Report } from '../domain/report.ts';
import { editionAddress } from '../permalinks/addresses.ts';
import { allPermalinks, permalinkTable } from '../permalinks/all-permalinks.ts';
import {
  editionFiguresAddress,
  editionFileAddress,
  editionPermalinksAddress,
  ledgerAddress,
  sealAddress,
} from '../permalinks/api-addresses.ts';
import type { Absolute } from '../permalinks/edition-data.ts';
import { errataOfEdition, lastEdited } from '../permalinks/errata.ts';
import { figuresTable } from '../permalinks/figures-table.ts';
import { permalinksOfEdition } from '../permalinks/permalinks-of-edition.ts';
import { apiFile } from './api-schemas/api-schemas.ts';
import { editionTitle, licenceOf } from './imprint.ts';

/*
 * The files for programs that tell of the whole report. They tell of what is published only, so they are given the published
 * report.
 */

/** The published editions, and where the rest is. */
export function editionsJson(report: Report, absolute: Absolute): string {
  const { title, organisation } = report.settings;
  const file = apiFile(
    'editions',
    {
      title,
      publisher: organisation.name,
      licence: licenceOf(report),
      documentation: absolute('/api/'),
      editions: report.editions.map((edition) => editionEntry(report, edition, absolute)),
    },
    absolute,
  );
  return `${JSON.stringify(file, null, 2)}\n`;
}

function editionEntry(report: Report, edition: Edition, absolute: Absolute) {
  const { year, data, figures } = edition;
  const errata = errataOfEdition(report, edition);
  return {
    edition: year,
    title: editionTitle(report, year),
    address: absolute(editionAddress(year)),
    published: data.published,
    updated: lastEdited(data.updated, errata),
    figures: figures.size,
    errata: errata.length,
    files: {
      data: absolute(editionFileAddress(year)),
      permalinks: absolute(editionPermalinksAddress(year)),
      figures: absolute(editionFiguresAddress(year)),
      ...(report.ledgers.has(year) && { ledger: absolute(ledgerAddress(year)) }),
      ...(report.seals.has(year) && { seal: absolute(sealAddress(year)) }),
    },
  };
}

/** Every permalink of an edition with what a citation of it says. */
export function editionPermalinksJson(report: Report, edition: Edition, absolute: Absolute): string {
  const { version: _, ...body } = permalinksOfEdition(report, edition, absolute);
  return `${JSON.stringify(apiFile('permalinks', body, absolute))}\n`;
}

/** Every permalink of every edition. */
export function permalinksJson(report: Report, absolute: Absolute): string {
  return `${JSON.stringify(apiFile('all-permalinks', allPermalinks(report, absolute), absolute))}\n`;
}

/** The same as a table. */
export function permalinksCsv(report: Report, absolute: Absolute): string {
  return toCsv(permalinkTable(report, absolute));
}

/** All figures of all editions as a table. */
export function allFiguresCsv(report: Report, absolute: Absolute): string {
  return toCsv(figuresTable(report, absolute));
}
