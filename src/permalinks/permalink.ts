/** The parts of an address that the report promises. All of them absent: the home page. */
export interface Permalink {
  /** The year of an edition: `2021`. */
  edition?: string;
  /** The slug of a section of that edition. */
  section?: string;
  /** The slug of a page that belongs to no edition: `about`, `glossary`. */
  page?: string;
  /** The id of a heading, chart, table, figure, term or source on that page. */
  anchor?: string;
}

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const form = new RegExp(
  `^/(?:(?<edition>\\d{4})/(?:(?<section>${slug})/)?|(?<page>${slug})/)?(?:#(?<anchor>${slug}))?$`,
);

/** `/2021/jobs/#vs-target` as parts, counted from the root of the site, without its base; undefined for any other form. */
export function parsePermalink(address: string): Permalink | undefined {
  const parts = form.exec(address)?.groups;
  return parts && Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

/** The address of these parts: what `parsePermalink` takes apart. */
export function formatPermalink({ edition, section, page, anchor }: Permalink): string {
  const path = [edition, section, page].filter((part) => part !== undefined).map((part) => `${part}/`);
  return `/${path.join('')}${anchor === undefined ? '' : `#${anchor}`}`;
}
