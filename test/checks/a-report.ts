import type { z } from 'astro/zod';
import {
  joinReport,
  type EditionFile,
  type PageFile,
  type Report,
  type SectionFile,
} from '../../src/domain/report.ts';
import type { LedgerLine } from '../../src/domain/ledger.ts';
import type { Seal } from '../../src/domain/seal.ts';
import { readOutline } from '../../src/markdown/outline.ts';
import { edition } from '../../src/schema/edition.ts';
import type { figure } from '../../src/schema/figure.ts';
import { indicators } from '../../src/schema/indicator.ts';
import { page } from '../../src/schema/page.ts';
import { report } from '../../src/schema/report.ts';
import { section } from '../../src/schema/section.ts';
import { sources } from '../../src/schema/source.ts';
import { strategies } from '../../src/schema/strategy.ts';
import { glossary } from '../../src/schema/term.ts';

interface ReportParts {
  sections?: SectionFile[];
  editions?: EditionFile[];
  pages?: PageFile[];
  settings?: Partial<z.input<typeof report>>;
  strategies?: z.input<typeof strategies>;
  indicators?: z.input<typeof indicators>;
  sources?: z.input<typeof sources>;
  glossary?: z.input<typeof glossary>;
  publicFiles?: string[];
  ledgers?: Record<string, LedgerLine[]>;
  seals?: Record<string, Seal>;
}

/** A valid report; without parts, of one edition with one section. Editions are made to fit their sections. */
export function aReport(parts: ReportParts = {}): Report {
  const sections = parts.sections ?? [aSection()];
  const years = [...new Set(sections.map(({ edition }) => edition))];
  return joinReport({
    report: report.parse({
      title: '연간 보고서',
      description: '한 해를 적습니다.',
      address: 'https://example.org/',
      organisation: { name: '예시 기관' },
      licence: { name: '공공누리 제1유형' },
      scopes: { own: { label: '기관', own: true } },
      ...parts.settings,
    }),
    strategies: strategies.parse(parts.strategies ?? {}),
    indicators: indicators.parse(parts.indicators ?? {}),
    sources: sources.parse(parts.sources ?? { news: aSource() }),
    glossary: glossary.parse(parts.glossary ?? {}),
    editions:
      parts.editions ??
      years.map((year) =>
        anEdition({
          year,
          contents: [
            {
              title: '성과',
              sections: sections.filter(({ edition }) => edition === year).map(({ slug }) => slug),
            },
          ],
        }),
      ),
    sections,
    pages: parts.pages ?? [],
    publicFiles: parts.publicFiles ?? [],
    ledgers: parts.ledgers ?? {},
    seals: parts.seals ?? {},
  });
}

type EditionInput = Partial<z.input<typeof edition>> & { year?: string };

export function anEdition({ year = '2021', ...data }: EditionInput = {}): EditionFile {
  return {
    year,
    file: `${year}/edition.yaml`,
    data: edition.parse({
      state: 'published',
      published: '2022-03-15',
      updated: '2022-03-15',
      headline: '한 해의 일',
      lead: '한 해를 엽니다.',
      contents: [{ title: '성과', sections: ['jobs'] }],
      ...data,
    }),
  };
}

type SectionInput = Partial<z.input<typeof section>> & { slug?: string; edition?: string; body?: string };

/** A section whose figures all come from the source `news` and, unless the test writes a body, are all shown in it. */
export function aSection({ slug = 'jobs', edition = '2021', body, ...data }: SectionInput = {}): SectionFile {
  const figures = data.figures ?? { 'jobs-created': aFigure() };
  const text =
    body ??
    Object.keys(figures)
      .map((id) => `<Fig id="${id}" />`)
      .join(' ');
  return {
    edition,
    slug,
    file: `${edition}/${slug}.mdx`,
    data: section.parse({
      title: '일자리',
      summary: '새 일자리를 셉니다.',
      updated: '2022-03-15',
      ...data,
      figures,
    }),
    outline: readOutline(text).outline,
  };
}

type PageInput = Partial<z.input<typeof page>> & { slug?: string; body?: string };

export function aPage({ slug = 'about', body = '보고서를 소개합니다.', ...data }: PageInput = {}): PageFile {
  return {
    slug,
    file: `pages/${slug}.mdx`,
    data: page.parse({ title: '소개', summary: '보고서를 소개합니다.', updated: '2022-03-15', ...data }),
    outline: readOutline(body).outline,
  };
}

type FigureInput = z.input<typeof figure>;

export function aFigure(data: Partial<FigureInput> = {}): FigureInput {
  return {
    label: '새 일자리',
    value: 903,
    unit: '명',
    period: 2021,
    kind: 'actual',
    scope: 'own',
    source: 'news',
    ...data,
  };
}

export function aSource(): z.input<typeof sources>[string] {
  return { publisher: '예시 신문', title: '기사', url: 'https://example.org/news' };
}
