import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { openProgram, type Program } from '../src/program.ts';
import { terminalAsker } from '../src/terminal/run-terminal.ts';
import { renderTerminal } from '../src/terminal/render.ts';

const PAGES = '../shared/articles';
const absent = !existsSync(PAGES);
if (absent) console.warn(`skipped: the real pages are not at ${PAGES}`);

/** Words of a page's furniture that must stand in no answer. */
const FURNITURE =
  /READ NEXT|READ:|Grassley|Deported|Rio Grande|Blake Shelton|Henry VIII|Getty|donation|newsletter|Leave a Reply|t\.co|Militarydotcom/i;

interface StatementJson {
  readonly words: string;
  readonly speaker: string;
  readonly reported_by?: string;
  readonly said_on: string | null;
  readonly said_basis: string;
  readonly wordings: readonly { readonly words: string; readonly article: { readonly id: string } }[];
}
interface EntryJson {
  readonly date: string | null;
  readonly text: string;
  readonly inferred: boolean;
  readonly status: string;
  readonly articles: readonly { readonly id: string; readonly published: string | null }[];
}

describe.skipIf(absent)('the five real pages', () => {
  let program: Program;
  beforeAll(async () => {
    const config = readConfig({ CORPUS_DIR: PAGES, DATABASE_URL: 'sqlite::memory:' });
    const log = createLog({ level: 'silent', secrets: [], pretty: false });
    program = openProgram(config, log, { pageSize: () => Infinity });
    await program.indexer.run();
  });
  afterAll(() => program?.store.close());

  const reply = (line: string) => program.dispatcher.answer({ kind: 'line', line }, terminalAsker('en'));
  const ask = async <Result>(line: string): Promise<Result> => (await reply(line)).answer.result as Result;
  const statements = async (line: string) => (await ask<{ statements: StatementJson[] }>(line)).statements;

  it('are all indexed, titled where they have a title, and dated where they have a day', async () => {
    const heads = await program.store.heads([
      '000_d0e49e641e16e27e.txt',
      '001_573cd695cfdfaa3f.txt',
      '002_37f2897cff5b5858.txt',
      '003_d0e15a4d3eee7ba2.txt',
      '004_6ed219509c549034.txt',
    ]);
    expect(heads.map(({ title }) => title?.slice(0, 17) ?? null)).toEqual([
      'Mexican President',
      'Mexican President',
      null,
      null,
      'Mexican President',
    ]);
    expect(heads.map(({ published }) => published)).toEqual(['2025-05-04', null, null, null, null]);
  });

  it.each([
    '/quote sheinbaum',
    '/quote trump',
    '/quote hewitt',
    '/timeline',
    '/summary',
    '/summary sovereignty',
    '/search cartels',
    '/digest show',
  ])('%s shows nothing of the pages’ furniture', async (line) => {
    const text = renderTerminal(await reply(line), { width: 96, colour: false });
    expect(text.length).toBeGreaterThan(200);
    expect(text).not.toMatch(FURNITURE);
  });

  it('quote Sheinbaum, each statement once, wordings together, words as printed', async () => {
    const found = await statements('/quote sheinbaum');
    const holding = (words: string) =>
      found.filter(({ wordings }) => wordings.some((wording) => wording.words.includes(words)));
    for (const words of [
      'our territory is inalienable, sovereignty is inalienable. We can collaborate, we can work together, but with you in your territory and us in ours.',
      'Sovereignty is not for sale. Sovereignty is loved and defended.',
      'There is no need — we can collaborate,',
      'We will never accept the presence of the United States military in our territory.',
      'We continue to collaborate within the framework of our sovereignty… coordination without subordination,',
      'not on the table',
    ]) {
      expect(holding(words), words).toHaveLength(1);
    }
    const [refusal] = holding('our territory is inalienable');
    expect(refusal).toMatchObject({
      speaker: 'Claudia Sheinbaum',
      said_on: '2025-05-03',
      said_basis: expect.stringMatching(/^(?:stated|inherited)$/),
    });
    expect(new Set(refusal!.wordings.map(({ article }) => article.id)).size).toBeGreaterThanOrEqual(3);
    expect(holding('Sovereignty is not for sale')[0]).toMatchObject({
      said_on: '2025-05-03',
      said_basis: 'matched',
    });
    expect(holding('coordination without')[0]).toMatchObject({ said_on: null, said_basis: 'unknown' });
    expect(found.map(({ words }) => words).join()).not.toMatch(
      /crystal clear|lovely woman|tangible|afraid of the cartels/,
    );
  });

  it('quote Trump: his own words once, and what Sheinbaum told of him', async () => {
    const found = await statements('/quote trump');
    const lovely = found.filter(({ words }) => words.includes('lovely woman'));
    expect(lovely).toHaveLength(1);
    expect(new Set(lovely[0]!.wordings.map(({ article }) => article.id)).size).toBe(2);
    expect(lovely[0]).toMatchObject({ said_on: '2025-05-04', said_basis: 'matched' });
    const told = found.filter(({ words }) => words.includes('How can we help you fight drug trafficking?'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ speaker: 'Donald Trump', reported_by: 'Claudia Sheinbaum' });
    expect(new Set(told[0]!.wordings.map(({ words }) => words.replace(/\W/g, ''))).size).toBe(2);
    expect(found.map(({ words }) => words).join()).not.toMatch(/inalienable|not for sale/);
  });

  it('quote Hewitt and Rubio', async () => {
    const hewitt = await statements('/quote hewitt');
    // One utterance, which its cue splits.
    expect(hewitt).toHaveLength(1);
    expect(hewitt[0]!.words).toMatch(/^Dangerous Foreign Te.* … The President has be/s);
    const [rubio, ...others] = await statements('/quote rubio');
    expect(rubio).toMatchObject({ words: 'tangible results', speaker: 'Marco Rubio' });
    expect(others).toEqual([]);
  });

  it('date the events, inferred ones marked, and invent no day for the later call', async () => {
    const { entries } = await ask<{ entries: EntryJson[] }>('/timeline');
    const on = (date: string) => entries.filter((entry) => entry.date === date);
    expect(on('2025-04-16').some(({ text }) => /call/.test(text))).toBe(true);
    expect(on('2025-05-02').some(({ text }) => /Wall Street Journal/.test(text))).toBe(true);
    expect(on('2025-05-03').some(({ text }) => /Sheinbaum/.test(text))).toBe(true);
    const reply4 = on('2025-05-04').filter(({ text }) => /Air Force One/.test(text));
    expect(reply4).toMatchObject([{ inferred: true }]);
    for (const { date, articles, inferred } of entries) {
      // A day of this spring that only undated pages tell is a day they did not write.
      if (date?.startsWith('2025-05') && articles.every(({ published }) => published === null))
        expect(inferred).toBe(true);
      if (articles.every(({ id }) => id.startsWith('004'))) expect(date).toBeNull();
    }
  });

  it('verify', async () => {
    const check = async (line: string) =>
      (await ask<{ checks: { verdict: string; speaker: string; difference?: string }[] }>(line)).checks[0];
    expect(await check('/verify “Sovereignty is not for sale”')).toMatchObject({
      verdict: 'exact',
      speaker: 'Claudia Sheinbaum',
    });
    expect(await check('/verify “Sovereignty is never for sale”')).toMatchObject({
      verdict: 'altered',
      difference: expect.stringContaining('[-never-] {+not+}'),
    });
    expect(await check('/verify “Sovereignty is not for sale” said Rubio')).toMatchObject({
      verdict: 'misattributed',
      speaker: 'Claudia Sheinbaum',
    });
    expect(await check('/verify “We shall build a bridge to the moon by Friday”')).toMatchObject({
      verdict: 'unknown',
    });
  });
});
