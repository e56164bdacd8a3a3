import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page or file that the proxy serves; text is sent as UTF-8 HTML. Scripts of a page that is still do not run. */
export type Served = string | { body: string | Uint8Array; type: string; isStill?: boolean };

/** A local HTTP proxy that stands in for the web: browsers ask it for real addresses and get what a test serves. */
export interface Web {
  port: number;
  /** Serves an address (http, without fragment) from here on. */
  serve(url: string, content: Served): void;
  /** Every address that was asked for and is not served. */
  missing: string[];
  close(): Promise<void>;
}

export async function startWeb(): Promise<Web> {
  const pages = new Map<string, Served>();
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`).href;
    const served = pages.get(url);
    if (served === undefined) {
      missing.push(url);
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
    } else if (typeof served === 'string') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(served);
    } else {
      const policy = served.isStill ? { 'content-security-policy': "script-src 'none'" } : {};
      response.writeHead(200, { 'content-type': served.type, ...policy }).end(served.body);
    }
  });
  // Nothing is served over TLS: the browsers' own calls home end here.
  server.on('connect', (request, socket) => {
    missing.push(`https://${request.url}/`);
    // A browser that is closed or killed meanwhile resets the connection.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    serve: (url, content) => void pages.set(new URL(url).href, content),
    missing,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
