import { bodies } from '../domain/bodies.ts';
import type { Place, Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { nearNames, offer } from './near-names.ts';

/** Every image is a file of the folder `public/`, written from the root of the site; no picture comes from elsewhere. The logo too. */
export function imageIsThere(report: Report): Problem[] {
  const known = report.publicFiles.map((file) => `/${file}`);
  const logo = report.settings.logo?.file;
  const images: { url: string; place: Place }[] = [
    ...(logo === undefined
      ? []
      : [{ url: `/${logo}`, place: { file: 'report.yaml', path: ['logo', 'file'] } }]),
    ...bodies(report).flatMap(({ file, outline }) =>
      outline.images.map(({ url, line, column }) => ({ url, place: { file, line, column } })),
    ),
  ];
  return images
    .filter(({ url }) => !known.includes(url))
    .map(({ url, place }) => {
      const { what, remedy } = faultOf(url, known);
      return {
        check: 'image-is-there',
        severity: 'error',
        place,
        what: { ko: `그림 "${url}": ${what.ko}`, en: `The image "${url}" ${what.en}` },
        remedy,
      };
    });
}

interface Fault {
  what: Sentence;
  remedy: Sentence;
}

function faultOf(url: string, known: readonly string[]): Fault {
  const name = url.split('/').at(-1) ?? '';
  const put: Sentence = {
    ko: `그림을 public 폴더에 넣고 이렇게 적으세요: /${name || '…'}`,
    en: `Put it into the folder public and write: /${name || '…'}`,
  };
  if (url === '') return { what: { ko: '주소가 비어 있습니다.', en: 'has no address.' }, remedy: put };
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
    return {
      what: {
        ko: '다른 사이트의 그림입니다. 독자의 브라우저가 그 사이트에 요청을 보내게 됩니다.',
        en: "is on another site, to which readers' browsers would send a request.",
      },
      remedy: put,
    };
  }
  if (!url.startsWith('/')) {
    return {
      what: {
        ko: '사이트의 처음(/)부터 적은 주소가 아닙니다.',
        en: 'has an address that does not begin at the root of the site (/).',
      },
      remedy: put,
    };
  }
  const near = nearNames(url, known);
  return {
    what: { ko: 'public 폴더에 없는 파일입니다.', en: 'is no file of the folder public.' },
    remedy:
      near.length > 0
        ? {
            ko: `${offer(near).ko} 고치거나, 그림을 public 폴더에 넣으세요.`,
            en: `Write ${offer(near).en}, or put it into the folder public.`,
          }
        : { ko: '그림을 public 폴더에 넣으세요.', en: 'Put it into the folder public.' },
  };
}
