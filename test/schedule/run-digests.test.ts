import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOT_OURS, type Chat, type Post, type PostOutcome } from '../../src/chat/chat.ts';
import type { ReportFault } from '../../src/report.ts';
import { createDispatcher } from '../../src/command/create-dispatcher.ts';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { indexDocument } from '../store/index-document.ts';
import { createDigestRunner, type DigestRunner } from '../../src/schedule/run-digests.ts';
import type { NewSubscription } from '../../src/store/ledger.ts';
import { NO_INTAKE } from '../chat/no-intake.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DUE = Date.parse('2025-05-04T08:00:00Z');
const log = { debug() {}, info() {}, warn() {}, error() {} };
const EVERY_DAY: NewSubscription = {
  platform: 'discord',
  channel: '1',
  workspace: 'g',
  time: '08:00',
  language: 'en',
  timezone: 'UTC',
  days: [1, 2, 3, 4, 5, 6, 7],
  about: null,
  configured: false,
};

let store: Store;
let now: number;
beforeEach(() => {
  store = openSqliteStore(':memory:');
  now = DUE - 23 * HOUR;
  reported = [];
});
afterEach(() => store.close());

let articles = 0;
async function publish(title = 'Ferry to run all winter in Harbour Bay'): Promise<void> {
  articles++;
  const text = `${title}, the council decided on Friday after ${articles} nights of talks. “We will pay for it ourselves,” Mayor Ivo Barden said.`;
  await indexDocument(
    {
      id: `${articles}`,
      title,
      source: `Wire ${articles}`,
      url: null,
      byline: null,
      published: '2025-05-02',
      publishedBasis: 'stated',
      language: 'en',
      text,
    },
    { path: `${articles}`, contentHash: `${articles}` },
    store,
    createStoryIndex(await store.lastPlacement()),
    () => now,
  );
}

/** A platform that remembers what was posted; a post with a nonce it knows is not posted again, as on Discord. */
function fakeChat(platform: 'discord' | 'slack' = 'discord') {
  const posts: Post[] = [];
  const shown = new Map<string, Post>();
  let behave: (post: Post) => Promise<PostOutcome> = async () => ({ kind: 'sent', message: 'm' });
  const chat: Chat = {
    platform,
    isConnected: () => true,
    workspaces: () => null,
    missing: () => [],
    async post(post) {
      if (post.onSending && !(await post.onSending())) return NOT_OURS;
      posts.push(post);
      const outcome = await behave(post);
      if (outcome.kind === 'sent' || outcome.kind === 'unknown')
        shown.set(platform === 'discord' ? post.nonce : `${posts.length}`, post);
      return outcome;
    },
    stop: async () => {},
  };
  return { chat, posts, shown, will: (next: typeof behave) => void (behave = next) };
}

function runner(chats: readonly Chat[]): DigestRunner {
  const dispatcher = createDispatcher({
    commands: [],
    store,
    settings: { digestTime: '08:00', digestTimezone: 'UTC' },
    intake: NO_INTAKE,
    report: () => 'id',
    clock: () => now,
    rateLimit: { commands: 100, perMs: 1 },
  });
  return createDigestRunner({ store, dispatcher, chats: () => chats, log, report, clock: () => now });
}

let reported: string[];
const report: ReportFault = (where, _fields, message) => `id ${reported.push(`${where}: ${message}`)}`;

const slots = async (id: number) =>
  (await store.slots(id, 10, now)).map(({ state, reason }) => (reason ? `${state}: ${reason}` : state));
const words = (post: Post | undefined): string => JSON.stringify(post?.reply.answer.blocks);

describe('digests on schedule', () => {
  it('are posted once, at their time, with what is new', async () => {
    const { chat, posts } = fakeChat();
    const { id } = await store.subscribe(EVERY_DAY, now + MINUTE);
    await publish();
    const digests = runner([chat]);
    now = DUE - 1;
    await digests.tick();
    expect(posts).toEqual([]);
    for (now of [DUE, DUE + MINUTE, DUE + HOUR]) await digests.tick();
    expect(posts).toHaveLength(1);
    expect(words(posts[0])).toContain('Ferry to run all winter in Harbour Bay');
    expect(words(posts[0])).toContain('We will pay for it ourselves');
    expect(words(posts[0])).not.toContain('Late');
    expect(posts[0]!.nonce.length).toBeLessThanOrEqual(25);
    expect(await slots(id)).toEqual(['sent']);
  });

  it('say nothing on a quiet day, and tell next day only what came since', async () => {
    const { chat, posts } = fakeChat();
    const { id } = await store.subscribe(EVERY_DAY, now + MINUTE);
    await publish();
    const digests = runner([chat]);
    now = DUE;
    await digests.tick();
    now = DUE + 24 * HOUR;
    await digests.tick();
    expect(posts).toHaveLength(1);
    expect(await slots(id)).toEqual(['quiet', 'sent']);
    now = DUE + 30 * HOUR;
    await publish('Quarry closed for good in Valley City');
    now = DUE + 48 * HOUR;
    await digests.tick();
    expect(posts).toHaveLength(2);
    expect(words(posts[1])).toContain('Quarry closed');
    expect(words(posts[1])).not.toContain('Ferry');
  });

  it('are in the language of who subscribed', async () => {
    const { chat, posts } = fakeChat();
    await store.subscribe({ ...EVERY_DAY, language: 'es' }, now + MINUTE);
    await publish();
    now = DUE;
    await runner([chat]).tick();
    expect(words(posts[0])).toContain('Boletín diario · domingo 4 de mayo de 2025');
    expect(posts[0]?.reply.language).toBe('es');
  });

  it('keep to a topic', async () => {
    const { chat, posts } = fakeChat();
    const { id } = await store.subscribe({ ...EVERY_DAY, about: 'quarry' }, now + MINUTE);
    await publish();
    now = DUE;
    await runner([chat]).tick();
    expect(posts).toEqual([]);
    expect(await slots(id)).toEqual(['quiet']);
  });

  it('are posted late once after a downtime, and say so; older ones are skipped and recorded', async () => {
    const { chat, posts } = fakeChat();
    const { id } = await store.subscribe(EVERY_DAY, now + MINUTE);
    now = DUE + 50 * HOUR;
    await publish();
    await runner([chat]).tick();
    expect(posts).toHaveLength(1);
    expect(words(posts[0])).toContain('Late: it was due 6 May 2025, 08:00.');
    expect(await slots(id)).toEqual([
      'sent',
      'skipped: the program was not running or not connected',
      'skipped: the program was not running or not connected',
    ]);
  });

  it.each([
    ['are posted', 0, 'sent'],
    ['are not posted any more', 1, 'skipped: the program was not running or not connected'],
  ])('%s when they are twelve hours late and %i ms', async (_, over, outcome) => {
    const { chat, posts } = fakeChat();
    const { id } = await store.subscribe(EVERY_DAY, now + MINUTE);
    await publish();
    now = DUE + 12 * HOUR + over;
    await runner([chat]).tick();
    expect(posts).toHaveLength(1 - over);
    expect(await slots(id)).toEqual([outcome]);
  });

  it.each([
    ['are tried again', 0, 'sent'],
    ['are given up', 1, 'failed: busy'],
  ])('%s when a try has failed and they are twelve hours late and %i ms', async (_, over, outcome) => {
    const { chat, posts, will } = fakeChat();
    const { id } = await store.subscribe(EVERY_DAY, now + MINUTE);
    await publish();
    will(async () => ({ kind: 'failed', reason: 'busy', retryAfterMs: MINUTE }));
    now = DUE;
    await runner([chat]).tick();
    will(async () => ({ kind: 'sent', message: 'm' }));
    now = DUE + 12 * HOUR + over;
    await runner([chat]).tick();
    expect(posts).toHaveLength(2 - over);
    expect(await slots(id)).toEqual([outcome]);
  });

  it('are posted once by many replicas that tick at once', async () => {
    const { chat, posts } = fakeChat();
    await store.subscribe(EVERY_DAY, now + MINUTE);
    await publish();
    now = DUE;
    await Promise.all(Array.from({ length: 8 }, () => runner([chat]).tick()));
    expect(posts).toHaveLength(1);
  });

  it('wait for a platform that is away, and are tried again when a post surely failed', async () => {
    const { chat, posts, will } = fakeChat();
    const { id } = await store.subscribe(EVERY_DAY, now + MINUTE);
    await publish();
    now = DUE;
    await runner([{ ...chat, isConnected: () => false }]).tick();
    expect(await slots(id)).toEqual([]);
    will(async () => ({ kind: 'failed', reason: 'busy', retryAfterMs: 3 * MINUTE }));
    const digests = runner([chat]);
    await digests.tick();
    expect(await slots(id)).toEqual(['due: busy']);
    now = DUE + 2 * MINUTE;
    await digests.tick();
    expect(posts).toHaveLength(1);
    will(async () => ({ kind: 'sent', message: 'm' }));
    now = DUE + 4 * MINUTE;
    await digests.tick();
    expect(posts).toHaveLength(2);
    expect(posts[1]!.nonce).toBe(posts[0]!.nonce);
    expect(await slots(id)).toEqual(['sent']);
  });

  it('stop after some tries', async () => {
    const { chat, posts, will } = fakeChat();
    const { id } = await store.subscribe(EVERY_DAY, now + MINUTE);
    await publish();
    will(async () => ({ kind: 'failed', reason: 'busy', retryAfterMs: 0 }));
    const digests = runner([chat]);
    for (now = DUE; now < DUE + 3 * HOUR; now += MINUTE) await digests.tick();
    expect(posts).toHaveLength(5);
    expect(await slots(id)).toEqual(['failed: busy']);
  });

  it('pause a place that is gone', async () => {
    const { chat, posts, will } = fakeChat();
    const { id } = await store.subscribe(EVERY_DAY, now + MINUTE);
    await publish();
    will(async () => ({ kind: 'gone', reason: 'Missing Access' }));
    const digests = runner([chat]);
    for (now of [DUE, DUE + 24 * HOUR, DUE + 48 * HOUR]) await digests.tick();
    expect(posts).toHaveLength(1);
    expect(await slots(id)).toEqual(['failed: Missing Access']);
    expect((await store.subscription('discord', '1'))?.pausedReason).toBe('Missing Access');
  });

  it('say in a second try what the first said, and next day nothing of it again', async () => {
    const { chat, posts, will } = fakeChat();
    await store.subscribe(EVERY_DAY, now + MINUTE);
    await publish();
    will(async () => ({ kind: 'failed', reason: 'busy', retryAfterMs: 0 }));
    const digests = runner([chat]);
    now = DUE;
    await digests.tick();
    now = DUE + MINUTE / 2;
    await publish('Quarry closed for good in Valley City');
    will(async () => ({ kind: 'sent', message: 'm' }));
    now = DUE + 3 * MINUTE;
    await digests.tick();
    expect(words(posts[1])).toContain('Ferry');
    expect(words(posts[1])).not.toContain('Quarry');
    now = DUE + 24 * HOUR;
    await digests.tick();
    expect(words(posts[2])).toContain('Quarry');
    expect(words(posts[2])).not.toContain('Ferry');
  });

  it('are sent again on Discord after a lost answer only while the nonce protects them', async () => {
    const { chat, posts, will } = fakeChat();
    const { id } = await store.subscribe(EVERY_DAY, now + MINUTE);
    await publish();
    will(async () => ({ kind: 'unknown', reason: 'no answer' }));
    const digests = runner([chat]);
    for (now = DUE; now < DUE + 10 * MINUTE; now += MINUTE) await digests.tick();
    expect(posts.map(({ nonce }) => nonce)).toEqual([posts[0]!.nonce, posts[0]!.nonce]);
    expect(await slots(id)).toEqual(['unknown: no answer']);
  });

  it('are never sent again on Slack when no answer came', async () => {
    const { chat, posts, will } = fakeChat('slack');
    const { id } = await store.subscribe({ ...EVERY_DAY, platform: 'slack', channel: 'C1' }, now + MINUTE);
    await publish();
    will(async () => ({ kind: 'unknown', reason: 'no answer' }));
    const digests = runner([chat]);
    for (now of [DUE, DUE + MINUTE, DUE + HOUR]) await digests.tick();
    expect(posts).toHaveLength(1);
    expect(await slots(id)).toEqual(['unknown: no answer']);
  });

  it('report a fault of ours, which holds up no other place', async () => {
    const broken = fakeChat();
    broken.will(async () => {
      throw new TypeError('no such thing');
    });
    const good = fakeChat('slack');
    await store.subscribe(EVERY_DAY, now + MINUTE);
    const { id } = await store.subscribe({ ...EVERY_DAY, platform: 'slack', channel: 'C1' }, now + MINUTE);
    await publish();
    now = DUE;
    await runner([broken.chat, good.chat]).tick();
    expect(await slots(id)).toEqual(['sent']);
    expect(reported).toEqual(['digests: a digest failed']);
  });

  it('delay no other place when one hangs', async () => {
    const slow = fakeChat();
    const quick = fakeChat('slack');
    await store.subscribe(EVERY_DAY, now + MINUTE);
    const { id } = await store.subscribe({ ...EVERY_DAY, platform: 'slack', channel: 'C1' }, now + MINUTE);
    await publish();
    let release = (_outcome: PostOutcome): void => {};
    slow.will(() => new Promise((done) => (release = done)));
    now = DUE;
    const ticking = runner([slow.chat, quick.chat]).tick();
    await expect.poll(() => slots(id)).toEqual(['sent']);
    expect(slow.posts).toHaveLength(1);
    release({ kind: 'sent', message: 'm' });
    await ticking;
  });
});

describe('a clock that was wrong for a moment', () => {
  const DAY = 24 * HOUR;
  const YEAR = 365 * DAY;
  const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
  const SET = [
    ['a year ahead', YEAR],
    ['a year ahead, in the evening', YEAR + 13 * HOUR],
    ['three weeks ahead', 21 * DAY],
    ['a day ahead', DAY],
    ['an hour back', -HOUR],
    ['a day behind', -DAY],
    ['a year behind', -YEAR],
    ['a year behind, at the time of a digest', -YEAR - 10 * MINUTE],
    ['forty years behind', -40 * YEAR],
  ] as const;
  const NEWS = [
    'Ferry to run all winter in Harbour Bay',
    'Quarry closed for good in Valley City',
    'Oaks planted above the reservoir at Lindow',
    'Museum opens its doors to night visitors',
    'Bakers strike over the price of flour',
  ];
  /** In how many posts each piece of news stands. */
  const told = (posts: readonly Post[]): number[] =>
    NEWS.map((title) => posts.filter((post) => words(post).includes(title.slice(0, 12))).length);

  /** From now on looks every ten minutes until a moment, each time with the clock right. */
  async function lookUntil(moment: number, digests: DigestRunner): Promise<void> {
    for (; now <= moment; now += 10 * MINUTE) await digests.tick();
  }

  describe.each(['discord', 'slack'] as const)('on %s', (platform) => {
    it.each(SET)('%s doubles and loses nothing, whatever was at work', async (_how, by) => {
      const { chat, posts, will } = fakeChat(platform);
      const { id } = await store.subscribe({ ...EVERY_DAY, platform }, now + MINUTE);
      await publish(NEWS[0]);
      let release = (_outcome: PostOutcome): void => {};
      will(() => new Promise((done) => (release = done)));
      const digests = runner([chat]);
      now = DUE;
      const posting = digests.tick();
      await expect.poll(() => posts.length).toBe(1);
      await publish(NEWS[1]);
      will(async () => ({ kind: 'sent', message: 'm' }));
      now = DUE + 10 * MINUTE + by;
      void digests.tick();
      // Another process, with the same clock, as one has that was started anew.
      void runner([chat]).tick();
      await settled();
      now = DUE + 11 * MINUTE;
      release({ kind: 'sent', message: 'm' });
      await posting;
      now = DUE + 20 * MINUTE;
      await lookUntil(DUE + 12 * HOUR, digests);
      await publish(NEWS[2]);
      await lookUntil(DUE + DAY, digests);
      await publish(NEWS[3]);
      await lookUntil(DUE + 2 * DAY, digests);
      await publish(NEWS[4]);
      await lookUntil(DUE + 3 * DAY, digests);
      expect(told(posts)).toEqual([1, 1, 1, 1, 1]);
      expect((await slots(id)).filter((state) => state.startsWith('skipped'))).toEqual([]);
      expect((await store.slots(id, 10, now)).filter(({ dueAt }) => dueAt >= DUE)).toHaveLength(4);
    });

    it.each(SET)('%s, between two digests, neither', async (_how, by) => {
      const { chat, posts } = fakeChat(platform);
      const { id } = await store.subscribe({ ...EVERY_DAY, platform }, now + MINUTE);
      await publish(NEWS[0]);
      const digests = runner([chat]);
      now = DUE;
      await lookUntil(DUE + HOUR, digests);
      await publish(NEWS[1]);
      now = DUE + 70 * MINUTE + by;
      await digests.tick();
      now = DUE + 80 * MINUTE;
      await lookUntil(DUE + 12 * HOUR, digests);
      await publish(NEWS[2]);
      await lookUntil(DUE + DAY, digests);
      await publish(NEWS[3]);
      await lookUntil(DUE + 2 * DAY, digests);
      await publish(NEWS[4]);
      await lookUntil(DUE + 3 * DAY, digests);
      expect(told(posts)).toEqual([1, 1, 1, 1, 1]);
      expect((await slots(id)).filter((state) => state.startsWith('skipped'))).toEqual([]);
    });

    it.each(SET)('%s when the program starts after a kill, neither', async (_how, by) => {
      const { chat, posts, shown, will } = fakeChat(platform);
      const { id } = await store.subscribe({ ...EVERY_DAY, platform }, now + MINUTE);
      await publish(NEWS[0]);
      // The post arrives, and the process is gone.
      will((post) => {
        shown.set(post.nonce, post);
        return new Promise(() => {});
      });
      now = DUE;
      void runner([chat]).tick();
      await expect.poll(() => posts.length).toBe(1);
      will(async () => ({ kind: 'sent', message: 'm' }));
      await publish(NEWS[1]);
      now = DUE + HOUR + by;
      const digests = runner([chat]);
      await digests.tick();
      now = DUE + 70 * MINUTE;
      await lookUntil(DUE + 3 * DAY, digests);
      expect(told(posts).slice(0, 2)).toEqual([1, 1]);
      expect((await slots(id)).filter((state) => state.startsWith('skipped'))).toEqual([]);
      expect((await store.slots(id, 10, DUE))[0]).toMatchObject({ dueAt: DUE, state: 'unknown' });
    });
  });

  it.each([
    ['days', 20 * DAY],
    ['a year', YEAR],
  ])('%s ahead suppresses no digest when these days come', async (_how, by) => {
    const { chat, posts } = fakeChat();
    const { id } = await store.subscribe(EVERY_DAY, now + MINUTE);
    const digests = runner([chat]);
    now = DUE + HOUR + by;
    await publish();
    await digests.tick();
    expect(posts).toHaveLength(1);
    for (let day = 1; day <= by / DAY + 2; day += 1) {
      now = DUE + day * DAY;
      if (day % 5 === 1 || day >= by / DAY - 2) await publish(`${NEWS[1]} ${day}`);
      await digests.tick();
      const [slot] = await store.slots(id, 1, now);
      expect(slot).toMatchObject({
        dueAt: now,
        state: day % 5 === 1 || day >= by / DAY - 2 ? 'sent' : 'quiet',
      });
    }
  });

  it('a year ahead holds up no digest, and nothing is told twice', async () => {
    const { chat, posts } = fakeChat();
    const { id } = await store.subscribe(EVERY_DAY, now + MINUTE);
    await publish();
    const digests = runner([chat]);
    now = DUE;
    await digests.tick();
    now = DUE + HOUR;
    await publish('Quarry closed for good in Valley City');
    now = DUE + YEAR;
    await digests.tick();
    expect(posts).toHaveLength(2);
    now = DUE + 24 * HOUR;
    await digests.tick();
    // What was posted then is told: what is due now is quiet.
    expect(posts).toHaveLength(2);
    expect(await slots(id)).toEqual(['quiet', 'sent']);
    await publish('Oaks planted above the reservoir at Lindow');
    now = DUE + 48 * HOUR;
    await digests.tick();
    expect(posts).toHaveLength(3);
    expect(words(posts[2])).toContain('Oaks');
    expect(words(posts[2])).not.toContain('Quarry');
  });

  it('a year ahead when a channel subscribed holds up no digest', async () => {
    const { chat, posts } = fakeChat();
    await store.subscribe(EVERY_DAY, now + YEAR);
    await publish();
    const digests = runner([chat]);
    await digests.tick();
    now = DUE;
    await digests.tick();
    expect(posts).toHaveLength(1);
  });

  it('an hour set back leaves no article out', async () => {
    const { chat, posts } = fakeChat();
    await store.subscribe(EVERY_DAY, now + MINUTE);
    await publish();
    const digests = runner([chat]);
    now = DUE;
    await digests.tick();
    now = DUE - HOUR / 2;
    await publish('Quarry closed for good in Valley City');
    now = DUE + 24 * HOUR;
    await digests.tick();
    expect(words(posts[1])).toContain('Quarry');
  });
});

describe('a post that surely failed', () => {
  /** Tries one digest, a try at each of some minutes, each with its outcome; returns its state after each. */
  async function tries(outcomes: readonly (readonly [minute: number, PostOutcome['kind']])[]) {
    const { chat, posts, will } = fakeChat();
    const { id } = await store.subscribe(EVERY_DAY, now + MINUTE);
    await publish();
    const digests = runner([chat]);
    const states: (string | undefined)[] = [];
    for (const [minute, kind] of outcomes) {
      will(async () =>
        kind === 'sent'
          ? { kind, message: 'm' }
          : kind === 'failed'
            ? { kind, reason: 'busy', retryAfterMs: 0 }
            : { kind, reason: 'no answer' },
      );
      now = DUE + minute * MINUTE;
      await digests.tick();
      states.push((await slots(id))[0]);
    }
    return { states, posts: posts.length };
  }

  it('leaves the next, which had no answer, the whole time in which the nonce protects it', async () => {
    expect(
      await tries([
        [0, 'failed'],
        [3, 'unknown'],
        [4, 'sent'],
      ]),
    ).toEqual({ states: ['due: busy', 'sending: no answer', 'sent'], posts: 3 });
  });

  it('says nothing about one before it that had no answer: it is not sent again when no nonce protects it', async () => {
    expect(
      await tries([
        [0, 'unknown'],
        [1, 'failed'],
        [3, 'sent'],
      ]),
    ).toEqual({ states: ['sending: no answer', 'sending: busy', 'unknown: busy'], posts: 2 });
  });
});

describe('a digest whose process died', () => {
  /** Runs until the post is on its way, and then never again. */
  async function dieWhilePosting(platform: 'discord' | 'slack', arrived: boolean) {
    const fake = fakeChat(platform);
    const { id } = await store.subscribe({ ...EVERY_DAY, platform }, now + MINUTE);
    await publish();
    now = DUE;
    fake.will((post) => {
      if (arrived) fake.shown.set(platform === 'discord' ? post.nonce : 'first', post);
      return new Promise(() => {});
    });
    void runner([fake.chat]).tick();
    await expect.poll(() => slots(id)).toEqual(['sending']);
    fake.will(async () => ({ kind: 'sent', message: 'm' }));
    return { ...fake, id };
  }

  it.each([true, false])(
    'stands once on Discord, whether the first post arrived (%s) or not',
    async (arrived) => {
      const { chat, shown, id } = await dieWhilePosting('discord', arrived);
      now = DUE + 20_000;
      const again = runner([chat]);
      await again.tick();
      await again.tick();
      expect(shown.size).toBe(1);
      expect(await slots(id)).toEqual(['sent']);
    },
  );

  it('is not sent again on Discord when the nonce no longer protects it', async () => {
    const { chat, posts, id } = await dieWhilePosting('discord', true);
    now = DUE + HOUR;
    await runner([chat]).tick();
    expect(posts).toHaveLength(1);
    expect(await slots(id)).toEqual(['unknown: the program ended while posting']);
  });

  it.each([true, false])('is never sent again on Slack (first post arrived: %s)', async (arrived) => {
    const { chat, posts, id } = await dieWhilePosting('slack', arrived);
    now = DUE + 20_000;
    await runner([chat]).tick();
    expect(posts).toHaveLength(1);
    expect(await slots(id)).toEqual(['unknown: the program ended while posting']);
  });

  it('is made again when it died before posting', async () => {
    const { chat, posts } = fakeChat();
    const { id } = await store.subscribe(EVERY_DAY, now + MINUTE);
    await publish();
    await store.leaseSlot(id, DUE, 'dead', DUE, 15_000);
    now = DUE + 10_000;
    const digests = runner([chat]);
    await digests.tick();
    expect(posts).toEqual([]);
    now = DUE + 15_000;
    await digests.tick();
    expect(posts).toHaveLength(1);
    expect(await slots(id)).toEqual(['sent']);
  });
});
