import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on loopback whose paths do what a test wants; anything else is 404. */
export interface HostileServer {
  /** `http://127.0.0.1:12345` */
  readonly origin: string;
  readonly port: number;
  /** Paths asked for, in order. */
  readonly asked: string[];
  /** What a path answers from now on. */
  on(path: string, handler: Handler | string, type?: string): void;
  close(): Promise<void>;
}

export async function startHostileServer(): Promise<HostileServer> {
  const handlers = new Map<string, Handler>();
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const handler = handlers.get(request.url ?? '');
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  // It is the client that must not mind.
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    on(path, handler, type = 'text/html; charset=utf-8') {
      handlers.set(
        path,
        typeof handler === 'string'
          ? (_request, response) => response.writeHead(200, { 'content-type': type }).end(handler)
          : handler,
      );
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
