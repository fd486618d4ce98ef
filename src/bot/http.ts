import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { ReportFault } from '../report.ts';
import { messageOf, SetupError } from '../errors.ts';
import type { Metrics } from './metrics.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface HttpOptions {
  readonly host: string;
  readonly port: number;
  readonly metrics: Metrics;
  readonly report: ReportFault;
  /** What is still missing; empty when ready. */
  notReady(): readonly string[];
  /** What somebody has to look at although answers are given; whole sentences. */
  amiss?(): readonly string[];
  /** With Slack in HTTP mode, what takes `POST /slack/events`: undefined until Slack is connected. */
  readonly slack?: () => Handler | undefined;
  readonly limits?: HttpLimits;
}

export interface HttpLimits {
  /** Connections held at once; a new one more takes the place of the one that was used longest ago. */
  readonly connections: number;
  /** For a request's headers, and for the whole of it. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** Between two requests of one connection. */
  readonly keepAliveMs: number;
}

/** Slack and a monitor need a handful of connections, and their requests come in one piece. */
const LIMITS: HttpLimits = { connections: 256, headersMs: 10_000, requestMs: 15_000, keepAliveMs: 5_000 };
/** How often connections are looked at, as a part of the shortest time. */
const LOOKS = 5;

/** The bot's web server: `/healthz`, `/readyz`, `/metrics` and Slack's events. Throws a `SetupError` when the port is taken. */
export async function startHttp(options: HttpOptions): Promise<{ address: string; close(): Promise<void> }> {
  const { host, port, metrics, report, notReady, amiss, slack, limits = LIMITS } = options;
  const answer = (
    response: ServerResponse,
    status: number,
    text: string,
    headers: Readonly<Record<string, string>> = {},
  ): void => {
    response
      .writeHead(status, {
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'no-store',
        ...headers,
      })
      .end(text);
  };
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?')[0];
    if (request.method === 'POST' && path === '/slack/events' && slack) {
      const receive = slack();
      if (receive) return receive(request, response);
      return answer(response, 503, 'not connected to Slack yet\n', {
        connection: 'close',
        'retry-after': '5',
      });
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(response, 405, 'method not allowed\n', { connection: 'close' });
    switch (path) {
      case '/healthz':
        return answer(response, 200, 'alive\n');
      case '/readyz': {
        const missing = notReady();
        return missing.length === 0
          ? answer(response, 200, ['ready', ...(amiss?.() ?? [])].map((line) => `${line}\n`).join(''))
          : answer(response, 503, `not ready: ${missing.join(', ')}\n`);
      }
      case '/metrics': {
        const { type, text } = await metrics.render();
        return answer(response, 200, text, { 'content-type': type });
      }
      default:
        return answer(response, 404, 'not found\n');
    }
  }
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: Math.min(limits.headersMs, limits.requestMs) / LOOKS,
    },
    (request, response) => {
      handle(request, response).catch((error: unknown) => {
        report('http', { err: error, path: request.url }, 'a web request failed');
        response.destroy();
      });
    },
  );
  // Whoever takes no answer is cut off too.
  server.setTimeout(limits.requestMs + limits.keepAliveMs);
  boundConnections(server, limits.connections);
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

/**
 * Cuts the connection that was used longest ago when there is one too many. Refusing the new one (`maxConnections`)
 * would leave the place to whoever holds connections open and asks nothing.
 */
function boundConnections(server: ReturnType<typeof createServer>, most: number): void {
  /** The one used last stands last. */
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    const [oldest] = open;
    if (open.size > most) oldest?.destroy();
  });
  server.on('request', ({ socket }) => {
    if (open.delete(socket)) open.add(socket);
  });
}
