import { describe, expect, test } from 'vitest';
import { commonHeaders, places } from '../../src/report/headers.ts';
import { nginxConfig } from '../../src/report/nginx-config.ts';

describe.each(['/', '/annual/'])('the nginx configuration of a site under %s', (base) => {
  const lines = nginxConfig(base)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

  /** What stands in a block, by the words that open it. Blocks within a block come under their own. */
  const blocks = new Map<string, string[]>([['', []]]);
  const open = [''];
  for (const line of lines) {
    if (line === '}') open.pop();
    else if (line.endsWith(' {')) {
      open.push(line.slice(0, -2));
      blocks.set(line.slice(0, -2), []);
    } else blocks.get(open.at(-1) ?? '')?.push(line);
  }

  test('opens and closes its blocks, ends its directives, and says nothing outside of the site', () => {
    expect(open).toEqual(['']);
    expect(blocks.get('')).toEqual([]);
    expect([...blocks.values()].flat().filter((line) => !line.endsWith(';'))).toEqual([]);
    for (const name of blocks.keys()) {
      if (name.startsWith('location'))
        expect(name.replace(/^location (?:= )?/, '/').slice(1)).toContain(base.slice(0, -1));
    }
  });

  test.each(places.map(({ folder }) => folder))(
    'names every header of the place %s in its location',
    (folder) => {
      const block = blocks.get(`location ${base}${folder.slice(1)}`) ?? [];
      for (const name of [...Object.keys(commonHeaders), 'Cache-Control']) {
        expect(
          block.filter((line) => line.startsWith(`add_header ${name} "`) && line.endsWith('" always;')),
        ).toHaveLength(1);
      }
    },
  );

  test('gives no reader what is for servers', () => {
    expect(blocks.get(`location = ${base}_headers`)).toEqual(['return 404;']);
    expect(blocks.get(`location = ${base}nginx.conf`)).toEqual(['return 404;']);
  });

  test('shows the page of the site for what is not there', () => {
    expect(blocks.get(`location ${base}`)).toContain(`error_page 403 404 =404 ${base}404.html;`);
  });
});
