import { OptionError } from '../errors.ts';
import type { Command } from './command.ts';
import { clip, nearest } from './typed-words.ts';

/** The command of a name, whatever its case. Throws an `OptionError` that says which are meant, or all that there are. */
export function findCommand(name: string, commands: readonly Command[]): Command {
  const wanted = name.toLowerCase();
  const found = commands.find((command) => command.name === wanted);
  if (found) return found;
  const near = nearest(
    wanted,
    commands.map((command) => command.name),
  );
  const all = commands.map((command) => `/${command.name}`).join(', ');
  const asked = name ? `There is no command “${clip(name)}”.` : 'Type a command.';
  throw new OptionError(
    'command',
    name,
    all,
    near ? `${asked} Did you mean /${near}?` : `${asked} There are ${all}.`,
  );
}
