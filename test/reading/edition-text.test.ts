import { expect, test } from 'vitest';
import { withFields } from '../../src/reading/edition-text.ts';

test.each([
  {
    name: 'scalars, and nothing else',
    text: '# 판의 상태\nstate: draft # 아직\nupdated: 2031-01-01\nlead: >\n  긴 글\n',
    is: "# 판의 상태\nstate: published # 아직\npublished: '2031-12-02'\nupdated: '2031-12-02'\nlead: >\n  긴 글\n",
  },
  {
    name: 'a field that is there already',
    text: "published: '2030-01-01'\nstate: \"draft\"\nupdated: '2031-01-01'\n",
    is: "published: '2031-12-02'\nstate: published\nupdated: '2031-12-02'\n",
  },
])('writes $name', ({ text, is }) => {
  const day = "'2031-12-02'";
  expect(withFields(text, { state: 'published', published: day, updated: day })).toBe(is);
});
