import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { placementOfPressed } from '../../src/chat/placement.ts';
import { readConfig } from '../../src/config.ts';
import { renderDiscord } from '../../src/discord/render.ts';
import { createAddressGuard } from '../../src/fetch/address-guard.ts';
import { createFetchClient } from '../../src/fetch/fetch-client.ts';
import { createPoliteClient } from '../../src/fetch/polite-client.ts';
import { createLog } from '../../src/log.ts';
import { openProgram, type Program } from '../../src/program.ts';
import { renderSlack } from '../../src/slack/render.ts';
import { renderTerminal } from '../../src/terminal/render.ts';
import { terminalAsker } from '../../src/terminal/run-terminal.ts';

let program: Program;
beforeAll(async () => {
  const config = readConfig({ DATABASE_URL: 'sqlite::memory:' });
  program = openProgram(config, createLog({ level: 'silent', secrets: [], pretty: false }), {
    client: createPoliteClient(
      createFetchClient({ guard: createAddressGuard([]), userAgent: 'x', resolve: async () => [] }),
      { clock: Date.now, sleep: async () => {} },
    ),
  });
  await program.indexer.run();
});
afterAll(() => program.store.close());

const HOSTILE = [
  '"',
  "'",
  '`',
  '""',
  '“”',
  'NEAR(a b)',
  'a OR b AND NOT c*',
  'title:x',
  '^x',
  '-x',
  '(((',
  "'; DROP TABLE articles; --",
  '1 OR 1=1',
  '%_%',
  '\\',
  '@everyone',
  '@here',
  '<!channel>',
  '<@U123>',
  '<@&123>',
  '<#123>',
  '[x](javascript:alert(1))',
  '<https://x.example|y>',
  '||x||',
  '```x```',
  '# x',
  '> x',
  '-# x',
  '\0',
  '\u0000abc',
  '\ud800',
  '\udfff x',
  'x'.repeat(6000),
  '“'.repeat(2000),
  '💥'.repeat(1000),
  '\u202e abc',
  '\u200b',
  'e\u0301'.repeat(500),
  'ﷺ',
  '\n\n\n',
  '\r\n\t',
  '../../etc/passwd',
  '${x}',
  '{{x}}',
  '%s%n',
  '__proto__',
  'constructor',
  'NaN',
  '-1',
  '99999999999999999999',
  '31 February 2025',
  '2025-13-45',
  '0000-00-00',
];

/** Every place of every command where a person may put text. */
const linesFor = (text: string): string[] =>
  COMMANDS.flatMap(({ name, options, subcommands }) => [
    `/${name} ${text}`,
    ...options.map((option) => `/${name} sheinbaum ${option.name}:"${text}"`),
    ...subcommands.flatMap((subcommand) => [
      `/${name} ${subcommand.name} ${text}`,
      ...subcommand.options.map((option) => `/${name} ${subcommand.name} ${option.name}:"${text}"`),
    ]),
  ]);

async function isProper(line: string): Promise<void> {
  const began = performance.now();
  const reply = await program.dispatcher.answer({ kind: 'line', line }, terminalAsker('en'));
  const shown = [
    renderTerminal(reply, { width: 80, colour: true }),
    JSON.stringify(renderDiscord(reply)),
    JSON.stringify(renderSlack(reply)),
  ];
  expect(performance.now() - began).toBeLessThan(3000);
  expect(shown[0]!.trim()).not.toBe('');
  for (const text of shown) {
    expect(text).not.toContain('Something went wrong');
    expect(text).not.toMatch(/[\0\ud800-\udbff](?![\udc00-\udfff])/);
  }
  expect(reply.buttons.every(({ id }) => id.length <= 100)).toBe(true);
}

describe('every command, on every platform', () => {
  it.each(HOSTILE.map((text) => [text.length > 40 ? `${text.slice(0, 20)}… (${text.length})` : text, text]))(
    'answers %j properly',
    async (_label, text) => {
      for (const line of linesFor(text)) await isProper(line);
    },
  );

  it('answers whatever is typed properly', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...COMMANDS.map(({ name }) => name), ''),
        fc.string({ unit: 'binary', maxLength: 80 }),
        (name, text) => isProper(`/${name} ${text}`),
      ),
      { numRuns: 200 },
    );
  });

  it('still has its articles after all that', async () => {
    expect(await program.store.counts()).toMatchObject({ articles: 5 });
  });
});

describe('buttons', () => {
  it.each(['', 'r', 'x/quote a', 'r#nothing', 'w#', 'r/', 'r/nonsense', 'w/quote', '\0', 'r'.repeat(100)])(
    '%j that we did not make is answered to the one who pressed it',
    async (id) => {
      const reply = await program.dispatcher.answer({ kind: 'button', id }, terminalAsker('en'));
      expect(reply.answer.tone).toBe('refusal');
      expect(placementOfPressed(reply, false)).toBe('asker');
    },
  );

  it('with a long line work again later, also in another process', async () => {
    const about = 'sovereignty '.repeat(30).trim();
    const reply = await program.dispatcher.answer(
      { kind: 'line', line: `/quote sheinbaum about:"${about}"` },
      terminalAsker('en'),
    );
    const [button] = reply.buttons;
    expect(button!.id).toMatch(/^[rw]#/);
    const again = await program.dispatcher.answer({ kind: 'button', id: button!.id }, terminalAsker('en'));
    expect(again.answer.tone).toBe('answer');
    expect(again.answer.title).toContain('Sheinbaum');
  });
});

describe('the list of commands', () => {
  it('is complete: every file of the folder is in it', async () => {
    const { readdirSync } = await import('node:fs');
    const files = readdirSync('commands')
      .map((name) => name.replace('.ts', ''))
      .filter((name) => name !== 'index');
    expect(COMMANDS.map(({ name }) => name).sort()).toEqual(files.sort());
  });

  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    '/%s is described within the platforms’ limits, and its example works',
    async (_name, command) => {
      expect(command.description.length).toBeLessThanOrEqual(100);
      for (const { options } of [command, ...command.subcommands]) {
        for (const { name, description } of options) {
          expect(name).toMatch(/^[a-z]{1,32}$/);
          expect(description.length).toBeLessThanOrEqual(100);
        }
      }
      const reply = await program.dispatcher.answer(
        { kind: 'line', line: command.example },
        terminalAsker('en'),
      );
      expect(reply.answer.tone).toBe('answer');
    },
  );
});
