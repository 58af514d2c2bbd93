import { edited, lineAt, type Mutation, type Span, type Texts } from './a-mutation.ts';

/**
 * Values that are well-formed, and contradict others: units that cannot be added or drawn together, targets that are none,
 * restatements of nothing, words that the numbers belie. Each by hand, for the report that has the file.
 */
export function contradictions(texts: Texts): Mutation[] {
  const cases = texts.has(forest) ? inOneEdition : overYears;
  return cases.map(([file, from, to, ...places]) => {
    const at = offsetOf(texts, file, from);
    const also = places.map((place): Span => {
      const [words, home = file] = typeof place === 'string' ? [place] : place;
      const line = lineAt(texts.get(home) ?? '', offsetOf(texts, home, words));
      return { file: home, from: line, to: line };
    });
    return edited('contradiction', texts, file, { from: at, to: at + from.length, words: to, also });
  });
}

/** The words that are replaced, those put in their place, and where else a problem may stand: words there, in which file. */
type Case = [file: string, from: string, to: string, ...places: (string | [words: string, file: string])[]];

function offsetOf(texts: Texts, file: string, words: string): number {
  const at = texts.get(file)?.indexOf(words) ?? -1;
  if (at < 0) throw new Error(`${file} has no ${JSON.stringify(words)}.`);
  return at;
}

const forest = '2024/forest.mdx';
const seeds = '2024/seeds.mdx';

const inOneEdition: readonly Case[] = [
  [forest, 'parts: [oak, pine, zelkova]', 'parts: [oak, pine]'],
  [forest, 'parts: [oak, pine, zelkova]', 'parts: [trees-planted, oak]', '  trees-planted:'],
  [forest, 'parts: [oak, pine, zelkova]', 'parts: [oak, pine, oak-share]'],
  [forest, 'parts: [oak, pine, zelkova]', 'parts: [oak, pine, zelkova]\n    parts-differ: 까닭이 있습니다.'],
  [forest, 'parts: [oak, pine, zelkova]', 'including: [oak, pine, zelkova, trees-planted-target]'],
  [forest, 'parts: [oak-in-spring, oak-in-autumn]', 'parts-differ: 까닭이 있습니다.'],
  [forest, 'figures: [oak-share, pine-share, zelkova-share]', 'figures: [oak-share, pine-share]'],
  [forest, 'figures: [oak-share, pine-share, zelkova-share]', 'figures: [oak-share, pine-share, oak]'],
  [forest, '  - of: 심은 나무의 종류\n', '  - of: 심은 나무의 종류\n    differ: 까닭이 있습니다.\n'],
  [
    forest,
    'columns: [봄, 가을, 한 해]',
    'columns: [봄, 가을]',
    'figures: [oak-in-spring, oak-in-autumn, oak]',
  ],
  [forest, 'figures: [null, null, trees-planted]', 'figures: [null, trees-planted]'],
  [forest, 'figures: [oak, pine, zelkova]', 'figures: [oak, pine, zelkova-share]', '  trees-by-kind:'],
  [
    forest,
    'figures: [oak-in-spring, pine-in-spring, zelkova-in-spring]',
    'figures: [oak-in-spring, pine-in-spring]',
    '  trees-by-season:',
  ],
  [forest, 'type: bar\n    figures', 'type: bar\n    series', '    type: bar'],
  [seeds, 'type: line\n    figures: [seeds-kept-before, seeds-kept]\n', 'type: line\n', '  seeds-by-year:'],
  [seeds, 'type: progress\n    figures: [seeds-kept]', 'type: progress\n    figures: [vault-budget]'],
  [seeds, 'target: seeds-kept-target', 'target: seeds-kept-before'],
  [seeds, 'target: seeds-kept-target', 'target: vault-budget'],
  [seeds, '    target: seeds-kept-target\n', '', '<Progress id', '  seeds-kept:', 'summary:', 'key-figures:'],
  [
    seeds,
    'kind: target\n    scope: centre\n    source: vault-plan\n  seeds-kept-before',
    'kind: plan\n    scope: centre\n    source: vault-plan\n  seeds-kept-before',
    'target: seeds-kept-target',
  ],
];

const seeds32 = '2032/seeds.mdx';
const seeds33 = '2033/seeds.mdx';
const visitors32 = '2032/visitors.mdx';
const visitors33 = '2033/visitors.mdx';
const visitors34 = '2034/visitors.mdx';
const habitats32 = '2032/habitats.mdx';
const edition34 = '2034/edition.yaml';

const overYears: readonly Case[] = [
  [seeds32, '    target: 2031/seeds-kept-target\n', '', 'title:', 'figures:'],
  [visitors32, 'reason: revision', 'reason: rumour'],
  [visitors32, 'value: 18610', 'value: 18530', '- figures: [2031/visitors]'],
  [visitors32, 'figures: [2031/visitors]', 'figures: [2033/visitors]'],
  [visitors32, 'figures: [2031/visitors]', 'figures: [2031/satisfaction]'],
  [
    visitors32,
    '    restates:\n      - figures: [2031/visitors]\n        reason: revision\n        why: 섣달의 방문객을 뒤늦게 더해 다시 셌습니다.\n',
    '',
    'value: 18610',
  ],
  [habitats32, 'outcome: no-figure', 'outcome: met'],
  [habitats32, 'outcome: no-figure', 'outcome: carried'],
  [habitats32, 'target: 2031/survival-target', 'target: 2031/trees-planted'],
  [habitats32, 'continues: [forest, wetland]', 'continues: [visitors-of-the-wood]'],
  [seeds33, 'to: kinds-target', 'to: seeds-kept'],
  [seeds33, '    to: kinds-target\n', '', 'outcome: carried'],
  [seeds33, 'outcome: carried', 'outcome: dropped', 'to: kinds-target'],
  [visitors33, 'target: 2032/visitors-target', 'target: 2034/visitors'],
  [visitors34, 'target: 2033/pupils-target', 'target: 2032/visitors-target'],
  [
    visitors34,
    'answers:\n',
    'answers:\n  - target: 2033/pupils-target\n    outcome: dropped\n    text: 거두었습니다.\n',
    '  - target: 2033',
  ],
  [edition34, 'section: classes', 'section: breeding'],
  [edition34, 'section: classes', 'section: forest'],
  [edition34, 'published: 2035-03-31\n', '', 'state:'],
  [
    edition34,
    'sections: [habitats, breeding, survey, visitors]',
    'sections: [habitats, breeding, survey]',
    ['---', visitors34],
  ],
  [
    edition34,
    'sections: [habitats, breeding, survey, visitors]',
    'sections: [habitats, breeding, survey, visitors, seeds]',
  ],
  [
    'indicators.yaml',
    'unit: 점\n  direction: less',
    'unit: 명\n  direction: less',
    [
      'unit: 점\n    period: 2034\n    kind: actual\n    scope: centre\n    source: centre-yearbook\n    indicator: seeds-lost',
      '2034/seeds.mdx',
    ],
  ],
  [seeds32, 'value: 3412', 'value: 3312', '목표 <Fig'],
];
