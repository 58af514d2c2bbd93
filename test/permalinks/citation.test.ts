import { describe, expect, test } from 'vitest';
import { citationForms, citationOf, citedEdition, nameOf } from '../../src/permalinks/citation.ts';
import { anEdition, aReport } from '../checks/a-report.ts';
import { aCitedEdition, anErratum, aRecord, aRecordValue, aRecordWithoutValue } from './a-record.ts';

test('names report, edition, day, figure, value, kind, source, licence and address on one line', () => {
  expect(citationOf(aRecord(), aCitedEdition(), 'korean')).toBe(
    '『가람센터 연간 보고서』 2031년판(2032. 3. 15.), 「새 일자리」 903명(2031년 실적), 자료: 정원일보(2032. 1. 8.), CC BY 4.0, https://garam.example/2031/figures/jobs/',
  );
});

test('does so in English, with the English name of the institution where there is one', () => {
  const told =
    ', 2031 edition, 15 March 2032: “새 일자리” 903 people (2031, actual). Source: 정원일보 (8 January 2032). CC BY 4.0. https://garam.example/2031/figures/jobs/';
  expect(citationOf(aRecord(), aCitedEdition(), 'english')).toBe(
    `『가람센터 연간 보고서』 (annual report, 가람센터)${told}`,
  );
  expect(citationOf(aRecord(), aCitedEdition({ english: 'Garam Centre' }), 'english')).toBe(
    `『가람센터 연간 보고서』 (annual report, Garam Centre)${told}`,
  );
});

test('leads on from its name in Markdown and HTML', () => {
  expect(citationOf(aRecord(), aCitedEdition(), 'markdown')).toBe(
    '『가람센터 연간 보고서』 2031년판(2032. 3. 15.), [「새 일자리」 903명(2031년 실적)](https://garam.example/2031/figures/jobs/), 자료: 정원일보(2032. 1. 8.), CC BY 4.0',
  );
  expect(citationOf(aRecord(), aCitedEdition(), 'html')).toBe(
    '<cite>『가람센터 연간 보고서』</cite> 2031년판(2032. 3. 15.), <a href="https://garam.example/2031/figures/jobs/">「새 일자리」 903명(2031년 실적)</a>, 자료: 정원일보(2032. 1. 8.), CC BY 4.0',
  );
});

test('names the institution before a title that does not', () => {
  const edition = aCitedEdition({ report: '연간 보고서' });
  expect(citationOf(aRecord(), edition, 'korean')).toMatch(/^가람센터, 『연간 보고서』 2031년판/);
  expect(citationOf(aRecord(), edition, 'html')).toMatch(/^가람센터, <cite>『연간 보고서』<\/cite> 2031년판/);
});

test('says whose number it is, where that is not the institution', () => {
  const record = aRecord({ value: aRecordValue({ scope: '온 나라', own: false }) });
  expect(citationOf(record, aCitedEdition(), 'korean')).toContain(' 903명(온 나라, 2031년 실적), ');
  expect(citationOf(record, aCitedEdition(), 'english')).toContain(' 903 people (온 나라, 2031, actual). ');
});

test('says that a number is not final', () => {
  const record = aRecord({ value: aRecordValue({ status: 'provisional' }) });
  expect(citationOf(record, aCitedEdition(), 'korean')).toContain(' 903명(2031년 잠정 실적), ');
  expect(citationOf(record, aCitedEdition(), 'english')).toContain(
    ' 903 people (2031, provisional, actual). ',
  );
});

test.each([
  ['korean', ', 정오 2031-1(2032. 5. 1.) 반영, 정오 2031-2(2032. 6. 1.) 반영, CC BY'],
  ['markdown', ', 정오 2031-1(2032. 5. 1.) 반영, 정오 2031-2(2032. 6. 1.) 반영, CC BY'],
  ['html', ', 정오 2031-1(2032. 5. 1.) 반영, 정오 2031-2(2032. 6. 1.) 반영, CC BY'],
  ['english', '. Corrected 1 May 2032 (erratum 2031-1). Corrected 1 June 2032 (erratum 2031-2). CC BY'],
] as const)('says in %s what has been corrected since', (form, words) => {
  const errata = [anErratum, { ...anErratum, id: '2031-2', date: '2032-06-01' }];
  expect(citationOf(aRecord({ errata }), aCitedEdition(), form)).toContain(words);
});

describe('a text with signs of its own', () => {
  const edition = aCitedEdition({ report: '가람센터 R&D <연간> $& [보고서]' });
  const record = aRecord({ title: '*R&D* [1단계]', sources: ['<정원> & "일보"'] });

  test('stays as it is in plain text', () => {
    expect(citationOf(record, edition, 'korean')).toMatch(
      /^『가람센터 R&D <연간> \$& \[보고서\]』 2031년판.*「\*R&D\* \[1단계\]」.*자료: <정원> & "일보",/,
    );
  });

  test('is escaped in Markdown', () => {
    expect(citationOf(record, edition, 'markdown')).toMatch(
      /^『가람센터 R&D \\<연간\\> \$& \\\[보고서\\\]』.*\[「\\\*R&D\\\* \\\[1단계\\\]」 .*\]\(https:.*자료: \\<정원\\> & "일보",/,
    );
  });

  test('is escaped in HTML', () => {
    const html = citationOf(record, edition, 'html');
    expect(html).toMatch(/^<cite>『가람센터 R&amp;D &lt;연간&gt; \$&amp; \[보고서\]』<\/cite> 2031년판/);
    expect(html).toContain('>「*R&amp;D* [1단계]」 903명(2031년 실적)</a>');
    expect(html).toContain('자료: &lt;정원&gt; &amp; &quot;일보&quot;, ');
  });
});

test.each([
  [aRecord(), '「새 일자리」 903명(2031년 실적)'],
  [
    aRecord({ value: aRecordValue({ kind: 'target', period: '~2036', words: '약 1조 5,485억 원' }) }),
    '「새 일자리」 약 1조 5,485억 원(2036년까지 목표)',
  ],
  [aRecordWithoutValue({ kind: 'chart', title: '늘었다' }), '도표 「늘었다」'],
  [aRecordWithoutValue({ kind: 'table', title: '해마다' }), '표 「해마다」'],
  [aRecordWithoutValue({ kind: 'plan', title: '저장고' }), '계획 「저장고」'],
  [aRecordWithoutValue({ kind: 'section', title: '일자리' }), '「일자리」'],
  [aRecordWithoutValue({ kind: 'heading', title: '목표' }), '「일자리」 중 ‘목표’'],
  [aRecordWithoutValue({ kind: 'edition', title: '2031년판' }), '표지'],
])('calls a permalink by what it is', (record, name) => {
  expect(nameOf(record)).toBe(name);
});

test('stays on one line in every form, whatever it cites', () => {
  for (const kind of ['chart', 'table', 'plan', 'section', 'heading', 'edition'] as const) {
    for (const form of citationForms) {
      const text = citationOf(aRecordWithoutValue({ kind }), aCitedEdition(), form);
      expect(text).not.toMatch(/\n|\u00a0|undefined|,,| {2}/);
      expect(text).toContain('https://garam.example/2031/figures/jobs/');
    }
  }
});

test('takes what it says of an edition from the report', () => {
  const settings = {
    title: '가람센터 연간 보고서',
    organisation: { name: '가람센터', english: 'Garam Centre' },
    licence: { name: 'CC BY 4.0' },
  };
  const { data } = anEdition({ year: '2031', published: '2032-03-15', updated: '2032-04-01' });
  expect(citedEdition(aReport({ settings }), { year: '2031', data })).toEqual(
    aCitedEdition({ english: 'Garam Centre' }),
  );
});
