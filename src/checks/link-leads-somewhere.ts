import { bodies, type Body } from '../domain/bodies.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { knownAddresses } from '../permalinks/known-addresses.ts';
import { formatPermalink, parsePermalink } from '../permalinks/permalink.ts';
import { nearNames, offer } from './near-names.ts';

/**
 * A link within the report leads to a page and an anchor that exist, written from the root and with its closing slash,
 * or to a file of `public/`.
 */
export function linkLeadsSomewhere(report: Report): Problem[] {
  const known = knownAddresses(report);
  const files = new Set(report.publicFiles.map((file) => `/${file}`));
  const drafts = new Set(
    report.editions.filter(({ data }) => data.state === 'draft').map(({ year }) => year),
  );
  return bodies(report).flatMap((body) =>
    body.outline.links.flatMap(({ url, text, line, column }): Problem[] => {
      if (files.has(url)) return [];
      const fault = faultOf(url, body, known) ?? draftFault(url, body, drafts);
      if (!fault) return [];
      return [
        {
          check: 'link-leads-somewhere',
          severity: 'error',
          place: { file: body.file, line, column },
          what: {
            ko: `링크 "${text}": ${fault.what.ko}`,
            en: `The link "${text}" ${fault.what.en}`,
          },
          remedy: fault.remedy,
        },
      ];
    }),
  );
}

interface Fault {
  what: Sentence;
  remedy: Sentence;
}

type Known = ReadonlyMap<string, ReadonlySet<string>>;

function faultOf(url: string, body: Body, known: Known): Fault | undefined {
  if (/^(?:https?:\/\/.|mailto:.|tel:.)/i.test(url)) return undefined;
  if (url === '') return empty;
  const [path = '', anchor] = url.startsWith('#') ? [addressOf(body), url.slice(1)] : url.split('#', 2);
  if (!/^\/(?!\/)/.test(path)) return relative(path, anchor, body, known);
  const anchors = known.get(path);
  if (!anchors) return unknownPage(path, anchor, known);
  if (anchor === undefined || anchors.has(anchor)) return undefined;
  return unknownAnchor(path, anchor, anchors);
}

const empty: Fault = {
  what: { ko: '주소가 비어 있습니다.', en: 'has no address.' },
  remedy: {
    ko: '괄호 안에 주소를 적거나, 링크를 지우세요.',
    en: 'Write the address between the brackets, or take the link away.',
  },
};

function addressOf({ section, page }: Body): string {
  return section
    ? formatPermalink({ edition: section.edition, section: section.slug })
    : formatPermalink({ page: page.slug });
}

/** `jobs.mdx`, `../about/`, `//example.org`: the right form is offered where the last part names a page. */
function relative(path: string, anchor: string | undefined, body: Body, known: Known): Fault {
  const name =
    path
      .replace(/\/$/, '')
      .split('/')
      .at(-1)
      ?.replace(/\.mdx?$/, '') ?? '';
  const guess = [{ edition: body.section?.edition, section: name }, { page: name }]
    .map(formatPermalink)
    .find((address) => known.has(address));
  return {
    what: {
      ko: `주소가 ${path}인데, 사이트의 처음(/)부터 적은 주소가 아닙니다.`,
      en: `has the address ${path}, which does not begin at the root of the site (/).`,
    },
    remedy: guess
      ? { ko: `이렇게 적으세요: ${withAnchor(guess, anchor)}`, en: `Write ${withAnchor(guess, anchor)}` }
      : {
          ko: '안의 쪽이면 /로 시작해 /로 끝나게, 바깥이면 https://로 시작하게 적으세요.',
          en: 'For a page of the report begin and end with /, for another site begin with https://.',
        },
  };
}

function unknownPage(path: string, anchor: string | undefined, known: Known): Fault {
  const closed = `${path.replace(/\.(?:mdx?|html)$/, '')}/`;
  if (known.has(closed)) {
    const right = withAnchor(closed, anchor);
    return {
      what: {
        ko: `주소 ${path}의 끝이 /가 아닙니다.`,
        en: `has the address ${path}, which does not end in /.`,
      },
      remedy: { ko: `이렇게 적으세요: ${right}`, en: `Write ${right}` },
    };
  }
  const near = nearNames(path, known.keys());
  return {
    what: { ko: `주소 ${path}에 쪽이 없습니다.`, en: `leads to ${path}, and there is no such page.` },
    remedy:
      near.length > 0
        ? {
            ko: `${offer(near).ko} 고치거나, 링크를 지우세요.`,
            en: `Lead it to ${offer(near).en}, or take the link away.`,
          }
        : {
            ko: '사이트에 있는 쪽의 주소로 고치거나, 링크를 지우세요.',
            en: 'Lead it to a page of the site, or take the link away.',
          },
  };
}

function unknownAnchor(path: string, anchor: string, anchors: ReadonlySet<string>): Fault {
  const near = nearNames(anchor, anchors).map((each) => withAnchor(path, each));
  return {
    what: {
      ko: `${path} 쪽에 #${anchor} 자리가 없습니다.`,
      en: `leads to #${anchor} on ${path}, and there is no such place.`,
    },
    remedy:
      near.length > 0
        ? { ko: `${offer(near).ko} 고치세요.`, en: `Lead it to ${offer(near).en}.` }
        : { ko: `쪽 전체로 링크하세요: ${path}`, en: `Lead it to the whole page: ${path}` },
  };
}

/** What is published must not lead to an edition that readers cannot see. */
function draftFault(url: string, { section }: Body, drafts: ReadonlySet<string>): Fault | undefined {
  const edition = parsePermalink(url)?.edition;
  if (edition === undefined || !drafts.has(edition)) return undefined;
  if (section && drafts.has(section.edition)) return undefined;
  return {
    what: {
      ko: `${edition}년판은 초안이라 공개된 사이트에 없습니다.`,
      en: `leads to the ${edition} edition, which is a draft and not on the public site.`,
    },
    remedy: {
      ko: '그 판을 공개한 뒤에 링크하세요.',
      en: 'Link to it when that edition is published.',
    },
  };
}

function withAnchor(path: string, anchor: string | undefined): string {
  return anchor === undefined ? path : `${path}#${anchor}`;
}
