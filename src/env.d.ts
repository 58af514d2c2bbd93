/// <reference types="astro/client" />

declare module 'virtual:report/fonts' {
  /** The weights of the report's typeface, as files in `/fonts/`. */
  export const fonts: { weight: number; fileName: string }[];
}
