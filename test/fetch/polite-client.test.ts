import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAddressGuard } from '../../src/fetch/address-guard.ts';
import { createFetchClient } from '../../src/fetch/fetch-client.ts';
import { createPoliteClient, type PoliteClient } from '../../src/fetch/polite-client.ts';
import { startHostileServer, type HostileServer } from './hostile-server.ts';

let now: number;
let slept: number[];
let server: HostileServer;
let client: PoliteClient;
beforeEach(async () => {
  now = 1_000_000;
  slept = [];
  server = await startHostileServer();
  client = createPoliteClient(
    createFetchClient({
      guard: createAddressGuard(['127.0.0.1']),
      userAgent: 'Dateline/test',
      resolve: async () => ['127.0.0.1'],
    }),
    {
      clock: () => now,
      async sleep(ms) {
        slept.push(ms);
        now += ms;
      },
    },
  );
});
afterEach(() => server.close());

const request = { accept: 'text/html', maxBytes: 10_000 };
const page = (path: string, host = '127.0.0.1') =>
  client.page(`http://${host}:${server.port}${path}`, request);

describe('the polite client', () => {
  it('reads no page that robots.txt forbids, also not through a redirect', async () => {
    server.on('/robots.txt', 'User-agent: Dateline\nDisallow: /private');
    server.on('/private/a', 'secret');
    server.on('/open', (_request, response) => response.writeHead(302, { location: '/private/a' }).end());
    const refusal = /robots\.txt of 127\.0\.0\.1:\d+ does not let programs read that page/;
    await expect(page('/private/a')).rejects.toThrow(refusal);
    await expect(page('/open')).rejects.toThrow(refusal);
    expect(server.asked).toEqual(['/robots.txt', '/open']);
    expect((await client.feed(`${server.origin}/private/a`, request)).body.toString()).toBe('secret');
  });

  it('asks for robots.txt once a day; missing allows, failing forbids for a while', async () => {
    server.on('/a', 'a');
    await page('/a');
    await page('/a');
    now += 25 * 3_600_000;
    await page('/a');
    expect(server.asked).toEqual(['/robots.txt', '/a', '/a', '/robots.txt', '/a']);
    now += 25 * 3_600_000;
    server.on('/robots.txt', (_request, response) => response.writeHead(503).end());
    for (const _ of [1, 2])
      await expect(page('/a')).rejects.toThrow('cannot be had: it answers with status 503');
    server.on('/robots.txt', '');
    now += 11 * 60_000;
    expect((await page('/a')).status).toBe(200);
    expect(server.asked.slice(5)).toEqual(['/robots.txt', '/robots.txt', '/a']);
  });

  describe('takes of a robots.txt that is too long', () => {
    const LIMIT = 512 * 1024;
    const FORBIDS = 'User-agent: Dateline\nDisallow: /private\n';
    const filled = (length: number): string =>
      '# nothing to see\n'.repeat(Math.ceil(length / 17)).slice(0, length);
    /** `Disallow: /pri` is what the limit leaves of the last rule of `halved`. */
    const halved = (): string => {
      const start = 'User-agent: Dateline\nDisallow: /pri';
      return `${filled(LIMIT - start.length - 1)}\n${start}mitive\n${filled(1_000)}`;
    };
    const refusal = 'does not let programs read that page';
    beforeEach(() => server.on('/private', 'secret'));

    it.each([
      ['the first 512 KB', `${FORBIDS}${filled(2 * LIMIT)}`, true],
      ['not what stands behind them', `${filled(LIMIT + 10)}\n${FORBIDS}`, false],
      ['no line that they end in', halved(), false],
      ['all where it is just short enough', `${filled(LIMIT - FORBIDS.length - 2)}\n${FORBIDS}`, true],
    ])('%s', async (_what, text, isForbidden) => {
      const sendings: ((response: ServerResponse) => void)[] = [
        (response) => response.end(text),
        (response) => response.writeHead(200, { 'content-length': text.length }).end(text),
        (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text)),
        // Bytes that are not compressed are so many that the limit cuts the stream itself.
        (response) =>
          response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text, { level: 0 })),
        (response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(text)),
      ];
      for (const send of sendings) {
        now += 25 * 3_600_000;
        server.on('/robots.txt', (_request, response) => send(response));
        if (isForbidden) await expect(page('/private')).rejects.toThrow(refusal);
        else expect((await page('/private')).body.toString()).toBe('secret');
      }
    });

    it('nothing where it is damaged', async () => {
      const packed = gzipSync(FORBIDS);
      server.on('/robots.txt', (_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed.subarray(0, 20)),
      );
      await expect(page('/private')).rejects.toThrow('cannot be had: its compressed body is damaged');
    });
  });

  it('says of an address that is not fetched why, and nothing of its robots.txt', async () => {
    await expect(client.page('http://10.0.0.5/a', request)).rejects.toThrow(
      /^that address leads to a private/,
    );
  });

  it('pauses between requests to a host, as long as it asks for within reason, and not between hosts', async () => {
    server.on('/robots.txt', 'User-agent: *\nCrawl-delay: 7');
    server.on('/a', 'a');
    await page('/a', 'one.example');
    await page('/a', 'one.example');
    expect(slept).toEqual([7000, 7000]);
    await page('/a', 'two.example');
    server.on('/robots.txt', 'User-agent: *\nCrawl-delay: 86400');
    await page('/a', 'three.example');
    expect(slept).toEqual([7000, 7000, 7000, 30_000]);
  });

  it('asks a host for one thing at a time, and is not stopped by what fails', async () => {
    let atWork = 0;
    let most = 0;
    server.on('/slow', (_request, response) => {
      most = Math.max(most, ++atWork);
      setTimeout(() => {
        atWork--;
        response.destroy();
      }, 20);
    });
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => client.feed(`${server.origin}/slow`, request)),
    );
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(most).toBe(1);
    expect(slept).toEqual([1000, 1000]);
  });
});
