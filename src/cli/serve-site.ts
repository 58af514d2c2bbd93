import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

/** Express is not here; what is typed for it works on plain requests as well. */
type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Files whose names change with their content. */
const namedByContent = /^\/(?:assets|fonts)\//;

/**
 * Serves a built site under its base path, compressed as a web server would, with its own page for what is not there,
 * and resolves to the address. A port that is taken gives way to any free one; `port` 0 asks for a free one at once.
 */
export async function serveSite(options: {
  folder: string;
  base: string;
  port: number;
}): Promise<{ address: string; server: Server }> {
  const files = sirv(options.folder, {
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      if (namedByContent.test(path))
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
  const compress = compression() as unknown as Handler;
  const missing = await readFile(join(options.folder, '404.html'));
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    };
    const url = request.url ?? '/';
    if (!url.startsWith(options.base)) {
      if (url === '/' || `${url}/` === options.base) {
        response.writeHead(302, { Location: options.base }).end();
      } else notFound();
      return;
    }
    request.url = url.slice(options.base.length - 1);
    compress(request, response, () => files(request, response, notFound));
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
