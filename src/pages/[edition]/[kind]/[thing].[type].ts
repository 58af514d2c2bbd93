import type { APIRoute } from 'astro';
import { getThingFiles, readThingFile, type ThingFile } from '../../../report/get-thing-files.ts';

export const getStaticPaths = getThingFiles;

/** A figure, chart or table to take along: as a picture, for spreadsheets, for programs. */
export const GET: APIRoute<ThingFile> = async ({ props, site }) =>
  new Response(Uint8Array.from(await readThingFile(props, site)));
