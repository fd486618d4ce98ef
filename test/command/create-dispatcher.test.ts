import { beforeEach, describe, expect, it } from 'vitest';
import type { Asker, Dispatcher, Reply } from '../../src/chat/dispatcher.ts';
import { placementOf, placementOfPressed } from '../../src/chat/placement.ts';
import type { Command } from '../../src/command/command.ts';
import { createDispatcher } from '../../src/command/create-dispatcher.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { NO_INTAKE } from '../chat/no-intake.ts';

const asker = (more: Partial<Asker> = {}): Asker => ({
  platform: 'discord',
  user: 'u',
  channel: 'c',
  workspace: 'w',
  language: 'en',
  isManager: async () => false,
  ...more,
});
const answer = (text: string) => ({
  title: text,
  blocks: [],
  buttons: [],
  tone: 'answer' as const,
  result: {},
});
class BrokenError extends Error {}
const echo: Command = {
  name: 'echo',
  description: () => 'Says it again',
  example: '/echo hi',
  options: [
    { name: 'text', description: () => 'What to say', kind: 'text', required: true, completes: true },
  ],
  subcommands: [],
  async run({ options }, { page }) {
    if (options['text'] === 'break') throw new BrokenError();
    if (options['text'] === 'crash') throw new Error('secret inside');
    return answer(`${String(options['text'])} ${page}`);
  },
  async complete(_option, typed) {
    if (typed === 'crash') throw new Error('no');
    return Array.from({ length: 40 }, (_, i) => ({ label: `${i}`, value: `${i}` }));
  },
};
const guarded: Command = {
  name: 'guarded',
  description: () => 'For managers',
  example: '/guarded set',
  options: [],
  subcommands: [{ name: 'set', description: () => 'Sets it', options: [], managersOnly: true }],
  run: async () => answer('set'),
};

let reported: object[];
let wall = 0;
let now: number;
let observed: string[];
let dispatcher: Dispatcher;
beforeEach(() => {
  reported = [];
  observed = [];
  now = 0;
  dispatcher = createDispatcher({
    commands: [echo, guarded],
    store: openSqliteStore(':memory:'),
    settings: { digestTime: '08:00', digestTimezone: 'UTC' },
    intake: NO_INTAKE,
    report(where, fields) {
      reported.push({ where, ...fields });
      return `id${reported.length}`;
    },
    isFatal: (error) => error instanceof BrokenError,
    clock: () => wall,
    steadyClock: () => now,
    rateLimit: { commands: 3, perMs: 10_000 },
    observe: (command, outcome) => observed.push(`${command} ${outcome}`),
  });
});

const isRefusalForTheAsker = (reply: Reply): boolean =>
  reply.answer.tone === 'refusal' &&
  placementOf(reply) === 'asker' &&
  placementOfPressed(reply, false) === 'asker';
const ask = (line: string, who = asker()) => dispatcher.answer({ kind: 'line', line }, who);

describe('the dispatcher', () => {
  it('answers in public, or in private when asked to', async () => {
    expect(await ask('/echo hi page:3')).toMatchObject({ answer: { title: 'hi 3' }, private: false });
    expect(await ask('/echo hi private:true')).toMatchObject({ private: true });
    expect(dispatcher.asksForPrivacy({ kind: 'line', line: '/echo hi private:true' })).toBe(true);
    expect(
      dispatcher.asksForPrivacy({
        kind: 'options',
        command: 'echo',
        subcommand: null,
        options: { private: true },
      }),
    ).toBe(true);
    for (const line of ['/echo hi Privado:sí', '/echo privado:si hi'])
      expect(dispatcher.asksForPrivacy({ kind: 'line', line })).toBe(true);
    for (const line of ['/echo private', '/echo privado:no', '/echo xprivate:true'])
      expect(dispatcher.asksForPrivacy({ kind: 'line', line })).toBe(false);
  });

  it('keeps what is wrong, refused or broken between it and the asker', async () => {
    for (const line of ['/nothing', '/echo', '/guarded set'])
      expect(await ask(line)).toSatisfy(isRefusalForTheAsker);
    expect(observed).toEqual([]);
  });

  it('logs what breaks under an id that the asker is told, and nothing more', async () => {
    const reply = await ask('/echo crash');
    const shown = reply.answer;
    expect(shown.title).toContain('it is logged as id1.');
    expect(reply).toSatisfy(isRefusalForTheAsker);
    expect(shown.title).not.toContain('secret inside');
    expect(reported).toMatchObject([
      { where: 'command', platform: 'discord', err: { message: 'secret inside' } },
    ]);
    expect(observed).toEqual(['echo failed']);
  });

  it('leaves to its caller what nobody can go on after, and reports it to nobody', async () => {
    await expect(ask('/echo break')).rejects.toThrow(BrokenError);
    expect(reported).toEqual([]);
    expect(observed).toEqual(['echo failed']);
  });

  it('lets managers do what is theirs, asked at that moment', async () => {
    expect((await ask('/guarded set')).answer.title).toContain('Manage Server');
    expect((await ask('/guarded set', asker({ platform: 'slack' }))).answer.title).toContain('admins');
    expect((await ask('/guarded set', asker({ isManager: async () => true }))).answer.title).toBe('set');
  });

  it('limits a person, not a workspace, and says how long to wait', async () => {
    for (let i = 0; i < 3; i++) expect((await ask('/echo hi')).answer.tone).toBe('answer');
    now = 4_000;
    // A clock that is set in between changes nothing.
    wall += 365 * 86_400_000;
    expect((await ask('/echo hi')).answer.title).toContain('Please wait 6 seconds.');
    wall = 0;
    expect((await ask('/echo hi')).answer.title).toContain('Please wait 6 seconds.');
    expect((await ask('/echo hi', asker({ user: 'other' }))).answer.tone).toBe('answer');
    expect((await ask('/echo hi', asker({ platform: 'terminal' }))).answer.tone).toBe('answer');
    now = 10_001;
    expect((await ask('/echo hi')).answer.tone).toBe('answer');
  });

  it('offers at most 25 values, and none when offering breaks', async () => {
    expect(await dispatcher.complete('echo', 'text', '', asker())).toHaveLength(25);
    expect(await dispatcher.complete('echo', 'text', 'crash', asker())).toEqual([]);
    expect(await dispatcher.complete('guarded', 'x', '', asker())).toEqual([]);
    expect(reported).toMatchObject([{ where: 'command', command: 'echo', option: 'text' }]);
  });
});
