import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAddressGuard } from '../../src/fetch/address-guard.ts';
import { createFetchClient, type FetchClient, type FetchRequest } from '../../src/fetch/fetch-client.ts';
import { FetchError } from '../../src/fetch/fetch-error.ts';
import { startHostileServer, type HostileServer } from './hostile-server.ts';

const LIMITS = { totalMs: 400, idleMs: 200 };
const MAX_BYTES = 64 * 1024;

let server: HostileServer;
let client: FetchClient;
beforeEach(async () => {
  server = await startHostileServer();
  client = createFetchClient({
    guard: createAddressGuard(['127.0.0.1']),
    userAgent: 'Dateline/test',
    limits: LIMITS,
    resolve: async (host) => (host.endsWith('.inside.example') ? ['10.0.0.5'] : ['127.0.0.1']),
  });
});
afterEach(() => server.close());

const get = (path: string, more: Partial<FetchRequest> = {}) =>
  client.get(path.startsWith('/') ? `${server.origin}${path}` : path, {
    accept: '*/*',
    maxBytes: MAX_BYTES,
    ...more,
  });
/** The refusal or failure, as its user reads it. */
const problemOf = async (path: string, from: FetchClient = client): Promise<string> => {
  const address = path.startsWith('/') ? `${server.origin}${path}` : path;
  const error: unknown = await from
    .get(address, { accept: '*/*', maxBytes: MAX_BYTES })
    .catch((e: unknown) => e);
  expect(error).toBeInstanceOf(FetchError);
  return (error as FetchError).message;
};
const redirect = (path: string, location: string, status = 302): void =>
  server.on(path, (_request, response) => response.writeHead(status, { location }).end());

describe('the guarded client', () => {
  it('gives body, headers and status, and says who asks, without anything of ours', async () => {
    let sent: object = {};
    server.on('/a', (request, response) => {
      sent = request.headers;
      response.writeHead(200, { etag: '"1"' }).end('hello');
    });
    const answer = await get('/a#part', { headers: { 'if-none-match': '"0"' } });
    expect(answer).toMatchObject({ status: 200, url: `${server.origin}/a`, movedTo: null });
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.body.toString()).toBe('hello');
    expect(Object.keys(sent).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'if-none-match',
      'user-agent',
    ]);
    expect(sent).toMatchObject({ 'user-agent': 'Dateline/test' });
    expect(await get('/missing')).toMatchObject({ status: 404, body: Buffer.alloc(0) });
  });

  it.each([
    ['gzip', gzipSync('hello')],
    ['deflate', deflateSync('hello')],
    ['deflate', deflateRawSync('hello')],
    ['br', brotliCompressSync('hello')],
    ['zstd', zstdCompressSync('hello')],
  ])('undoes %s', async (encoding, bytes) => {
    server.on('/z', (_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    );
    expect((await get('/z')).body.toString()).toBe('hello');
  });

  it('follows redirects, and knows whether the address has moved for good', async () => {
    redirect('/1', '/2', 301);
    redirect('/2', '/3', 308);
    redirect('/3', '/4', 307);
    server.on('/4', 'here');
    expect(await get('/1')).toMatchObject({
      url: `${server.origin}/4`,
      movedTo: `${server.origin}/3`,
    });
    expect((await get('/3')).movedTo).toBeNull();
  });

  it.each([
    ['ftp://a.example/x', 'that begins with ftp:; only http: and https: are fetched'],
    ['file:///etc/passwd', 'that begins with file:'],
    ['javascript:alert(1)', 'that begins with javascript:'],
    ['no address', 'that is no web address'],
    [`https://a.example/${'x'.repeat(2000)}`, 'that is no web address'],
    ['https://user:hush@a.example/', 'that holds a user name or password'],
    ['http://127.0.0.2/', 'that address leads to this machine, which is not fetched'],
    ['http://2130706434/', 'that address leads to this machine'],
    ['http://0x7f.2/', 'that address leads to this machine'],
    ['http://[::1]/', 'that address leads to this machine'],
    ['http://[::ffff:127.0.0.2]/', 'an IPv4 address inside an IPv6 one'],
    ['http://169.254.169.254/latest/meta-data/', 'a link-local network'],
    ['http://wiki.inside.example/', 'that address leads to a private network, which is not fetched'],
    ['http://1.1.1.1:25/', 'port 25 is not fetched'],
  ])('does not even ask for %s', async (address, problem) => {
    expect(await problemOf(address)).toContain(problem);
    expect(server.asked).toEqual([]);
  });

  it.each([
    ['http://169.254.169.254/', 'a link-local network'],
    ['http://wiki.inside.example/', 'a private network'],
    ['file:///etc/passwd', 'the address it redirects to begins with file:'],
    ['http://user:hush@127.0.0.1/', 'the address it redirects to holds a user name'],
    ['http://', 'the address it redirects to is no web address'],
  ])('does not follow to %s', async (location, problem) => {
    redirect('/out', location);
    expect(await problemOf('/out')).toContain(problem);
    expect(server.asked).toEqual(['/out']);
  });

  it('refuses loopback where nobody allowed it, literal or by name', async () => {
    const strict = createFetchClient({
      guard: createAddressGuard([]),
      userAgent: 'x',
      resolve: async () => ['127.0.0.1'],
    });
    expect(await problemOf('/a', strict)).toContain('leads to this machine');
    expect(await problemOf('http://localhost/', strict)).toContain('leads to this machine');
    expect(await problemOf('http://a.example/', strict)).toContain('leads to this machine');
    expect(server.asked).toEqual([]);
  });

  it('connects to the very address that was checked, whatever the name says a moment later', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.5']];
    const rebound = createFetchClient({
      guard: createAddressGuard(['127.0.0.1']),
      userAgent: 'x',
      limits: LIMITS,
      resolve: async () => answers.shift() ?? [],
    });
    server.on('/a', 'first');
    const address = `http://a.example:${server.port}/a`;
    const first = await rebound.get(address, { accept: '*/*', maxBytes: MAX_BYTES });
    expect(first.body.toString()).toBe('first');
    expect(await problemOf(address, rebound)).toContain('a private network');
    expect(answers).toEqual([]);
  });

  it('gives up on circles and long ways', async () => {
    redirect('/x', '/y');
    redirect('/y', '/x');
    expect(await problemOf('/x')).toBe('it redirects in a circle');
    for (let i = 0; i < 9; i++) redirect(`/n${i}`, `/n${i + 1}`);
    server.asked.length = 0;
    expect(await problemOf('/n0')).toBe('it redirects more than 5 times');
    expect(server.asked).toHaveLength(6);
  });

  it('stops at the size limit, declared or not', async () => {
    let written = 0;
    server.on('/endless', (_request, response) => {
      response.writeHead(200);
      const more = (): void => {
        written += 16_384;
        if (!response.destroyed && written < 50_000_000) response.write('x'.repeat(16_384), more);
      };
      more();
    });
    expect(await problemOf('/endless')).toBe('it is larger than 64 KB');
    await sleep(50);
    expect(written).toBeLessThan(20_000_000);
    server.on('/declared', (_request, response) =>
      response.writeHead(200, { 'content-length': '99999999' }).write('x'),
    );
    expect(await problemOf('/declared')).toBe('it is larger than 64 KB');
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(20_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(20_000_000))],
    ['zstd', zstdCompressSync(Buffer.alloc(20_000_000))],
  ])('stops a bomb of %s', async (encoding, bytes) => {
    expect(bytes.length).toBeLessThan(MAX_BYTES);
    server.on('/bomb', (_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    );
    expect(await problemOf('/bomb')).toBe('it is larger than 64 KB when decompressed');
  });

  it.each([
    ['gzip, gzip', gzipSync(gzipSync('x')), 'compressed as “gzip, gzip”, which is not read'],
    ['rot13', Buffer.from('uryyb'), 'compressed as “rot13”, which is not read'],
    ['gzip', Buffer.from('no gzip at all'), 'its compressed body is damaged'],
    ['gzip', gzipSync('x'.repeat(1000)).subarray(0, 20), 'its compressed body is damaged'],
  ])('says that it cannot undo %s', async (encoding, bytes, problem) => {
    server.on('/z', (_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    );
    expect(await problemOf('/z')).toContain(problem);
  });

  it('waits neither for a silent server nor for one that drips', async () => {
    server.on('/silent', () => {});
    expect(await problemOf('/silent')).toBe('it said nothing for 0.2 seconds');
    server.on('/stuck', (_request, response) => void response.writeHead(200).write('x'));
    expect(await problemOf('/stuck')).toBe('it said nothing for 0.2 seconds');
    server.on('/drip', (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await problemOf('/drip')).toBe('it took longer than 0.4 seconds');
  });

  it('counts the time of all redirects together', async () => {
    for (let i = 0; i < 5; i++)
      server.on(`/n${i}`, (_request, response) => {
        setTimeout(() => response.writeHead(302, { location: `/n${i + 1}` }).end(), 120);
      });
    server.on('/n5', 'late');
    expect(await problemOf('/n0')).toBe('it took longer than 0.4 seconds');
  });

  it('notices a body that ends too early, and headers that do not end', async () => {
    server.on('/short', (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('only this');
      setTimeout(() => response.destroy(), 10);
    });
    expect(await problemOf('/short')).toBe('the connection broke off');
    server.on('/headers', (_request, response) =>
      response.writeHead(200, { 'x-long': 'x'.repeat(100_000) }).end(),
    );
    expect(await problemOf('/headers')).toBe('its headers are too long');
    server.on('/junk', (request) => request.socket.end('SSH-2.0-OpenSSH_9.6\r\n\r\n'));
    expect(await problemOf('/junk')).toBe('its answer is not valid HTTP');
  });

  it('says in words that https is spoken where it is not', async () => {
    const plain = createServer((socket) => {
      socket.on('error', () => {}).on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    });
    await new Promise<void>((done) => plain.listen(0, '127.0.0.1', done));
    const { port } = plain.address() as AddressInfo;
    expect(await problemOf(`https://127.0.0.1:${port}/`)).toBe(
      'it does not speak https; perhaps its address begins with http://',
    );
    plain.close();
  });

  it('says in words that nobody is there', async () => {
    const nowhere = await startHostileServer();
    await nowhere.close();
    expect(await problemOf(`${nowhere.origin}/`)).toBe('it takes no connections');
  });

  it('stops when told to, with the reason it was told', async () => {
    server.on('/silent', () => {});
    const reason = new Error('closing');
    const stop = new AbortController();
    setTimeout(() => stop.abort(reason), 20);
    await expect(get('/silent', { signal: stop.signal })).rejects.toBe(reason);
    await expect(get('/silent', { signal: stop.signal })).rejects.toBe(reason);
  });
});
