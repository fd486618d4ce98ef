import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { openProgram } from '../../src/program.ts';
import { completeLine, terminalAsker } from '../../src/terminal/run-terminal.ts';
import { HOSTILE, RAW } from '../terminal/hostile-text.ts';
import { startProcess } from './run-process.ts';

/** Control characters that a file may hold and a parser keeps; a lone surrogate cannot be written to a file. */
const EVIL = HOSTILE.toWellFormed().replaceAll('\u0000', '').replaceAll('\r', '');
const folder = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const corpus = join(folder, 'corpus');
const database = `sqlite:${join(folder, 'd.db')}`;
const environment = { CORPUS_DIR: corpus, DATABASE_URL: database, FETCH_ALLOW: '' };
const feed = join(folder, 'feed\u001b[2J.xml');

beforeAll(async () => {
  mkdirSync(corpus);
  // A page holds them as references: raw, it would pass for binary.
  const evil = Array.from(EVIL, (character) => `&#${character.codePointAt(0)};`).join('');
  const told = `<p>“The ferry ${evil} will run all winter, whatever the council of the town may think,” Mayor Ivo Bar${evil}den said on Monday. The vote was held on May 3, 2025, in the old ${evil} hall of the town.</p>`;
  writeFileSync(
    join(corpus, 'page\u001b]0;x\u0007\u202e.html'),
    `<html><head><title>Ferry ${evil}</title><meta property="og:site_name" content="Post ${evil}">
    <meta name="author" content="Ann ${evil}"><link rel="canonical" href="https://post.example/${evil}"></head><body><article>
    <h1>Ferry ${evil}</h1>${told.repeat(4)}</article></body></html>`,
  );
  writeFileSync(
    join(corpus, 'front\u009b2J.md'),
    `---\ntitle: ${JSON.stringify(`Bridge ${EVIL}`)}\nsource: ${JSON.stringify(`Gazette ${EVIL}`)}\n${JSON.stringify(`key${EVIL}`)}: 1\n---\n\n${'“The bridge stays open,” Ana Duarte said on 3 May 2025 in the long hall of the town beside the river.\n\n'.repeat(4)}`,
  );
  writeFileSync(join(corpus, 'bad\u001b[31m.md'), `---\n\u001b[2J: [\n---\ntext`);
  writeFileSync(join(corpus, 'other\u001b[31m.xyz'), 'x');
  writeFileSync(join(corpus, 'line\nMEND  feigned.pdf'), 'x');
  writeFileSync(
    feed,
    `<rss version="2.0"><channel><title>News ${EVIL}</title><item><title>T ${EVIL}</title><link>https://post.example/${EVIL}</link></item></channel></rss>`,
  );
});

async function dateline(args: readonly string[], input = '') {
  const program = startProcess('src/cli.ts', environment, args);
  program.child.stdin!.end(input);
  const status = await program.ended;
  return { status, output: program.output(), errors: program.errors() };
}

/** Pictures of two code units are no lone surrogates. */
const raw = (text: string): string | null =>
  RAW.exec(text.replace(/[\u{10000}-\u{DFFFF}]/gu, ''))?.[0] ?? null;

describe('what strangers wrote, on the way out', { timeout: 60_000 }, () => {
  it.each([
    [['index']],
    [['doctor']],
    ...[
      'quote ivo',
      'quote duarte why:true',
      'timeline',
      'summary',
      'search ferry',
      'article list',
      'feed list',
    ].map((line) => [['ask', `/${line}`]]),
    [['ask', `/verify “The bridge ${EVIL} stays open” ${EVIL}`]],
    [['ask', `/quote ${EVIL}`]],
    [['ask', `/${EVIL}`]],
    [['ask', `/feed remove ${EVIL}`]],
    ...['json', 'discord', 'slack'].map((format) => [['ask', '/search ferry', '--format', format]]),
    [['ask', '/timeline', '--image', `${folder}/no\u001b[2Jfolder/x.png`]],
    [['analyze', join(corpus, 'page\u001b]0;x\u0007\u202e.html')]],
    [['extract', join(corpus, 'page\u001b]0;x\u0007\u202e.html')]],
    [['extract', `${folder}/none\u001b[2J\u009b`]],
    [['feed', feed]],
    [['feed', 'add', `http://127.0.0.1:9/\u001b[2J${EVIL}`]],
    [[`x${EVIL}`]],
    [['index', `--x${EVIL}`]],
    [['timeline', '--jsonl', '--from', EVIL]],
  ])('%j', async (args) => {
    const { output, errors } = await dateline(args);
    expect(output + errors).not.toBe('');
    expect(raw(output), output).toBeNull();
    expect(raw(errors), errors).toBeNull();
    expect(output).not.toMatch(/^MEND {2}feigned/m);
  });

  it('are what this test is about', async () => {
    const { output } = await dateline(['ask', '/search hall', '--format', 'json']);
    expect(JSON.parse(output).results).toHaveLength(2);
    expect(output).toContain(String.raw`\u001b]52`);
  });

  it.each([['analyze'], ['cluster'], ['timeline']])('%s --jsonl', async (name) => {
    const row = JSON.stringify({ id: EVIL, title: EVIL, text: `On May 3, 2025 ${EVIL} it rained.` });
    const { output, errors } = await dateline([name, '--jsonl'], `${row}\n{"id":"\u009b"}\nno \u009bjson\n`);
    expect(raw(output), output).toBeNull();
    expect(raw(errors), errors).toBeNull();
  });

  it('completes at the prompt', async () => {
    const log = createLog({ level: 'silent', secrets: [], pretty: false });
    const { dispatcher, store, indexer } = openProgram(readConfig(environment), log);
    await indexer.run();
    const lines = COMMANDS.flatMap(({ name, options, subcommands }) => [
      `/${name} `,
      ...[...options, ...subcommands.flatMap((own) => own.options)].map((own) => `/${name} ${own.name}:`),
      ...subcommands.map((own) => `/${name} ${own.name} `),
    ]);
    const offered = (
      await Promise.all(lines.map((line) => completeLine(line, dispatcher, terminalAsker('en'))))
    ).flatMap(([values]) => values);
    for (const name of ['Gazette', 'Post', 'Bridge', 'Duarte']) expect(offered.join(' ')).toContain(name);
    for (const value of offered) {
      expect(raw(value), value).toBeNull();
      expect(value).not.toContain('\n');
    }
    await store.close();
  });
});
