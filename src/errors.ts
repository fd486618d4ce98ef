import { ENGLISH, type Saying } from './words/en.ts';
import { term } from './words/term.ts';

/** What is told to whoever asked, in the words of a language; as an error's message it is English. */
abstract class ToldError extends Error {
  readonly say: Saying;

  constructor(say: Saying) {
    super(say(ENGLISH));
    this.say = say;
  }
}

/** Bad input of a person. */
export class OptionError extends ToldError {
  readonly option: string;
  readonly value: string;

  constructor(option: string, value: string, say: Saying) {
    super(say);
    this.name = 'OptionError';
    this.option = option;
    this.value = value;
  }
}

/**
 * Says what an option takes instead of what was given.
 *
 *     notUnderstood('since', 'yesterdayish', ({ accepted }) => accepted.day)
 */
export const notUnderstood = (option: string, value: string, accepted: Saying): OptionError =>
  new OptionError(option, value, (words) =>
    words.mistakes.notUnderstood(term(option, words), clip(value), accepted(words)),
  );

/** A request that is understood and not granted (a missing permission, too many requests). */
export class RefusedError extends ToldError {
  constructor(say: Saying) {
    super(say);
    this.name = 'RefusedError';
  }
}

/** The process cannot run as it is set up. Its message says what to mend; nobody needs a stack trace. */
export class SetupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SetupError';
  }
}

/** A service cannot be reached, or refuses us for the moment: worth another try, not sooner than it asks for. */
export class UnreachableError extends Error {
  readonly retryAfterMs: number;

  constructor(message: string, options: ErrorOptions & { readonly retryAfterMs?: number } = {}) {
    super(message, options);
    this.name = 'UnreachableError';
    this.retryAfterMs = options.retryAfterMs ?? 0;
  }
}

/** An error's own words, whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const clip = (value: string): string => (value.length > 60 ? `${value.slice(0, 59)}…` : value);
