import { messageOf } from '../errors.ts';
import type { SlackMessage } from './render.ts';
import { scrub } from './scrub.ts';

/** How a message answers what was asked; https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
export type MessageResponse =
  | { readonly response_type: 'in_channel' | 'ephemeral'; readonly replace_original: false }
  | { readonly replace_original: true };

const TIMEOUT_MS = 10_000;

/** The address to answer to, if it is one of Slack's or of the API that we were told to use; null otherwise. */
export function trustedResponseUrl(address: unknown, apiUrl: string): string | null {
  const parsed = typeof address === 'string' ? URL.parse(address) : null;
  if (parsed === null) return null;
  const ofSlack =
    parsed.protocol === 'https:' &&
    /(?:^|\.)slack(?:-gov)?\.com$/.test(parsed.hostname) &&
    parsed.port === '';
  return ofSlack || parsed.origin === URL.parse(apiUrl)?.origin ? parsed.href : null;
}

/** Sends an answer. The address is as good as a token: no error holds it. */
export async function respond(address: string, message: SlackMessage, how: MessageResponse): Promise<void> {
  let status: number;
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ...message, ...how }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    status = response.status;
  } catch (error) {
    throw new Error(`the response_url was not reached: ${scrub(messageOf(error))}`, { cause: error });
  }
  if (status < 200 || status > 299) throw new Error(`the response_url answered ${status}`);
}
