import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive of texts by path, as spreadsheet programs write them. */
export function zipOf(files: Record<string, string>): Buffer {
  const entries = Object.entries(files).map(([path, text]) => {
    const data = Buffer.from(text);
    return { name: Buffer.from(path), data, packed: deflateRawSync(data), sum: crc32(data) };
  });
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, data, packed, sum } of entries) {
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(sum, 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([
      Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
      shared,
      Buffer.alloc(14),
      name,
    ]);
    entry.writeUInt32LE(offset, 42);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), shared, name, packed]);
    parts.push(local);
    list.push(entry);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...list, end]);
}

interface WorkbookParts {
  /** The XML inside `worksheet`, by the name of the sheet. */
  sheets: Record<string, string>;
  strings?: string;
  formats?: string[];
  /** Further attributes of a sheet in the list of sheets, by its name. */
  attributes?: Record<string, string>;
  properties?: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel writes it, of the XML of its sheets. Style 1 has the first of `formats`, and so on. */
export function workbookOf({
  sheets,
  strings,
  formats = [],
  attributes = {},
  properties = '',
}: WorkbookParts): Buffer {
  const names = Object.keys(sheets);
  return zipOf({
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns:r="${office}"><workbookPr ${properties}/><sheets>${names
      .map(
        (name, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" ${attributes[name] ?? ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="s" Type="${office}/styles" Target="/xl/styles.xml"/>${
      strings === undefined
        ? ''
        : `<Relationship Id="t" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`
    }</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats
      .map(
        (format, index) =>
          `<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`,
      )
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, index) => `<xf numFmtId="${200 + index}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet>${sheets[name] ?? ''}</worksheet>`,
      ]),
    ),
  });
}
