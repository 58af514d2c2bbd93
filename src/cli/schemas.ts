import type { Command } from './command.ts';

/** `npm run report -- schemas`: what the editor of the content's files knows of them, after a change in src/schema. */
export const schemas: Command = {
  about: {
    ko: '개발자용: src/schema를 고친 뒤, 편집기가 쓰는 .vscode의 파일을 다시 씁니다.',
    en: 'For developers: after a change in src/schema, writes the files in .vscode that editors use.',
  },
  words: { least: 0, most: 0, shown: { ko: '', en: '' } },
  takes: ['lang'],
  run: async (_, { language }) => {
    const { writeEditorFiles } = await import('./json-schemas.ts');
    const files = await writeEditorFiles('.');
    console.log(language === 'ko' ? '편집기가 쓰는 파일을 썼습니다:' : 'Wrote the files that editors use:');
    console.log(files.map((file) => `  ${file}`).join('\n'));
    return 0;
  },
};
