import { expect, test } from 'vitest';
import { imageIsThere } from '../../src/checks/image-is-there.ts';
import { aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const shown = (...urls: string[]) =>
  tell(
    imageIsThere(
      aReport({
        publicFiles: ['favicon.svg', 'photos/fair.jpg'],
        sections: [
          aSection({ body: urls.map((url) => `![온라인 상담을 하는 사람들](${url})`).join('\n\n') }),
        ],
      }),
    ),
  );

test('is content with a file of the folder public', () => {
  expect(shown('/favicon.svg', '/photos/fair.jpg')).toBe('');
});

test('finds a file that is not there', () => {
  expect(shown('/tree.png', '/photos/fiar.jpg')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      그림 "/tree.png": public 폴더에 없는 파일입니다.
      그림을 public 폴더에 넣으세요.
      The image "/tree.png" is no file of the folder public.
      Put it into the folder public.
    error 2021/jobs.mdx 3:1
      그림 "/photos/fiar.jpg": public 폴더에 없는 파일입니다.
      /photos/fair.jpg로 고치거나, 그림을 public 폴더에 넣으세요.
      The image "/photos/fiar.jpg" is no file of the folder public.
      Write /photos/fair.jpg, or put it into the folder public."
  `);
});

test('finds addresses that do not begin at the root of the site', () => {
  expect(shown('./tree.png', '../photos/fair.jpg', '')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      그림 "./tree.png": 사이트의 처음(/)부터 적은 주소가 아닙니다.
      그림을 public 폴더에 넣고 이렇게 적으세요: /tree.png
      The image "./tree.png" has an address that does not begin at the root of the site (/).
      Put it into the folder public and write: /tree.png
    error 2021/jobs.mdx 3:1
      그림 "../photos/fair.jpg": 사이트의 처음(/)부터 적은 주소가 아닙니다.
      그림을 public 폴더에 넣고 이렇게 적으세요: /fair.jpg
      The image "../photos/fair.jpg" has an address that does not begin at the root of the site (/).
      Put it into the folder public and write: /fair.jpg
    error 2021/jobs.mdx 5:1
      그림 "": 주소가 비어 있습니다.
      그림을 public 폴더에 넣고 이렇게 적으세요: /…
      The image "" has no address.
      Put it into the folder public and write: /…"
  `);
});

test('finds pictures of other sites', () => {
  expect(shown('https://example.org/tree.png', '//example.org/tree.png')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      그림 "https://example.org/tree.png": 다른 사이트의 그림입니다. 독자의 브라우저가 그 사이트에 요청을 보내게 됩니다.
      그림을 public 폴더에 넣고 이렇게 적으세요: /tree.png
      The image "https://example.org/tree.png" is on another site, to which readers' browsers would send a request.
      Put it into the folder public and write: /tree.png
    error 2021/jobs.mdx 3:1
      그림 "//example.org/tree.png": 다른 사이트의 그림입니다. 독자의 브라우저가 그 사이트에 요청을 보내게 됩니다.
      그림을 public 폴더에 넣고 이렇게 적으세요: /tree.png
      The image "//example.org/tree.png" is on another site, to which readers' browsers would send a request.
      Put it into the folder public and write: /tree.png"
  `);
});

test('finds a logo that is no file of the folder public', () => {
  const logo = (file: string) =>
    aReport({ settings: { logo: { file, width: 40, height: 40 } }, publicFiles: ['logo.svg'] });
  expect(imageIsThere(logo('logo.svg'))).toEqual([]);
  expect(imageIsThere(logo('logo.png'))).toMatchObject([
    {
      place: { file: 'report.yaml', path: ['logo', 'file'] },
      what: { en: expect.stringContaining('/logo.png') },
    },
  ]);
});
