import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fieldAt, jsonSchema } from '../../src/reading/json-schema.ts';
import { editorFiles } from '../../src/cli/json-schemas.ts';
import { section } from '../../src/schema/section.ts';

test.each([...editorFiles()])('keeps %s as `npm run report -- schemas` writes it', async (file, text) => {
  expect(await readFile(file, 'utf8')).toBe(text);
});

test('keeps no schema that nothing describes any more', async () => {
  const kept = (await readdir('.vscode/schemas')).map((name) => `.vscode/schemas/${name}`);
  expect([...editorFiles().keys()]).toEqual(expect.arrayContaining(kept));
});

test('recommends the extensions that the settings are for', async () => {
  const { recommendations } = JSON.parse(await readFile('.vscode/extensions.json', 'utf8'));
  expect(recommendations).toEqual(['redhat.vscode-yaml', 'unifiedjs.vscode-mdx', 'astro-build.astro-vscode']);
});

test('tells an editor in her language what a field is, and which words it takes', () => {
  expect(fieldAt(jsonSchema(section), ['figures', 'any', 'kind'])).toMatchObject({
    description: 'actual 실적 · target 목표 · plan 계획 · planned-budget 계획 예산',
    enum: ['actual', 'target', 'plan', 'planned-budget'],
  });
});
