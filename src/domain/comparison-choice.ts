import type { Comparison } from './comparison.ts';

/** Which indicators and years a reader compares. */
export interface ComparisonChoice {
  /** Ids in the order of choosing; none: all of them. */
  indicators: string[];
  from: string;
  to: string;
}

/**
 * Reads a choice from the query of an address, `?i=visitors,seeds&from=2031&to=2033`. Whatever the comparison does not
 * have is passed over, and a span of years the wrong way round is turned, so that an old or damaged address still shows
 * what it can.
 */
export function parseChoice(query: string, { years, indicators }: Comparison): ComparisonChoice {
  const parameters = new URLSearchParams(query);
  const known = new Set(indicators.map(({ id }) => id));
  const named = (parameters.get('i') ?? '').split(',').filter((id) => known.has(id));
  const [first = '', last = ''] = [years[0], years.at(-1)];
  const yearIn = (name: string, otherwise: string) => {
    const year = parameters.get(name) ?? '';
    return years.includes(year) ? year : otherwise;
  };
  const [from = first, to = last] = [yearIn('from', first), yearIn('to', last)].sort();
  return { indicators: [...new Set(named)], from, to };
}

/** The query that `parseChoice` reads; empty when all is chosen. */
export function formatChoice({ indicators, from, to }: ComparisonChoice, { years }: Comparison): string {
  const parts = [
    ...(indicators.length > 0 ? [`i=${indicators.join(',')}`] : []),
    ...(from === years[0] ? [] : [`from=${from}`]),
    ...(to === years.at(-1) ? [] : [`to=${to}`]),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** What a choice leaves of a comparison, in the order of the comparison. */
export function chosenOf(comparison: Comparison, { indicators, from, to }: ComparisonChoice): Comparison {
  const isChosen = comparison.years.map((year) => year >= from && year <= to);
  return {
    years: comparison.years.filter((_, index) => isChosen[index]),
    indicators: comparison.indicators
      .filter(({ id }) => indicators.length === 0 || indicators.includes(id))
      .map((indicator) => ({
        ...indicator,
        values: indicator.values.filter((_, index) => isChosen[index]),
      })),
  };
}
