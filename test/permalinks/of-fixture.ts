import { type Edition, findEdition, joinReport, type Report } from '../../src/domain/report.ts';
import { readContent } from '../../src/reading/read-content.ts';

/** A fixture as a report. */
export async function fixtureReport(fixture: string): Promise<Report> {
  const { content } = await readContent(`test/fixtures/${fixture}`);
  if (!content) throw new Error(`The fixture ${fixture} cannot be read.`);
  return joinReport(content);
}

/** An edition that a report has. */
export function editionOf(report: Report, year: string): Edition {
  const edition = findEdition(report, year);
  if (!edition) throw new Error(`There is no edition on ${year}.`);
  return edition;
}
