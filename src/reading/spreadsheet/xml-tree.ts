/** An element of an XML document. Its name comes without a prefix: `sheet` of `x:sheet`. */
export interface XmlElement {
  name: string;
  children: XmlElement[];
  /** The text that stands in it directly. */
  text: string;
  /** Its attributes as they are written. */
  written: string;
}

const pieces =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<cdata>[\s\S]*?)\]\]>|<\/(?<closed>[^\s>]+)\s*>|<(?<opened>[^\s/>!?]+)(?<written>(?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/g;

/**
 * Reads an XML document that a program has written, as the parts of an .xlsx file are: well-formed, without a document
 * type, so that no entity means anything but itself. Resolves to its outermost element.
 */
export function readXml(xml: string): XmlElement {
  const document: XmlElement = { name: '', children: [], text: '', written: '' };
  const open = [document];
  for (const { groups = {} } of xml.matchAll(pieces)) {
    const { cdata, closed, opened, written = '', empty, text } = groups;
    const parent = open.at(-1) ?? document;
    if (opened !== undefined) {
      const element = { name: localName(opened), children: [], text: '', written };
      parent.children.push(element);
      if (!empty) open.push(element);
    } else if (closed !== undefined) {
      if (open.length > 1) open.pop();
    } else {
      parent.text += cdata ?? decode(text ?? '');
    }
  }
  return document.children[0] ?? document;
}

/** What an attribute of an element says. Names count without their prefix. */
export function attributeOf({ written }: XmlElement, name: string): string | undefined {
  for (const [, each = '', double, single] of written.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (localName(each) === name) return decode(double ?? single ?? '');
  }
  return undefined;
}

/** Whether an attribute that is yes or no is yes. */
export function isOn(element: XmlElement, name: string): boolean {
  return ['1', 'true'].includes(attributeOf(element, name) ?? '');
}

/** The elements below one, by the names on the way: `sheets`, `sheet`. */
export function elementsAt(element: XmlElement, ...names: string[]): XmlElement[] {
  return names.reduce<XmlElement[]>(
    (parents, name) => parents.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return named.get(name) ?? all;
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
