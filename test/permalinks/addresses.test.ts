import { expect, test } from 'vitest';
import {
  changesAddress,
  editionAddress,
  figureAddress,
  figureListAddress,
  sectionAddress,
  sourceAddress,
  strategyAddress,
} from '../../src/permalinks/addresses.ts';
import { parsePermalink } from '../../src/permalinks/permalink.ts';

test.each([
  [editionAddress('2031'), '/2031/', { edition: '2031' }],
  [sectionAddress({ edition: '2031', slug: 'jobs' }), '/2031/jobs/', { edition: '2031', section: 'jobs' }],
  [
    sectionAddress({ edition: '2031', slug: 'jobs' }, 'aim'),
    '/2031/jobs/#aim',
    { edition: '2031', section: 'jobs', anchor: 'aim' },
  ],
  [
    figureAddress({ edition: '2031', id: 'jobs' }),
    '/2031/figures/jobs/',
    { edition: '2031', figure: 'jobs' },
  ],
  [figureListAddress('2031'), '/2031/figures/', { edition: '2031', section: 'figures' }],
  [changesAddress('2031'), '/changes/2031/', { page: 'changes/2031' }],
  [strategyAddress('vault'), '/strategies/vault/', { page: 'strategies/vault' }],
  [sourceAddress('news'), '/sources/#news', { page: 'sources', anchor: 'news' }],
])('%s is the permalink %s', (address, expected, parts) => {
  expect(address).toBe(expected);
  expect(parsePermalink(address)).toEqual(parts);
});
