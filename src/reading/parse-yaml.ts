import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Position } from '../domain/outline.ts';
import { type YamlFault, yamlFaults } from './yaml-faults.ts';

export interface Yaml {
  /** Plain values. A number is a number, or as typed where that is not how one writes it: `170.0`, `007`, `1e30`, `.inf`. */
  value: unknown;
  faults: YamlFault[];
  /** Where the value at a path begins, or its key when the value spans lines; else its nearest parent that exists. */
  locate(path: readonly (string | number)[]): Position;
  /** What is noted behind the value at a path: `903명` of `value: (채우기) # 903명`. */
  noteAt(path: readonly (string | number)[]): string | undefined;
}

/** Parses one YAML document. Never throws; what breaks the rules of YAML is among the faults. */
export function parseYaml(text: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return {
    value: valueOf(document.contents),
    faults: yamlFaults(document, text).map(({ offset, ...words }) => ({ ...at(offset), ...words })),
    locate: (path) => at(offsetOf(document.contents, path)),
    noteAt: (path) => noteOf(document.contents, path),
  };
}

function valueOf(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(node.items.map((pair) => [keyOf(pair), valueOf(pair.value)]));
  }
  if (isSeq(node)) return node.items.map(valueOf);
  if (!isScalar(node)) return null;
  const { value, source } = node;
  return typeof value === 'number' && source !== undefined && String(value) !== source ? source : value;
}

function offsetOf(root: Node | null, path: readonly (string | number)[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find((each) => keyOf(each) === String(step)) : undefined;
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (!pair && next === undefined) return offset;
    const startsHere = !pair || (isScalar(next) && next.value !== null);
    offset = startOf(startsHere ? next : pair.key) ?? offset;
    node = next;
  }
  return offset;
}

function noteOf(root: Node | null, path: readonly (string | number)[]): string | undefined {
  const node = path.reduce<unknown>((at, step) => {
    if (isMap(at)) return at.items.find((each) => keyOf(each) === String(step))?.value;
    return isSeq(at) ? at.items[Number(step)] : undefined;
  }, root);
  return (isScalar(node) && node.comment?.trim()) || undefined;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : String(key);
}

function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null)?.range?.[0];
}
