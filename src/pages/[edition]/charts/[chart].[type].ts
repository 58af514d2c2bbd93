import { getThingFiles, giveThingFile } from '../../../report/get-thing-files.ts';

/** A chart to take along: as a picture, for spreadsheets, for programs. */
export const getStaticPaths = () => getThingFiles('chart');
export const GET = giveThingFile;
