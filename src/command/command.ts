import type { Answer } from '../answer/answer.ts';
import type { CommandDeclaration, GivenOptions } from '../chat/declaration.ts';
import type { Asker, Choice } from '../chat/dispatcher.ts';
import type { Store } from '../store/store.ts';
import type { Words } from '../words/en.ts';
import type { Intake } from './intake.ts';

/** One slash command: how it is declared, and what it does. */
export interface Command extends CommandDeclaration {
  run(input: CommandInput, context: CommandContext): Promise<Answer>;
  complete?(option: string, typed: string, context: CommandContext): Promise<readonly Choice[]>;
}

/** Parsed options, as their specs declare them. */
export interface CommandInput {
  readonly subcommand: string | null;
  readonly options: GivenOptions;
}

export interface CommandContext {
  readonly store: Store;
  readonly now: Date;
  readonly asker: Asker;
  /** The asker's. */
  readonly words: Words;
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
