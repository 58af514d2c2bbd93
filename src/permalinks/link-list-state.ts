/** What a reader has chosen in the list of all permalinks. Empty fields choose nothing. */
export interface LinkListState {
  /** Words to find. */
  q: string;
  edition: string;
  kind: string;
}

const fields = ['q', 'edition', 'kind'] as const;

/** Reads the choice from the query of an address: `?q=씨앗&edition=2031&kind=figure`. Anything else in it is ignored. */
export function parseLinkState(query: string): LinkListState {
  const read = new URLSearchParams(query);
  const [q = '', edition = '', kind = ''] = fields.map((field) => (read.get(field) ?? '').trim());
  return { q, edition, kind };
}

/** The query that `parseLinkState` reads; empty when nothing is chosen. */
export function formatLinkState(state: LinkListState): string {
  const written = new URLSearchParams();
  for (const field of fields) if (state[field].trim() !== '') written.set(field, state[field].trim());
  const query = written.toString();
  return query === '' ? '' : `?${query}`;
}
