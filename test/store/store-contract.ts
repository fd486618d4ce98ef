import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyze } from '../../src/core/analyze.ts';
import type { Document } from '../../src/core/article/article.ts';
import { createStoryIndex, type StoryIndex } from '../../src/core/story/story-index.ts';
import { storyKeys } from '../../src/core/story/story-keys.ts';
import type { FeedItemRecord, FeedState, NewFeed } from '../../src/store/feeds.ts';
import type { Extent } from '../../src/store/ledger.ts';
import type { MatchedDays, StoryMemory } from '../../src/store/library.ts';
import type { Store } from '../../src/store/store.ts';
import { indexDocument } from './index-document.ts';

const MAYOR =
  'Mayor Ivo Barden said on Monday: “The ferry will run all winter, and we will pay for it ourselves.” The vote on the harbour budget is on June 3, 2026.';
const REPEAT =
  'In Harbour Bay the ferry stays. “The ferry will run all winter, and we will pay for it,” Barden said. Nobody on the council disagreed with the plan that evening.';
const OTHER =
  'Judge Anna Barden closed the old quarry on March 2, 2026. “This quarry is closed for good,” Anna Barden told reporters in Valley City after the hearing.';
const NOTHING_MATCHED: MatchedDays = { published: null, quotations: [], events: [], added: [] };
const OAKS =
  'Volunteers planted four hundred young oaks above the reservoir at Lindow, where a storm had felled the old forest.';

const article = (id: string, text: string, more: Partial<Document> = {}): Document => ({
  id,
  title: `Title of ${id}`,
  source: 'Harbour Post',
  url: `https://harbour-post.example/${id}`,
  byline: null,
  published: '2026-05-12',
  publishedBasis: 'stated',
  language: 'en',
  text,
  ...more,
});

/** What every store must do. `open` gives an empty one. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    let stories: StoryIndex;
    beforeEach(async () => {
      store = await open();
      stories = createStoryIndex();
    });
    afterEach(() => store.close());

    const save = (document: Document, now = 1): Promise<number> =>
      indexDocument(
        document,
        { path: `${document.id}.txt`, contentHash: `hash of ${document.text}` },
        store,
        stories,
        () => now,
      );
    const saveFile = (path: string, outcome: 'indexed' | 'skipped' | 'failed' = 'indexed'): Promise<void> =>
      store.saveFiles(
        [
          {
            path,
            size: 10,
            modifiedMs: 5,
            hash: 'h',
            outcome,
            reason: outcome === 'indexed' ? null : 'because',
            analysis: 1,
          },
        ],
        2,
      );

    it('is empty at first', async () => {
      expect(await store.counts()).toEqual({
        articles: 0,
        quotations: 0,
        speakers: 0,
        events: 0,
        stories: 0,
      });
      expect(await store.files()).toEqual([]);
      expect(await store.stories(0, 10)).toEqual([]);
      expect(await store.lastPlacement()).toEqual({ story: 0, telling: 0 });
    });

    it('gives an article back as it was, words to the letter', async () => {
      const document = article('a', `${MAYOR} Ünïcödé, “smart quotes”, 🛳️ and a \ttab stay.`);
      await save(document);
      const [stored] = await store.articles(['a']);
      expect(stored).toMatchObject({
        id: 'a',
        text: document.text,
        title: 'Title of a',
        published: '2026-05-12',
        url: document.url,
      });
      const quotations = await store.quotationsOfArticles(['a']);
      expect(quotations.map(({ start, end }) => document.text.slice(start, end))).toEqual(
        quotations.map(({ text }) => text),
      );
      expect(quotations).toHaveLength(analyze(document).quotations.length);
    });

    it('replaces an article that is saved again, and leaves nothing of the old one', async () => {
      await save(article('a', MAYOR));
      const before = await store.revision();
      await save(article('a', OTHER));
      expect(await store.revision()).not.toBe(before);
      expect((await store.counts()).articles).toBe(1);
      expect(await store.searchArticles(['ferry'], {}, 10)).toEqual([]);
      expect(await store.searchQuotations(['ferry'], null, 10)).toEqual([]);
      expect(await store.speakersNamed(['ivo'])).toEqual([]);
      expect((await store.speakersNamed(['anna']))[0]).toMatchObject({
        name: 'Anna Barden',
        kind: 'person',
        statements: 1,
      });
    });

    it('forgets the articles of removed files, and of files that turn out not to be articles', async () => {
      await save(article('a', MAYOR));
      await save(article('b', OTHER));
      await saveFile('a.txt');
      await saveFile('b.txt');
      await store.removeFiles(['a.txt'], 2);
      expect((await store.heads(['a', 'b'])).map(({ id }) => id)).toEqual(['b']);
      await saveFile('b.txt', 'skipped');
      expect(await store.counts()).toMatchObject({ articles: 0, quotations: 0, speakers: 0, events: 0 });
      expect((await store.files()).map(({ path, outcome }) => [path, outcome])).toEqual([
        ['b.txt', 'skipped'],
      ]);
    });

    it('puts wordings of one utterance into one statement', async () => {
      await save(article('a', MAYOR));
      await save(article('b', REPEAT));
      const quotations = await store.quotationsOfArticles(['a', 'b']);
      expect(new Set(quotations.map(({ statement }) => statement)).size).toBe(1);
      const parts = await store.statementParts([quotations[0]!.statement]);
      expect(parts.map(({ article: id }) => id).sort()).toEqual(['a', 'b']);
    });

    it("merges statements that a new article shows to be one, and never gives a statement's number again", async () => {
      await save(article('a', MAYOR));
      await save(article('b', OTHER));
      const [first, second] = await store.quotationsOfArticles(['a', 'b']);
      const bare = {
        path: 'c',
        contentHash: 'c',
        placement: { story: 9, telling: 9 },
        terms: [],
        sketch: new Uint32Array(),
        indexedAt: 1,
        analysis: 1,
        genre: null,
        summary: [],
        quotations: [],
        moves: [],
        events: [],
      };
      await store.saveArticle({
        ...bare,
        document: article('c', 'Nothing.'),
        merges: [[first!.statement, second!.statement]],
      });
      expect(await store.statementParts([second!.statement])).toHaveLength(2);
      expect(await store.statementParts([first!.statement])).toHaveLength(0);
      await saveFile('b.txt');
      await store.removeFiles(['b.txt'], 2);
      await save(article('d', OTHER.replace('quarry', 'mine')));
      const [kept, fresh] = await store.quotationsOfArticles(['a', 'd']);
      expect(kept!.statement).toBe(second!.statement);
      expect(fresh!.statement).not.toBe(second!.statement);
    });

    it('puts a stored quotation into another statement when a new article shows it to be of that', async () => {
      await save(article('a', MAYOR));
      await save(article('b', OTHER));
      const [first, second] = await store.quotationsOfArticles(['a', 'b']);
      await store.saveArticle({
        document: article('c', 'Nothing.'),
        path: 'c',
        contentHash: 'c',
        placement: { story: 9, telling: 9 },
        terms: [],
        sketch: new Uint32Array(),
        indexedAt: 1,
        analysis: 1,
        genre: null,
        summary: [],
        quotations: [],
        merges: [],
        moves: [{ quotation: second!.id, target: { kind: 'stored', statement: first!.statement } }],
        events: [],
      });
      const [moved] = await store.quotations([second!.id]);
      expect(moved!.statement).toBe(first!.statement);
    });

    it('keeps an article as new as it was when it is saved again', async () => {
      await save(article('a', MAYOR), 100);
      await save(article('a', OTHER), 200);
      expect((await store.heads(['a']))[0]).toMatchObject({ indexedAt: 100 });
    });

    it('keeps what went and came back as new as it was, in its place in the order of arrival', async () => {
      const heads = async () =>
        (await store.heads(['a', 'b', 'c'])).map(({ id, indexedAt, arrival }) => [id, indexedAt, arrival]);
      await save(article('a', MAYOR), 100);
      await save(article('b', OTHER), 200);
      await store.removeFiles(['a.txt', 'b.txt'], 300);
      await save(article('b', OTHER), 400);
      await save(article('c', MAYOR), 500);
      expect(await heads()).toEqual([
        ['b', 200, 2],
        ['c', 100, 1],
      ]);
      expect(Math.max(...(await store.stories(0, 10)).map(({ lastArrival }) => lastArrival))).toBe(2);
    });

    it('takes an article for new again when the digests passed it over while it was away, and only then', async () => {
      const { id } = await store.subscribe(
        {
          platform: 'slack',
          channel: 'c',
          workspace: 'w',
          time: '08:00',
          language: 'en',
          timezone: 'UTC',
          days: [1],
          about: null,
          configured: false,
        },
        1,
      );
      let due = 0;
      const tell = async (): Promise<void> => {
        const slot = await store.leaseSlot(id, (due += 1), 'me', 1, 1);
        await store.finish(slot!, 'me', { state: 'sent' }, { at: due, arrival: await store.arrived() });
      };
      const away = async (meanwhile: () => Promise<void>): Promise<unknown> => {
        await store.removeFiles(['a.txt'], 300);
        await meanwhile();
        await save(article('a', MAYOR), 400);
        const [head] = await store.heads(['a']);
        return [head!.indexedAt, head!.arrival];
      };
      await save(article('b', OTHER), 100);
      await tell();
      await save(article('a', MAYOR), 200);
      expect(await away(async () => {})).toEqual([200, 2]);
      expect(await away(tell)).toEqual([400, 3]);
      await tell();
      expect(await away(tell)).toEqual([400, 3]);
    });

    it('forgets what went long ago', async () => {
      await save(article('a', MAYOR), 100);
      await store.removeFiles(['a.txt'], 300);
      await store.forgetDeparted(390, 90);
      await save(article('a', MAYOR), 400);
      expect((await store.heads(['a']))[0]).toMatchObject({ indexedAt: 100 });
      await store.removeFiles(['a.txt'], 500);
      await store.forgetDeparted(591, 90);
      await save(article('a', MAYOR), 600);
      expect((await store.heads(['a']))[0]).toMatchObject({ indexedAt: 600, arrival: 2 });
    });

    it('gives a piece of work to one at a time, and says who has it', async () => {
      const held = await store.hold('indexing', 'process 1');
      expect(await store.hold('indexing', 'process 2')).toBeNull();
      expect(await store.holderOf('indexing')).toBe('process 1');
      const other = await store.hold('other', 'process 3');
      await held!.letGo();
      await held!.letGo();
      expect(await store.holderOf('indexing')).toBeNull();
      expect(await store.holderOf('other')).toBe('process 3');
      expect(await store.hold('indexing', 'process 2')).not.toBeNull();
      await other!.letGo();
    });

    it('remembers whose reading was begun, by content, until it is settled', async () => {
      await store.beginReading('a.txt', 'h1', false);
      await store.beginReading('a.txt', 'h1', true);
      await store.beginReading('a.txt', 'h1', true);
      await store.beginReading('b.txt', 'h2', false);
      expect(await store.suspects()).toEqual([
        { path: 'a.txt', hash: 'h1', deaths: 2 },
        { path: 'b.txt', hash: 'h2', deaths: 0 },
      ]);
      await store.beginReading('a.txt', 'h3', true);
      await saveFile('b.txt');
      expect(await store.suspects()).toEqual([{ path: 'a.txt', hash: 'h3', deaths: 1 }]);
      await store.endReadings();
      expect(await store.suspects()).toEqual([]);
    });

    it('remembers that days are to be matched', async () => {
      expect(await store.setting('unmatched')).toBe(0);
      await save(article('a', MAYOR));
      expect(await store.setting('unmatched')).toBe(1);
      await store.saveSetting('unmatched', 0);
      expect(await store.setting('unmatched')).toBe(0);
    });

    it('finds articles by any of the words, word forms and accents aside, best first', async () => {
      await save(article('a', MAYOR, { title: 'Ferry to run' }));
      await save(article('b', `${OTHER} A ferry passes.`));
      expect((await store.searchArticles(['ferries'], {}, 10)).map(({ id }) => id)).toEqual(['a', 'b']);
      expect((await store.searchArticles(['férry', 'quarry'], {}, 10)).map(({ id }) => id).sort()).toEqual([
        'a',
        'b',
      ]);
      expect(await store.searchArticles(['ferry'], { sources: ['Nobody'] }, 10)).toEqual([]);
      expect(await store.searchArticles(['ferry'], { since: '2026-05-13' }, 10)).toEqual([]);
      expect(
        await store.searchArticles(['ferry'], { since: '2026-05-12', until: '2026-05-12' }, 1),
      ).toHaveLength(1);
    });

    it('finds only articles that hold phrases, when asked to', async () => {
      await save(article('a', MAYOR));
      await save(article('b', `${OTHER} In winter all ferries run.`));
      const found = async (...phrases: string[]) =>
        (await store.searchArticles(['winter', 'ferry'], { phrases }, 10)).map(({ id }) => id);
      expect(await found('run all winter')).toEqual(['a']);
      expect(await found('winter all', 'ferries run')).toEqual(['b']);
      expect(await found('" OR 1', 'all winter')).toEqual([]);
    });

    it('finds only articles that quote some speakers, when asked to', async () => {
      await save(article('a', MAYOR));
      await save(article('b', `${OTHER} A ferry passes.`));
      const [mayor] = await store.speakersNamed(['ivo']);
      const found = await store.searchArticles(['ferry'], { speakers: [mayor!.id] }, 10);
      expect(found.map(({ id }) => id)).toEqual(['a']);
      expect(await store.searchArticles(['ferry'], { speakers: [] }, 10)).toEqual([]);
    });

    it('tells which words no article holds, the words there are, and how texts begin', async () => {
      await save(article('a', MAYOR));
      expect(await store.unknownWords(['ferries', 'quarry', 'Wintér', '"'])).toEqual(['quarry', '"']);
      expect(await store.stemsStarting('ferr')).toEqual(['ferri']);
      expect([...(await store.openings(['a', 'nobody'], 9))]).toEqual([['a', 'Mayor Ivo']]);
      await store.removeFiles(['a.txt'], 2);
    });

    it.each([
      '"',
      "'; DROP TABLE articles; --",
      'NEAR(a b)',
      'title:ferry',
      'a*',
      '^a',
      '-a',
      'AND',
      'a OR',
      '(',
      '\0',
      '\ud800',
      '§§',
      '{',
      '%',
      '',
    ])('takes %j as a word and not as syntax', async (word) => {
      await save(article('a', MAYOR));
      await expect(store.searchArticles([word], {}, 10)).resolves.toBeInstanceOf(Array);
      await expect(store.searchQuotations([word], null, 10)).resolves.toBeInstanceOf(Array);
      await expect(store.speakersNamed([word])).resolves.toEqual([]);
      await expect(store.speakersNear([word], 5)).resolves.toBeInstanceOf(Array);
      expect((await store.counts()).articles).toBe(1);
    });

    it('finds speakers by the words of their names, by a beginning, and by likeness', async () => {
      await save(article('a', MAYOR));
      await save(article('b', OTHER));
      const names = async (found: Promise<{ name: string }[]>): Promise<string[]> =>
        (await found).map(({ name }) => name).sort();
      expect(await names(store.speakersNamed(['barden']))).toEqual(['Anna Barden', 'Ivo Barden']);
      expect(await names(store.speakersNamed(['ivo', 'barden']))).toEqual(['Ivo Barden']);
      expect(await names(store.speakersStarting('bar', 10))).toEqual(['Anna Barden', 'Ivo Barden']);
      expect(await names(store.speakersStarting('', 1))).toHaveLength(1);
      expect((await names(store.speakersNear(['bardn'], 10))).length).toBe(2);
    });

    it('searches quotations, also of some speakers only', async () => {
      await save(article('a', MAYOR));
      await save(article('b', OTHER));
      const [anna] = await store.speakersNamed(['anna']);
      expect(await store.searchQuotations(['winter', 'closed'], null, 10)).toHaveLength(2);
      expect(await store.searchQuotations(['winter', 'closed'], [anna!.id], 10)).toHaveLength(1);
    });

    it('tells the rarest of some words, and at least one', async () => {
      await save(article('a', MAYOR));
      await save(article('b', MAYOR.replace('winter', 'summer')));
      expect(await store.rarestWords(['ferry', 'winter', 'unheard'], 1)).toEqual(['winter']);
      expect(await store.rarestWords(['ferry', 'winter'], 9)).toEqual(['winter', 'ferry']);
      expect(await store.rarestWords(['ferry'], 1)).toEqual(['ferry']);
      expect(await store.rarestWords(['unheard'], 9)).toEqual([]);
    });

    it('groups articles into stories, largest first, and gives the story index its memory back', async () => {
      await save(article('a', MAYOR, { title: 'Ferry to run all winter in Harbour Bay' }), 100);
      await save(
        article('b', MAYOR.replace('Monday', 'Tuesday'), {
          title: 'Ferry to run all winter in Harbour Bay',
          source: 'Wire',
        }),
        200,
      );
      await save(article('c', OAKS, { title: 'Four hundred oaks' }), 300);
      const [largest, other] = await store.stories(0, 10);
      // One text in two outlets is one voice.
      expect(largest).toMatchObject({ articles: 2, outlets: 2, voices: 1, lastArrival: 2 });
      expect(other).toMatchObject({ articles: 1 });
      expect(await store.stories(2, 10)).toEqual([other]);
      expect([await store.arrived(), await store.arrivedUntil(250), await store.arrivedUntil(99)]).toEqual([
        3, 2, 0,
      ]);
      expect((await store.storyArticles([largest!.id])).map(({ id }) => id)).toEqual(['a', 'b']);
      const memoryOf = async (limit: number): Promise<StoryMemory[]> => {
        const found: StoryMemory[] = [];
        for await (const page of store.storyMemory(limit)) found.push(...page);
        return found;
      };
      const memory = await memoryOf(10);
      expect(await memoryOf(1)).toEqual(memory.slice(-1));
      expect(memory.map(({ id, story, telling }) => [id, story, telling])).toEqual([
        ['a', largest!.id, 1],
        ['b', largest!.id, 1],
        ['c', other!.id, 2],
      ]);
      const url = 'https://harbour-post.example/a';
      const { terms, sketch } = storyKeys({
        title: 'Ferry to run all winter in Harbour Bay',
        text: MAYOR,
        url,
      });
      expect(memory[0]).toMatchObject({ terms, sketch, url });
      expect(await store.lastPlacement()).toEqual({ story: Math.max(largest!.id, other!.id), telling: 2 });
    });

    it('moves articles between stories, counts the stories anew, and never gives their numbers again', async () => {
      await save(article('a', MAYOR));
      await save(article('b', OAKS, { source: 'Wire' }));
      await store.moveArticles([
        { id: 'a', story: 7, telling: 9 },
        { id: 'b', story: 7, telling: 2 },
        { id: 'gone', story: 8, telling: 10 },
      ]);
      expect(await store.stories(0, 10)).toMatchObject([{ id: 7, articles: 2, voices: 2 }]);
      expect(await store.heads(['a', 'b'])).toMatchObject([
        { story: 7, telling: 9 },
        { story: 7, telling: 2 },
      ]);
      expect(await store.lastPlacement()).toEqual({ story: 7, telling: 9 });
    });

    it('keeps days matched through other articles, and takes them back', async () => {
      await save(article('a', OTHER, { published: null, publishedBasis: 'unknown' }));
      const [quotation] = await store.quotationsOfArticles(['a']);
      await store.saveMatchedDays('a', {
        ...NOTHING_MATCHED,
        quotations: [{ id: quotation!.id, day: '2026-03-02', from: 'b' }],
      });
      expect((await store.quotations([quotation!.id]))[0]).toMatchObject({
        saidOn: '2026-03-02',
        saidBasis: 'matched',
        matchedFrom: 'b',
      });
      const [event] = await store.eventsOfArticles(['a']);
      await store.saveMatchedDays('a', {
        ...NOTHING_MATCHED,
        published: { day: '2026-03-03', from: 'b' },
        added: [{ event: { ...event!, text: 'It rained yesterday.' }, day: '2026-03-02', from: 'b' }],
      });
      expect(await store.heads(['a'])).toMatchObject([
        { published: null, matchedDay: '2026-03-03', matchedFrom: 'b' },
      ]);
      expect((await store.eventsOfArticles(['a'])).at(-1)).toMatchObject({
        text: 'It rained yesterday.',
        first: '2026-03-02',
        basis: 'matched',
        added: true,
      });
      expect(await store.undatedNear(['b'])).toEqual(['a']);
      await store.saveMatchedDays('a', NOTHING_MATCHED);
      expect(await store.heads(['a'])).toMatchObject([{ matchedDay: null, matchedFrom: null }]);
      expect(await store.eventsOfArticles(['a'])).toEqual([event]);
      expect((await store.quotations([quotation!.id]))[0]).toMatchObject({
        saidOn: quotation!.saidOn,
        saidBasis: quotation!.saidBasis,
      });
      expect(await store.undated()).toEqual(['a']);
      expect(await store.undatedNear(['a'])).toEqual(['a']);
    });

    it('finds the undated that share statements in time that grows with the quotations', async () => {
      const undated = { published: null, publishedBasis: 'unknown' } as const;
      const timeFor = async (quotations: number, words: string): Promise<number> => {
        const said = `“${words},” Mayor Ivo Barden said. `.repeat(quotations);
        const ids = ['a', 'b'].map((id) => `${id} ${quotations}`);
        for (const id of ids) await save(article(id, `${said}${id}`, undated));
        const began = process.cpuUsage();
        expect(await store.undatedNear(ids.slice(0, 1))).toEqual(expect.arrayContaining(ids));
        const { user, system } = process.cpuUsage(began);
        return (user + system) / 1000;
      };
      // The first run is slower than all others.
      await timeFor(149, 'The mayor will leave the town in summer');
      // Ten times the quotations: 10 times the time when linear, 100 times when quadratic.
      const few = await timeFor(150, 'We will build the bridge of the harbour');
      expect(await timeFor(1_500, 'Nobody paid for that road last year')).toBeLessThan(35 * Math.max(3, few));
    });

    it('keeps lines for buttons, until they are old or their workspace goes', async () => {
      const lines = async () => Promise.all(['k', 'l', 'm', 'other'].map((id) => store.line(id)));
      await store.saveLine('k', '/quote barden', { platform: 'discord', workspace: 'g' }, 1);
      await store.saveLine('l', '/quote paz', { platform: 'slack', workspace: 'g' }, 2);
      await store.saveLine('m', '/quote lorven', { platform: 'discord', workspace: null }, 3);
      expect(await lines()).toEqual(['/quote barden', '/quote paz', '/quote lorven', null]);
      expect(await store.workspaces('discord')).toEqual(['g']);
      await store.forgetWorkspace('discord', 'g');
      expect(await lines()).toEqual([null, '/quote paz', '/quote lorven', null]);
      expect(await store.workspaces('discord')).toEqual([]);
      // Asked for again, it is kept on.
      await store.saveLine('l', '/quote paz', { platform: 'slack', workspace: 'g' }, 5);
      await store.forgetLines(95, 90);
      expect(await lines()).toEqual([null, '/quote paz', null, null]);
    });

    describe('digest ledger', () => {
      const LEASE = 15_000;
      const extent = (arrival: number): Extent => ({ at: arrival * 10, arrival });
      const subscribe = (now = 1_000) =>
        store.subscribe(
          {
            platform: 'discord',
            channel: '1',
            workspace: 'g',
            time: '08:00',
            language: 'en',
            timezone: 'UTC',
            days: [1, 5],
            about: null,
            configured: false,
          },
          now,
        );

      it('keeps one subscription a channel', async () => {
        const first = await subscribe();
        await store.pause(first.id, 'gone');
        expect((await store.subscription('discord', '1'))?.pausedReason).toBe('gone');
        expect(first.language).toBe('en');
        const again = await store.subscribe({ ...first, language: 'es', time: '09:00', days: [7] }, 2_000);
        expect(again).toMatchObject({ id: first.id, time: '09:00', days: [7], pausedReason: null });
        expect((await store.subscription('discord', '1'))?.language).toBe('es');
        expect(await store.subscriptions()).toHaveLength(1);
        expect(await store.unsubscribe('discord', '1')).toBe(true);
        expect(await store.unsubscribe('discord', '1')).toBe(false);
      });

      it('forgets a workspace with its slots', async () => {
        const { id } = await subscribe();
        await store.leaseSlot(id, 5_000, 'me', 5_000, LEASE);
        await store.forgetWorkspace('discord', 'g');
        expect(await store.subscriptions()).toEqual([]);
        expect(await store.slots(id, 5, Infinity)).toEqual([]);
      });

      it('gives a slot to one owner only, and to another when the lease is over', async () => {
        const { id } = await subscribe();
        const leases = await Promise.all(
          ['a', 'b', 'c'].map((owner) => store.leaseSlot(id, 5_000, owner, 5_000, LEASE)),
        );
        expect(leases.filter(Boolean)).toHaveLength(1);
        expect(await store.leaseSlot(id, 5_000, 'late', 5_000 + LEASE - 1, LEASE)).toBeNull();
        const slot = await store.leaseSlot(id, 5_000, 'late', 5_000 + LEASE, LEASE);
        expect(slot).toMatchObject({ owner: 'late', tries: 2, state: 'claimed' });
        expect(await store.markSending(slot!, 'a', 1, extent(1))).toBe(false);
        expect(await store.finish(slot!, 'a', { state: 'sent' }, null)).toBe(false);
      });

      it('never gives a finished slot out again', async () => {
        const { id } = await subscribe();
        for (const [dueAt, state] of [
          [1, 'sent'],
          [2, 'unknown'],
          [3, 'quiet'],
          [4, 'failed'],
        ] as const) {
          const slot = await store.leaseSlot(id, dueAt, 'me', 10, LEASE);
          expect(await store.finish(slot!, 'me', { state, message: 'm' }, extent(99))).toBe(true);
          expect(await store.leaseSlot(id, dueAt, 'me', 10 + 2 * LEASE, LEASE)).toBeNull();
        }
        expect(
          (await store.slots(id, 2, Infinity)).map(({ dueAt, state, covers }) => [dueAt, state, covers]),
        ).toEqual([
          [4, 'failed', extent(99)],
          [3, 'quiet', extent(99)],
        ]);
      });

      it('gives a skipped slot out when its time comes after all, and never skips one that was begun', async () => {
        const { id } = await subscribe();
        await store.recordSkipped(id, 5, 'down');
        expect(await store.slots(id, 5, 10)).toMatchObject([{ state: 'skipped', reason: 'down', tries: 0 }]);
        expect(await store.lastBegun(id, 10)).toBeNull();
        expect(await store.leaseSlot(id, 5, 'me', 10, LEASE)).toMatchObject({ tries: 1, reason: null });
        await store.recordSkipped(id, 5, 'down');
        expect(await store.slots(id, 5, 10)).toMatchObject([{ state: 'claimed' }]);
        expect([await store.lastBegun(id, 4), await store.lastBegun(id, 5)]).toEqual([null, 5]);
      });

      it('has one slot of a subscription at work at a time', async () => {
        const { id } = await subscribe();
        const other = await store.subscribe({ ...(await subscribe()), channel: '2' }, 1_000);
        const slot = await store.leaseSlot(id, 5, 'me', 10, LEASE);
        expect(await store.leaseSlot(id, 6, 'me', 10, LEASE)).toBeNull();
        expect(await store.leaseSlot(other.id, 6, 'me', 10, LEASE)).not.toBeNull();
        await store.markSending(slot!, 'me', 11, extent(1));
        expect(await store.leaseSlot(id, 6, 'me', 10, LEASE)).toBeNull();
        await store.finish(slot!, 'me', { state: 'due', notBefore: 100_000 }, extent(1));
        expect(await store.leaseSlot(id, 6, 'me', 10, LEASE)).not.toBeNull();
      });

      it('forgets when a slot went out once it surely did not', async () => {
        const { id } = await subscribe();
        const [first, second] = [
          await store.leaseSlot(id, 5, 'me', 10, LEASE),
          (await store.markSending((await store.slots(id, 1, 5))[0]!, 'me', 11, extent(1)))
            ? (await store.slots(id, 1, 5))[0]
            : null,
        ];
        expect([first!.sentAt, second!.sentAt]).toEqual([null, 11]);
        await store.finish(first!, 'me', { state: 'due', reason: 'busy' }, extent(1));
        expect(await store.leaseSlot(id, 5, 'me', 20, LEASE)).toMatchObject({ sentAt: null });
        await store.markSending(first!, 'me', 21, extent(1));
        await store.finish(first!, 'me', { state: 'sending', reason: 'no answer' }, extent(1));
        expect(await store.slots(id, 1, 5)).toMatchObject([{ state: 'sending', sentAt: 21 }]);
      });

      it.each([
        ['claimed', LEASE],
        ['sending', LEASE],
        ['due', 12 * 3_600_000],
      ] as const)('binds by a time that lies ahead only as far as it may when %s', async (state, ahead) => {
        const now = 10_000_000_000;
        const { id } = await subscribe();
        const free = async (): Promise<boolean> => (await store.openSlots(now)).length > 0;
        const slot = await store.leaseSlot(id, 5, 'other', now, ahead);
        if (state !== 'claimed') await store.markSending(slot!, 'other', now, extent(1));
        if (state === 'due') await store.finish(slot!, 'other', { state, notBefore: now + ahead }, extent(1));
        expect(await free()).toBe(false);
        // An hour set back, when that is more than it may be; a day in any case.
        for (const set of state === 'due' ? [24] : [1, 24]) {
          if (state === 'due') {
            await store.leaseSlot(id, 5, 'other', now + ahead, LEASE);
            await store.finish(slot!, 'other', { state, notBefore: now + ahead + set * 3_600_000 }, null);
          } else await store.renew(slot!, 'other', now + ahead + set * 3_600_000);
          expect(await free()).toBe(true);
        }
      });

      it('remembers how far a subscription was told: what was posted, perhaps posted or quiet, never back', async () => {
        const { id, covered } = await subscribe();
        expect(covered).toBeNull();
        const told: unknown[] = [];
        for (const [dueAt, state, arrival] of [
          [1, 'sent', 5],
          [2, 'failed', 9],
          [3, 'quiet', 7],
          [4, 'unknown', 8],
          [5, 'sent', 6],
        ] as const) {
          const slot = await store.leaseSlot(id, dueAt, 'me', 10, LEASE);
          await store.finish(slot!, 'me', { state }, extent(arrival));
          told.push((await store.subscriptions())[0]!.covered?.arrival);
        }
        expect(told).toEqual([5, 5, 7, 8, 8]);
        // One whose sender died: what was marked counts.
        const slot = await store.leaseSlot(id, 6, 'dead', 10, LEASE);
        await store.markSending(slot!, 'dead', 11, extent(10));
        await store.takeOverSending(slot!, 'me', 10 + LEASE, LEASE);
        await store.finish(slot!, 'me', { state: 'unknown' }, null);
        expect((await subscribe()).covered).toEqual(extent(10));
      });

      it('does not wait for what a clock that was ahead has left, and keeps it', async () => {
        const YEAR = 365 * 86_400_000;
        const now = 1_000_000;
        const { id } = await subscribe(now + YEAR);
        await store.leaseSlot(id, 5, 'dead', now + YEAR, LEASE);
        const slot = await store.leaseSlot(id, 5, 'me', now, LEASE);
        expect(slot).toMatchObject({ owner: 'me' });
        await store.finish(slot!, 'me', { state: 'sent' }, extent(2));
        const ahead = await store.leaseSlot(id, now + YEAR, 'me', now + YEAR, LEASE);
        await store.markSending(ahead!, 'me', now + YEAR, extent(3));
        expect(await store.openSlots(now)).toMatchObject([{ dueAt: now + YEAR, state: 'sending' }]);
        await store.finish(ahead!, 'me', { state: 'sent', message: 'm' }, extent(3));
        expect((await store.slots(id, 5, now)).map(({ dueAt }) => dueAt)).toEqual([5]);
        expect([await store.lastBegun(id, now), await store.lastBegun(id, now + YEAR)]).toEqual([
          5,
          now + YEAR,
        ]);
        // Nothing has been told since: it is done.
        expect(await store.leaseSlot(id, now + YEAR, 'me', now + YEAR, LEASE)).toBeNull();
        const next = await store.leaseSlot(id, 6, 'me', now, LEASE);
        await store.finish(next!, 'me', { state: 'sent' }, extent(4));
        expect(await store.lastBegun(id, now + YEAR)).toBe(now + YEAR);
        // When its day comes, those of the days before it have told more: it was done too early, and is begun anew.
        const eve = await store.leaseSlot(id, now + YEAR - 86_400_000, 'me', now + YEAR - 86_400_000, LEASE);
        await store.finish(eve!, 'me', { state: 'sent' }, extent(5));
        expect(await store.lastBegun(id, now + YEAR)).toBe(now + YEAR - 86_400_000);
        expect(await store.leaseSlot(id, now + YEAR, 'me', now + YEAR, LEASE)).toMatchObject({
          state: 'claimed',
          tries: 1,
          covers: null,
          sentAt: null,
          message: null,
        });
      });

      it('gives a slot that is to be tried again out when its time has come', async () => {
        const { id } = await subscribe();
        const slot = await store.leaseSlot(id, 5, 'me', 10, LEASE);
        await store.finish(slot!, 'me', { state: 'due', reason: 'busy', notBefore: 100_000 }, extent(7));
        expect(await store.openSlots(99_999)).toEqual([]);
        expect(await store.openSlots(100_000)).toMatchObject([
          { dueAt: 5, state: 'due', reason: 'busy', covers: extent(7) },
        ]);
        expect(await store.leaseSlot(id, 5, 'me', 99_999, LEASE)).toBeNull();
        expect(await store.leaseSlot(id, 5, 'me', 100_000, LEASE)).toMatchObject({ tries: 2 });
      });

      it('lets a slot in sending be taken over, not leased, when its lease is over', async () => {
        const { id } = await subscribe();
        const slot = await store.leaseSlot(id, 5, 'dead', 10, LEASE);
        expect(await store.markSending(slot!, 'dead', 11, extent(12))).toBe(true);
        expect(await store.renew(slot!, 'dead', 10 + LEASE)).toBe(true);
        expect(await store.leaseSlot(id, 5, 'me', 10 + LEASE, LEASE)).toBeNull();
        expect(await store.takeOverSending(slot!, 'me', 9 + LEASE, LEASE)).toBe(false);
        expect(await store.takeOverSending(slot!, 'me', 10 + LEASE, LEASE)).toBe(true);
        expect(await store.finish(slot!, 'dead', { state: 'sent' }, null)).toBe(false);
        expect(await store.finish(slot!, 'me', { state: 'unknown' }, null)).toBe(true);
      });
    });

    describe('articles from the web', () => {
      const URL_ID = 'https://post.example/a';
      const fetched = (): Promise<number> =>
        indexDocument(
          article(URL_ID, MAYOR, { url: URL_ID }),
          { path: URL_ID, contentHash: 'web' },
          store,
          stories,
          () => 1,
        );

      it('are told from those of files, and given back as they were saved', async () => {
        await save(article('a', OTHER));
        await fetched();
        expect(await store.fetchedArticles()).toEqual([URL_ID]);
        expect(await store.document(URL_ID)).toEqual(article(URL_ID, MAYOR, { url: URL_ID }));
        expect(await store.document('nothing')).toBeNull();
        await store.removeFiles([URL_ID], 2);
        expect(await store.fetchedArticles()).toEqual([]);
        expect((await store.counts()).articles).toBe(1);
      });

      it('are found by their address, however it is written, with the files that have it', async () => {
        await save(article('a', OTHER, { url: 'http://www.post.example/a/?utm_source=x' }));
        await save(article('b', OTHER, { url: null }));
        await fetched();
        for (const address of [URL_ID, 'http://www.post.example/a/#top'])
          expect(await store.articlesAt(address)).toEqual([URL_ID, 'a']);
        for (const address of ['https://post.example/b', 'no address'])
          expect(await store.articlesAt(address)).toEqual([]);
      });
    });

    describe('feeds', () => {
      const FEED: NewFeed = {
        address: 'https://post.example/feed',
        title: null,
        platform: 'discord',
        channel: 'c',
        workspace: 'g',
        user: 'u',
        configured: false,
      };
      const LEASE = 1_000;
      const item = (key: string, more: Partial<FeedItemRecord> = {}): FeedItemRecord => ({
        key,
        hash: 'h',
        article: null,
        problem: null,
        tries: 0,
        seenAt: 5,
        ...more,
      });

      it('are added once, listed, removed with their entries', async () => {
        const feed = await store.addFeed(FEED, 7);
        expect(feed).toEqual({
          ...FEED,
          id: feed.id,
          addedAt: 7,
          etag: null,
          lastModified: null,
          nextPollAt: 7,
          goodAt: null,
          failures: 0,
          problem: null,
          pausedReason: null,
          articles: 0,
          leftOut: 0,
          leftOutReason: null,
        });
        expect(await store.addFeed({ ...FEED, configured: true, user: 'other' }, 9)).toEqual(feed);
        const other = await store.addFeed({ ...FEED, address: 'https://post.example/other' }, 8);
        expect((await store.feeds()).map(({ id }) => id)).toEqual([feed.id, other.id]);
        await store.saveFeedItems(feed.id, [item('1')], 0);
        expect(await store.removeFeed(feed.id)).toBe(true);
        expect(await store.removeFeed(feed.id)).toBe(false);
        expect(await store.feedItems(feed.id)).toEqual([]);
        await store.saveFeedItems(feed.id, [item('1')], 0);
        expect(await store.feedItems(feed.id)).toEqual([]);
        expect((await store.feeds()).map(({ id }) => id)).toEqual([other.id]);
      });

      it('are due at their time, to one reader at a time', async () => {
        const { id } = await store.addFeed(FEED, 10);
        const due = async (now: number) => (await store.dueFeeds(now)).map((feed) => feed.id);
        expect([await due(9), await due(10)]).toEqual([[], [id]]);
        expect(await store.leaseFeed(id, 'me', 9, LEASE)).toBe(false);
        expect(await store.leaseFeed(id, 'me', 10, LEASE)).toBe(true);
        expect(await store.leaseFeed(id, 'you', 10, LEASE)).toBe(false);
        expect(await due(11)).toEqual([]);
        expect(await store.renewFeed(id, 'me', 50 + LEASE)).toBe(true);
        expect(await store.renewFeed(id, 'you', 9 * LEASE)).toBe(false);
        expect(await store.leaseFeed(id, 'you', 49 + LEASE, LEASE)).toBe(false);
        expect(await store.leaseFeed(id, 'you', 50 + LEASE, LEASE)).toBe(true);
        expect(await store.finishPoll(id, 'me', null)).toBe(false);
        expect(await store.finishPoll(id, 'you', null)).toBe(true);
        expect(await due(11)).toEqual([id]);
      });

      it('keep their state of a reading, only by the reader that has them', async () => {
        const { id } = await store.addFeed(FEED, 10);
        const other = await store.addFeed({ ...FEED, address: 'https://post.example/other' }, 10);
        const state: FeedState = {
          address: 'https://post.example/moved',
          title: 'Post',
          etag: '"1"',
          lastModified: 'Mon',
          nextPollAt: 99,
          goodAt: 12,
          failures: 3,
          problem: 'it takes no connections',
          pausedReason: null,
        };
        await store.leaseFeed(id, 'me', 10, LEASE);
        expect(await store.finishPoll(id, 'you', state)).toBe(false);
        expect(await store.finishPoll(id, 'me', state)).toBe(true);
        expect((await store.feeds())[0]).toMatchObject(state);
        expect(await store.dueFeeds(98)).toMatchObject([{ id: other.id }]);
        await store.leaseFeed(id, 'me', 99, LEASE);
        await store.finishPoll(id, 'me', { ...state, address: other.address, pausedReason: 'gone' });
        expect((await store.feeds())[0]).toMatchObject({ address: state.address, pausedReason: 'gone' });
        expect(await store.dueFeeds(10_000)).toMatchObject([{ id: other.id }]);
        await store.resumeFeed(id, 200);
        expect((await store.feeds())[0]).toMatchObject({
          pausedReason: null,
          failures: 0,
          problem: null,
          nextPollAt: 200,
          etag: '"1"',
        });
      });

      it('are due when a wrong clock planned them for a far day', async () => {
        const day = 24 * 3_600_000;
        const { id } = await store.addFeed(FEED, 400 * day);
        await store.leaseFeed(id, 'gone', 400 * day, LEASE);
        expect(await store.dueFeeds(398 * day + LEASE)).toEqual([]);
        expect(await store.dueFeeds(day)).toMatchObject([{ id }]);
        expect(await store.leaseFeed(id, 'me', day, LEASE)).toBe(true);
        expect(await store.dueFeeds(day)).toEqual([]);
      });

      it('stay paused when a manager pauses them while they are read', async () => {
        const { id } = await store.addFeed(FEED, 10);
        await store.leaseFeed(id, 'me', 10, LEASE);
        await store.pauseFeed(id, 'by a manager');
        const [feed] = await store.feeds();
        await store.finishPoll(id, 'me', { ...feed!, pausedReason: null });
        expect((await store.feeds())[0]).toMatchObject({ pausedReason: 'by a manager' });
      });

      it('know their entries, until these are long gone, and count the articles that are there', async () => {
        const { id } = await store.addFeed(FEED, 10);
        const other = await store.addFeed({ ...FEED, address: 'https://post.example/other' }, 10);
        await save(article('a', OTHER));
        const entries = [
          item('1', { article: 'a' }),
          item('2', { article: 'no more' }),
          item('3', { problem: 'p', tries: 2 }),
          item('4', { problem: 'q', tries: 3 }),
          item('5', { problem: 'q', tries: 1 }),
          item('6', { problem: 'q', tries: 3, article: 'a' }),
        ];
        await store.saveFeedItems(id, entries, 0);
        await store.saveFeedItems(other.id, [item('1')], 0);
        expect(await store.feedItems(id)).toEqual(entries);
        expect(await store.feeds()).toMatchObject([
          { articles: 1, leftOut: 3, leftOutReason: 'q' },
          { articles: 0, leftOut: 0, leftOutReason: null },
        ]);
        await store.saveFeedItems(id, [item('2', { hash: 'other', seenAt: 9 })], 9);
        expect(await store.feedItems(id)).toEqual([item('2', { hash: 'other', seenAt: 9 })]);
        expect(await store.feedItems(other.id)).toHaveLength(1);
      });

      it('go on when a workspace is forgotten, but not who added them there', async () => {
        await store.addFeed(FEED, 10);
        await store.addFeed({ ...FEED, address: 'https://post.example/other', workspace: 'h' }, 10);
        await store.forgetWorkspace('discord', 'g');
        expect(await store.feeds()).toMatchObject([
          { platform: null, channel: null, workspace: null, user: null },
          { platform: 'discord', channel: 'c', workspace: 'h', user: 'u' },
        ]);
      });
    });

    describe('what was seen', () => {
      const MINUTE = 60_000;
      const seen = (id: string, at: number): Promise<boolean> => store.firstSeen(id, at, 11 * MINUTE);

      it('is new once, for as long as it is kept', async () => {
        expect([await seen('a', 1), await seen('b', 2), await seen('a', 3)]).toEqual([true, true, false]);
        expect(await seen('a', 10 * MINUTE)).toBe(false);
        expect(await seen('a', 12 * MINUTE)).toBe(true);
      });

      it('does not bind when the clock was wrong', async () => {
        const now = 1_800_000_000_000;
        expect(await seen('a', now + 365 * 24 * 60 * MINUTE)).toBe(true);
        expect([await seen('a', now), await seen('a', now)]).toEqual([true, false]);
      });

      it('is bounded: the oldest goes first', { timeout: 60_000 }, async () => {
        for (let n = 0; n <= 20_000; n += 1) await seen(`id ${n}`, n);
        expect([await seen('id 20000', 20_001), await seen('id 2', 20_001)]).toEqual([false, false]);
        expect(await seen('id 0', 20_001)).toBe(true);
      });
    });
  });
}
