import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { collections } from '../schema/collections.ts';
import { jsonSchema } from '../reading/json-schema.ts';

/** The YAML files of the content. The fields at the top of MDX files reach editors through Astro's own schemas. */
const yamlFiles = Object.entries(collections)
  .filter(([, { path }]) => path.endsWith('.yaml'))
  .map(([name, { path, schema }]) => ({
    file: `.vscode/schemas/${name}.schema.json`,
    schema,
    describes: `content/${path.replace('{year}', '*')}`,
  }));

/**
 * What VS Code needs to complete and explain the fields of the content: files with their text. The YAML extension
 * reads the schemas; the Astro extension does the same for MDX with those that Astro writes to `.astro/collections/`.
 */
export function editorFiles(): Map<string, string> {
  const settings = {
    'yaml.schemas': Object.fromEntries(yamlFiles.map(({ file, describes }) => [`./${file}`, describes])),
    'yaml.format.enable': false,
    'astro.content-intellisense': true,
    'files.eol': '\n',
  };
  return new Map([
    ...yamlFiles.map(({ file, schema }) => [file, toText(jsonSchema(schema))] as const),
    ['.vscode/settings.json', toText(settings)],
  ]);
}

/** Writes these files below `root`, and tells which. */
export async function writeEditorFiles(root: string): Promise<string[]> {
  const files = editorFiles();
  for (const [file, text] of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return [...files.keys()];
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
