import { messageOf } from '../errors.ts';

/** `xoxb-…`, `xapp-…`: bot, user and app tokens. */
const TOKEN = /\bx(?:ox[a-z]|app)-[\w-]+/g;
/** A response_url and a socket's address are secrets in themselves: of an address only the origin may be told. */
const PATH = /\b((?:https?|wss?):\/\/[^\s/?#"'<>]+)[^\s"'<>)]*/g;

/** Text for a log, without tokens and without the paths of addresses. */
export const scrub = (text: string): string => text.replace(TOKEN, '…').replace(PATH, '$1/…');

/** What a log may hold of an error. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: scrub(messageOf(error)) };
  const cause = error.cause === undefined ? {} : { cause: scrub(messageOf(error.cause)) };
  return { error: scrub(error.message), stack: scrub(error.stack ?? ''), ...cause };
}
