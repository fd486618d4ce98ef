import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startHttp, type HttpLimits } from '../../src/bot/http.ts';
import { createMetrics } from '../../src/bot/metrics.ts';
import { waitedMs } from '../process/waited-ms.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const LIMITS: HttpLimits = { connections: 50, headersMs: 1_000, requestMs: 1_500, keepAliveMs: 500 };

let server: Awaited<ReturnType<typeof startHttp>>;
const sockets: Socket[] = [];
const faults: string[] = [];
let slack: Handler | undefined;
beforeEach(async () => {
  server = await startHttp({
    host: '127.0.0.1',
    port: 0,
    metrics: createMetrics(),
    report: (where) => {
      faults.push(where);
      return 'id';
    },
    notReady: () => ['indexing', 'slack (refused: invalid_auth)'],
    slack: () => slack,
    limits: LIMITS,
  });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server.close();
  faults.length = 0;
  slack = undefined;
});

/** A connection that begins with these bytes and may send more. */
async function open(bytes: string): Promise<Socket> {
  const { hostname, port } = new URL(server.address);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.resume();
  sockets.push(socket);
  await once(socket, 'connect');
  socket.write(bytes);
  return socket;
}

const BODY = 'POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n';
const SLOW = [
  { name: 'that say nothing', bytes: '', more: '' },
  { name: 'with slow headers', bytes: 'GET /healthz HTTP/1.1\r\nhost: x\r\n', more: 'x-a: b\r\n' },
  { name: 'with slow bodies', bytes: BODY, more: 'x' },
  { name: 'that ask once and stay', bytes: 'GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n', more: '' },
];

const isAlive = async (): Promise<number> => (await fetch(`${server.address}/healthz`)).status;

describe('400 connections', () => {
  it.each(SLOW)('$name keep nobody out, and are cut', { timeout: 20_000 }, async ({ bytes, more }) => {
    // As Slack's intake does, it answers once it has the whole body.
    slack = (request, response) => void request.resume().once('end', () => response.end());
    const opened = await Promise.all(Array.from({ length: 400 }, () => open(bytes)));
    const trickle = setInterval(() => {
      for (const socket of opened) if (more !== '' && !socket.destroyed) socket.write(more);
    }, 200);
    const [began, waited] = [performance.now(), waitedMs(process.pid)];
    expect(await isAlive()).toBe(200);
    // Not what other programs of a machine that has much to do took.
    const ownMs = performance.now() - began - (waitedMs(process.pid) - waited);
    expect(ownMs).toBeLessThan(500);
    // No more than are allowed at once ...
    await delay(300);
    expect(opened.filter((socket) => !socket.destroyed).length).toBeLessThanOrEqual(LIMITS.connections);
    expect(await isAlive()).toBe(200);
    // ... and none for long.
    await expect.poll(() => opened.filter((socket) => !socket.destroyed).length, { timeout: 5_000 }).toBe(0);
    clearInterval(trickle);
    expect(await isAlive()).toBe(200);
  });
});

describe('an answer', () => {
  it('names what is missing', async () => {
    const response = await fetch(`${server.address}/readyz`);
    expect([response.status, await response.text()]).toEqual([
      503,
      'not ready: indexing, slack (refused: invalid_auth)\n',
    ]);
  });

  it('asks Slack to come again while it is not connected', async () => {
    const response = await fetch(`${server.address}/slack/events`, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  });

  it.each([
    ['PUT', '/slack/events', 405],
    ['GET', '/slack/events', 404],
    ['POST', '/healthz', 405],
    ['GET', '//', 404],
    ['GET', '/%', 404],
  ])('to %s %s is %d', async (method, path, status) => {
    expect((await fetch(`${server.address}${path}`, { method })).status).toBe(status);
  });

  it('that fails is reported, and the next one is given', async () => {
    slack = () => {
      throw new Error('no');
    };
    await expect(fetch(`${server.address}/slack/events`, { method: 'POST' })).rejects.toThrow('fetch failed');
    expect(faults).toEqual(['http']);
    expect(await isAlive()).toBe(200);
  });

  it('to no HTTP at all is a refusal', async () => {
    const socket = await open('\u0000\u0001 nonsense\r\n\r\n');
    await once(socket, 'close');
    expect(await isAlive()).toBe(200);
  });
});
