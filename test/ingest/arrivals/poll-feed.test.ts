import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BOUNDS } from '../../../src/core/article/bounds.ts';
import { createAddressGuard } from '../../../src/fetch/address-guard.ts';
import { createFetchClient } from '../../../src/fetch/fetch-client.ts';
import { createPoliteClient, type PoliteClient } from '../../../src/fetch/polite-client.ts';
import { createApartReader } from '../../../src/ingest/apart/read-apart.ts';
import { pollFeed, type Poll } from '../../../src/ingest/arrivals/poll-feed.ts';
import { createCorpusIndexer, type CorpusIndexer } from '../../../src/ingest/index-corpus.ts';
import { openSqliteStore } from '../../../src/store/sqlite-store.ts';
import type { StoredFeed } from '../../../src/store/feeds.ts';
import type { Store } from '../../../src/store/store.ts';
import { startHostileServer, type HostileServer } from '../../fetch/hostile-server.ts';

/** Enough words for an article that a feed gives in full. */
const story = (name: string): string =>
  Array.from(
    { length: 12 },
    (_, i) =>
      `<p>The ferry ${name} crossed the bay for the ${i + 1}th time that week, with a full deck of cars and a crew of nine people on board.</p>`,
  ).join('') + `<p>“The ${name} will run all winter,” Mayor Ivo Barden said on Monday.</p>`;
const page = (name: string, head = ''): string =>
  `<html><head><title>${name} to run all winter</title><meta property="og:site_name" content="Harbour Post">${head}</head>
   <body><nav>Home</nav><article><h1>${name} to run all winter</h1>${story(name)}</article></body></html>`;

const reader = createApartReader();
/** The rules of analysis. */
let analysis = 1;
let folder: string;
let database: string;
let server: HostileServer;
let store: Store;
let indexer: CorpusIndexer;
let client: PoliteClient;
let now: number;
let entries: string[];
let cuts: (readonly [address: string, what: string])[];
const open = (): void => {
  store = openSqliteStore(database);
  indexer = createCorpusIndexer({ folder, store, reader, clock: () => now, analysis });
  client = createPoliteClient(
    createFetchClient({
      guard: createAddressGuard(['127.0.0.1']),
      userAgent: 'Dateline/test',
      limits: { totalMs: 500, idleMs: 300 },
      resolve: async () => ['127.0.0.1'],
    }),
    { clock: () => now, sleep: async () => {} },
  );
};
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-poll-'));
  database = join(mkdtempSync(join(tmpdir(), 'dateline-poll-')), 'test.db');
  now = Date.parse('2025-05-06T12:00:00Z');
  entries = [];
  cuts = [];
  server = await startHostileServer();
  open();
});
afterEach(async () => {
  await store.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(database, '..'), { recursive: true, force: true });
});

const NOBODY = { platform: null, channel: null, workspace: null, user: null } as const;
const addFeed = (path = '/feed', configured = false): Promise<StoredFeed> =>
  store.addFeed({ ...NOBODY, address: `${server.origin}${path}`, title: null, configured }, now);
/** Reads a feed as the runner does, and keeps what is known of it since. */
async function poll(feed: StoredFeed): Promise<Poll> {
  const result = await pollFeed(feed, {
    store,
    indexer,
    client,
    reader,
    clock: () => now,
    observeEntry: (outcome) => entries.push(outcome),
    onCut: (...told) => cuts.push(told),
  });
  Object.assign(feed, result.feed);
  return result;
}
const rss = (...items: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bay News</title>
   <link>${server.origin}/</link>${items.join('')}</channel></rss>`;
const item = (path: string, more = ''): string =>
  `<item><title>Ferry ${path}</title><link>${server.origin}${path}</link><guid>${path}</guid><pubDate>Mon, 05 May 2025 23:30:00 -0500</pubDate>${more}</item>`;
const full = (name: string): string => `<content:encoded><![CDATA[${story(name)}]]></content:encoded>`;
const feedOf = (...items: string[]): void => server.on('/feed', rss(...items), 'application/rss+xml');
const id = (path: string): string => `${server.origin}${path}`;

describe('reading a feed', () => {
  it('takes the text of an entry where it is the article, with the day of the outlet', async () => {
    feedOf(item('/a?utm_source=rss', full('Anna')));
    const feed = await addFeed();
    expect(await poll(feed)).toMatchObject({ outcome: { kind: 'read' }, feed: { title: 'Bay News' } });
    expect(server.asked).toEqual(['/feed']);
    const [article] = await store.articles([id('/a')]);
    expect(article).toMatchObject({
      title: 'Ferry /a?utm_source=rss',
      source: 'Bay News',
      url: id('/a'),
      published: '2025-05-05',
      publishedBasis: 'stated',
    });
    expect(article!.text).toContain('“The Anna will run all winter,” Mayor Ivo Barden said on Monday.');
    expect(await store.quotationsOfArticles([id('/a')])).toHaveLength(1);
    expect(entries).toEqual(['indexed']);
  });

  it('fetches the page where the feed has a teaser, with the title and outlet of the page', async () => {
    server.on('/a', page('Anna', '<meta property="article:published_time" content="2025-05-06">'));
    feedOf(item('/a', '<description>The ferry will run all…</description>'));
    await poll(await addFeed());
    expect(server.asked).toEqual(['/feed', '/robots.txt', '/a']);
    expect((await store.articles([id('/a')]))[0]).toMatchObject({
      title: 'Anna to run all winter',
      source: 'Harbour Post',
      published: '2025-05-05',
    });
  });

  it('takes of a very long article as much as of a file, and tells what is left out', async () => {
    const long = (name: string, characters: number): string => {
      const sentence = `The ferry ${name} crossed the bay once more, with a full deck of cars and a crew of nine. `;
      return `<p>${sentence.repeat(20)}</p>`.repeat(Math.ceil(characters / sentence.length / 20));
    };
    const bound = BOUNDS.textChars;
    server.on('/page', `<html><body><article>${long('/page', bound + 9_000)}</article></body></html>`);
    const entry = (path: string, characters: number): string =>
      item(path, `<content:encoded><![CDATA[${long(path, characters)}]]></content:encoded>`);
    feedOf(entry('/whole', bound - 30_000), entry('/cut', bound + 9_000), item('/page'));
    await poll(await addFeed());
    expect(entries).toEqual(['indexed', 'indexed', 'indexed']);
    for (const { id: address, text } of await store.articles(['/whole', '/cut', '/page'].map(id))) {
      expect(text.length, address).toBeGreaterThan(bound - 40_000);
      expect(text.length, address).toBeLessThanOrEqual(bound);
    }
    const why =
      /^text: it is longer than 300,000 characters, so only the first 29\d,\d+ characters of it are indexed$/;
    expect(cuts).toEqual(['/cut', '/page'].map((path) => [id(path), expect.stringMatching(why)]));
  });

  it('fetches the page of a long teaser too, when it is cut off', async () => {
    server.on('/a', page('Anna'));
    feedOf(item('/a', full('Cut').replace(']]>', '<p>And so on… <a href="/a">Read more</a></p>]]>')));
    await poll(await addFeed());
    expect((await store.articles([id('/a')]))[0]!.text).toContain('The ferry Anna');
  });

  it('indexes no teaser: forbidden pages are left out for good, with the reason', async () => {
    server.on('/robots.txt', 'User-agent: *\nDisallow: /closed');
    server.on('/closed', page('Anna'));
    feedOf(item('/closed', '<description>Only a teaser of the story.</description>'), item('/missing'));
    const feed = await addFeed();
    await poll(feed);
    await poll(feed);
    expect(server.asked).toEqual(['/feed', '/robots.txt', '/missing', '/feed']);
    expect((await store.counts()).articles).toBe(0);
    expect(await store.feedItems(feed.id)).toMatchObject([
      { key: '/closed', article: null, problem: expect.stringContaining('robots.txt'), tries: 3 },
      { key: '/missing', article: null, problem: 'there is nothing at that address (status 404)', tries: 3 },
    ]);
    expect(entries).toEqual(['left out', 'left out']);
  });

  it('takes a short entry for what it is when it is no teaser and has no page', async () => {
    const short =
      '<content:encoded><![CDATA[<p>The harbour office is closed on Friday, and the ferry runs an hour later than usual.</p>]]></content:encoded>';
    feedOf(item('/gone', short));
    await poll(await addFeed());
    expect((await store.articles([id('/gone')]))[0]!.text).toContain('an hour later than usual');
  });

  it('asks whether there is anything new, and learns from 304 that there is not', async () => {
    const headers: (string | undefined)[][] = [];
    server.on('/feed', (request, response) => {
      headers.push([request.headers['if-none-match'], request.headers['if-modified-since']]);
      if (request.headers['if-none-match'] === '"v1"')
        response.writeHead(304, { 'cache-control': 'max-age=3600' }).end();
      else
        response
          .writeHead(200, { etag: '"v1"', 'last-modified': 'Mon, 05 May 2025 00:00:00 GMT' })
          .end(rss(item('/a', full('Anna'))));
    });
    const feed = await addFeed();
    expect((await poll(feed)).outcome.kind).toBe('read');
    expect((await poll(feed)).outcome).toEqual({ kind: 'unchanged', wishMs: 3_600_000 });
    expect(headers).toEqual([
      [undefined, undefined],
      ['"v1"', 'Mon, 05 May 2025 00:00:00 GMT'],
    ]);
    expect(feed.title).toBe('Bay News');
  });

  it('fetches an entry once, and again only when the feed says something else in it', async () => {
    server.on('/a', page('Anna'));
    feedOf(item('/a', '<description>One</description>'));
    const feed = await addFeed();
    await poll(feed);
    await poll(feed);
    expect(server.asked.filter((path) => path === '/a')).toHaveLength(1);
    feedOf(item('/a', '<description>Two</description>'));
    await poll(feed);
    server.on('/a', page('Berta'));
    feedOf(item('/a', '<description>Three</description>'));
    await poll(feed);
    expect(entries).toEqual(['indexed', 'unchanged', 'updated']);
    expect((await store.articles([id('/a')]))[0]!.text).toContain('The ferry Berta');
    expect((await store.counts()).articles).toBe(1);
  });

  it('takes an article once, from whichever feed or file had it first', async () => {
    writeFileSync(
      join(folder, 'own.md'),
      `---\nurl: ${id('/own')}?utm_source=me\n---\n\nThe ferry of Harbour Bay will run all winter, as the council of the town decided on Monday.\n`,
    );
    await indexer.run();
    feedOf(item('/own', full('Anna')), item('/a', full('Anna')));
    server.on('/other', rss(item('/a', '<description>Berta…</description>'), item('/moved')));
    server.on('/moved', (_request, response) => response.writeHead(302, { location: '/own' }).end());
    server.on('/own', page('Own'));
    const [first, second] = [await addFeed('/feed'), await addFeed('/other')];
    await poll(first);
    await poll(second);
    expect(entries).toEqual(['known', 'indexed', 'known', 'known']);
    expect((await store.counts()).articles).toBe(2);
    expect((await store.articles([id('/a')]))[0]!.text).toContain('Anna');
    expect(server.asked).not.toContain('/a');
  });

  it('leaves a file alone when the entry of its article changes', async () => {
    writeFileSync(
      join(folder, 'own.md'),
      `---\nurl: ${id('/own')}\n---\n\nThe ferry of Harbour Bay will run all winter, as the council of the town decided on Monday.\n`,
    );
    await indexer.run();
    feedOf(item('/own', full('Anna')));
    const feed = await addFeed();
    await poll(feed);
    feedOf(item('/own', full('Berta')));
    await poll(feed);
    expect(entries).toEqual(['known', 'known']);
    expect(await store.articlesAt(id('/own'))).toEqual(['own.md']);
    expect((await store.counts()).articles).toBe(1);
  });

  it('does not bring back what was taken out, when its entry changes', async () => {
    feedOf(item('/a', full('Anna')));
    const feed = await addFeed();
    await poll(feed);
    await indexer.remove([id('/a')]);
    feedOf(item('/a', full('Berta')));
    await poll(feed);
    expect((await store.counts()).articles).toBe(0);
  });

  it('takes the same text once, under whatever addresses it comes', async () => {
    feedOf(item('/a?source=one', full('Anna')), item('/a?source=two', full('Anna')));
    await poll(await addFeed());
    expect(entries).toEqual(['indexed', 'known']);
    expect(await store.fetchedArticles()).toEqual([id('/a?source=one')]);
  });

  it('has one article when a page comes to call itself by another address', async () => {
    server.on('/a', page('Anna', `<link rel="canonical" href="${id('/old-title')}">`));
    feedOf(item('/a', '<description>One</description>'));
    const feed = await addFeed();
    await poll(feed);
    server.on('/a', page('Anna', `<link rel="canonical" href="${id('/new-title')}">`));
    feedOf(item('/a', '<description>Two</description>'));
    await poll(feed);
    expect(entries).toEqual(['indexed', 'unchanged']);
    expect(await store.fetchedArticles()).toEqual([id('/old-title')]);
    expect(await store.feedItems(feed.id)).toMatchObject([{ article: id('/old-title') }]);
  });

  it('gives way to a copy in the folder, which the folder alone decides on', async () => {
    feedOf(item('/a', full('Anna')));
    const feed = await addFeed();
    await poll(feed);
    const path = join(folder, 'a.md');
    writeFileSync(
      path,
      `---\nurl: ${id('/a')}\n---\n\nThe ferry of Harbour Bay will run all winter, as the council of the town decided on Monday.\n`,
    );
    await indexer.run();
    expect(await store.articlesAt(id('/a'))).toEqual(['a.md']);
    rmSync(path);
    await indexer.run();
    await poll(feed);
    expect((await store.counts()).articles).toBe(0);
  });

  it('keeps its articles over restarts, looks at the folder, and new rules of analysis', async () => {
    feedOf(item('/a', full('Anna')));
    await poll(await addFeed());
    analysis++;
    await store.close();
    open();
    const before = await store.revision();
    expect(await indexer.run()).toMatchObject({ files: 0, removed: [] });
    expect(await store.revision()).toBe(before + 1);
    expect(await indexer.run()).toMatchObject({ files: 0, removed: [] });
    expect(await store.revision()).toBe(before + 1);
    expect(await store.quotationsOfArticles([id('/a')])).toHaveLength(1);
    const [feed] = await store.feeds();
    expect(feed).toMatchObject({ articles: 1 });
    await poll({ ...feed! });
    expect(entries).toEqual(['indexed']);
  });

  it('tries a page that fails three times, one reading each, and reads the feed in full until then', async () => {
    server.on('/a', (_request, response) => response.writeHead(500).end());
    server.on('/feed', (request, response) => {
      if (request.headers['if-none-match']) response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(rss(item('/a')));
    });
    const feed = await addFeed();
    for (const _ of [1, 2, 3, 4]) await poll(feed);
    expect(server.asked.filter((path) => path === '/a')).toHaveLength(3);
    expect(feed.etag).toBe('"1"');
    expect(await store.feedItems(feed.id)).toMatchObject([
      { problem: 'it answers with status 500', tries: 3 },
    ]);
  });

  it('leaves a site that is down to the next reading, so that few of its entries run out of tries', async () => {
    const paths = ['/a', '/b', '/c', '/d', '/e'];
    for (const path of paths) server.on(path, (_request, response) => response.writeHead(500).end());
    feedOf(...paths.map((path) => item(path)));
    const feed = await addFeed();
    for (const _ of [1, 2, 3]) await poll(feed);
    expect(server.asked.filter((path) => path === '/d')).toEqual([]);
    for (const path of paths) server.on(path, page(path.slice(1)));
    await poll(feed);
    expect(entries).toEqual(['left out', 'left out', 'left out', 'indexed', 'indexed']);
  });

  it('waits for a site whose robots.txt is broken, however long that takes', async () => {
    server.on('/robots.txt', (_request, response) => response.writeHead(502).end());
    server.on('/a', page('Anna'));
    feedOf(item('/a'));
    const feed = await addFeed();
    for (const _ of [1, 2, 3, 4, 5]) {
      await poll(feed);
      now += 15 * 60_000;
    }
    server.on('/robots.txt', '');
    await poll(feed);
    expect(entries).toEqual(['indexed']);
  });

  it('leaves a host alone that asks for it, and the rest of a long feed for the next time', async () => {
    server.on('/a', (_request, response) => response.writeHead(429, { 'retry-after': '60' }).end());
    server.on('/b', page('Berta'));
    feedOf(item('/a'), item('/b'));
    const feed = await addFeed();
    await poll(feed);
    expect(server.asked).toEqual(['/feed', '/robots.txt', '/a']);
    const paths = Array.from({ length: 25 }, (_, i) => `/p${i}`);
    for (const path of paths) server.on(path, page(path.slice(1)));
    feedOf(...paths.map((path) => item(path)));
    await poll(feed);
    expect((await store.counts()).articles).toBe(20);
    await poll(feed);
    expect((await store.counts()).articles).toBe(25);
  });

  it.each<[string, (server: HostileServer) => void, object]>([
    ['410', (s) => s.on('/feed', (_, r) => r.writeHead(410).end()), { gone: true, wishMs: null }],
    [
      '503 with seconds',
      (s) => s.on('/feed', (_, r) => r.writeHead(503, { 'retry-after': '120' }).end()),
      { gone: false, wishMs: 120_000, problem: 'it asks to be left alone for a while (status 503)' },
    ],
    [
      '429 with a date',
      (s) =>
        s.on('/feed', (_, r) => r.writeHead(429, { 'retry-after': 'Tue, 06 May 2025 12:10:00 GMT' }).end()),
      { gone: false, wishMs: 600_000 },
    ],
    [
      'a page',
      (s) => s.on('/feed', '<html><body>Hi</body></html>'),
      { problem: expect.stringContaining('it is not a feed') },
    ],
    ['nothing', (s) => s.on('/feed', ''), { problem: 'it is not a feed: it is empty' }],
    [
      'binary data',
      (s) =>
        s.on('/feed', (_, r) => r.end(Buffer.from(Array.from({ length: 3000 }, (_x, i) => (i * 7) % 256)))),
      { problem: expect.stringContaining('binary data') },
    ],
    ['silence', (s) => s.on('/feed', () => {}), { problem: 'it said nothing for 0.3 seconds' }],
    [
      'a redirect inside',
      (s) => s.on('/feed', (_, r) => r.writeHead(302, { location: 'http://169.254.169.254/' }).end()),
      { problem: expect.stringContaining('a link-local network') },
    ],
  ])('fails in words on %s', async (_what, prepare, outcome) => {
    prepare(server);
    expect((await poll(await addFeed())).outcome).toMatchObject({ kind: 'failed', ...outcome });
  });

  it('reads a broken feed as far as it goes, and entries without address', async () => {
    server.on('/feed', rss(`<item><title>No & link</title>${full('Anna')}</item>`).slice(0, -20));
    await poll(await addFeed());
    expect((await store.counts()).articles).toBe(1);
    expect(await store.fetchedArticles()).toEqual([`${server.origin}/feed#No%20%26%20link`]);
    expect(await indexer.run()).toMatchObject({ removed: [] });
  });

  it('keeps the key in the address of a feed out of the ids of its articles', async () => {
    const nameless = `<item><title>No link</title><guid isPermaLink="false">1</guid>${full('Anna')}</item>`;
    server.on('/feed?key=hush', rss(nameless));
    server.on('/feed?key=other', rss(nameless.replaceAll('Anna', 'Berta')));
    await poll(await addFeed('/feed?key=hush'));
    await poll(await addFeed('/feed?key=other'));
    const ids = await store.fetchedArticles();
    expect(ids).toHaveLength(2);
    for (const one of ids) expect(one).toMatch(/\/feed#[\w-]{12}-1$/);
  });

  it('learns a new address from a permanent redirect, unless the configuration has it', async () => {
    server.on('/old', (_request, response) => response.writeHead(301, { location: '/feed' }).end());
    feedOf();
    expect((await poll(await addFeed('/old'))).feed.address).toBe(`${server.origin}/feed`);
    await store.removeFeed(1);
    expect((await poll(await addFeed('/old', true))).feed.address).toBe(`${server.origin}/old`);
  });

  it('believes no address that a page gives itself on another site', async () => {
    server.on('/a', page('Anna', '<link rel="canonical" href="https://other.example/x">'));
    server.on('/b', page('Berta', `<link rel="canonical" href="${server.origin}/">`));
    server.on('/c?x=1', page('Clara', `<link rel="canonical" href="${server.origin}/c">`));
    feedOf(item('/a'), item('/b'), item('/c?x=1'));
    await poll(await addFeed());
    expect((await store.fetchedArticles()).sort()).toEqual([id('/a'), id('/b'), id('/c')]);
  });

  it('does not take a question about cookies, or a plea to subscribe, for the article', async () => {
    const wall =
      '<p>Before you continue, we and our 863 partners ask you to let us store and read information on a device.</p>';
    server.on(
      '/wall',
      `<html><head><title>Consent</title></head><body><article>${wall}</article></body></html>`,
    );
    const plea = '<p>Subscribe now to go on reading Ferry to run all winter, for one coin only.</p>';
    server.on(
      '/plea',
      `<html><head><title>Ferry to run all winter</title></head><body><article>${plea}</article></body></html>`,
    );
    const entry = (path: string): string =>
      item(path, `<description>${'The ferry will run on. '.repeat(20)}…</description>`).replace(
        /<title>[^<]*/,
        '<title>Ferry to run all winter',
      );
    feedOf(entry('/wall'), entry('/plea'));
    const feed = await addFeed();
    await poll(feed);
    expect((await store.counts()).articles).toBe(0);
    expect((await store.feedItems(feed.id)).map(({ problem }) => problem)).toEqual([
      'its page does not hold the article',
      'its page does not hold the article',
    ]);
  });

  it('tells entries apart that a feed gives the same id, and takes each once', async () => {
    const same = (path: string, name: string): string =>
      item(path, full(name)).replace(/<guid>[^<]*/, '<guid>same');
    feedOf(same('/a', 'Anna'), same('/b', 'Berta'));
    const feed = await addFeed();
    await poll(feed);
    await poll(feed);
    feedOf(same('/c', 'Clara'), same('/a', 'Anna'), same('/b', 'Berta'));
    await poll(feed);
    expect(entries).toEqual(['indexed', 'indexed', 'indexed']);
  });

  it('believes no day that is still to come, and leaves out a first line that repeats the title', async () => {
    const text = full('Anna').replace('<p>', '<h2>Ferry /a</h2><p>');
    feedOf(item('/a', text).replace('05 May 2025', '05 May 2035'));
    await poll(await addFeed());
    const [article] = await store.articles([id('/a')]);
    expect(article).toMatchObject({ published: null, publishedBasis: 'unknown', title: 'Ferry /a' });
    expect(article!.text).not.toContain('Ferry /a');
  });

  it('gives a changed entry new tries', async () => {
    server.on('/a', (_request, response) => response.writeHead(500).end());
    feedOf(item('/a'));
    const feed = await addFeed();
    for (const _ of [1, 2, 3, 4]) await poll(feed);
    feedOf(item('/a', '<description>New</description>'));
    await poll(feed);
    server.on('/a', page('Anna'));
    await poll(feed);
    expect(entries).toEqual(['left out', 'indexed']);
  });

  it('stops between two entries when told to, and goes on from there', async () => {
    const stop = new AbortController();
    server.on('/a', page('Anna'));
    server.on('/b', (_request, response) => {
      stop.abort(new Error('closing'));
      response.destroy();
    });
    feedOf(item('/a'), item('/b'));
    const feed = await addFeed();
    const context = { store, indexer, client, reader, clock: () => now, onCut: () => {} };
    await expect(pollFeed(feed, context, stop.signal)).rejects.toThrow('closing');
    expect(await store.feedItems(feed.id)).toMatchObject([{ key: '/a', article: id('/a') }]);
    server.on('/b', page('Berta'));
    await poll(feed);
    expect(server.asked.filter((path) => path === '/a')).toHaveLength(1);
    expect((await store.counts()).articles).toBe(2);
  });
});
