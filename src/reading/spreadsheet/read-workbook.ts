import { posix } from 'node:path';
import type { Sheet } from '../../domain/proposal/sheet.ts';
import type { Workbook } from './cell-value.ts';
import { readWorksheet } from './read-worksheet.ts';
import { DamagedArchive } from './unzip.ts';
import { formatsOf, textOf } from './workbook-styles.ts';
import { attributeOf, elementsAt, isOn, readXml, type XmlElement } from './xml-tree.ts';

/** A sheet of a workbook before it is read. */
export interface NamedSheet {
  name: string;
  isHidden: boolean;
  read(): Sheet;
}

/** The sheets of an .xlsx file in their order, given the parts of its archive. Throws `DamagedArchive` when some are missing. */
export function readWorkbook(parts: ReadonlyMap<string, Buffer>): NamedSheet[] {
  const path = targetsOf(parts, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const workbook = partAt(parts, path);
  const targets = targetsOf(parts, path);
  const part = (type: string) => {
    const target = targets.find((each) => each.type === type);
    return target && partAt(parts, target.path);
  };
  const [styles, strings] = [part('styles'), part('sharedStrings')];
  const shared: Workbook = {
    formats: styles ? formatsOf(styles) : [],
    strings: strings ? elementsAt(strings, 'si').map(textOf) : [],
    isFrom1904: elementsAt(workbook, 'workbookPr').some((each) => isOn(each, 'date1904')),
  };
  return elementsAt(workbook, 'sheets', 'sheet').flatMap((sheet): NamedSheet[] => {
    const name = attributeOf(sheet, 'name') ?? '';
    const target = targets.find(({ id }) => id === attributeOf(sheet, 'id'));
    if (target && target.type !== 'worksheet') return [];
    return [
      {
        name,
        isHidden: (attributeOf(sheet, 'state') ?? 'visible') !== 'visible',
        read: () => readWorksheet(name, partAt(parts, target?.path ?? ''), shared),
      },
    ];
  });
}

interface Target {
  id: string;
  /** The last word of the type: `worksheet`, `styles`. */
  type: string;
  path: string;
}

/** Where the relations of a part lead. */
function targetsOf(parts: ReadonlyMap<string, Buffer>, path: string): Target[] {
  const { dir, base } = posix.parse(path);
  const file = posix.join(dir, '_rels', `${base}.rels`);
  if (!parts.has(file)) return [];
  return elementsAt(partAt(parts, file), 'Relationship').map((each) => ({
    id: attributeOf(each, 'Id') ?? '',
    type: attributeOf(each, 'Type')?.split('/').at(-1) ?? '',
    path: posix.resolve('/', dir, attributeOf(each, 'Target') ?? '').slice(1),
  }));
}

function partAt(parts: ReadonlyMap<string, Buffer>, path: string): XmlElement {
  const part = parts.get(path);
  if (!part) throw new DamagedArchive(`no ${path}`);
  return readXml(part.toString('utf8').replace(/^\ufeff/, ''));
}
