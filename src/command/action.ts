import type { Presentation } from '../answer/answer.ts';
import type { Subcommand } from '../chat/declaration.ts';
import type { Words } from '../words/en.ts';
import type { Command, CommandContext, CommandInput } from './command.ts';

/**
 * What a command does. `find` reads the options and asks the library; all that people and programs are told comes from
 * what it gives, by one presenter and one maker of JSON.
 */
export interface Action<Found> {
  find(input: CommandInput, context: CommandContext): Promise<Found>;
  present(found: Found, words: Words): Presentation;
  /** The part of `--format json` that depends on the command. */
  toJson(found: Found): Readonly<Record<string, unknown>>;
}

/** An action as a command runs it. */
export const answering =
  <Found>({ find, present, toJson }: Action<Found>): Command['run'] =>
  async (input, context) => {
    const found = await find(input, context);
    return { ...present(found, context.words), tone: 'answer', result: toJson(found) };
  };

/** A command that does several things, each a subcommand. `admit` throws where none of them may be done. */
export const severalIn = ({
  admit,
  ...command
}: Pick<Command, 'name' | 'description' | 'example' | 'complete'> & {
  readonly admit?: (context: CommandContext) => void;
  readonly subcommands: readonly (Subcommand & Pick<Command, 'run'>)[];
}): Command => ({
  ...command,
  options: [],
  async run(input, context) {
    admit?.(context);
    return command.subcommands.find(({ name }) => name === input.subcommand)!.run(input, context);
  },
});
