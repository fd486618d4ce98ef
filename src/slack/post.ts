import { webApi } from '@slack/bolt';
import { NOT_OURS, type Post, type PostOutcome } from '../chat/chat.ts';
import { messageOf } from '../errors.ts';
import { renderSlack } from './render.ts';
import { scrub } from './scrub.ts';

/** Answers that mean: not in this channel, not any more. */
const GONE: ReadonlySet<string> = new Set([
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'account_inactive',
  'token_revoked',
  'team_not_found',
  'team_access_not_granted',
  'channel_type_not_supported',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'restricted_action_non_threadable_channel',
  'messages_tab_disabled',
  'ekm_access_denied',
  'no_permission',
]);
/** Answers after which the message may stand in the channel all the same. */
const UNSURE: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
]);
/** Failures before anything was sent. */
const NOT_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** How soon a failed post may be tried again. */
const RETRY_MS = { unreachable: 5_000, limited: 30_000, unauthorized: 60_000, rejected: 600_000 } as const;

/** Of a post's time this much at most goes before its own request. */
const PREPARING_SHARE = 0.5;

/**
 * Posts a reply into a channel, with one request: Slack knows no key by which it would drop a repeat, so whatever
 * leaves open whether it was posted is `unknown`. A connection is opened before, by asking who we are, so that next to
 * nothing lies between `onSending` and the bytes going out.
 */
export async function postToSlack(
  token: string,
  clientOptions: webApi.WebClientOptions,
  post: Post,
): Promise<PostOutcome> {
  const whole = AbortSignal.timeout(post.timeoutMs);
  const preparing = AbortSignal.any([whole, AbortSignal.timeout(post.timeoutMs * PREPARING_SHARE)]);
  let limit = preparing;
  const client = new webApi.WebClient(token, {
    ...clientOptions,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // A limit for all requests together; the client knows one for each.
    timeout: 0,
    fetch: (address, request) => fetch(address, { ...request, signal: limit }),
  });
  const message = renderSlack(post.reply);
  try {
    await client.auth.test();
    if (post.onSending && !(await post.onSending())) return NOT_OURS;
    whole.throwIfAborted();
    limit = whole;
  } catch (error) {
    const outcome = outcomeOf(error);
    return outcome.kind === 'unknown'
      ? { kind: 'failed', reason: outcome.reason, retryAfterMs: RETRY_MS.unreachable }
      : outcome;
  }
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's, not a window's
    const { ts } = await client.chat.postMessage({
      channel: post.channel,
      ...message,
      unfurl_links: false,
      unfurl_media: false,
    });
    return ts === undefined
      ? { kind: 'unknown', reason: 'Slack named no message' }
      : { kind: 'sent', message: ts };
  } catch (error) {
    return outcomeOf(error);
  }
}

function outcomeOf(error: unknown): PostOutcome {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { kind: 'failed', reason: 'rate limited by Slack', retryAfterMs: error.retryAfter * 1000 };
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = error.data.error;
    const reason = `Slack answered ${code}`;
    if (GONE.has(code)) return { kind: 'gone', reason };
    if (UNSURE.has(code)) return { kind: 'unknown', reason };
    if (code === 'ratelimited' || code === 'rate_limited') {
      return { kind: 'failed', reason, retryAfterMs: RETRY_MS.limited };
    }
    const unauthorized = code === 'invalid_auth' || code === 'not_authed' || code === 'token_expired';
    return { kind: 'failed', reason, retryAfterMs: unauthorized ? RETRY_MS.unauthorized : RETRY_MS.rejected };
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    const reason = `Slack answered ${error.statusCode}`;
    if (error.statusCode >= 500) return { kind: 'unknown', reason };
    return { kind: 'failed', reason, retryAfterMs: RETRY_MS.rejected };
  }
  const reason = `Slack did not answer: ${scrub(messageOf(error))}`;
  if (NOT_SENT.has(codeOf(error))) return { kind: 'failed', reason, retryAfterMs: RETRY_MS.unreachable };
  return { kind: 'unknown', reason };
}

/** The system's code of the failure within the errors that wrap it. */
function codeOf(error: unknown): string {
  const inner = error instanceof webApi.WebAPIRequestError ? error.original : error;
  const cause = inner instanceof Error ? inner.cause : undefined;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
