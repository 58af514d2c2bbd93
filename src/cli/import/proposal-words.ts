import type { SaidOnce } from '../../domain/proposal/table-columns.ts';
import type { Encoding } from '../../reading/spreadsheet/read-csv.ts';

/** How a proposal is explained, in both languages. */
export const proposalWords = {
  ko: {
    read: (file: string, sheet: string, count: number) =>
      `${file}${sheet === '' ? '' : `의 시트 "${sheet}"`}에서 수치 ${count}개를 읽어 제안합니다. content의 파일은 하나도 바꾸지 않았습니다.`,
    encoding: (encoding: Encoding) =>
      encoding === 'UTF-8'
        ? undefined
        : `글자는 ${encoding}${encoding === 'CP949' ? '(옛 한글 방식)' : ''}로 읽었습니다.`,
    columns: (first: number, last: number) =>
      `열을 이렇게 읽었습니다. 머리글은 ${first === last ? first : `${first}~${last}`}행입니다.`,
    noHead: '머리글 없음',
    as: (as: SaidOnce | 'group' | 'value'): string =>
      as === 'group' ? '묶음' : as === 'as-of' ? 'period (기준)' : as,
    unitAbove: (unit: string) => `표 위에 적힌 단위 → unit: ${unit}`,
    fill: (count: number) => `채울 곳 ${count}곳: 아래에서 (채우기)를 찾아 바꾸어 적습니다.`,
    places: (field: string, count: number, hint: string) => `${field} ${count}곳: ${hint}`,
    unread: '알아보지 못한 칸: 시트를 고쳐 다시 하거나, 아래에서 바로 적습니다.',
    look: '살펴볼 곳: 이렇게 읽었습니다. 다르면 고칩니다.',
    madeUp:
      '지어낸 id: 공개하면 바꿀 수 없으니, 뜻이 드러나는 영문으로 지금 바꿉니다. 표와 target, parts에 적힌 같은 id도 함께 바꿉니다.',
    tableNamed: (title: string) => `표 ${title}`,
    leftOut: '옮기지 않은 것',
    next: '다음 차례',
    row: (row: number) => `${row}행`,
    column: (column: string) => `${column}열`,
    year: '연도',
    newFirst: '새 판이 아직 없으면 npm run report -- new 연도로 먼저 만듭니다.',
    inDraft: (file: string, ids: string) =>
      `${file}에 자리가 있는 수치는 새로 붙이지 않고, 그 자리의 (채우기)를 아래의 값으로 바꾸고 없는 항목은 더합니다: ${ids}`,
    before: (file: string, folder: string, ids: string) =>
      `${file}에 있던 수치는 ${folder}의 같은 이름 파일에 둡니다: ${ids}`,
    others: (folder: string, ids: string) =>
      `처음 나온 수치는 ${folder}에서 알맞은 절의 파일에 둡니다: ${ids}`,
    paste:
      '붙일 때에는 파일 머리말의 figures: 아래에 붙입니다. 파일에 figures: 줄이 이미 있으면 그 줄은 빼고 붙입니다.',
    table: (id: string) =>
      `표(tables:)도 같은 머리말에 붙이고, 본문에서 <Table id="${id}" />로 부릅니다. 필요 없으면 버립니다.`,
    check: 'npm run report -- check로 검사합니다.',
    written: (path: string) => `제안을 ${path}에 썼습니다. content의 파일은 바꾸지 않았습니다.`,
    blank: '파일에 적힌 것이 없습니다.',
    noTable:
      '표를 찾지 못했습니다. 첫 줄에 이름, 값, 단위, 기간처럼 열의 뜻을 적은 머리글을 두세요. 예: 수치 | 값 | 단위 | 기간 | 구분 | 출처',
    noFigures: '값을 찾지 못했습니다. 값을 적은 열의 머리글을 값, 실적, 목표, 또는 연도로 적으세요.',
    noContent:
      'report.yaml을 읽을 수 없어 지표와 출처를 찾지 못합니다. npm run report -- check로 먼저 고치세요.',
    hints: {
      label: '수치의 이름',
      value: '수치. 쉼표와 단위 없이',
      unit: '읽는 그대로. 명, 건, 개사, 억 원, % 등',
      period: '2031, 2031-08, 2029~2031, 2031-12 기준처럼',
      kind: 'actual(실적), target(목표), plan(계획), planned-budget(계획 예산) 가운데 하나',
      scope: 'report.yaml의 scopes 가운데 하나. ',
      source: 'sources.yaml에 있는 출처의 id',
      title: '표의 제목',
    } as Record<string, string>,
  },
  en: {
    read: (file: string, sheet: string, count: number) =>
      `${count} figures proposed from ${file}${sheet === '' ? '' : `, sheet "${sheet}"`}. No file of the content has changed.`,
    encoding: (encoding: Encoding) =>
      encoding === 'UTF-8' ? undefined : `Its letters are read as ${encoding}.`,
    columns: (first: number, last: number) =>
      `How the columns are read, with the head in row ${first === last ? first : `${first} and ${last}`}:`,
    noHead: 'no head',
    as: (as: SaidOnce | 'group' | 'value'): string => (as === 'as-of' ? 'period (as of)' : as),
    unitAbove: (unit: string) => `The unit above the table → unit: ${unit}`,
    fill: (count: number) => `Places to fill: ${count}. Find (채우기) below and write in its place.`,
    places: (field: string, count: number, hint: string) => `${field} (${count}): ${hint}`,
    unread: 'Cells that could not be read. Correct the sheet and run this again, or write below:',
    look: 'Read like this; change it where it is not meant so:',
    madeUp:
      'Made-up ids. They cannot change once published: write better ones now, in tables, target and parts too:',
    tableNamed: (title: string) => `the table ${title}`,
    leftOut: 'Left out',
    next: 'What to do next',
    row: (row: number) => `row ${row}`,
    column: (column: string) => `column ${column}`,
    year: 'year',
    newFirst: 'If there is no new edition yet, begin it with npm run report -- new year.',
    inDraft: (file: string, ids: string) =>
      `These have their place in ${file}; write the values below over (채우기) there, and add the fields that are missing: ${ids}`,
    before: (file: string, folder: string, ids: string) =>
      `These were in ${file}; they belong into the file of that name in ${folder}: ${ids}`,
    others: (folder: string, ids: string) => `These are new; choose a section in ${folder}: ${ids}`,
    paste: 'Paste below figures: at the top of the file; leave the line figures: out where the file has one.',
    table: (id: string) =>
      `Paste the table (tables:) there too and show it in the text with <Table id="${id}" />, or throw it away.`,
    check: 'Run npm run report -- check.',
    written: (path: string) => `The proposal is in ${path}. No file of the content has changed.`,
    blank: 'There is nothing in the file.',
    noTable:
      'There is no table with a head. Let the first row say what the columns hold, as in: name | value | unit | period | kind | source',
    noFigures: 'There is no value. Let the head of its column be value, actual, target or a year.',
    noContent:
      'report.yaml cannot be read, so indicators and sources are not known. Run npm run report -- check first.',
    hints: {
      label: 'the name of the figure',
      value: 'the number, without commas and unit',
      unit: 'as it is read: 명, 건, 개사, 억 원, %',
      period: 'such as 2031, 2031-08, 2029~2031, 2031-12 기준',
      kind: 'actual, target, plan or planned-budget',
      scope: 'one of the scopes of report.yaml. ',
      source: 'the id of a source in sources.yaml',
      title: 'the title of the table',
    } as Record<string, string>,
  },
};
