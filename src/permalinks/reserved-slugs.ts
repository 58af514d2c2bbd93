/** Addresses at the root of the site that are not for pages of content. */
export const reservedPages: readonly string[] = [
  'api',
  'briefing',
  'changes',
  'compare',
  'embed',
  'en',
  'errata',
  'glossary',
  'latest',
  'links',
  'search',
  'sources',
  'strategies',
];

/** Addresses within an edition that are not for sections. */
export const reservedSections: readonly string[] = ['charts', 'figures'];
