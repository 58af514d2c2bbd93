/*
 * Where the files for programs stand, from the root of the site. Other programs rely on them.
 */

export const editionsFileAddress = '/api/editions.json';
export const permalinksFileAddress = '/api/permalinks.json';
export const permalinksTableAddress = '/api/permalinks.csv';
export const figuresTableAddress = '/api/figures.csv';
export const dataPackageAddress = '/datapackage.json';

/** An edition with all its figures and errata. */
export const editionFileAddress = (year: string): string => `/api/${year}.json`;
/** Every permalink of an edition with what a citation of it says. */
export const editionPermalinksAddress = (year: string): string => `/api/${year}/permalinks.json`;
/** All figures of an edition. */
export const editionFiguresAddress = (year: string): string => `/${year}/figures.csv`;
/** Every address that an edition has promised. */
export const ledgerAddress = (year: string): string => `/${year}/permalinks.tsv`;
/** What an edition said when it was published, and since. */
export const sealAddress = (year: string): string => `/${year}/seal.tsv`;
