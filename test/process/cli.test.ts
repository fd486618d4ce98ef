import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dateline } from './run-dateline.ts';

const TIMEOUT = 20_000;
const folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT =
  '“The ferry will run all winter,” Mayor Ivo Barden said on Monday. The vote was held on May 3, 2025, in the town hall.';
const row = (id: string, more: object = {}): string =>
  `${JSON.stringify({ id, text: TEXT, published: '2025-05-06', ...more })}\n`;

describe('dateline', { timeout: TIMEOUT }, () => {
  it('analyzes lines in order, a bad one in its place, and says so by its status', async () => {
    const input = `${row('a')}not json\n\n${JSON.stringify({ id: 'c' })}\n${row('d', { events: [{ start: 0, end: 5000 }] })}${row('e', { published: 'May' })}${row('f', { events: [{ start: 78, end: 82 }] })}`;
    const { status, lines } = await dateline(['analyze', '--jsonl'], input);
    expect(status).toBe(1);
    const [a, bad, c, d, e, f] = lines();
    expect(a).toMatchObject({
      id: 'a',
      published: '2025-05-06',
      publishedBasis: 'stated',
      quotes: [
        {
          text: 'The ferry will run all winter,',
          type: 'direct',
          speaker: 'Ivo Barden',
          said_on: '2025-05-05',
          said_basis: 'relative',
        },
      ],
    });
    for (const { start, end, text } of (a as { quotes: { start: number; end: number; text: string }[] })
      .quotes)
      expect(TEXT.slice(start, end)).toBe(text);
    expect(bad).toEqual({ line: 2, error: expect.stringContaining('not JSON') });
    expect(c).toEqual({ id: 'c', error: expect.stringContaining('text') });
    expect(d).toEqual({ id: 'd', error: expect.stringContaining('outside the text') });
    expect(e).toEqual({ id: 'e', error: expect.stringContaining('YYYY-MM-DD') });
    expect((f as { events: unknown[] }).events).toMatchObject([{ start: 78, end: 82, date: '2025-05-03' }]);
  });

  it('takes other line separators as a part of a line, and days that no calendar has as wrong', async () => {
    const { lines } = await dateline(
      ['analyze', '--jsonl'],
      `{"id":"s","text":"One\u2028two\u2029three."}\n${row('x', { published: '2025-02-31' })}`,
    );
    expect(lines()).toMatchObject([
      { id: 's', quotes: [] },
      { id: 'x', error: expect.stringContaining('calendar') },
    ]);
  });

  it('analyzes and extracts files, a missing one in its place', async () => {
    const path = join(folder, 'page.txt');
    writeFileSync(path, `Ferry to run all winter in Harbour Bay\n\nPublished: May 6, 2025\n\n${TEXT}\n`);
    const analyzed = await dateline(['analyze', path, join(folder, 'missing.txt')]);
    expect(analyzed.status).toBe(1);
    expect(analyzed.lines()).toMatchObject([
      { id: 'page.txt', title: 'Ferry to run all winter in Harbour Bay', text: TEXT },
      { file: 'missing.txt', error: expect.stringContaining('ENOENT') },
    ]);
    const extracted = await dateline(['extract', path]);
    expect(extracted.lines()).toEqual([
      {
        id: 'page.txt',
        title: 'Ferry to run all winter in Harbour Bay',
        text: TEXT,
        published: '2025-05-06',
        byline: null,
      },
    ]);
  });

  it('extracts lines of HTML and pasted text', async () => {
    const html = `<article><p>${TEXT}</p><p>${TEXT.replace('winter', 'summer')}</p></article>`;
    const { status, lines } = await dateline(
      ['extract', '--jsonl'],
      `${JSON.stringify({ id: 'h', html })}\n${JSON.stringify({ id: 'p', paste: TEXT })}\n${JSON.stringify({ id: 'n' })}\n`,
    );
    expect(status).toBe(1);
    expect(lines()).toMatchObject([
      { id: 'h', text: expect.stringContaining('summer') },
      { id: 'p', text: TEXT },
      { id: 'n', error: 'html or paste is needed' },
    ]);
  });

  it('answers bad lines of articles to cluster in their place, though the answers wait for the last line', async () => {
    const { status, output } = await dateline(
      ['cluster', '--jsonl'],
      `${row('a')}not json\n{"id":"b","published":"soon"}\n${row('a')}`,
    );
    expect(status).toBe(1);
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toEqual([
      { id: 'a', cluster: '1' },
      { line: 2, error: expect.stringContaining('not JSON') },
      { id: 'b', error: expect.stringContaining('published') },
      { id: 'a', cluster: '1' },
    ]);
  });

  it('clusters, summarizes and makes timelines', async () => {
    const rows =
      row('a') +
      row('b') +
      row('c', {
        text: 'A volcano woke near Valley City. Nobody was hurt, the governor told reporters there.',
        published: '2025-09-01',
      });
    const clusters = (await dateline(['cluster', '--jsonl'], rows)).lines();
    expect(clusters.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(clusters[0]!['cluster']).toBe(clusters[1]!['cluster']);
    expect(clusters[2]!['cluster']).not.toBe(clusters[0]!['cluster']);
    const [summary] = (await dateline(['summarize', '--jsonl', '--words', '10'], row('a'))).lines() as {
      sentences: string[];
    }[];
    for (const sentence of summary!.sentences) expect(TEXT).toContain(sentence);
    const timeline = await dateline(
      ['timeline', '--jsonl', '--from', '2025-05-01', '--to', '2025-05-31'],
      row('a') + row('b'),
    );
    expect(timeline.lines()).toContainEqual(
      expect.objectContaining({
        date: '2025-05-03',
        text: expect.stringContaining('vote'),
        articles: expect.arrayContaining(['a']),
      }),
    );
  });

  it.each(['text', 'json', 'discord', 'slack'])('asks one question and prints %s', async (format) => {
    const { status, output } = await dateline(['ask', '/quote rubio', '--format', format]);
    expect(status).toBe(0);
    expect(output).toContain('tangible results');
    if (format === 'json')
      expect(JSON.parse(output)).toMatchObject({
        command: 'quote',
        title: expect.stringContaining('Marco Rubio'),
        text: expect.stringContaining('tangible results'),
        statements: [{ speaker: 'Marco Rubio', said_on: null, said_basis: 'unknown' }],
      });
  });

  it('answers in the language of the environment, and programs always in English', async () => {
    const [spanish, json] = await Promise.all(
      ['text', 'json'].map((format) =>
        dateline(['ask', '/cita rubio', '--format', format], '', { LANG: 'es_MX.UTF-8' }),
      ),
    );
    expect(spanish!.output).toContain('1 declaración en 1 artículo');
    expect(JSON.parse(json!.output)).toMatchObject({
      command: 'quote',
      text: expect.stringContaining('1 statement in 1 article'),
    });
  });

  it('indexes, reports, and fails when a file fails', async () => {
    const good = await dateline(['index']);
    expect(good.status).toBe(0);
    expect(good.output).toContain('corpus: 5 files; 5 read now, 0 unchanged, 0 left out, 0 removed');
    writeFileSync(join(folder, 'binary.txt'), Buffer.from([...Array(100).keys()]));
    writeFileSync(join(folder, 'empty.txt'), '');
    const bad = await dateline(['index'], '', { CORPUS_DIR: folder });
    expect(bad.status).toBe(1);
    expect(bad.output).toContain('  skipped empty.txt: empty');
    expect(bad.output).toContain('  failed  binary.txt: not text');
  });

  it('prints the Slack manifest for either mode', async () => {
    const socket = JSON.parse((await dateline(['slack-manifest'])).output) as { settings: object };
    expect(socket.settings).toMatchObject({ socket_mode_enabled: true });
    const http = JSON.parse(
      (await dateline(['slack-manifest', '--url', 'https://bot.example/slack/events'])).output,
    ) as { settings: object };
    expect(http.settings).toMatchObject({ socket_mode_enabled: false });
  });

  it.each([
    [[], 1, 'Dateline on the command line'],
    [['nonsense'], 2, 'there is no subcommand “nonsense”'],
    [['analyze'], 2, 'give files, or --jsonl'],
    [['analyze', '--jsonl', 'a.txt'], 2, 'not both'],
    [['feed'], 2, 'give one or more files of feeds, or add and an address'],
    [['feed', 'add'], 2, 'give the address of a feed'],
    [['ask'], 2, 'a command line is needed'],
    [['ask', '/help', '--format', 'html'], 2, 'one of text, json, discord, slack is'],
    [['index', '--max', '3'], 2, 'index does not take --max'],
    [['index', '--purge'], 2, "Unknown option '--purge'\n"],
    [['index', 'other'], 2, 'index takes no words, and “other” is too much'],
    [['doctor', 'who'], 2, 'doctor takes no words'],
    [['timeline', 'a.jsonl'], 2, 'timeline takes no words'],
    [['timeline', '--jsonl', '--max', 'many'], 2, '--max: many is not accepted'],
    [['timeline', '--jsonl', '--from', 'May'], 2, '--from: May is not accepted'],
    [['index', '--frobnicate'], 2, 'frobnicate'],
    [['slack-manifest', '--url', 'ftp://x'], 2, '--url: ftp://x is not accepted'],
  ])('%j is answered with what is accepted', async (args, status, message) => {
    const found = await dateline(args);
    expect(found.status).toBe(status);
    expect(found.errors).toContain(message);
    expect(found.errors).not.toMatch(/\n\s+at /);
  });
});

describe('several processes at once', { timeout: 60_000 }, () => {
  it('on one new database give the same answer, and none fails', async () => {
    const database = { DATABASE_URL: `sqlite:${join(folder, 'shared', 'x.db')}` };
    const asked = Array.from({ length: 4 }, () =>
      dateline(['ask', '/quote sheinbaum', '--format', 'json'], '', database),
    );
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 0));
    // On a machine that has much to do, whoever waits for the one that reads may say so.
    for (const { errors } of answers)
      expect(errors).toMatch(/^(?:\S.*waiting: another process is indexing.*\n)?$/);
    expect(new Set(answers.map(({ output }) => output)).size).toBe(1);
  });

  it('writes the picture of a timeline, and says when an answer has none', async () => {
    const path = join(folder, 'timeline.png');
    const drawn = await dateline(['ask', '/timeline', '--image', path, '--theme', 'dark']);
    expect(drawn).toMatchObject({ status: 0, errors: `the picture is in ${path}\n` });
    expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
    const none = await dateline(['ask', '/help', '--image', path]);
    expect(none).toMatchObject({ status: 1, errors: expect.stringContaining('no picture') });
    const nowhere = await dateline(['ask', '/timeline', '--image', join(folder, 'no', 'x.png')]);
    expect(nowhere).toMatchObject({ status: 1, errors: expect.stringContaining('there is no folder') });
    const colour = await dateline(['ask', '/timeline', '--theme', 'pink']);
    expect(colour).toMatchObject({ status: 2, errors: expect.stringContaining('light and dark') });
  });
});
