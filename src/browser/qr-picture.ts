import { qrCode } from '../domain/qr-code.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A QR code as a picture in the page, dark on white whatever the theme, so that every camera reads it. */
export function qrElement(text: string, name: string): SVGSVGElement {
  const { size, path } = qrCode(text);
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', name);
  picture.setAttribute('shape-rendering', 'crispEdges');
  picture.setAttribute('class', 'qr');
  for (const [fill, d] of [
    ['#fff', `M0 0h${size}v${size}H0z`],
    ['#000', path],
  ] as const) {
    const drawn = picture.appendChild(document.createElementNS(svg, 'path'));
    drawn.setAttribute('fill', fill);
    drawn.setAttribute('d', d);
  }
  return picture;
}

/** The same as a PNG file, `module` pixels a module. */
export async function qrPng(text: string, module = 12): Promise<Blob> {
  const { size, path } = qrCode(text);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * module;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(module, module);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty.'))), 'image/png');
  });
}
