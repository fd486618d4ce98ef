import { DiscordAPIError, HTTPError } from 'discord.js';
import { messageOf } from '../errors.ts';

/** Interaction and webhook tokens stand in addresses, the bot's in headers: `/interactions/1/aW50…/callback`. */
const TOKEN_IN_PATH = /(\/(?:interactions|webhooks)\/\d+\/)[^/\s?'"]+/g;
const BOT_TOKEN = /\b[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}/g;

/** What a log may hold of an error: no request body, no address with a token. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: scrub(messageOf(error)) };
  const cause = error.cause === undefined ? {} : { cause: scrub(messageOf(error.cause)) };
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const code = error instanceof DiscordAPIError ? { code: error.code } : {};
    return { error: scrub(error.message), status: error.status, ...code, ...cause };
  }
  return { error: scrub(error.message), stack: scrub(error.stack ?? ''), ...cause };
}

const scrub = (text: string): string => text.replace(TOKEN_IN_PATH, '$1…').replace(BOT_TOKEN, '…');
