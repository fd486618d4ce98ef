import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import type { Asker, Dispatcher } from '../../src/chat/dispatcher.ts';
import { placementOf } from '../../src/chat/placement.ts';
import { createDispatcher } from '../../src/command/create-dispatcher.ts';
import { createAddressGuard } from '../../src/fetch/address-guard.ts';
import { createFetchClient } from '../../src/fetch/fetch-client.ts';
import { createPoliteClient } from '../../src/fetch/polite-client.ts';
import { createApartReader } from '../../src/ingest/apart/read-apart.ts';
import { createCorpusIndexer } from '../../src/ingest/index-corpus.ts';
import { createIntake } from '../../src/ingest/arrivals/intake.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { startHostileServer, type HostileServer } from '../fetch/hostile-server.ts';
import { putArticle } from '../store/put-article.ts';

const NOW = Date.parse('2025-05-06T12:00:00Z');
const FEED = `<rss version="2.0"><channel><title>Bay News</title><item><title>One</title></item></channel></rss>`;
const PAGE = `<html><head><title>Ferry to run all winter</title><meta property="og:site_name" content="Harbour Post">
  <meta property="article:published_time" content="2025-05-04"></head><body><article><h1>Ferry to run all winter</h1>
  <p>The ferry of Harbour Bay will run all winter, the council of the town decided after a long night of talks.</p>
  <p>“We will pay for it ourselves,” Mayor Ivo Barden said on Monday.</p></article></body></html>`;

/** Characters of windows-1251, by their byte. */
const CODES_1251 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1251').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

let server: HostileServer;
let store: Store;
let dispatcher: Dispatcher;
const logged: object[] = [];
beforeEach(async () => {
  server = await startHostileServer();
  store = openSqliteStore(':memory:');
  const clock = (): number => NOW;
  const client = createPoliteClient(
    createFetchClient({
      guard: createAddressGuard(['127.0.0.1']),
      userAgent: 'Dateline/test',
      resolve: async () => ['10.0.0.5'],
    }),
    { clock, sleep: async () => {} },
  );
  const reader = createApartReader();
  const indexer = createCorpusIndexer({ folder: 'corpus', store, reader, clock });
  const note = (fields: object): void => void logged.push(fields);
  logged.length = 0;
  dispatcher = createDispatcher({
    commands: COMMANDS,
    store,
    settings: { digestTime: '08:00', digestTimezone: 'UTC' },
    intake: createIntake({ store, indexer, client, reader, clock, onCut: () => {} }),
    report: (_where, fields) => (note(fields), 'id'),
    clock,
    rateLimit: { commands: 1000, perMs: 1 },
  });
});
afterEach(async () => {
  expect(logged).toEqual([]);
  await store.close();
  await server.close();
});

const MANAGER: Asker = {
  platform: 'discord',
  user: 'u',
  channel: 'c',
  workspace: 'g',
  language: 'en',
  isManager: async () => true,
};
async function ask(line: string, asker: Asker = MANAGER): Promise<{ text: string; private: boolean }> {
  const reply = await dispatcher.answer({ kind: 'line', line }, asker);
  return { text: plainText(reply.answer), private: placementOf(reply) === 'asker' };
}
const added = async (path = '/feed'): Promise<void> => {
  server.on(path, FEED, 'application/rss+xml');
  await ask(`/feed add ${server.origin}${path}`);
};

describe('/feed', () => {
  it('adds a feed once, remembers where, and lists it', async () => {
    server.on('/feed', FEED, 'application/rss+xml');
    const address = `${server.origin}/feed`;
    expect((await ask('/feed list')).text).toContain('No feed is read.');
    expect(await ask(`/feed add <${address}>`)).toMatchObject({
      text: expect.stringContaining(`Added: “Bay News” (${address}), with 1 entry now.`),
      private: false,
    });
    expect((await ask(`/feed add ${address}/`)).text).toContain('nothing at that address (status 404)');
    expect((await ask(`/feed add url:${address}#x`)).text).toContain('is read already');
    expect(await store.feeds()).toMatchObject([
      { address, platform: 'discord', channel: 'c', workspace: 'g', user: 'u', configured: false },
    ]);
    const { text } = await ask('/feed list');
    expect(text).toContain('Bay News');
    expect(text).toContain('0 articles · not read yet');
  });

  it('finds the feed that a page names', async () => {
    server.on(
      '/',
      '<html><head><link rel="alternate" type="application/rss+xml" href="/news.xml"></head></html>',
    );
    server.on('/news.xml', FEED, 'text/xml');
    expect((await ask(`/feed add ${server.origin}`)).text).toContain(`(${server.origin}/news.xml)`);
  });

  it.each([
    ['http://169.254.169.254/latest', 'leads to a link-local network, which is not fetched'],
    ['wiki.example/feed', 'https://wiki.example/feed was not added: that address leads to a private network'],
    ['http://[::1]:80/', 'leads to this machine'],
    ['file:///etc/passwd', 'begins with file:; only http: and https: are fetched'],
    ['https://u:p@wiki.example/', 'holds a user name or password, which are not sent'],
  ])('tells the asker alone why %s was not added', async (address, reason) => {
    const answer = await ask(`/feed add ${address}`);
    expect(answer.text).toContain(reason);
    expect(answer.private).toBe(true);
    expect(await store.feeds()).toEqual([]);
  });

  it.each([
    ['/article add https://wiki.example/a more words', 'more words'],
    ['/article add https://wiki.example/a https://wiki.example/b', 'https://wiki.example/b'],
    ['/article add <https://wiki.example/a> please', 'please'],
    ['/article remove wiki.example/a and b', 'and b'],
    ['/feed add url:"https://wiki.example/a b"', 'b'],
    ['/feed add https://wiki.example/a\nhttps://wiki.example/b', 'https://wiki.example/b'],
  ])('takes one address at a time: %s', async (line, more) => {
    expect((await ask(line)).text).toContain(
      `one address is taken at a time, and no words behind it: “${more}” is too much`,
    );
    expect(server.asked).toEqual([]);
  });

  it.each([
    ['/feed add', 'url is missing: the address of an RSS', 'Example: /feed add https://'],
    ['/feed remove', 'feed is missing', 'Example: /feed remove 2'],
    ['/article add', 'url is missing', 'Example: /article add https://'],
  ])('shows how %s is written', async (line, what, example) => {
    const { text } = await ask(line);
    expect(text).toContain(what);
    expect(text).toContain(example);
  });

  it('says that a page without a feed is none', async () => {
    server.on('/page', PAGE);
    expect((await ask(`/feed add ${server.origin}/page`)).text).toContain(
      'was not added: it is no feed, but a page, and names none.',
    );
  });

  it('pauses, resumes and removes a feed by number, name or address', async () => {
    await added();
    expect((await ask('/feed pause 1')).text).toContain('Paused: “Bay News”');
    expect((await ask('/feed pause bay news')).text).toContain('is paused already: by a manager');
    expect((await ask('/feed list')).text).toContain('Paused: by a manager. /feed resume 1 reads it again.');
    expect(await store.dueFeeds(NOW)).toEqual([]);
    expect((await ask(`/feed add ${server.origin}/feed`)).text).toContain('/feed resume 1');
    expect((await ask('/feed resume #1')).text).toContain('is read again');
    expect((await ask('/feed resume 1')).text).toContain('is not paused');
    expect(await store.dueFeeds(NOW)).toHaveLength(1);
    expect((await ask(`/feed remove ${server.origin}/feed`)).text).toContain('Removed: “Bay News”');
    expect(await store.feeds()).toEqual([]);
  });

  it('asks which feed is meant, and completes', async () => {
    await added('/one');
    await added('/two');
    expect((await ask('/feed remove bay')).text).toContain(
      'Several feeds may be meant by “bay”: 1 (Bay News), 2 (Bay News).',
    );
    expect((await ask('/feed remove 3')).text).toContain('No feed is called “3”.');
    expect((await ask('/feed remove wo')).text).toContain('No feed is called “wo”.');
    expect((await ask('/feed remove two')).text).toContain('Removed');
    await added('/two');
    expect(await dispatcher.complete('feed', 'feed', 'two', { ...MANAGER, workspace: null })).toEqual([]);
    expect(await dispatcher.complete('feed', 'feed', 'two', MANAGER)).toEqual([
      // No number is given twice.
      { label: '3 Bay News', value: '3' },
    ]);
  });

  it('leaves a feed of the configuration to the configuration', async () => {
    await store.addFeed(
      {
        address: 'https://post.example/f',
        title: null,
        platform: null,
        channel: null,
        workspace: null,
        user: null,
        configured: true,
      },
      NOW,
    );
    expect(await ask('/feed remove 1')).toMatchObject({
      text: expect.stringContaining('FEEDS'),
      private: true,
    });
    expect(await store.feeds()).toHaveLength(1);
  });

  it.each([
    '/feed add https://a.example/',
    '/feed list',
    '/feed remove 1',
    '/feed pause 1',
    '/feed resume 1',
    '/article list',
    '/article add https://a.example/',
    '/article remove https://a.example/',
  ])('is not for everybody, and nobody’s in direct messages: %s', async (line) => {
    const refused = await ask(line, { ...MANAGER, isManager: async () => false });
    expect(refused).toMatchObject({ text: expect.stringContaining('Manage Server'), private: true });
    const direct = await ask(line, { ...MANAGER, workspace: null });
    expect(direct).toMatchObject({ text: expect.stringContaining('not in direct messages'), private: true });
  });

  it('shows nobody the key that an address may hold', async () => {
    server.on('/feed?key=hush', FEED, 'application/rss+xml');
    const texts = [
      await ask(`/feed add ${server.origin}/feed?key=hush`),
      await ask('/feed list'),
      await ask('/feed pause 1'),
      await ask('/feed remove 1'),
    ];
    for (const { text } of texts) {
      expect(text).toContain('/feed?…');
      expect(text).not.toContain('hush');
    }
    await ask(`/feed add ${server.origin}/feed?key=hush`);
    expect((await ask('/feed pause key=hu')).text).toContain('No feed is called');
    expect(await dispatcher.complete('feed', 'feed', 'key=hu', MANAGER)).toEqual([]);
    expect((await ask(`/feed add ${server.origin}/none?key=hush`)).text).toContain('/none?… was not added');
    expect((await ask(`/feed add http://me:hush@127.0.0.1/feed`)).text).not.toContain('hush');
  });

  it('says why entries of a feed brought no article', async () => {
    await added();
    const left = { hash: 'h', article: null, tries: 3, seenAt: NOW };
    await store.saveFeedItems(1, [{ ...left, key: '1', problem: 'it may not' }], 0);
    expect((await ask('/feed list')).text).toContain('1 entry left out: it may not');
    await store.saveFeedItems(1, [{ ...left, key: '2', problem: 'it may not' }], 0);
    expect((await ask('/feed list')).text).toContain('2 entries left out, for instance: it may not');
  });

  it('shows long lists in pages', async () => {
    for (let i = 1; i <= 25; i++)
      await store.addFeed(
        {
          address: `https://post.example/${i}`,
          title: null,
          platform: null,
          channel: null,
          workspace: null,
          user: null,
          configured: false,
        },
        NOW,
      );
    expect((await ask('/feed list')).text).toContain('1–20 of 25');
    expect((await ask('/feed list page:2')).text).toContain('https://post.example/25');
    expect((await ask('/feed list page:3')).text).toContain('There is no page 3: the answer has 2 pages.');
  });
});

describe('/article', () => {
  it('adds an article, says what is in it, and removes it', async () => {
    server.on('/ferry', PAGE);
    const address = `${server.origin}/ferry`;
    const { text } = await ask(`/article add ${address}`);
    expect(text).toContain('Indexed: Ferry to run all winter, Harbour Post, 4 May 2025.');
    expect(text).toContain('1 quotation');
    expect((await ask('/article list')).text).toContain('Ferry to run all winter · Harbour Post, 4 May 2025');
    expect((await ask('/quote barden')).text).toContain('We will pay for it ourselves');
    expect((await ask(`/summary ${address}`)).text).toContain('Ferry to run all winter');
    expect((await ask(`/article add ${address}`)).text).toContain('Indexed already, and unchanged');
    server.on('/ferry', PAGE.replace('Ivo Barden', 'Anna Barden'));
    expect((await ask(`/article add ${address}`)).text).toContain('Brought up to date');
    expect((await ask(`/article remove ${address}?utm_source=x`)).text).toContain(`Removed: ${address}.`);
    expect((await ask('/article list')).text).toContain('No article was fetched yet');
    expect(await store.counts()).toMatchObject({ articles: 0, stories: 0 });
    expect((await ask(`/article remove ${address}`)).text).toContain(
      'No article with that address is indexed.',
    );
  });

  it('removes an article by its address however it is written', async () => {
    server.on('/ferry', PAGE);
    await ask(`/article add ${server.origin}/ferry`);
    expect((await ask(`/article remove <127.0.0.1:${server.port}/ferry/>`)).text).toContain('Removed: ');
  });

  it('knows an article that a feed brought under another address', async () => {
    const address = `${server.origin}/ferry?source=rss`;
    await putArticle(store, { id: address, text: 'The ferry will run.', published: null, url: address });
    server.on(
      '/ferry?source=rss',
      PAGE.replace('<head>', `<head><link rel="canonical" href="${server.origin}/ferry">`),
    );
    expect((await ask(`/article add ${address}`)).text).toContain('Indexed already: ');
    expect(await store.fetchedArticles()).toEqual([address]);
  });

  it('looks again at the days that rested on a removed article', async () => {
    server.on('/ferry', PAGE);
    server.on(
      '/copy',
      PAGE.replace(/<meta property="article[^>]*>/, '').replace('long night', 'short night'),
    );
    await ask(`/article add ${server.origin}/ferry`);
    await ask(`/article add ${server.origin}/copy`);
    const matched = async () => (await store.quotationsOfArticles([`${server.origin}/copy`]))[0]?.matchedFrom;
    expect(await matched()).toBe(`${server.origin}/ferry`);
    await ask(`/article remove ${server.origin}/ferry`);
    expect(await matched()).toBeNull();
  });

  it('leaves what comes from a file to the folder', async () => {
    await putArticle(store, {
      id: 'a.md',
      text: 'The ferry will run.',
      published: null,
      url: 'https://post.example/a',
    });
    expect((await ask('/article remove https://post.example/a')).text).toContain('comes from the file a.md');
  });

  it.each<[string, string, string]>([
    ['a page without text', 'text/html', 'it is not an article: only 1 word of text'],
    ['a picture', 'image/png', 'it is image/png, not a page of text'],
    ['a feed', 'application/rss+xml', 'a feed is added with /feed add'],
  ])('does not add %s', async (_what, type, reason) => {
    server.on('/x', '<html><body><p>Hello</p></body></html>', type);
    const answer = await ask(`/article add ${server.origin}/x`);
    expect(answer).toMatchObject({ text: expect.stringContaining(reason), private: true });
  });

  it('does not add what robots.txt keeps for people', async () => {
    server.on('/robots.txt', 'User-agent: *\nDisallow: /');
    server.on('/ferry', PAGE);
    expect((await ask(`/article add ${server.origin}/ferry`)).text).toContain(
      'does not let programs read that page',
    );
  });

  it('reads a page in the encoding that it or its server names', async () => {
    const words = PAGE.replace('Ivo Barden', 'Зоя Мир');
    const bytes = Buffer.from(
      Array.from(words, (character) => CODES_1251.get(character) ?? character.charCodeAt(0)),
    );
    server.on('/cyrillic', (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=windows-1251' }).end(bytes),
    );
    await ask(`/article add ${server.origin}/cyrillic`);
    expect((await store.articles([`${server.origin}/cyrillic`]))[0]!.text).toContain('Зоя Мир');
  });
});
