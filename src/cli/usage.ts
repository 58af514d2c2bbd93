import type { Commands } from './command-line.ts';
import type { Language } from './language.ts';

/** How the program is used, for someone who sees it for the first time. */
export function usage(commands: Commands, language: Language): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const listed = Object.entries(commands).map(([name, { about }]) => {
    return `  ${name.padEnd(width)}  ${about[language]}`;
  });
  return [head[language], listed.join('\n'), options[language]].join('\n\n');
}

const head = {
  ko: '사용법: npm run report -- 명령 [선택]',
  en: 'Usage: npm run report -- command [options]',
};

const options = {
  ko: `  --content 폴더   내용이 든 폴더. 없으면 환경 변수 REPORT_CONTENT의 폴더, 그것도 없으면 content
  --lang ko|en     알림의 언어. 없으면 환경 변수 LANG이 en으로 시작할 때 영어, 아니면 한국어
  --json           프로그램이 읽을 JSON`,
  en: `  --content folder  where the content is; else what REPORT_CONTENT names; else content
  --lang ko|en      the language of messages; else English where LANG begins with en; else Korean
  --json            JSON for programs`,
};
