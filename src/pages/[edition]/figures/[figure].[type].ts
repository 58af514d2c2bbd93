import { getThingFiles, giveThingFile } from '../../../report/get-thing-files.ts';

/** A figure to take along: as a picture, for spreadsheets, for programs. */
export const getStaticPaths = () => getThingFiles('figure');
export const GET = giveThingFile;
