/**
 * Where in `content/` each collection stands, for those who need no schema to find a file. One path without `{…}` is one YAML
 * document; one with them is a document a match.
 */
export const paths = {
  report: 'report.yaml',
  strategies: 'strategies.yaml',
  indicators: 'indicators.yaml',
  sources: 'sources.yaml',
  glossary: 'glossary.yaml',
  editions: '{year}/edition.yaml',
  sections: '{year}/{slug}.mdx',
  pages: 'pages/{slug}.mdx',
} as const;

export type CollectionName = keyof typeof paths;
