/** The parts of an address that the report promises. All of them absent: the home page. */
export interface Permalink {
  /** The year of an edition: `2031`; `latest` is the newest that has what the other parts say. */
  edition?: string;
  /** The slug of a section of that edition; `figures` is the list of all its figures. */
  section?: string;
  /** The id of a figure of that edition, which has a page of its own. */
  figure?: string;
  /** The id of a chart of that edition, which has a page of its own. */
  chart?: string;
  /** The slug of a page that belongs to no edition, with a second one below it where there is one: `about`, `changes/2031`, `r/2031-175`. */
  page?: string;
  /** The id of a heading, chart, table, figure, term or source on that page. */
  anchor?: string;
}

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const form = new RegExp(
  `^/(?:(?<edition>\\d{4}|latest)/(?:figures/(?<figure>${slug})/|charts/(?<chart>${slug})/|(?<section>${slug})/)?|(?<page>${slug}(?:/${slug})?)/)?(?:#(?<anchor>${slug}))?$`,
);

/** `/2031/jobs/#vs-target` as parts, counted from the root of the site, without its base; undefined for any other form. */
export function parsePermalink(address: string): Permalink | undefined {
  const parts = form.exec(address)?.groups;
  return parts && Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

/** The address of these parts: what `parsePermalink` takes apart. */
export function formatPermalink({ edition, section, figure, chart, page, anchor }: Permalink): string {
  const below = [figure && `figures/${figure}`, chart && `charts/${chart}`];
  const path = [edition, section, ...below, page].filter((part) => part !== undefined);
  return `/${path.map((part) => `${part}/`).join('')}${anchor === undefined ? '' : `#${anchor}`}`;
}
