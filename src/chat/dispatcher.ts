import type { Answer } from '../answer/answer.ts';
import type { Language } from '../words/language.ts';
import type { CommandDeclaration, OptionValue } from './declaration.ts';

/** Where people chat; `store/ledger.ts` keeps their channels by the same names. */
export type ChatPlatform = 'discord' | 'slack';
export type Platform = ChatPlatform | 'terminal';

/** Who asks, and where. */
export interface Asker {
  readonly platform: Platform;
  /** The platform's id of the person. */
  readonly user: string;
  /** The channel asked in; null in the terminal. */
  readonly channel: string | null;
  /** The guild or workspace; null in direct messages and the terminal. */
  readonly workspace: string | null;
  /** The language in which the person is answered. */
  readonly language: Language;
  /** Asked of the platform only when a command needs it. */
  isManager(): Promise<boolean>;
  /** The person's IANA zone, where the platform tells it; null where it does not know. Never rejects. */
  timezone?(): Promise<string | null>;
}

/** A value offered while a person types. Both at most 100 characters. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** What reached us: a typed line, a command with typed options, or the id of a pressed button. */
export type Asked =
  | { readonly kind: 'line'; readonly line: string }
  | {
      readonly kind: 'options';
      readonly command: string;
      readonly subcommand: string | null;
      readonly options: Readonly<Record<string, OptionValue>>;
    }
  | { readonly kind: 'button'; readonly id: string };

/** An answer ready to be rendered. */
export interface Reply {
  readonly answer: Answer;
  /** The answer's buttons with the id that brings each back to us: at most 100 characters, unique in this reply. */
  readonly buttons: readonly ReplyButton[];
  /** The asker wants it for nobody else; who sees it is for `placement.ts` to say, which keeps refusals private too. */
  readonly private: boolean;
  /** For a pressed button: put this answer in the place of the one with the button, or whisper it. */
  readonly effect: 'replace' | 'whisper';
  /** The language of the answer: what a renderer adds is in it too. */
  readonly language: Language;
}

export interface ReplyButton {
  readonly label: string;
  readonly id: string;
  /** The command line it runs, in the answer's language. */
  readonly line: string;
}

/** The way from a platform to the commands: the same for all of them. */
export interface Dispatcher {
  readonly commands: readonly CommandDeclaration[];
  /** Will the answer surely be for the asker alone? Known before any work, for platforms that must say so first. */
  asksForPrivacy(asked: Asked): boolean;
  /** What goes wrong becomes a refusal, or is reported under an id that the notice names; rejects with what is fatal. */
  answer(asked: Asked, asker: Asker): Promise<Reply>;
  /** Never rejects: at most 25 values. */
  complete(command: string, option: string, typed: string, asker: Asker): Promise<readonly Choice[]>;
  /** A reply for an answer made elsewhere (a digest). */
  prepare(answer: Answer, place: Pick<Asker, 'platform' | 'workspace' | 'language'>): Promise<Reply>;
}
