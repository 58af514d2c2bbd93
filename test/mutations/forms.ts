/**
 * What content looks like, written down once more by hand: the rule by which the mutations know what is a fault. It shares
 * nothing with the schemas and checks that they try.
 */
export type Form =
  | { is: 'scalar'; name: string; wrong: readonly string[] }
  | { is: 'list'; of: Form; mayBeEmpty: boolean }
  | { is: 'group'; fields: Readonly<Record<string, Form>>; needed: readonly string[] }
  | { is: 'names'; of: Form; names: string };

type Scalar = Extract<Form, { is: 'scalar' }>;

const scalar = (name: string, ...wrong: string[]): Scalar => ({ is: 'scalar', name, wrong });
const list = (of: Form): Form => ({ is: 'list', of, mayBeEmpty: true });
const someOf = (of: Form): Form => ({ is: 'list', of, mayBeEmpty: false });
const names = (kind: string, of: Form): Form => ({ is: 'names', of, names: kind });
const group = (needed: Record<string, Form>, more: Record<string, Form> = {}): Form => ({
  is: 'group',
  fields: { ...needed, ...more },
  needed: Object.keys(needed),
});

const noText = ['[가, 나]', '{가: 나}', '12', 'true', "''", '~', "'   '"];
const text = scalar('text', ...noText);
const label = scalar('label', ...noText);
const number = scalar(
  'number',
  '열둘',
  "'1,519'",
  '12명',
  '[1, 2]',
  'true',
  '{a: 1}',
  '~',
  '1.2.3',
  '1 2',
  '12%',
);
const unit = scalar('unit', ...noText, '척척', '그르', '억 마리의');
const date = scalar(
  'date',
  '2025-13',
  '25-03-31',
  '어제',
  '[2025]',
  'true',
  '2025-02-30',
  '2025-03-31T00:00',
  '2025.3.31',
  '20250331',
  '12.5',
  '~',
);
const period = scalar(
  'period',
  '언젠가',
  '2025-13',
  '2033~2031',
  'true',
  '[2024]',
  '2024-02-30',
  '2024-1',
  '24',
  '~',
);
const url = scalar(
  'url',
  'garam.example',
  '홈페이지',
  '12',
  '[a]',
  'javascript:alert(1)',
  'https://',
  "'https://garam .example'",
  '~',
);
const email = scalar('email', 'record', '12', '[a]', '기록@', '~');
const flag = scalar('flag', "'예'", '1', 'yes', '[true]', '~', 'ture');
const year = scalar('year', '이천', '2023.5', '12', '12345', "'2031'", '[2031]', 'true', '~');
const width = scalar('width', '넓게', '[1]', 'true', '~');
const id = scalar('id', 'Oak', '참나무', '[a]', 'true', '12.5', 'a_b', '-a', "'a b'", '~', "''");
const oneOf = (...words: string[]) =>
  scalar('choice', 'etc', '12', `[${words[0]}]`, '참', 'true', `${words[0]?.toUpperCase()}`, '~');

/** An id that names something; `kind` says what, and `unknown-names.ts` names what is not there. */
const named = (kind: string): Scalar => ({ ...id, name: `id of ${kind}` });
const source = named('source');
const figureOf = named('figure');

/** A table may have a cell without a figure. */
const cell: Form = { ...figureOf, wrong: ['Oak', '참나무', '[a]', 'true', 'a_b'] };

const sourced = group({ text, source });
const rival = group({ value: number, source }, { also: list(source), period, note: text });
const restatement = group({
  figures: someOf(figureOf),
  reason: oneOf('correction', 'revision', 'scope', 'unit', 'source'),
  why: text,
});
const figure = group(
  {
    label,
    value: number,
    unit,
    period,
    kind: oneOf('actual', 'target', 'plan', 'planned-budget'),
    scope: named('scope'),
    source,
  },
  {
    short: label,
    about: flag,
    also: list(source),
    indicator: named('indicator'),
    target: named('target'),
    parts: list(figureOf),
    'parts-differ': text,
    including: list(figureOf),
    status: oneOf('provisional', 'revised', 'estimated'),
    rivals: list(rival),
    restates: list(restatement),
    note: text,
  },
);

const part = group({ id, name: label, source }, { text, figure: figureOf });
const plan = group(
  { name: label, makers: someOf(sourced), announced: group({ date, source }, { note: text }) },
  {
    horizon: group({ end: year, source }, { start: year, milestones: list(year) }),
    vision: sourced,
    goals: list(sourced),
    phases: list(group({ id, name: label, start: year, end: year, source }, { text, figure: figureOf })),
    pillars: list(part),
    regions: list(part),
    budget: figureOf,
    targets: list(figureOf),
    structure: list(figureOf),
    gaps: list(text),
  },
);

const section = group(
  { title: label, summary: text, updated: date },
  {
    nav: label,
    strategy: named('strategy'),
    continues: someOf(named('earlier section')),
    'key-figures': list(figureOf),
    plan,
    figures: names('figure', figure),
    answers: list(
      group(
        {
          target: named('target'),
          outcome: oneOf('met', 'missed', 'carried', 'dropped', 'no-figure'),
          text,
        },
        { to: figureOf, source },
      ),
    ),
    shares: list(group({ of: label, figures: someOf(figureOf) }, { differ: text })),
    tables: names(
      'table',
      group(
        {
          title: text,
          columns: someOf(label),
          rows: someOf(group({ label, figures: someOf(cell) }, { total: flag })),
        },
        { note: text },
      ),
    ),
    charts: names(
      'chart',
      group(
        { title: text, type: oneOf('bar', 'stacked-bar', 'line', 'doughnut', 'progress') },
        {
          figures: someOf(figureOf),
          series: someOf(group({ name: label, figures: someOf(figureOf) })),
          note: text,
        },
      ),
    ),
  },
);

const edition = group(
  {
    state: oneOf('draft', 'published'),
    updated: date,
    headline: text,
    lead: text,
    contents: someOf(group({ title: label, sections: someOf(named('section')) })),
  },
  {
    published: date,
    message: group({ title: label, by: label, paragraphs: someOf(sourced) }, { section: named('section') }),
    strategies: list(
      group({ strategy: named('strategy'), section: named('section'), text }, { figure: figureOf }),
    ),
    'key-figures': list(figureOf),
    ended: list(group({ section: named('earlier section'), text })),
  },
);

const report = group(
  {
    title: label,
    description: text,
    address: url,
    organisation: group(
      { name: label },
      {
        short: label,
        english: label,
        url,
        'postal-code': label,
        address: label,
        department: label,
        phone: label,
        email,
      },
    ),
    licence: group({ name: label }, { url, note: text }),
    scopes: names('scope', group({ label }, { own: flag })),
  },
  {
    logo: group({ file: { ...label, name: 'id of public file' }, width, height: width }),
    notice: text,
    'official-banner': flag,
    operator: label,
    units: list(label),
    pages: list(group({ page: named('page') }, { label, strong: flag })),
    verification: group({}, { naver: label, google: label }),
  },
);

/** What each file of a report looks like. */
const forms: readonly [RegExp, Form][] = [
  [/^report\.yaml$/, report],
  [
    /^strategies\.yaml$/,
    names(
      'strategy',
      group(
        { name: label, short: label, hue: oneOf('green', 'teal', 'violet', 'amber', 'rose') },
        { english: label },
      ),
    ),
  ],
  [
    /^indicators\.yaml$/,
    names(
      'indicator',
      group(
        { name: label, unit, direction: oneOf('more', 'less', 'neutral'), definition: text },
        { english: label, continues: someOf(named('indicator')) },
      ),
    ),
  ],
  [/^sources\.yaml$/, names('source', group({ publisher: label, title: label, url }, { date, note: text }))],
  [/^glossary\.yaml$/, names('term', group({ name: label, definition: text }, { english: label, source }))],
  [/^\d{4}\/edition\.yaml$/, edition],
  [/^\d{4}\/[^/]+\.mdx$/, section],
  [/^pages\/[^/]+\.mdx$/, group({ title: label, summary: text, updated: date })],
];

/** The form of a file; every file of a report has one. */
export function formOf(file: string): Form {
  const [, form] = forms.find(([pattern]) => pattern.test(file)) ?? [];
  if (!form) throw new Error(`No form is known for ${file}.`);
  return form;
}

/** Every field that content may have, as a path of names: `figures.*.rivals.value`. */
export function fieldsOf(form: Form, path = ''): string[] {
  const below = (name: string, of: Form) => fieldsOf(of, path === '' ? name : `${path}.${name}`);
  switch (form.is) {
    case 'scalar':
      return [path];
    case 'list':
      return fieldsOf(form.of, path);
    case 'names':
      return below('*', form.of);
    case 'group':
      return Object.entries(form.fields).flatMap(([name, of]) => below(name, of));
  }
}
