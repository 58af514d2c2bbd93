import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Position } from '../domain/outline.ts';
import { type YamlFault, yamlFaults } from './yaml-faults.ts';

export interface Yaml {
  /** Plain values. A number is a number, or the digits as typed where a number would lose some: `170.0`. */
  value: unknown;
  faults: YamlFault[];
  /** Where the value at a path begins, or its key when the value spans lines; else its nearest parent that exists. */
  locate(path: readonly (string | number)[]): Position;
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
  };
}

function valueOf(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(node.items.map((pair) => [keyOf(pair), valueOf(pair.value)]));
  }
  if (isSeq(node)) return node.items.map(valueOf);
  if (!isScalar(node)) return null;
  const { value, source } = node;
  const losesDigits = typeof value === 'number' && source !== undefined && String(value) !== source;
  return losesDigits && /^-?\d+(?:\.\d+)?$/.test(source) ? source : value;
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

function keyOf({ key }: Pair): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : String(key);
}

function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null)?.range?.[0];
}
