import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Chat, Post } from '../../src/chat/chat.ts';
import { createDispatcher } from '../../src/command/create-dispatcher.ts';
import type { PollOutcome } from '../../src/core/feed/plan-poll.ts';
import type { FeedRunnerOptions } from '../../src/schedule/read-due-feed.ts';
import { createFeedRunner, type FeedRunner } from '../../src/schedule/run-feeds.ts';
import type { StoredFeed } from '../../src/store/feeds.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { NO_INTAKE } from '../chat/no-intake.ts';

const MINUTE = 60_000;
const START = Date.parse('2025-05-04T08:00:00Z');

let store: Store;
let now: number;
let warned: object[];
let observed: string[];
let polled: string[];
let posts: Post[];
let reported: string[];
beforeEach(() => {
  store = openSqliteStore(':memory:');
  now = START;
  [warned, observed, polled, posts, reported] = [[], [], [], [], []];
});
afterEach(() => store.close());

const chat: Chat = {
  platform: 'discord',
  isConnected: () => true,
  workspaces: () => null,
  missing: () => [],
  async post(post) {
    posts.push(post);
    return { kind: 'sent', message: 'm' };
  },
  stop: async () => {},
};
const log = { debug() {}, info() {}, warn: (fields: object) => void warned.push(fields), error() {} };

function runner(
  outcome: (feed: StoredFeed) => PollOutcome,
  more: Partial<FeedRunnerOptions> = {},
): FeedRunner {
  const dispatcher = createDispatcher({
    commands: [],
    store,
    settings: { digestTime: '08:00', digestTimezone: 'UTC' },
    intake: NO_INTAKE,
    report: () => 'id',
    clock: () => now,
    rateLimit: { commands: 100, perMs: 1 },
  });
  return createFeedRunner({
    store,
    async poll(feed) {
      polled.push(feed.address);
      return { outcome: outcome(feed), feed: { ...feed, title: 'Post', etag: '"1"' } };
    },
    dispatcher,
    chats: () => [chat],
    log,
    report: (where, _fields, message) => `id ${reported.push(`${where}: ${message}`)}`,
    clock: () => now,
    random: () => 0.5,
    intervalMs: 15 * MINUTE,
    observe: (what) => observed.push(what),
    ...more,
  });
}

const add = (address: string): Promise<StoredFeed> =>
  store.addFeed(
    { address, title: null, platform: 'discord', channel: 'c', workspace: 'g', user: 'u', configured: false },
    now,
  );
const READ: PollOutcome = { kind: 'read', wishMs: null };
const FAILED: PollOutcome = { kind: 'failed', problem: 'it takes no connections', gone: false, wishMs: null };

describe('feeds on schedule', () => {
  it('are read at their time, and their state is kept', async () => {
    await add('https://post.example/feed');
    const feeds = runner(() => READ);
    for (now of [START, START + MINUTE, START + 14 * MINUTE]) await feeds.tick();
    expect(polled).toHaveLength(1);
    expect((await store.feeds())[0]).toMatchObject({
      title: 'Post',
      etag: '"1"',
      goodAt: START,
      nextPollAt: START + 15 * MINUTE,
    });
    now = START + 15 * MINUTE;
    await feeds.tick();
    expect(polled).toHaveLength(2);
    expect(observed).toEqual(['read', 'read']);
  });

  it('that keep failing are tried less and less, paused, and reported once, where they were added', async () => {
    await add('https://post.example/feed');
    const feeds = runner(() => FAILED);
    const tried: number[] = [];
    for (now = START; now < START + 7 * 24 * 60 * MINUTE; now += MINUTE) {
      const before = polled.length;
      await feeds.tick();
      if (polled.length > before) tried.push((now - START) / MINUTE);
    }
    expect(tried).toEqual([0, 30, 90, 210, 450, 930, 1890, 3330]);
    const reason = 'it failed 8 times in a row, at last: it takes no connections';
    expect((await store.feeds())[0]).toMatchObject({ failures: 8, pausedReason: reason, goodAt: null });
    expect(warned).toEqual([{ feed: 'https://post.example/feed', reason }]);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({
      channel: 'c',
      reply: {
        answer: {
          title: `The feed “Post” (https://post.example/feed) is paused: ${reason}. /feed resume 1 reads it again.`,
        },
      },
    });
    expect(posts[0]!.nonce.length).toBeLessThanOrEqual(25);
    expect(observed.at(-1)).toBe('paused');
  });

  it('that are gone are paused at once; one resumed begins with a clean record', async () => {
    const { id } = await add('https://post.example/feed');
    const feeds = runner(() => ({ ...FAILED, gone: true }));
    await feeds.tick();
    expect((await store.feeds())[0]!.pausedReason).toBe('it is gone for good (status 410)');
    await store.resumeFeed(id, now);
    await runner(() => READ).tick();
    expect((await store.feeds())[0]).toMatchObject({ failures: 0, problem: null, pausedReason: null });
    expect(posts).toHaveLength(1);
  });

  it('are read by one of several programs', async () => {
    for (let i = 0; i < 6; i++) await add(`https://post.example/${i}`);
    await Promise.all([runner(() => READ).tick(), runner(() => READ).tick(), runner(() => READ).tick()]);
    expect(polled.sort()).toEqual(Array.from({ length: 6 }, (_, i) => `https://post.example/${i}`));
  });

  it('are read side by side, a few at a time, so that a slow one holds up no other', async () => {
    for (let i = 0; i < 6; i++) await add(`https://post.example/${i}`);
    const slow = Promise.withResolvers<void>();
    let atWork = 0;
    let most = 0;
    const feeds = runner(() => READ, {
      async poll(feed) {
        most = Math.max(most, ++atWork);
        if (feed.address.endsWith('0')) await slow.promise;
        else await new Promise((done) => setTimeout(done, 5));
        atWork--;
        polled.push(feed.address);
        return { outcome: READ, feed };
      },
    });
    const first = feeds.tick();
    while (polled.length < 5) await new Promise((done) => setTimeout(done, 5));
    await add('https://post.example/late');
    const second = feeds.tick();
    while (polled.length < 6) await new Promise((done) => setTimeout(done, 5));
    expect(polled).toContain('https://post.example/late');
    expect(most).toBe(4);
    slow.resolve();
    await Promise.all([first, second]);
    expect(polled.at(-1)).toBe('https://post.example/0');
  });

  it('are given back, as they were, when the program ends while reading', async () => {
    await add('https://post.example/feed');
    const feeds = runner(() => READ, {
      poll: (_feed, signal) =>
        new Promise((_done, fail) => signal.addEventListener('abort', () => fail(signal.reason as Error))),
    });
    const tick = feeds.tick();
    await new Promise((done) => setTimeout(done, 5));
    await feeds.stop();
    await tick;
    expect((await store.feeds())[0]).toMatchObject({ failures: 0, problem: null, nextPollAt: START });
    await runner(() => READ).tick();
    expect(polled).toHaveLength(1);
  });

  it('count a fault of ours as a failure, and say so', async () => {
    await add('https://post.example/feed');
    await runner(() => {
      throw new Error('a bug');
    }).tick();
    expect((await store.feeds())[0]).toMatchObject({
      failures: 1,
      problem: 'a fault of ours, in the log under id 1',
    });
    expect(reported).toEqual(['feeds: reading a feed failed']);
  });
});
