import { getThingFiles, giveThingFile } from '../../../report/get-thing-files.ts';

/** A table to take along: as a picture, for spreadsheets, for programs. */
export const getStaticPaths = () => getThingFiles('table');
export const GET = giveThingFile;
