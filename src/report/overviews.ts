import { formatPermalink } from '../permalinks/permalink.ts';
import { href } from './href.ts';
import type { Link } from './links.ts';

/** The pages that look over the whole report, in the order in which menus offer them. */
export const overviews: readonly Link[] = [
  { page: 'strategies', name: '전략' },
  { page: 'compare', name: '지표 비교' },
  { page: 'changes', name: '바뀐 점' },
  { page: 'errata', name: '정오표' },
  { page: 'sources', name: '출처' },
  { page: 'glossary', name: '용어' },
  { page: 'briefing', name: '브리핑' },
].map(({ page, name }) => ({ address: href(formatPermalink({ page })), name }));
