import { afterEach, beforeEach, expect, it } from 'vitest';
import { createUpkeep } from '../../src/schedule/run-upkeep.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { putArticle } from '../store/put-article.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const YEAR = 365 * DAY;
const START = 10_000 * DAY;
const ARTICLE = {
  id: 'a',
  text: 'Volunteers planted four hundred young oaks above the reservoir at Lindow on Friday.',
  published: null,
};

let store: Store;
let now: number;
beforeEach(() => {
  store = openSqliteStore(':memory:');
  now = START;
});
afterEach(() => store.close());

/** Lines and a departed content of some days ago, by a clock that is right. */
async function keep(...days: number[]): Promise<void> {
  for (const ago of days)
    await store.saveLine(`${ago}`, '/help', { platform: 'slack', workspace: 'w' }, START - ago * DAY);
  await putArticle(store, ARTICLE);
  await store.removeFiles(['a'], START - Math.max(...days) * DAY);
}
const kept = async (...days: number[]): Promise<number[]> => {
  const lines = await Promise.all(days.map((ago) => store.line(`${ago}`)));
  return days.filter((_, i) => lines[i] !== null);
};
/** Is it known how new the content was? It would come back with its old place, else with another. */
async function isRemembered(): Promise<boolean> {
  await putArticle(store, ARTICLE);
  return (await store.heads(['a']))[0]!.arrival === 1;
}

/** Looks each hour, for some days. */
async function look(days: number, upkeep = createUpkeep({ store, clock: () => now })): Promise<void> {
  for (const end = now + days * DAY; now < end; now += 60 * MINUTE) await upkeep.tick();
}

it('forgets what is older than 90 days, once a day', async () => {
  await keep(85, 89, 100);
  let looks = 0;
  const counted = {
    ...store,
    forgetLines: (at: number, keepMs: number) => (looks++, store.forgetLines(at, keepMs)),
  };
  await look(3 + 1 / 24, createUpkeep({ store: counted, clock: () => now }));
  expect(looks).toBe(3);
  expect(await kept(85, 89, 100)).toEqual([85]);
  expect(await isRemembered()).toBe(false);
});

it('forgets also where it is started anew each hour, and after a long time away', async () => {
  await keep(85, 100);
  for (const away of [0, 60 * DAY]) {
    now += away;
    for (let hour = 0; hour < 26; hour += 1) {
      await createUpkeep({ store, clock: () => now }).tick();
      now += 60 * MINUTE;
    }
    expect(await kept(85, 100)).toEqual(away === 0 ? [85] : []);
  }
});

it.each([
  ['a year ahead', YEAR],
  ['a hundred days ahead', 100 * DAY],
  ['a week ahead', 7 * DAY],
  ['a day ahead', DAY],
  ['a year behind', -YEAR],
  ['in 1970', -START],
])('forgets nothing that is younger than 83 days by a clock that is %s for a while', async (_how, by) => {
  await keep(1, 80);
  const upkeep = createUpkeep({ store, clock: () => now });
  await look(1.5, upkeep);
  for (const starts of [false, true])
    for (const minutes of [1, 3 * 60]) {
      now += by;
      const inIt = starts ? createUpkeep({ store, clock: () => now }) : upkeep;
      for (let minute = 0; minute < minutes; minute += 1) {
        await inIt.tick();
        now += MINUTE;
      }
      now -= by;
      await look(0.1, upkeep);
    }
  expect(await kept(1, 80)).toEqual([1, 80]);
  expect(await isRemembered()).toBe(true);
  now += 12 * DAY;
  await look(1.5, upkeep);
  expect(await kept(1, 80)).toEqual([1]);
});

it('keeps what a clock that was ahead has kept no longer than the rest', async () => {
  await store.saveLine('ahead', '/help', { platform: 'slack', workspace: 'w' }, START + YEAR);
  const upkeep = createUpkeep({ store, clock: () => now });
  await look(80, upkeep);
  expect(await store.line('ahead')).toBe('/help');
  await look(15, upkeep);
  expect(await store.line('ahead')).toBeNull();
});

it('tries again when forgetting failed', async () => {
  await keep(100);
  await look(0.5);
  now += DAY;
  const broken = { ...store, forgetLines: () => Promise.reject(new Error('locked')) };
  await expect(createUpkeep({ store: broken, clock: () => now }).tick()).rejects.toThrow('locked');
  await createUpkeep({ store, clock: () => now }).tick();
  expect(await kept(100)).toEqual([]);
});
