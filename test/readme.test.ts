import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { openProgram, type Program } from '../src/program.ts';
import { renderTerminal } from '../src/terminal/render.ts';
import { terminalAsker } from '../src/terminal/run-terminal.ts';
import { languageOf } from '../src/words/language.ts';
import type { Asker } from '../src/chat/dispatcher.ts';

/** The moment at which the README's examples are asked; `npm run golden` writes their answers anew. */
const NOW = Date.parse('2025-05-06T18:00:00Z');
const README = readFileSync('README.md', 'utf8');
const EXAMPLE =
  /```console\n(?<typed>\$ (?:LANG=(?<locale>\S+) )?npm run --silent dateline -- ask "(?<line>[^\n]+)"\n)(?<output>[\s\S]*?)```/g;

const examples = [...README.matchAll(EXAMPLE)].map(({ groups }) => ({
  typed: groups!['typed']!,
  locale: groups!['locale'],
  line: groups!['line']!,
  output: groups!['output']!,
}));

let program: Program;
beforeAll(async () => {
  const config = readConfig({ DATABASE_URL: 'sqlite::memory:' });
  program = openProgram(config, createLog({ level: 'silent', secrets: [], pretty: false }), {
    clock: () => NOW,
  });
  const report = await program.indexer.run();
  expect(report).toMatchObject({ files: 5, skipped: [], failed: [] });
});
afterAll(() => program.store.close());

/** The examples' times are the same wherever they are run. */
const askerOf = (locale: string | undefined): Asker => ({
  ...terminalAsker(languageOf(locale)),
  timezone: async () => 'UTC',
});

const answer = async ({
  line,
  locale,
}: Pick<(typeof examples)[number], 'line' | 'locale'>): Promise<string> =>
  renderTerminal(await program.dispatcher.answer({ kind: 'line', line }, askerOf(locale)), {
    width: 96,
    colour: false,
  });

describe('README', () => {
  it('has examples of every command that answers from articles', () => {
    const commands = new Set(
      examples.flatMap(({ line, locale }) => (locale === undefined ? [line.split(' ')[0]] : [])),
    );
    expect([...commands].sort((a, b) => a!.localeCompare(b!))).toEqual([
      '/digest',
      '/quote',
      '/search',
      '/summary',
      '/timeline',
      '/verify',
    ]);
  });

  it.runIf(process.env['UPDATE_GOLDEN'])('is written anew', async () => {
    let text = README;
    for (const { typed, output, ...example } of examples) {
      const fresh = await answer(example);
      text = text.replace(typed + output, () => typed + fresh);
    }
    writeFileSync('README.md', text);
  });

  it.skipIf(process.env['UPDATE_GOLDEN']).each(examples)(
    'shows what $line answers',
    async ({ output, ...example }) => {
      expect(await answer(example)).toBe(output);
    },
  );

  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = README.matchAll(/npm (?:run (?:--silent )?(?<run>[a-z]+)|(?<short>start|test)\b)/g);
    const own = new Set([...named].map(({ groups }) => groups!['run'] ?? groups!['short']!));
    expect([...own].filter((name) => !(name in scripts))).toEqual([]);
    expect(own.size).toBeGreaterThan(3);
  });

  it('has scripts that run files there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const files = Object.values(scripts).flatMap((script) => script.match(/\b(?:src|test)\/[\w./-]+/g) ?? []);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(files).toContain('test/readme.test.ts');
  });
});
