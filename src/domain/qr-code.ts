import { encode } from 'uqr';

/** A QR code as a drawing: one path of dark squares, in modules, with its quiet zone around it. */
export interface QrCode {
  /** The side of the whole, quiet zone included. */
  size: number;
  /** The `d` of an SVG path. */
  path: string;
}

/** The light margin that a reader of codes needs, in modules (ISO/IEC 18004, 6.3.8). */
const quietZone = 4;

/** A text, an address as a rule, as a QR code that bears the loss of 15% (level M), as paper is folded and copied. */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: path.join('') };
}

/** The code as an SVG file, black on white, `module` pixels a module. */
export function qrSvg(text: string, module = 8): string {
  const { size, path } = qrCode(text);
  const side = size * module;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}

/** The runs of dark modules in a row: where each begins, and how long it is. */
function runsOf(row: readonly boolean[]): [x: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
