import { edited, lineAt, type Mutation, type Texts } from './a-mutation.ts';

/** Slips of the hand in tags, braces, headings and images of the text. */
export function brokenMdx(texts: Texts): Mutation[] {
  return [...texts].flatMap(([file, text]) => {
    if (!file.endsWith('.mdx')) return [];
    const body = text.indexOf('\n---\n') + 5;
    return [
      ...[...text.matchAll(/<(\w+)([^<>]*?)( \/)?>/g)]
        .filter(({ index }) => index >= body)
        .flatMap(({ 0: tag, 1: name = '', index }) => inTag(texts, file, tag, name, index)),
      ...[...text.matchAll(/<\/(\w+)>/g)].flatMap(({ 0: tag, index }) => inClosing(texts, file, tag, index)),
      ...[...text.matchAll(/^(#+) (.*) \[#(.*)\]$/gm)].flatMap(
        ({ 0: line, 2: words = '', 3: id = '', index }) => inHeading(texts, file, line, words, id, index),
      ),
      ...paragraphsOf(text, body).flatMap((from) => inParagraph(texts, file, from)),
    ];
  });
}

/** The same faults in the tags that stand in sentences of YAML. */
export function brokenWords(texts: Texts): Mutation[] {
  return [...texts].flatMap(([file, text]) => {
    const end = file.endsWith('.mdx') ? text.indexOf('\n---\n') : text.length;
    return [...text.matchAll(/<Fig id="[^"]*"[^>]* \/>/g)]
      .filter(({ index }) => index < end)
      .flatMap(({ 0: tag, index }) =>
        [
          tag.replace(' />', '>'),
          tag.replace(' />', ''),
          tag.replace('Fig', 'Fg'),
          tag.replace('Fig', 'Source'),
          tag.replace('id=', 'ids='),
          tag.replace(/id="[^"]*"/, ''),
          tag.replace(/id="[^"]*"/, 'id=""'),
          tag.replace(/id="[^"]*"/, 'id=“seeds”'),
          tag.replace(' />', ' josa="응" />').replace(/ josa="[^응"]*"/, ''),
          tag.replace(' />', ' show="ratio" />'),
          `**${tag}**`,
          `\`${tag}\``,
          `[${tag}](/2024/)`,
          `${tag} <b>굵게</b>`,
          `${tag} 12명`,
        ].map((words) =>
          edited('broken tag in YAML', texts, file, { from: index, to: index + tag.length, words }),
        ),
      );
  });
}

function inTag(texts: Texts, file: string, tag: string, name: string, index: number): Mutation[] {
  const closes = tag.endsWith('/>');
  const all = [
    ...(closes ? [tag.replace(' />', '>'), tag.replace(' />', ' /')] : [tag.slice(0, -1)]),
    tag.replace(name, `${name}s`),
    tag.replace(name, name.toLowerCase()),
    tag.replace(name, 'script'),
    tag.replace(name, `${name} colour="red"`),
    ...(closes ? [tag.replace(' />', `>글</${name}>`)] : []),
    tag.replace(name, `${name} {...all}`),
    tag.replace('<', '< '),
    tag.replace('<', '<<'),
    tag.replace('<', '{').replace('>', ''),
    ...(/id/.test(tag)
      ? [
          tag.replace(/ ids?="[^"]*"/, ''),
          tag.replace(/( ids?="[^"]*")/, '$1$1'),
          tag.replace(/="[^"]*"/, '=""'),
          tag.replace(/="([^"]*)"/, '={$1}'),
          tag.replace(/="([^"]*)"/, '=$1'),
          tag.replace(/="([^"]*)"/, '=“$1”'),
          tag.replace(/="([^"]*)"/, '="$1'),
          tag.replace(/ id/, ' name'),
        ]
      : []),
    ...(name === 'Fig'
      ? [
          tag.replace(' />', ' josa="응" />').replace(/ josa="[^응"]*"/, ''),
          tag.replace(' />', ' show="ratio" />').replace(/ show="(?!ratio)[^"]*"/, ''),
        ]
      : []),
    ...(['Chart', 'Table', 'Plan'].includes(name) ? [`${tag}\n\n${tag}`] : []),
  ];
  const line = lineAt(texts.get(file) ?? '', index);
  return all
    .filter((words) => words !== tag)
    .map((words) =>
      edited('broken tag', texts, file, {
        from: index,
        to: index + tag.length,
        words,
        lines: [line, line + (words.includes('\n') ? 2 : 0)],
      }),
    );
}

function inClosing(texts: Texts, file: string, tag: string, index: number): Mutation[] {
  const text = texts.get(file) ?? '';
  const opening = text.lastIndexOf('<', index - 1);
  const around = text.slice(text.indexOf('>', opening) + 1, index);
  const hollow = edited('broken tag', texts, file, { from: index - around.length, to: index, words: '' });
  const faults = ['', tag.replace('/', ''), `${tag}${tag}`, '</Other>', tag.replace('>', '')].map((words) =>
    edited('broken tag', texts, file, { from: index, to: index + tag.length, words }),
  );
  return [...faults, hollow];
}

function inHeading(
  texts: Texts,
  file: string,
  line: string,
  words: string,
  id: string,
  index: number,
): Mutation[] {
  const first = lineAt(texts.get(file) ?? '', index);
  return [
    line.replace(` [#${id}]`, ''),
    line.replace(`#${id}`, id),
    line.replace(`#${id}`, '#Planting'),
    line.replace(`#${id}`, '#심은-나무'),
    line.replace(`#${id}`, `#${id}_`),
    line.replace(`#${id}`, '#chart-x'),
    line.replace(words, ''),
    line.replace(/^#+/, '#'),
    line.replace(/^#+/, '#####'),
    `${line}\n\n글이 있습니다.\n\n${line}`,
    `${line} <Source id="nothing" />`,
  ].map((put) =>
    edited('broken heading', texts, file, {
      from: index,
      to: index + line.length,
      words: put,
      lines: [first, first + (put.includes('\n') ? 4 : 0)],
    }),
  );
}

/** Where the paragraphs and other blocks of the text begin. */
function paragraphsOf(text: string, body: number): number[] {
  return [...text.slice(body).matchAll(/(?<=\n)\n?(?=[^\n#<|])/g)].map(
    ({ 0: gap, index }) => body + index + gap.length,
  );
}

function inParagraph(texts: Texts, file: string, from: number): Mutation[] {
  const line = lineAt(texts.get(file) ?? '', from);
  return [
    'import x from "y"\n\n',
    'export const x = 1\n\n',
    '{합계}\n\n',
    '값이 {x} 입니다.\n\n',
    '{\n\n',
    '}\n\n',
    '값이 <5이면\n\n',
    '<!-- 메모 -->\n\n',
    '<https://garam.example/>\n\n',
    '<div>상자</div>\n\n',
    '줄<br>바꿈\n\n',
    '<가람> 이라고\n\n',
    '나무 1,240그루를 심었습니다.\n\n',
    '방문객이 18530명이었다.\n\n',
    '3월∼5월에 열었습니다.\n\n',
    '3～5월에 열었습니다.\n\n',
    '**강조 **가 있습니다.\n\n',
    '__강조__가 있습니다.\n\n',
    '2024. 3. 15. 열었습니다.\n\n',
    '[링크][없음]입니다.\n\n',
    '[여기](/no/such/page/)입니다.\n\n',
    '![](/favicon.svg)\n\n',
    '![나무](/no-such.png)\n\n',
    '![나무](https://garam.example/tree.png)\n\n',
    '[빈 링크]()입니다.\n\n',
    '[위험](javascript:alert(1))입니다.\n\n',
    '#### 제목 없는 단계\n\n글입니다.\n\n',
    'https://garam.example/에서 봅니다.\n\n',
  ].map((words) => {
    const mutation = edited('broken text', texts, file, { from, to: from, words });
    return { ...mutation, right: [{ file, from: line, to: line }] };
  });
}
