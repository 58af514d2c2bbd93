import { expect, test } from 'vitest';
import { contentsNameSections } from '../../src/checks/contents-name-sections.ts';
import { anEdition, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

test('is content with contents that name each section once', () => {
  expect(contentsNameSections(aReport({ sections: [aSection(), aSection({ slug: 'exports' })] }))).toEqual(
    [],
  );
});

test('finds a section that is missing, one that stands twice, and one that is left out', () => {
  const report = aReport({
    sections: [aSection(), aSection({ slug: 'exports' })],
    editions: [anEdition({ contents: [{ title: '성과', sections: ['jobs', 'export', 'jobs'] }] })],
  });
  expect(tell(contentsNameSections(report))).toMatchInlineSnapshot(`
    "error 2021/edition.yaml contents › 0 › sections › 1
      절 "export": 차례에 있으나 2021/export.mdx 파일이 없습니다.
      "exports"로 고치거나, 그 파일을 만드세요.
      The section "export" stands in the contents, and there is no file 2021/export.mdx.
      Name "exports", or write that file.
    error 2021/edition.yaml contents › 0 › sections › 2
      절 "jobs": 차례에 두 번 적혀 있습니다.
      하나를 지우세요.
      The section "jobs" stands twice in the contents.
      Take one of them away.
    error 2021/exports.mdx
      절 "exports": 2021/edition.yaml의 차례에 없어서 독자에게 보이지 않습니다.
      2021/edition.yaml의 contents에 "exports"를 더하거나, 파일을 지우세요.
      The section "exports" is not in the contents in 2021/edition.yaml, so no reader sees it.
      Add "exports" to the contents in 2021/edition.yaml, or take the file away."
  `);
});

test.each(['figures', 'Forest Walk'])(
  'leaves it to others to tell that a file cannot be named %s',
  (slug) => {
    const report = aReport({
      sections: [aSection(), aSection({ slug })],
      editions: [anEdition({ contents: [{ title: '성과', sections: ['jobs'] }] })],
    });
    expect(contentsNameSections(report)).toEqual([]);
  },
);
