import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  RateLimitError,
} from 'discord.js';
import { SetupError, UnreachableError, messageOf } from '../errors.ts';

/** The gateway closed with a code after which no other try is of use. */
export class GatewayRefusedError extends Error {
  readonly code: GatewayCloseCodes;

  constructor(code: GatewayCloseCodes) {
    super(refusedWords(code));
    this.name = 'GatewayRefusedError';
    this.code = code;
  }
}

/** `refused: 4014 DisallowedIntents` */
const refusedWords = (code: GatewayCloseCodes): string => `refused: ${code} ${GatewayCloseCodes[code]}`;

/** Statuses with which Discord says that a list of commands is not to be had so. */
const REFUSED_COMMANDS: ReadonlySet<number> = new Set([400, 403, 404]);

const wrongToken = (cause: unknown): SetupError =>
  new SetupError(
    'DISCORD_TOKEN is not accepted by Discord: copy the bot token again from the developer portal.',
    {
      cause,
    },
  );

/** A failure to log in, told apart: a setting to be mended, or a Discord that may be there later. */
export function loginError(error: unknown, apiUrl: string): SetupError | UnreachableError {
  if (
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401) ||
    (error instanceof GatewayRefusedError && error.code === GatewayCloseCodes.AuthenticationFailed)
  )
    return wrongToken(error);
  if (error instanceof GatewayRefusedError)
    return new SetupError(
      `Discord refuses the connection for good (${error.message}): check the bot’s settings in the developer portal.`,
      { cause: error },
    );
  return unreachable(error, apiUrl);
}

/** The same for a failure to register the commands. A refusal without a code of Discord's is some proxy's. */
export function registerError(error: unknown, apiUrl: string): SetupError | UnreachableError {
  if (!(error instanceof DiscordAPIError)) return unreachable(error, apiUrl);
  if (error.status === 401) return wrongToken(error);
  if (REFUSED_COMMANDS.has(error.status) && typeof error.code === 'number')
    return new SetupError(
      `Discord refused to register the commands (${error.status}: ${error.message}): check DISCORD_GUILD_ID, and that the bot was invited with the scope applications.commands.`,
      { cause: error },
    );
  return unreachable(error, apiUrl);
}

const unreachable = (error: unknown, apiUrl: string): UnreachableError =>
  new UnreachableError(`Discord cannot be reached at ${apiUrl}: ${messageOf(error)}.`, {
    cause: error,
    retryAfterMs: error instanceof RateLimitError ? error.retryAfter : 0,
  });
