/** Addresses at the root of the site that are not for pages of content. */
export const reservedPages: readonly string[] = [
  'api',
  'assets',
  'briefing',
  'cards',
  'changes',
  'compare',
  'drafts',
  'embed',
  'en',
  'errata',
  'fonts',
  'glossary',
  'latest',
  'links',
  'r',
  'search',
  'sources',
  'strategies',
];

/** Addresses within an edition that are not for sections. */
export const reservedSections: readonly string[] = ['charts', 'figures', 'tables'];
