declare module 'subset-font' {
  /** Cuts a font down to the characters of a text. The options are those of hb-subset. */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      keepFeatures?: readonly string[];
      dropTables?: readonly string[];
      preserveNameIds?: readonly number[];
      noHinting?: boolean;
      keepAllGlyphs?: boolean;
    },
  ): Promise<Buffer>;
}
