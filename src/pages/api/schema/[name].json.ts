import type { APIRoute } from 'astro';
import { absoluteAt } from '../../../report/absolute.ts';
import { type ApiName, apiNames, apiSchema } from '../../../report/api-schemas/api-schemas.ts';

export function getStaticPaths() {
  return apiNames.map((name) => ({ params: { name: `${name}-1` }, props: { name } }));
}

/** The shape of a kind of JSON file, as JSON Schema. */
export const GET: APIRoute<{ name: ApiName }> = ({ props, site }) =>
  new Response(`${JSON.stringify(apiSchema(props.name, absoluteAt(site)), null, 2)}\n`);
