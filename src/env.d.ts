/// <reference types="astro/client" />

declare module 'virtual:report/site' {
  /** The path under which the site is published. Not of the environment, which a shell may set. */
  export const base: string;
  /** The weights of the report's typeface, as files in `/fonts/`. */
  export const fonts: { weight: number; fileName: string }[];
  /** Whether the site shows drafts, so that it is not the public one. */
  export const isPreview: boolean;
}

declare module 'virtual:report/fonts.css';
