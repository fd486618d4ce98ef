import {
  COMMON_OPTIONS,
  type CommandDeclaration,
  type OptionSpec,
  type OptionValue,
} from '../chat/declaration.ts';
import type { Command } from './command.ts';

/** A command with its options as given, not yet checked. */
export interface Invocation {
  readonly command: Command;
  readonly subcommand: string | null;
  readonly values: Readonly<Record<string, OptionValue>>;
}

/** All that a command (and its subcommand) takes, the common options last. */
export function optionsOf(command: CommandDeclaration, subcommand: string | null): readonly OptionSpec[] {
  const own = command.subcommands.find(({ name }) => name === subcommand)?.options ?? command.options;
  return [...own, ...COMMON_OPTIONS];
}
