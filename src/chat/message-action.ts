import type { CommandDeclaration, MessageAction } from './declaration.ts';
import type { Asked } from './dispatcher.ts';

/** Every command in the menu of a message, with the name of the command that it runs. */
export const messageActions = (
  commands: readonly CommandDeclaration[],
): readonly (MessageAction & { readonly command: string })[] =>
  commands.flatMap(({ name, onMessage }) => (onMessage ? [{ ...onMessage, command: name }] : []));

/** A command asked about a message's text. */
export const askedOfMessage = (
  { command, option }: { readonly command: string; readonly option: string },
  text: string,
): Asked => ({ kind: 'options', command, subcommand: null, options: { [option]: text, private: true } });
