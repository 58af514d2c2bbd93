import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { copyWithADraft, traceOfDraft } from '../fixtures/copy-with-a-draft.ts';
import { leadsOn, pagesOf } from './pages-of.ts';
import { readPage } from './read-page.ts';
import { runBuild } from './run-build.ts';

/** The text of every file of a site by its path; of fonts, which may hold the letters of drafts, nothing. */
function filesOf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile() && !path.startsWith('fonts'))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'latin1')] as const)
      .map(([path, bytes]) => [withoutHashes(path), withoutHashes(Buffer.from(bytes, 'latin1').toString())]),
  );
}

/** The fonts, the style sheet that names them and the pages that name both have other names with other letters. */
function withoutHashes(text: string): string {
  return text.replace(/(report-[47]00)\.[0-9a-f]+(?=\.woff2)|(assets\/[\w-]+)\.[\w-]{8}(?=\.css)/g, '$1$2');
}

describe('the public site of a report with a draft', () => {
  const { published, folder: withoutDraft } = inject('overYears');
  let out: string;
  let output: string;
  beforeAll(async () => {
    const content = await copyWithADraft();
    out = join(await mkdtemp(join(tmpdir(), 'public-')), 'site');
    const run = await runBuild({ REPORT_ADDRESS: published, REPORT_CONTENT: content, REPORT_OUT: out });
    if (run.status !== 0) throw new Error(run.output);
    output = run.output;
    return async () => {
      await rm(join(out, '..'), { recursive: true });
      await rm(content, { recursive: true });
    };
  });

  test('has no trace of it: no word, address, value, picture, entry or link', () => {
    const traces = [...filesOf(out)].flatMap(([file, text]) => {
      const trace = traceOfDraft(file) ?? traceOfDraft(text);
      return trace === undefined ? [] : [`${file}: ${trace}`];
    });
    expect(traces).toEqual([]);
    expect(output).not.toContain('초안');
  });

  test('is the same, file by file, as if there were none', () => {
    const [one, other] = [filesOf(out), filesOf(withoutDraft)];
    expect([...one.keys()]).toEqual([...other.keys()]);
    expect([...one].filter(([file, text]) => other.get(file) !== text).map(([file]) => file)).toEqual([]);
  });
});

describe('a preview', () => {
  const { folder } = inject('preview');
  const pages = pagesOf(folder);
  const ofDraft = pages.filter((page) => /(?:^|\/)2041\//.test(page));
  const read = (page: string) => readPage(folder, page);
  const textOf = (html: string) =>
    html.replace(/<(?:head|script)\b.*?<\/(?:head|script)>|<[^>]+>/gs, ' ').replace(/[\s\u00a0]+/g, ' ');

  test('has every page of the draft: its own, those of its figures, what changed in it, what remains to be done', () => {
    expect(ofDraft).toEqual([
      '2041/',
      '2041/charts/veiled-chart/',
      '2041/figures/',
      '2041/figures/seeds-before/',
      '2041/figures/seeds-kept/',
      '2041/figures/veiled-figure/',
      '2041/leaning/',
      '2041/seeds/',
      '2041/unfinished/',
      '2041/veiled-section/',
      'changes/2041/',
      'drafts/2041/',
    ]);
  });

  test('marks each of them: above its text, in its title, in link previews and on every sheet of paper', () => {
    for (const page of ofDraft) {
      const html = read(page);
      expect(textOf(html), page).toContain('초안 · 공개하지 않은 판입니다. 인용하지 마세요.');
      expect(/<title>(.*?)<\/title>/.exec(html)?.[1], page).toMatch(/^\[초안\] /);
      expect(html, page).toMatch(/<meta property="og:title" content="\[초안\] /);
      expect(html, page).toMatch(/<html [^>]*data-running-head="\[초안\] [^>]*data-draft="초안/);
      expect(html, page).not.toContain('application/ld+json');
    }
  });

  test('marks no page of what is published', () => {
    for (const page of pages.filter((each) => !ofDraft.includes(each))) {
      const html = read(page);
      expect(html, page).not.toMatch(/data-draft|draft-band|<title>\[초안\]/);
    }
  });

  test('names the draft as one wherever it names it', () => {
    const nameless = pages
      .filter((page) => !ofDraft.includes(page) && !leadsOn(page))
      .flatMap(
        (page) =>
          textOf(read(page))
            .match(/.{0,30}2041년판(?! 초안).{0,10}/g)
            ?.map((told) => `${page}: ${told}`) ?? [],
      );
    expect(nameless).toEqual([]);
    expect(textOf(read('2034/seeds/'))).toContain('2041 초안');
    expect(textOf(read('sources/'))).toContain('2041 초안 숨긴씨앗');
    expect(textOf(read('strategies/'))).toContain('2031~2034년판, 2041년판 초안이 보고합니다.');
    expect(textOf(read(''))).toMatch(/2041 초안 숨긴머리말/);
    expect(textOf(read('2034/figures/seeds-kept/'))).toContain('76,543 (초안)');
    expect(textOf(read('2031/figures/vault-goal/'))).toContain('이룸(초안)');
    expect(textOf(read('compare/'))).toMatch(/76,543 초안/);
  });

  test('is for no robot: none may come, no page may be listed, and there is no site map', () => {
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
    expect(readdirSync(folder).filter((name) => /sitemap/.test(name))).toEqual([]);
    for (const page of pages) expect(read(page), page).toContain('<meta name="robots" content="noindex">');
  });

  test('leads from nowhere else to the draft: not from what is newest, and not in data for programs', () => {
    for (const page of pages.filter(leadsOn)) {
      const target = /http-equiv="refresh" content="([^"]*)"/.exec(read(page))?.[1];
      expect(target ?? '', page).not.toContain('/2041/');
    }
    const data = filesOf(folder);
    for (const [file, text] of data) {
      if (/\.(?:csv|json|xml|tsv|txt)$/.test(file)) expect(traceOfDraft(text), file).toBeUndefined();
    }
  });

  test('says on a page that cannot be shown what remains for it, first in its own file', () => {
    const unfinished = textOf(read('2041/unfinished/'));
    expect(unfinished).toMatch(
      /숨긴 덜 쓴 절 아직 보일 수 없는 쪽입니다\. 이 쪽의 파일에 남은 채울 곳 3군데를 마치면/,
    );
    expect(unfinished).toMatch(/이 쪽의 파일에 남은 일 \S*2041\/unfinished\.mdx 3행/);
    const leaning = textOf(read('2041/leaning/'));
    expect(leaning).toContain('이 쪽의 파일은 다 되었습니다.');
    expect(leaning).toMatch(
      /다른 파일을 마쳐야 하는 일 .*unfinished-figure.*이 판의 다른 곳 숨긴 덜 쓴 절 채울 곳 3군데/,
    );
    expect(read('2041/leaning/')).toContain('href="/garam/2041/unfinished/"');
  });

  test('leads from every page of the draft to all that remains', () => {
    for (const page of ofDraft) expect(read(page), page).toContain('href="/garam/drafts/2041/"');
    expect(textOf(read('drafts/2041/'))).toContain('파일 1개에 남은 일입니다: 채울 곳 3군데.');
  });

  test('gives no words to cite a draft by', () => {
    expect(textOf(read('2041/figures/seeds-kept/'))).toContain('초안은 인용하지 않습니다.');
  });
});

test('a value of REPORT_DRAFTS that means nothing stops the build with a sentence and the code for wrong use', async () => {
  const { status, output } = await runBuild({
    REPORT_DRAFTS: 'yes',
    REPORT_CONTENT: 'test/fixtures/small-report',
  });
  expect(status).toBe(2);
  expect(output).toContain('REPORT_DRAFTS');
});
