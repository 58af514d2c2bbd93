import { withJosa } from '../../domain/josa.ts';
import type { Sentence } from '../../domain/problem.ts';

/** What a file is by its bytes, whatever its name says: a workbook, a text, or something that cannot be read here. */
export type FileKind = 'archive' | 'text' | { refusal: 'kind' | 'content'; sentence: Sentence };

/** Looks at how a file begins, and at what is written in it, to tell what it is. */
export function fileKind(bytes: Buffer, extension: string): FileKind {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return kindOfArchive(bytes);
  if (bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') return kindOfOldFile(bytes, extension);
  const start = bytes.subarray(0, 1024).toString('latin1').trimStart().toLowerCase();
  if (start.startsWith('%pdf-')) return other('PDF', 'a PDF');
  if (/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|html|table|workbook)/.test(start)) {
    return other('이름만 .xls인 웹 쪽', 'a web page under the name .xls');
  }
  const isUtf16 = ['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex'));
  if (bytes.includes(0) && !isUtf16) return other('표가 아닌 파일', 'no table');
  return /^\.xls[xm]$/.test(extension) ? noWorkbook : 'text';
}

const noWorkbook: FileKind = {
  refusal: 'content',
  sentence: {
    ko: '이름은 엑셀 통합 문서이지만 내용이 그렇지 않습니다. 망가진 파일이거나 이름만 바꾼 파일입니다. 엑셀에서 열어 .xlsx로 다시 저장하세요.',
    en: 'By its name it is a workbook, by its content it is not: damaged, or renamed. Open it in Excel and save it as .xlsx.',
  },
};

function kindOfArchive(bytes: Buffer): FileKind {
  const has = (text: string) => bytes.includes(Buffer.from(text, 'latin1'));
  if (has('xl/workbook.bin')) return other('엑셀 이진 통합 문서(.xlsb)', 'an Excel binary workbook (.xlsb)');
  if (has('mimetypeapplication/hwp+zip')) return other('한글 문서(.hwpx)', 'a Hangul document (.hwpx)');
  if (has('mimetypeapplication/vnd.oasis.opendocument'))
    return other('오픈도큐먼트(.ods)', 'an OpenDocument file (.ods)');
  if (has('word/document.xml')) return other('워드 문서(.docx)', 'a Word document (.docx)');
  if (has('ppt/presentation.xml')) return other('파워포인트 문서(.pptx)', 'a PowerPoint file (.pptx)');
  return 'archive';
}

/** The old container of Microsoft, which .xls and .hwp use, and .xlsx with a password. It names its streams in UTF-16. */
function kindOfOldFile(bytes: Buffer, extension: string): FileKind {
  const has = (text: string) => bytes.includes(Buffer.from(text, 'utf16le'));
  if (has('EncryptedPackage')) {
    return {
      refusal: 'content',
      sentence: {
        ko: '암호가 걸린 파일입니다. 엑셀에서 열어 암호를 푼 뒤 .xlsx로 다시 저장하세요.',
        en: 'The file is protected by a password. Open it in Excel, take the password away and save it as .xlsx.',
      },
    };
  }
  return has('HwpSummaryInformation') || extension === '.hwp'
    ? other('한글 문서(.hwp)', 'a Hangul document (.hwp)')
    : other('예전 엑셀 파일(.xls)', 'an old Excel file (.xls)');
}

function other(ko: string, en: string): FileKind {
  return {
    refusal: 'kind',
    sentence: {
      ko: `${withJosa(ko, '이라')} 읽지 못합니다. 엑셀이나 한셀에서 표를 열고, '다른 이름으로 저장'에서 .xlsx나 .csv로 저장하세요.`,
      en: `The file is ${en}, which is not read here. Open the table in a spreadsheet program and save it as .xlsx or .csv.`,
    },
  };
}
