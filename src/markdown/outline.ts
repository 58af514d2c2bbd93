import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Outline, Part, Position, Tag } from '../domain/outline.ts';
import { isComment } from './comments.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { remarkHeadingIds } from './heading-ids.ts';
import { codeFault, crashFault, isReason, type MdxFault, syntaxFault } from './mdx-fault.ts';
import { remarkPlugins } from './remark-plugins.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins);
const takeHeadingIds = remarkHeadingIds();

/** After so many faults the rest of a text is not read: each costs as much as the whole text. */
function mostFaults(text: string): number {
  return Math.min(50, Math.max(5, Math.floor(1_000_000 / text.length)));
}

/**
 * Reads what the body of an MDX file consists of. Never throws: where the file breaks the rules of MDX there is a
 * fault, the broken place is left out and the rest is read on, so that all faults come at once.
 */
export function readOutline(mdx: string): { outline: Outline; faults: MdxFault[] } {
  const body = splitFrontmatter(mdx)?.body ?? mdx;
  const { tree, faults } = parse(body);
  takeHeadingIds(tree);
  faults.push(...codeIn(tree));
  const outline = { ...outlineOf(tree), parts: partsOf(tree, body) };
  return { outline, faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** Parses. At each fault it blanks the broken place and begins again, until nothing is broken, or far too much is. */
function parse(body: string): { tree: Root; faults: MdxFault[] } {
  const faults: MdxFault[] = [];
  for (let text = body; ;) {
    try {
      return { tree: parser.parse(text), faults };
    } catch (error) {
      const { fault, rest } = isReason(error)
        ? syntaxFault(error, text)
        : crashFault(text, (part) => !crashes(part));
      faults.push(fault);
      text = faults.length < mostFaults(body) ? rest : '';
    }
  }
}

/** Whether the parser breaks down itself, instead of saying what is wrong with the text. */
function crashes(text: string): boolean {
  try {
    parser.parse(text);
    return false;
  } catch (error) {
    return !isReason(error);
  }
}

/** Code that MDX would run. Content has none. */
function codeIn(tree: Root): MdxFault[] {
  const faults: MdxFault[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxjsEsm') faults.push(codeFault('module', startOf(node)));
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return;
    if (!isComment(node)) faults.push(codeFault('expression', startOf(node)));
  });
  return faults;
}

function partsOf(tree: Root, body: string): Part[] {
  const parts: Part[] = [{ blocks: [] }];
  for (const node of tree.children) {
    const { id } = node.type === 'heading' ? idOf(node) : {};
    if (id !== undefined) parts.push({ id, blocks: [] });
    if (id !== undefined || node.type === 'mdxFlowExpression') continue;
    const { start, end } = node.position ?? {};
    const written = body
      .slice(start?.offset ?? 0, end?.offset ?? 0)
      .replaceAll(/\{\s*\/\*[\s\S]*?\*\/\s*\}/g, '');
    const block = /^(?:list|table|blockquote|code)$/.test(node.type)
      ? written
          .replaceAll(/(?<=\S)[^\S\n]+/g, ' ')
          .replaceAll(/ +$/gm, '')
          .trim()
      : written.replaceAll(/\s+/g, ' ').trim();
    if (block !== '') parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

function outlineOf(tree: Root): Omit<Outline, 'parts'> {
  const { headings, tags, links, images, runs }: Omit<Outline, 'passages' | 'parts'> = {
    headings: [],
    tags: [],
    links: [],
    images: [],
    runs: [],
  };
  const passages: (string | Tag)[][] = [[]];
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });

  /** A run goes on through emphasis and links; everything else ends it. */
  let isRunning = false;
  const run = (text: string, at: Position) => {
    passages.at(-1)?.push(text);
    const last = runs.at(-1);
    if (isRunning && last) last.text += text;
    else runs.push({ ...at, text });
    isRunning = true;
  };

  const read = (node: Nodes): void => {
    const at = startOf(node);
    switch (node.type) {
      case 'text':
        return run(node.value, at);
      case 'break':
        return run('\n', at);
      case 'emphasis':
      case 'strong':
      case 'delete':
        return node.children.forEach(read);
      case 'link':
      case 'linkReference': {
        const url = node.type === 'link' ? node.url : (addresses.get(node.identifier) ?? '');
        const text = textOf(node).replace(/\s+/g, ' ');
        links.push({ ...at, url, text });
        if (!url.endsWith(text)) return node.children.forEach(read);
        break;
      }
      case 'image':
        images.push({ ...at, url: node.url, alt: node.alt ?? '' });
        break;
      case 'imageReference':
        images.push({ ...at, url: addresses.get(node.identifier) ?? '', alt: node.alt ?? '' });
        break;
      case 'heading':
        headings.push({
          ...at,
          depth: node.depth,
          text: textOf(node).replace(/\s+/g, ' ').trim(),
          ...idOf(node),
        });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        tags.push({
          ...at,
          name: node.name ?? '',
          ...attributesOf(node.attributes),
          ...(node.children.some((child) => !isComment(child)) && { isAround: true }),
        });
        passages.at(-1)?.push(...tags.slice(-1));
    }
    isRunning = false;
    const isUnread = node.type === 'link' || node.type === 'linkReference' || isFree(node);
    if (isPassage(node)) passages.push([]);
    if ('children' in node && !isUnread) node.children.forEach(read);
    if (isPassage(node)) passages.push([]);
    isRunning = false;
  };
  read(tree);
  return { headings, tags, links, images, runs, passages: passages.filter(({ length }) => length > 0) };
}

function attributesOf(
  written: (MdxJsxAttribute | MdxJsxExpressionAttribute)[],
): Pick<Tag, 'attributes' | 'expressions' | 'repeated'> {
  const attributes: Record<string, string> = {};
  const expressions: string[] = [];
  const repeated = new Set<string>();
  for (const attribute of written) {
    if (attribute.type === 'mdxJsxExpressionAttribute') expressions.push(`{${attribute.value}}`);
    else if (typeof attribute.value === 'object' && attribute.value) expressions.push(attribute.name);
    else {
      if (Object.hasOwn(attributes, attribute.name)) repeated.add(attribute.name);
      attributes[attribute.name] = attribute.value ?? '';
    }
  }
  return { attributes, expressions, ...(repeated.size > 0 && { repeated: [...repeated] }) };
}

function idOf({ data }: Nodes): { id?: string } {
  const id = (data as { hProperties?: { id?: unknown } } | undefined)?.hProperties?.id;
  return typeof id === 'string' ? { id } : {};
}

/** What one reads without a break. */
function isPassage({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

function isFree(node: Nodes): boolean {
  return 'name' in node && node.name === 'Free';
}

function textOf(node: Nodes): string {
  if (isComment(node)) return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function startOf({ position }: Nodes): Position {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
