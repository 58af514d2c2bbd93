import type { Report } from '../domain/report.ts';
import { citedSources } from '../domain/source-citations.ts';
import {
  dataPackageAddress,
  figuresTableAddress,
  permalinksTableAddress,
} from '../permalinks/api-addresses.ts';
import type { Absolute } from '../permalinks/edition-data.ts';
import { errataOf } from '../permalinks/errata.ts';
import { sha256 } from '../reading/digest.ts';
import { allFiguresCsv, permalinksCsv } from './api-files.ts';
import { licenceOf } from './imprint.ts';
import { figuresFields, permalinkFields, type TableField } from './table-fields.ts';

/**
 * The tables of all editions as a Tabular Data Package (specs.frictionlessdata.io), for whoever loads them into another program. Its
 * files have a byte order mark, which readers of CSV leave out.
 */
export function dataPackage(report: Report, absolute: Absolute): string {
  const { title, description, organisation } = report.settings;
  const { name: licence, url } = licenceOf(report);
  const days = [
    ...report.editions.map(({ data }) => data.updated),
    ...errataOf(report).map(({ date }) => date),
  ];
  const made = {
    profile: 'tabular-data-package',
    name: 'annual-report',
    id: absolute(dataPackageAddress),
    title,
    description,
    homepage: absolute('/api/'),
    ...(days.length > 0 && { version: days.sort().at(-1) }),
    ...(url !== undefined && { licenses: [{ title: licence, path: url }] }),
    contributors: [
      {
        title: organisation.name,
        role: 'publisher',
        ...(organisation.url !== undefined && { path: organisation.url }),
      },
    ],
    resources: [
      tableResource({
        name: 'figures',
        title: '모든 판의 수치',
        address: figuresTableAddress,
        csv: allFiguresCsv(report, absolute),
        fields: figuresFields,
        primaryKey: ['판', 'id'],
        foreignKeys: [{ fields: ['주소'], reference: { resource: 'permalinks', fields: ['주소'] } }],
        sources: citedSources(report).map(({ publisher, title: named, url: path }) => ({
          title: `${publisher}, ${named}`,
          path,
        })),
      }),
      tableResource({
        name: 'permalinks',
        title: '모든 판의 고유 링크',
        address: permalinksTableAddress,
        csv: permalinksCsv(report, absolute),
        fields: permalinkFields,
        primaryKey: ['주소'],
      }),
    ],
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}

interface Table {
  name: string;
  title: string;
  address: string;
  csv: string;
  fields: TableField[];
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  sources?: { title: string; path: string }[];
}

function tableResource({ name, title, address, csv, fields, primaryKey, foreignKeys, sources }: Table) {
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    path: address.slice(1),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${sha256(csv)}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields, missingValues: [''], primaryKey, ...(foreignKeys && { foreignKeys }) },
    ...(sources && sources.length > 0 && { sources }),
  };
}
