import { OptionError } from '../errors.ts';
import { term } from '../words/term.ts';
import type { Command } from './command.ts';
import { nameMeant } from './name-meant.ts';
import { clip, nearest } from './typed-words.ts';

/** The command of a name, whatever its case. Throws an `OptionError` that says which are meant, or all that there are. */
export function findCommand(name: string, commands: readonly Command[]): Command {
  const names = commands.map((command) => command.name);
  const meant = nameMeant(name, names);
  const found = commands.find((command) => command.name === meant);
  if (found) return found;
  throw new OptionError('command', name, (words) => {
    const { noCommand, didYouMean, thereAre } = words.mistakes;
    const near = nearest(
      name.toLowerCase(),
      names.map((known) => term(known, words)),
    );
    const all = names.map((known) => `/${term(known, words)}`).join(', ');
    return `${noCommand(clip(name))}${near ? didYouMean(`/${near}`) : thereAre(all)}`;
  });
}
