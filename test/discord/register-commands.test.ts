import { ApplicationCommandType, type REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { COMMANDS as OURS } from '../../commands/index.ts';
import type { Command } from '../../src/command/command.ts';
import { registerCommands } from '../../src/discord/register-commands.ts';
import { objections } from '../chat/discord-objections.ts';
import { isRecord } from '../chat/is-record.ts';
import { COMMANDS } from '../chat/scripted-dispatcher.ts';
import { ENGLISH, type Words } from '../../src/words/en.ts';

/** As Discord gives a command where its names in other languages are not asked for. */
const withoutLocalizations = (command: object): object =>
  JSON.parse(
    JSON.stringify(command, (key, value: unknown) => (key.endsWith('_localizations') ? undefined : value)),
  ) as object;

/** Discord's side: keeps what is put, adds fields of its own, leaves out what is at its default, in its own order. */
function keeper(existing: object[] = []) {
  const kept = { commands: existing, puts: 0 };
  const asDiscordKeeps = (key: string, value: unknown): unknown =>
    value === false || value === null || (Array.isArray(value) && value.length === 0 && key === 'options')
      ? undefined
      : value;
  const rest: Pick<REST, 'get' | 'put'> = {
    get: (_route, request) =>
      Promise.resolve(
        kept.commands
          .map((command) => ({ id: '1', version: '2', nsfw: false, ...command }))
          .map((command) =>
            request?.query?.get('with_localizations') ? command : withoutLocalizations(command),
          )
          .reverse(),
      ),
    put: (_route, request) => {
      kept.puts += 1;
      kept.commands = JSON.parse(JSON.stringify(request?.body), asDiscordKeeps) as object[];
      return Promise.resolve(kept.commands);
    },
  };
  return { rest, kept };
}

describe('registering commands', () => {
  it.each([null, '200000000000000001'])(
    'writes once and then finds nothing changed, guild %s',
    async (guild) => {
      const { rest, kept } = keeper();
      expect(await registerCommands(rest, '1', guild, COMMANDS)).toBe('written');
      expect(await registerCommands(rest, '1', guild, COMMANDS)).toBe('unchanged');
      expect(kept.puts).toBe(1);
    },
  );

  const [quote, ...others] = COMMANDS as [Command, ...Command[]];
  const [first, ...options] = quote.options;
  const inSpanish = (words: Words) => (words === ENGLISH ? quote.description(words) : 'Otra');
  it.each<{ name: string; commands: readonly Command[] }>([
    { name: 'a description', commands: [{ ...quote, description: () => 'Other' }, ...others] },
    { name: 'a description in Spanish', commands: [{ ...quote, description: inSpanish }, ...others] },
    { name: 'a command less', commands: others },
    { name: 'an option less', commands: [{ ...quote, options }, ...others] },
    {
      name: 'an option that is required',
      commands: [{ ...quote, options: [{ ...first!, required: true }, ...options] }, ...others],
    },
    {
      name: 'an option that completes',
      commands: [{ ...quote, options: [{ ...first!, completes: true }, ...options] }, ...others],
    },
    {
      name: 'choices',
      commands: [{ ...quote, options: [{ ...first!, choices: ['a'] }, ...options] }, ...others],
    },
  ])('writes again for a change: $name', async ({ commands }) => {
    const { rest } = keeper();
    await registerCommands(rest, '1', null, COMMANDS);
    expect(await registerCommands(rest, '1', null, commands)).toBe('written');
  });

  it('asks of Discord nothing that it refuses, for the commands that we ship', async () => {
    const { rest, kept } = keeper();
    await registerCommands(rest, '1', null, OURS);
    expect(kept.commands.map((command) => isRecord(command) && command['name'])).toEqual([
      ...OURS.map(({ name }) => name),
      'Verify quote',
    ]);
    expect(
      kept.commands.flatMap((command) => objections('ApplicationCommandUpdateRequest', command)),
    ).toEqual([]);
    const [cita] = kept.commands;
    expect(cita).toMatchObject({
      name: 'quote',
      name_localizations: { 'es-ES': 'cita', 'es-419': 'cita' },
      description_localizations: { 'es-ES': 'Lo que dijo una persona: palabras exactas, día y artículo' },
      options: [
        { name: 'speaker', name_localizations: { 'es-419': 'persona' } },
        ...Array.from({ length: 7 }, () => ({})),
      ],
    });
    for (const named of kept.commands.flatMap(localized)) {
      expect(named).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
    }
    const sizes = kept.commands.map((command) => textLength(command));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8000);
  });
});

/** What a slash command and its parts are called in other languages. */
const localized = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(localized);
  if (!isRecord(value) || value['type'] === ApplicationCommandType.Message) return [];
  const names = isRecord(value['name_localizations']) ? Object.values(value['name_localizations']) : [];
  return [...names.map(String), ...localized(value['options'])];
};

/** Names, descriptions and values of a command together. */
const textLength = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + textLength(item), 0);
  if (!isRecord(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum +
      (typeof inner === 'string' && /^(?:name|description|value)$/.test(key)
        ? inner.length
        : textLength(inner)),
    0,
  );
};
