import { stat } from 'node:fs/promises';
import { checkContent } from '../reading/check-content.ts';
import { type Options, parseCommandLine } from './command-line.ts';
import { writeEditorFiles } from './json-schemas.ts';
import { count, describeProblems, problemsAsAnnotations, problemsAsJson } from './print-problems.ts';
import { runCommand } from './run-command.ts';
import { usage } from './usage.ts';

/** `npm run report -- …`: its commands, in the order in which they are told. */
const commands = {
  check: {
    about: {
      ko: '내용을 모두 살피고, 고칠 곳을 한꺼번에 알려 줍니다.',
      en: 'Looks through the whole content and tells everything to put right, all at once.',
    },
    takes: ['content', 'lang', 'json'],
    run: check,
  },
  schemas: {
    about: {
      ko: '개발자용: src/schema를 고친 뒤, 편집기가 쓰는 .vscode의 파일을 다시 씁니다.',
      en: 'For developers: after a change in src/schema, writes the files in .vscode that editors use.',
    },
    takes: ['lang'],
    run: schemas,
  },
} as const;

await runCommand(async () => {
  const line = parseCommandLine(process.argv.slice(2), process.env, commands);
  if (line.kind === 'help') {
    console.log(usage(commands, line.language));
    return 0;
  }
  if (line.kind === 'misuse') {
    console.error(`${line.what[line.language]}\n\n${usage(commands, line.language)}`);
    return 2;
  }
  return commands[line.command].run(line.options);
});

async function check({ content, language, json }: Options): Promise<number> {
  if (!(await isFolder(content))) {
    console.error(noFolder(content)[language]);
    return 2;
  }
  const checked = await checkContent(content);
  const isColoured = process.stdout.isTTY && !process.env['NO_COLOR'];
  console.log(json ? problemsAsJson(checked, language) : describeProblems(checked, { language, isColoured }));
  if (process.env['GITHUB_ACTIONS'] === 'true' && !json && checked.problems.length > 0) {
    console.log(problemsAsAnnotations(checked, language));
  }
  return count(checked.problems, 'error') > 0 ? 1 : 0;
}

async function schemas({ language }: Options): Promise<number> {
  const files = await writeEditorFiles('.');
  console.log(language === 'ko' ? '편집기가 쓰는 파일을 썼습니다:' : 'Wrote the files that editors use:');
  console.log(files.map((file) => `  ${file}`).join('\n'));
  return 0;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

function noFolder(path: string) {
  return {
    ko: `"${path}" 폴더가 없습니다. 내용이 든 폴더를 --content나 REPORT_CONTENT로 알려 주세요.`,
    en: `There is no folder "${path}". Name the folder of the content with --content or REPORT_CONTENT.`,
  };
}
