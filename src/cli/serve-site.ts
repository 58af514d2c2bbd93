import { existsSync, readFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { contentTypeOf, headersOf, notServed, placeOf } from '../report/headers.ts';

/** Express is not here; what is typed for it works on plain requests as well. */
type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const hidden: ReadonlySet<string> = new Set(notServed);

/**
 * Serves a built site under its base path as a web server would: compressed, with the headers of `src/report/headers.ts`, with
 * its own page for what is not there; the address of a page without its last slash leads to it. Resolves to the address. A
 * port that is taken gives way to any free one; `port` 0 asks for a free one at once.
 */
export async function serveSite(options: {
  folder: string;
  base: string;
  port: number;
}): Promise<{ address: string; server: Server }> {
  const files = sirv(options.folder, {
    // Looks at the disk for every request: another build may have put a new site there.
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(placeOf(path)))) response.setHeader(name, value);
      response.setHeader('Content-Type', contentTypeOf(path));
    },
  });
  const compress = compression() as unknown as Handler;
  const missing = join(options.folder, '404.html');
  await access(missing);
  const server = createServer((request, response) => {
    const notFound = () => {
      response
        .writeHead(404, { ...headersOf(placeOf('/')), 'Content-Type': contentTypeOf('/404.html') })
        .end(existsSync(missing) ? readFileSync(missing) : undefined);
    };
    const url = request.url ?? '/';
    if (!url.startsWith(options.base)) {
      if (url === '/' || `${url}/` === options.base) {
        response.writeHead(302, { Location: options.base }).end();
      } else notFound();
      return;
    }
    request.url = url.slice(options.base.length - 1);
    const [path = '/', query] = request.url.split('?');
    if (hidden.has(path) || path.includes('//')) notFound();
    else if (/\/[^/.]+$/.test(path)) {
      const page = options.base + path.slice(1);
      response.writeHead(301, { Location: query === undefined ? `${page}/` : `${page}/?${query}` }).end();
    } else compress(request, response, () => files(request, response, notFound));
  });
  const port = await listen(server, options.port);
  return { address: `http://localhost:${port}${options.base}`, server };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, 0));
      else reject(error);
    });
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
