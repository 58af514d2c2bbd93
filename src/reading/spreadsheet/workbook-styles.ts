import { builtInFormat } from './number-format.ts';
import { attributeOf, elementsAt, type XmlElement } from './xml-tree.ts';

/** The number formats of `styles.xml`, in the order of the styles that cells name. */
export function formatsOf(styles: XmlElement): string[] {
  const own = new Map(
    elementsAt(styles, 'numFmts', 'numFmt').map((each) => [
      Number(attributeOf(each, 'numFmtId')),
      attributeOf(each, 'formatCode') ?? 'General',
    ]),
  );
  return elementsAt(styles, 'cellXfs', 'xf').map((style) => {
    const id = Number(attributeOf(style, 'numFmtId') ?? 0);
    return own.get(id) ?? builtInFormat(id);
  });
}

/** The text of a cell or of a shared string, in whatever letters; without the readings that may stand with it. */
export function textOf(element: XmlElement): string {
  const pieces = [...elementsAt(element, 't'), ...elementsAt(element, 'r', 't')];
  return unescaped(pieces.map(({ text }) => text).join(''));
}

/** `_x000D_` stands for a letter that XML has no room for. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
