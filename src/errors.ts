/** Bad input of a person: names what was wrong and what is accepted. Its message is shown as it is. */
export class OptionError extends Error {
  readonly option: string;
  readonly value: string;
  readonly accepted: string;

  /** `new OptionError('since', 'yesterdayish', 'a day (2025-05-03), a month (May 2025) or “last week”')` */
  constructor(option: string, value: string, accepted: string, message?: string) {
    super(message ?? `${option}: I don’t understand “${clip(value)}”. Try ${accepted}.`);
    this.name = 'OptionError';
    this.option = option;
    this.value = value;
    this.accepted = accepted;
  }
}

/** A request that is understood and not granted (a missing permission, too many requests). Its message is shown as it is. */
export class RefusedError extends Error {
  constructor(message: string) {
    super(message);
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
