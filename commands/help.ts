import type { Block, Line } from '../src/answer/answer.ts';
import { COMMON_OPTIONS, type OptionSpec } from '../src/chat/declaration.ts';
import { answering } from '../src/command/action.ts';
import type { Command } from '../src/command/command.ts';
import { findCommand } from '../src/command/find-command.ts';
import { shorten } from '../src/core/text/shorten.ts';
import { OptionError } from '../src/errors.ts';

/** All commands, or the one that is to be explained. */
type Explained = { readonly all: readonly Command[] } | { readonly all: null; readonly one: Command };

/** What there is, and how each command is used. */
export const help: Command = {
  name: 'help',
  description: 'What you can ask, and how',
  example: '/help quote',
  options: [{ name: 'command', description: 'The command to explain', kind: 'text', completes: true }],
  subcommands: [],
  run: answering<Explained>({
    async find({ options }, { commands }) {
      const asked = options['command'];
      return asked === undefined
        ? { all: commands }
        : { all: null, one: commandNamed(String(asked), commands) };
    },
    present: (found) =>
      found.all === null
        ? {
            title: `/${found.one.name}`,
            blocks: explain(found.one),
            buttons: [{ label: 'Try it', line: found.one.example, effect: 'whisper' }],
          }
        : { title: 'Dateline', blocks: overview(found.all), buttons: [] },
    toJson: (found) => ({
      commands: (found.all ?? [found.one]).map(({ name, description, example }) => ({
        name,
        description,
        example,
      })),
    }),
  }),
  async complete(_option, typed, { commands }) {
    return commands
      .filter(({ name }) => name.startsWith(typed.replace(/^\//, '').toLowerCase()))
      .map(({ name }) => ({ label: name, value: name }));
  },
};

/** "quote", "/digest", "digest subscribe". Throws an `OptionError` for anything else. */
function commandNamed(asked: string, commands: readonly Command[]): Command {
  const [name = '', ...more] = asked.replace(/^\//, '').split(' ');
  const command = findCommand(name, commands);
  const parts = command.subcommands.map((subcommand) => subcommand.name);
  const [part, ...others] = more;
  if (part === undefined || (parts.includes(part.toLowerCase()) && others.length === 0)) return command;
  throw new OptionError(
    'command',
    asked,
    'one command',
    `/help explains one command. “${shorten(more.join(' '), 40)}” is no part of /${command.name}${parts.length > 0 ? `, which has ${parts.join(', ')}` : ''}.`,
  );
}

function overview(commands: readonly Command[]): Block[] {
  return [
    { kind: 'heading', text: 'Dateline', aside: 'answers from the articles, each with its source' },
    ...commands.map(({ name, description, example }): Block => ({
      kind: 'entry',
      when: `/${name}`,
      line: [
        description,
        ...(example === `/${name}` ? [] : [' · ', { text: example, style: 'code' as const }]),
      ],
    })),
    {
      kind: 'note',
      line: [
        'More on one: ',
        { text: '/help quote', style: 'code' },
        '. Every command takes page: and private:true.',
      ],
    },
  ];
}

function explain(command: Command): Block[] {
  const parts = command.subcommands.length
    ? command.subcommands.flatMap(({ name, description, options }): Block[] => [
        {
          kind: 'paragraph',
          line: [{ text: `/${command.name} ${name}`, style: 'strong' }, ` · ${description}`],
        },
        ...optionList(options),
      ])
    : optionList([...command.options, ...COMMON_OPTIONS]);
  return [{ kind: 'heading', text: `/${command.name}`, aside: command.description }, ...parts];
}

function optionList(options: readonly OptionSpec[]): Block[] {
  if (options.length === 0) return [];
  const items = options.map(({ name, description, required, choices }, i): Line => [
    { text: `${name}:`, style: 'strong' },
    ` ${description}`,
    ...(choices ? [` (${choices.join(', ')})`] : []),
    ...(required ? [{ text: ' · needed', style: 'quiet' as const }] : []),
    ...(i === 0 && !COMMON_OPTIONS.some((common) => common.name === name)
      ? [{ text: ' · takes the free words', style: 'quiet' as const }]
      : []),
  ]);
  return [{ kind: 'bullets', items }];
}
