import type { Answer } from '../answer/answer.ts';
import type { Intake } from './intake.ts';
import type { Store } from '../store/store.ts';

export type Platform = 'discord' | 'slack' | 'terminal';

export type OptionValue = string | number | boolean;

/** What a person may give a command. */
export interface OptionSpec {
  /** Lower case, 1 to 32 letters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
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
  readonly description: string;
  readonly options: readonly OptionSpec[];
  /** A line one can type, where an option is needed. */
  readonly example?: string;
  /** Needs Manage Server on Discord, admin or owner on Slack; the terminal's user may do all. */
  readonly managersOnly?: true;
}

/** One slash command. Exactly one of `options` and `subcommands` is filled. The first option takes the free words. */
export interface Command {
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  /** A line one can type: `/quote sheinbaum about:sovereignty`. */
  readonly example: string;
  readonly options: readonly OptionSpec[];
  readonly subcommands: readonly Subcommand[];
  run(input: CommandInput, context: CommandContext): Promise<Answer>;
  complete?(option: string, typed: string, context: CommandContext): Promise<readonly Choice[]>;
}

/** Parsed options, as their specs declare them. */
export interface CommandInput {
  readonly subcommand: string | null;
  readonly options: Readonly<Record<string, OptionValue | undefined>>;
}

/** A value offered while a person types. Both at most 100 characters. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** Who asks, and where. */
export interface Asker {
  readonly platform: Platform;
  /** The platform's id of the person. */
  readonly user: string;
  /** The channel asked in; null in the terminal. */
  readonly channel: string | null;
  /** The guild or workspace; null in direct messages and the terminal. */
  readonly workspace: string | null;
  /** Asked of the platform only when a command needs it. */
  isManager(): Promise<boolean>;
  /** The person's IANA zone, where the platform tells it; null where it does not know. Never rejects. */
  timezone?(): Promise<string | null>;
}

export interface CommandContext {
  readonly store: Store;
  readonly now: Date;
  readonly asker: Asker;
  /** The page asked for, from 1. */
  readonly page: number;
  /** All commands, for help. */
  readonly commands: readonly Command[];
  /** Items a page holds; `Infinity` gives the whole answer at once. */
  pageSize(usual: number): number;
  readonly settings: CommandSettings;
  readonly intake: Intake;
}

/** What the operator chose. */
export interface CommandSettings {
  /** `HH:MM`, the default of `/digest subscribe`. */
  readonly digestTime: string;
  /** IANA zone, the default of `/digest subscribe`; null when the operator chose none. */
  readonly digestTimezone: string | null;
}

/** Options that every command takes besides its own. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'page', description: 'Which page of a long answer', kind: 'integer' },
  { name: 'private', description: 'Show the answer to you alone', kind: 'boolean' },
];
