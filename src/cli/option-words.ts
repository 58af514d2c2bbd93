import type { Sentence } from '../domain/problem.ts';
import type { OptionName } from './command.ts';

/** How the usage shows the value that an option takes, and what it says of the option. */
interface OptionWords {
  value?: Sentence;
  about: Sentence;
}

/** The options of all commands, told once. */
export const optionWords: Record<OptionName, OptionWords> = {
  content: {
    value: { ko: '폴더', en: 'folder' },
    about: {
      ko: '내용이 든 폴더. 없으면 환경 변수 REPORT_CONTENT의 폴더, 그것도 없으면 content',
      en: 'where the content is; else what REPORT_CONTENT names; else content',
    },
  },
  lang: {
    value: { ko: 'ko|en', en: 'ko|en' },
    about: {
      ko: '알림의 언어. 없으면 환경 변수 LANG이 en으로 시작할 때 영어, 아니면 한국어',
      en: 'the language of messages; else English where LANG begins with en; else Korean',
    },
  },
  json: { about: { ko: '프로그램이 읽을 JSON', en: 'JSON for programs' } },
  help: { about: { ko: '이 설명', en: 'this text' } },
  watch: {
    about: {
      ko: '파일을 저장할 때마다 다시 살핍니다. 그만두려면 Ctrl+C',
      en: 'looks again whenever a file is saved; Ctrl+C ends it',
    },
  },
  markdown: {
    about: { ko: '풀 리퀘스트에 붙일 Markdown', en: 'Markdown, for a pull request' },
  },
  yes: { about: { ko: '아무것도 묻지 않습니다', en: 'asks nothing' } },
  like: {
    value: { ko: '연도', en: 'year' },
    about: { ko: '본뜰 판. 없으면 가장 새 판', en: 'the edition to shape it after; else the newest' },
  },
  commit: {
    about: { ko: 'git 커밋과 태그까지 만듭니다', en: 'makes the git commit, and the tag, as well' },
  },
  kind: {
    value: { ko: '종류', en: 'kind' },
    about: {
      ko: '정오의 종류: correction 정정, revision 갱신, wording 표현 고침',
      en: 'the kind of erratum: correction, revision or wording',
    },
  },
  reason: {
    value: { ko: '까닭', en: 'text' },
    about: { ko: '왜 고치는지, 독자에게 보일 문장', en: 'why it is corrected, a sentence for readers' },
  },
  approved: {
    value: { ko: '이름', en: 'name' },
    about: { ko: '승인한 사람', en: 'who approved it' },
  },
  moved: {
    value: { ko: '옛주소=새주소', en: 'old=new' },
    about: {
      ko: '옮긴 주소가 이제 이끄는 곳. 여러 번 적을 수 있습니다',
      en: 'where an address that moved leads to now; may stand several times',
    },
  },
  sheet: {
    value: { ko: '이름', en: 'name' },
    about: {
      ko: '엑셀 파일에서 읽을 시트의 이름이나 차례. 하나뿐이면 적지 않아도 됩니다',
      en: 'the sheet of the workbook, by name or number; not needed when there is one only',
    },
  },
  out: {
    value: { ko: '파일', en: 'file' },
    about: { ko: '제안을 쓸 새 파일. 없으면 화면', en: 'a new file for the proposal; else the screen' },
  },
};
