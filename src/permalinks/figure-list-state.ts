/** What a reader has chosen in the list of all figures of an edition. Empty fields choose nothing. */
export interface FigureListState {
  /** Words to find. */
  q: string;
  kind: string;
  scope: string;
  section: string;
  /** The column by which the list is ordered; empty for the order of the contents. */
  sort: string;
  isDescending: boolean;
}

const fields = ['q', 'kind', 'scope', 'section', 'sort'] as const;

/** Reads the choice from the query of an address: `?q=씨앗&kind=target&sort=value&order=down`. Anything else in it is ignored. */
export function parseListState(query: string): FigureListState {
  const read = new URLSearchParams(query);
  const [q, kind, scope, section, sort] = fields.map((field) => (read.get(field) ?? '').trim());
  return {
    q: q ?? '',
    kind: kind ?? '',
    scope: scope ?? '',
    section: section ?? '',
    sort: sort ?? '',
    isDescending: read.get('order') === 'down' && sort !== '',
  };
}

/** The query that `parseListState` reads; empty when nothing is chosen. */
export function formatListState(state: FigureListState): string {
  const written = new URLSearchParams();
  for (const field of fields) if (state[field].trim() !== '') written.set(field, state[field].trim());
  if (state.isDescending && state.sort.trim() !== '') written.set('order', 'down');
  const query = written.toString();
  return query === '' ? '' : `?${query}`;
}
