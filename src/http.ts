import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from './command/chat.ts';
import { messageOf, SetupError } from './errors.ts';
import type { Metrics } from './metrics.ts';

export interface HttpOptions {
  readonly host: string;
  readonly port: number;
  readonly metrics: Metrics;
  readonly log: Log;
  /** What is still missing; empty when ready. */
  notReady(): readonly string[];
  /** Takes `POST /slack/events`, when Slack is in HTTP mode. */
  slack(): ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
}

/** The bot's web server: `/healthz`, `/readyz`, `/metrics` and Slack's events. Throws a `SetupError` when the port is taken. */
export async function startHttp(options: HttpOptions): Promise<{ address: string; close(): Promise<void> }> {
  const { host, port, metrics, log, notReady, slack } = options;
  const answer = (
    response: ServerResponse,
    status: number,
    text: string,
    type = 'text/plain; charset=utf-8',
  ): void => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
  };
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?')[0];
    const receive = slack();
    if (request.method === 'POST' && path === '/slack/events' && receive) return receive(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(response, 405, 'method not allowed\n');
    switch (path) {
      case '/healthz':
        return answer(response, 200, 'alive\n');
      case '/readyz': {
        const missing = notReady();
        return missing.length === 0
          ? answer(response, 200, 'ready\n')
          : answer(response, 503, `not ready: ${missing.join(', ')}\n`);
      }
      case '/metrics': {
        const { type, text } = await metrics.render();
        return answer(response, 200, text, type);
      }
      default:
        return answer(response, 404, 'not found\n');
    }
  }
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      log.error({ err: error, path: request.url }, 'a web request failed');
      response.destroy();
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', (error) =>
      fail(
        new SetupError(`HTTP_HOST, HTTP_PORT: cannot listen on ${host}:${port}: ${messageOf(error)}`, {
          cause: error,
        }),
      ),
    );
    server.listen(port, host, done);
  });
  const { address, port: actual } = server.address() as AddressInfo;
  return {
    address: `http://${address.includes(':') ? `[${address}]` : address}:${actual}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
