import type { Cell } from '../domain/csv.ts';
import type { Edition, Report } from '../domain/report.ts';
import type { Absolute } from './edition-data.ts';
import { recordKindLabels } from './kind-label.ts';
import { movedAddresses } from './moved.ts';
import { parsePermalink } from './permalink.ts';
import { permalinkRecords, type RecordKind } from './permalink-record.ts';
import { codesOf } from './short-code.ts';

/** A permalink as the list of all of them tells it. */
export interface ListedPermalink {
  edition: string;
  kind: RecordKind;
  title: string;
  /** The title of the section that it is a part of. */
  section?: string;
  /** The value of a figure, as it is read. */
  words?: string;
  /** Absolute. */
  address: string;
  code: string;
}

/** A published address that moved, and where it leads by now. */
export interface MovedPermalink {
  edition: string;
  address: string;
  to: string;
  code?: string;
}

/** Every permalink of every edition, newest edition first, and every published address that moved. */
export function allPermalinks(
  report: Report,
  absolute: Absolute,
): { permalinks: ListedPermalink[]; moved: MovedPermalink[] } {
  return {
    permalinks: report.editions.flatMap((edition) => listedPermalinks(report, edition, absolute)),
    moved: [...movedAddresses(report).values()].flat().map(({ address, to }): MovedPermalink => {
      const edition = parsePermalink(address)?.edition ?? '';
      const code = codesOf(report.ledgers.get(edition) ?? []).get(address);
      return {
        edition,
        address: absolute(address),
        to: absolute(to),
        ...(code !== undefined && { code }),
      };
    }),
  };
}

/** The permalinks of one edition, in reading order. */
export function listedPermalinks(report: Report, edition: Edition, absolute: Absolute): ListedPermalink[] {
  return permalinkRecords(report, edition, absolute).map(
    ({ kind, title, section, value, address, code }) => ({
      edition: edition.year,
      kind,
      title,
      ...(section !== undefined && { section }),
      ...(value && { words: value.words }),
      address,
      code,
    }),
  );
}

/** The columns of the table of all permalinks, in order. */
export const permalinkColumns = ['판', '종류', '이름', '절', '수치', '짧은 코드', '주소', '옮긴 곳'] as const;

/** The same as a table for programs: a head, a row a permalink, then a row for each address that moved. */
export function permalinkTable(report: Report, absolute: Absolute): Cell[][] {
  const { permalinks, moved } = allPermalinks(report, absolute);
  return [
    [...permalinkColumns],
    ...permalinks.map(({ edition, kind, title, section, words, code, address }): Cell[] => [
      edition,
      recordKindLabels[kind],
      title,
      section ?? null,
      words ?? null,
      code,
      address,
      null,
    ]),
    ...moved.map(({ edition, code, address, to }): Cell[] => [
      edition,
      movedLabel,
      null,
      null,
      null,
      code ?? null,
      address,
      to,
    ]),
  ];
}

/** What the table calls an address that moved. */
export const movedLabel = '옮김';
