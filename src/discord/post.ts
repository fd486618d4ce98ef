import { DiscordAPIError, HTTPError, REST, RateLimitError, Routes } from 'discord.js';
import { NOT_OURS, type Post, type PostOutcome } from '../chat/chat.ts';
import { messageOf } from '../errors.ts';
import { LIMITS } from './limits.ts';
import { renderDiscord } from './render.ts';

/** How soon a failed post may be tried again. */
const RETRY_MS = { unauthorized: 60_000, rejected: 600_000 } as const;

/**
 * A client that sends each request at most once and reports a rate limit instead of sitting it out, so that a post
 * that was given up cannot appear minutes later.
 */
export function postingClient(token: string, apiUrl: string): REST {
  return new REST({
    api: apiUrl,
    version: '10',
    retries: 0,
    rejectOnRateLimit: () => true,
    timeout: 30_000,
  }).setToken(token);
}

/**
 * Posts a reply into a channel. An unanswered request is `unknown`; `enforce_nonce` makes Discord return the earlier
 * message when the same nonce comes again within a few minutes, so the caller may send it again soon.
 */
export async function postToDiscord(rest: REST, post: Post): Promise<PostOutcome> {
  const body = {
    ...renderDiscord(post.reply),
    nonce: post.nonce.slice(0, LIMITS.nonce),
    enforce_nonce: true,
  };
  if (post.onSending && !(await post.onSending())) return NOT_OURS;
  const signal = AbortSignal.timeout(post.timeoutMs);
  try {
    // What this route answers: https://docs.discord.com/developers/resources/message#create-message
    const message = (await rest.post(Routes.channelMessages(post.channel), { body, signal })) as {
      id: string;
    };
    return { kind: 'sent', message: message.id };
  } catch (error) {
    return outcomeOf(error);
  }
}

function outcomeOf(error: unknown): PostOutcome {
  if (error instanceof RateLimitError) {
    return {
      kind: 'failed',
      reason: 'rate limited by Discord',
      retryAfterMs: Math.max(error.retryAfter, 1_000),
    };
  }
  if (error instanceof DiscordAPIError) {
    const reason = `Discord answered ${error.status}: ${error.message} (${error.code})`;
    if (error.status === 403 || error.status === 404) return { kind: 'gone', reason };
    const retryAfterMs = error.status === 401 ? RETRY_MS.unauthorized : RETRY_MS.rejected;
    return { kind: 'failed', reason, retryAfterMs };
  }
  const reason =
    error instanceof HTTPError
      ? `Discord answered ${error.status}`
      : `Discord did not answer: ${messageOf(error)}`;
  return { kind: 'unknown', reason };
}
