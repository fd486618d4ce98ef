import type { Block, Line } from '../src/answer/answer.ts';
import { COMMON_OPTIONS, type OptionSpec } from '../src/chat/declaration.ts';
import { answering } from '../src/command/action.ts';
import type { Command } from '../src/command/command.ts';
import { findCommand } from '../src/command/find-command.ts';
import { lineIn } from '../src/command/line-in.ts';
import { nameMeant } from '../src/command/name-meant.ts';
import { shorten } from '../src/core/text/shorten.ts';
import { OptionError } from '../src/errors.ts';
import { ENGLISH, type Words } from '../src/words/en.ts';
import { term } from '../src/words/term.ts';

/** All commands, or the one that is to be explained. */
type Explained = { readonly all: readonly Command[] } | { readonly all: null; readonly one: Command };

const NAME = 'Dateline';

/** What there is, and how each command is used. */
export const help: Command = {
  name: 'help',
  description: ({ commands }) => commands.help.does,
  example: '/help quote',
  options: [
    { name: 'command', description: ({ commands }) => commands.help.command, kind: 'text', completes: true },
  ],
  subcommands: [],
  run: answering<Explained>({
    async find({ options }, { commands }) {
      const asked = options['command'];
      return asked === undefined
        ? { all: commands }
        : { all: null, one: commandNamed(String(asked), commands) };
    },
    present: (found, words) =>
      found.all === null
        ? {
            title: `/${term(found.one.name, words)}`,
            blocks: explain(found.one, words),
            buttons: [{ label: words.help.tryIt, line: found.one.example, effect: 'whisper' }],
          }
        : { title: NAME, blocks: overview(found.all, words), buttons: [] },
    toJson: (found) => ({
      commands: (found.all ?? [found.one]).map(({ name, description, example }) => ({
        name,
        description: description(ENGLISH),
        example,
      })),
    }),
  }),
  async complete(_option, typed, { commands, words }) {
    return commands
      .map(({ name }) => term(name, words))
      .filter((name) => name.startsWith(typed.replace(/^\//, '').toLowerCase()))
      .map((name) => ({ label: name, value: name }));
  },
};

/** "quote", "/digest", "digest subscribe". Throws an `OptionError` for anything else. */
function commandNamed(asked: string, commands: readonly Command[]): Command {
  const [name = '', ...more] = asked.replace(/^\//, '').split(' ');
  const command = findCommand(name, commands);
  const parts = command.subcommands.map((subcommand) => subcommand.name);
  const [part, ...others] = more;
  if (part === undefined || (nameMeant(part, parts) !== null && others.length === 0)) return command;
  throw new OptionError('command', asked, (words) =>
    words.help.noPart(
      shorten(more.join(' '), 40),
      term(command.name, words),
      parts.map((known) => term(known, words)),
    ),
  );
}

function overview(commands: readonly Command[], words: Words): Block[] {
  const lineOf = (line: string): string => lineIn(line, commands, words);
  return [
    { kind: 'heading', text: NAME, aside: words.help.aside },
    ...commands.map(({ name, description, example }): Block => ({
      kind: 'entry',
      when: lineOf(`/${name}`),
      line: [
        description(words),
        ...(example === `/${name}` ? [] : [' · ', { text: lineOf(example), style: 'code' as const }]),
      ],
    })),
    {
      kind: 'note',
      line: [
        words.help.more,
        { text: `/${term('help', words)} ${term('quote', words)}`, style: 'code' },
        words.help.common,
      ],
    },
  ];
}

function explain(command: Command, words: Words): Block[] {
  const called = `/${term(command.name, words)}`;
  const parts = command.subcommands.length
    ? command.subcommands.flatMap(({ name, description, options }): Block[] => [
        {
          kind: 'paragraph',
          line: [{ text: `${called} ${term(name, words)}`, style: 'strong' }, ` · ${description(words)}`],
        },
        ...optionList(options, words),
      ])
    : optionList([...command.options, ...COMMON_OPTIONS], words);
  return [{ kind: 'heading', text: called, aside: command.description(words) }, ...parts];
}

function optionList(options: readonly OptionSpec[], words: Words): Block[] {
  if (options.length === 0) return [];
  const items = options.map(({ name, description, required, choices }, i): Line => [
    { text: `${term(name, words)}:`, style: 'strong' },
    ` ${description(words)}`,
    ...(choices ? [` (${choices.join(', ')})`] : []),
    ...(required ? [{ text: words.help.needed, style: 'quiet' as const }] : []),
    ...(i === 0 && !COMMON_OPTIONS.some((common) => common.name === name)
      ? [{ text: words.help.freeWords, style: 'quiet' as const }]
      : []),
  ]);
  return [{ kind: 'bullets', items }];
}
