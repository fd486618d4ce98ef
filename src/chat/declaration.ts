import type { Saying } from '../words/en.ts';

export type OptionValue = string | number | boolean;

/** Options as they were given, by name; what was not given is not set. */
export type GivenOptions = Readonly<Record<string, OptionValue | undefined>>;

/** What a person may give a command. */
export interface OptionSpec {
  /** Lower case, 1 to 32 letters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: Saying;
  readonly kind: 'text' | 'integer' | 'boolean';
  readonly required?: true;
  /** The only values accepted. */
  readonly choices?: readonly string[];
  /** `Command.complete` offers values while the person types. */
  readonly completes?: true;
  /** The value keeps its quotation marks and everything else as typed. */
  readonly raw?: true;
  /** Its words may hold a colon: “trump:tariffs” is no mistyped option. */
  readonly prose?: true;
  /** Quotation marks around its words mean something: they stay. */
  readonly quoted?: true;
}

export interface Subcommand {
  readonly name: string;
  readonly description: Saying;
  readonly options: readonly OptionSpec[];
  /** A line one can type, where an option is needed. */
  readonly example?: string;
  /** Needs Manage Server on Discord, admin or owner on Slack; the terminal's user may do all. */
  readonly managersOnly?: true;
}

/** A command in the menu of a message: it takes the message's text, and answers the asker alone. */
export interface MessageAction {
  /** As the menu shows it. */
  readonly name: Saying;
  /** As platforms that show one name and send another know it. */
  readonly id: string;
  readonly description: Saying;
  /** The option that takes the text. */
  readonly option: string;
}

/** One slash command, as platforms are told of it. Exactly one of `options` and `subcommands` is filled. The first option takes the free words. */
export interface CommandDeclaration {
  readonly name: string;
  /** At most 100 characters. */
  readonly description: Saying;
  /** A line one can type: `/quote sheinbaum about:sovereignty`. */
  readonly example: string;
  readonly options: readonly OptionSpec[];
  readonly subcommands: readonly Subcommand[];
  readonly onMessage?: MessageAction;
}

/** Options that every command takes besides its own. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'page', description: ({ commands }) => commands.common.page, kind: 'integer' },
  { name: 'private', description: ({ commands }) => commands.common.private, kind: 'boolean' },
];

/** `/dateline quote smith` is `/quote smith`: for platforms that keep a command's name for themselves. */
export const UMBRELLA = 'dateline';
