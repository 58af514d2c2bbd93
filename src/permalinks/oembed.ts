import { asHtml } from '../domain/escaped.ts';
import type { Report } from '../domain/report.ts';
import type { Absolute } from './edition-data.ts';
import { type Embed, embedAddress, isLatest } from './embeds.ts';
import { thingTitle } from './thing.ts';

/** The width of a frame in px where a host does not let it be as wide as its text. */
export const frameWidth = 640;

const day = 24 * 60 * 60;

/** An oEmbed document of type `rich` (oembed.com, 1.0). */
export interface OEmbed {
  type: 'rich';
  version: '1.0';
  title: string;
  author_name: string;
  author_url?: string;
  provider_name: string;
  provider_url: string;
  /** In seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/** A picture that stands for what is in a frame. Its address is absolute. */
export interface Thumbnail {
  address: string;
  width: number;
  height: number;
}

/** What a frame shows, in words: `심은 나무, 『가람센터 연간 보고서』 2031년판`. */
export function frameTitle(report: Report, embed: Embed): string {
  const { thing, edition } = embed;
  const which = isLatest(embed) ? '가장 새로운 판' : `${edition.year}년판`;
  return `${thingTitle(report, thing)}, 『${report.settings.title}』 ${which}`;
}

/** The code by which a host shows a frame: as wide as its text, without a script. */
export function frameCode(report: Report, embed: Embed, height: number, absolute: Absolute): string {
  const attributes = {
    src: absolute(embedAddress(embed.address)),
    title: frameTitle(report, embed),
    width: String(frameWidth),
    height: String(height),
    loading: 'lazy',
    style: 'width: 100%; border: 0',
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${asHtml(value)}"`);
  return `<iframe${written.join('')}></iframe>`;
}

/** What programs are told that want to frame a chart or figure. */
export function oembedOf(
  report: Report,
  embed: Embed,
  { height, absolute, thumbnail }: { height: number; absolute: Absolute; thumbnail?: Thumbnail },
): OEmbed {
  const { title, organisation } = report.settings;
  return {
    type: 'rich',
    version: '1.0',
    title: frameTitle(report, embed),
    author_name: organisation.name,
    ...(organisation.url !== undefined && { author_url: organisation.url }),
    provider_name: title,
    provider_url: absolute('/'),
    cache_age: day,
    html: frameCode(report, embed, height, absolute),
    width: frameWidth,
    height,
    ...(thumbnail && {
      thumbnail_url: thumbnail.address,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}
