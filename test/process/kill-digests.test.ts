import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { createRandom } from '../bench/generate-articles.ts';
import { indexDocument } from '../store/index-document.ts';
import { openPoster } from './digest-poster.ts';

/** More of them, spread more closely: `KILLS=500 npm test -- test/process/kill-digests.test.ts`. */
const KILLS = Number(process.env['KILLS'] ?? 4);
const DUE = Date.parse('2025-05-04T08:00:00Z');
/** After this the lease of a process that died is over. */
const LATER = DUE + 20_000;
/** How long a platform takes to answer. */
const LATENCY_MS = 15;

let folder: string;
let template: string;
let server: Server;
let apiUrl: string;
/** Messages that stand in the channel, by nonce where the platform knows one. */
let shown: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-kills-'));
  template = join(folder, 'template.db');
  const store = openSqliteStore(template);
  for (const platform of ['discord', 'slack'] as const)
    await store.subscribe(
      {
        platform,
        channel: platform === 'discord' ? '1' : 'C1',
        workspace: 'w',
        time: '08:00',
        language: 'en',
        timezone: 'UTC',
        days: [1, 2, 3, 4, 5, 6, 7],
        about: null,
        configured: false,
      },
      DUE - 3_600_000,
    );
  const stories = createStoryIndex();
  for (let n = 0; n < 6; n++)
    await indexDocument(
      {
        id: `${n}.txt`,
        title: `Ferry ${n} to run all winter`,
        source: `Wire ${n}`,
        url: null,
        byline: null,
        published: '2025-05-03',
        publishedBasis: 'stated',
        language: 'en',
        text: `Ferry ${n} of Harbour Bay will run all winter. “We will pay for ferry ${n} ourselves,” Mayor Ivo Barden said on Friday.`,
      },
      { path: `${n}.txt`, contentHash: `${n}` },
      store,
      stories,
      () => DUE - 3_600_000,
    );
  await store.close();
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (data: Buffer) => (body += data.toString()));
    request.on('end', () => {
      const isMessage = /messages$|chat\.postMessage$/.test(request.url ?? '');
      const nonce = /"nonce":"([^"]+)"/.exec(body)?.[1];
      if (isMessage && !(nonce !== undefined && shown.includes(nonce))) shown.push(nonce ?? 'message');
      const answer = isMessage ? { ok: true, id: '5', ts: '1.2', channel: 'C1' } : { ok: true };
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      }, LATENCY_MS);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a process that waits for its word. */
async function start(database: string, platform: string, now: number): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'post-digest.ts'), [database, platform, apiUrl, String(now)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  });
  await once(child, 'message');
  return child;
}

async function finish(child: ChildProcess): Promise<void> {
  child.send('go');
  await once(child, 'message');
  await kill(child);
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

it.each(['slack', 'discord'] as const)(
  'no digest on %s is lost or doubled by kill -9 at any moment; only a kill of the request itself leaves doubt',
  { timeout: 60_000 + KILLS * 10_000 },
  async (platform) => {
    shown = [];
    const whole = join(folder, `whole-${platform}.db`);
    copyFileSync(template, whole);
    const first = await start(whole, platform, DUE);
    const began = performance.now();
    await finish(first);
    const wholeMs = performance.now() - began;
    expect(shown).toHaveLength(1);

    const random = createRandom(7);
    const ended = { sent: 0, unknown: 0, lost: 0, doubled: 0 };
    for (let n = 0; n < KILLS; n++) {
      shown = [];
      const database = join(folder, `${platform}-${n}.db`);
      copyFileSync(template, database);
      const child = await start(database, platform, DUE);
      child.send('go');
      await sleep(random() * wholeMs * 1.1);
      await kill(child);
      // Whoever comes after it may be any process, this one too.
      const next = openPoster({ database, platform, apiUrl, now: LATER });
      await next.post();
      await next.close();
      const store = openSqliteStore(database);
      const { id } = (await store.subscription(platform, platform === 'discord' ? '1' : 'C1'))!;
      const [slot] = await store.slots(id, 1, Infinity);
      await store.close();
      if (shown.length > 1) ended.doubled++;
      else if (slot?.state === 'unknown') ended.unknown++;
      else if (slot?.state === 'sent' && shown.length === 1) ended.sent++;
      else ended.lost++;
      rmSync(database);
    }
    process.stderr.write(
      `${platform}: ${KILLS} kills over ${wholeMs.toFixed(0)} ms: ${JSON.stringify(ended)}\n`,
    );
    expect(ended).toMatchObject({ lost: 0, doubled: 0 });
    if (platform === 'discord') expect(ended.unknown).toBe(0);
    // The request and its answer take so much of the whole; of a few kills any number may hit them.
    else if (KILLS >= 100) expect(ended.unknown / KILLS).toBeLessThan((LATENCY_MS * 2.5) / wholeMs + 0.1);
  },
);
