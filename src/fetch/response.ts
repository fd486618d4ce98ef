import type { Fetched } from './fetch-client.ts';
import { FetchError } from './fetch-error.ts';

/** Statuses that stay as they are, in words. */
const LASTING: Readonly<Record<number, string>> = {
  401: 'it asks for a password (status 401)',
  402: 'it asks for money (status 402)',
  403: 'it does not let programs read it (status 403)',
  404: 'there is nothing at that address (status 404)',
  410: 'it is gone for good (status 410)',
  451: 'it may not be shown for legal reasons (status 451)',
};

/** Throws a `FetchError` for every status but 200 to 299. */
export function checkStatus(fetched: Fetched, now: number): void {
  const { status } = fetched;
  if (status >= 200 && status < 300) return;
  if (Object.hasOwn(LASTING, status)) throw new FetchError('refused', LASTING[status]!, { status });
  if (status !== 429 && status !== 503)
    throw new FetchError('failed', `it answers with status ${status}`, { status });
  throw new FetchError('failed', `it asks to be left alone for a while (status ${status})`, {
    status,
    restMs: retryAfterMs(fetched, now) ?? 0,
  });
}

/** `Retry-After`, in seconds or as a date. Null when there is none. */
function retryAfterMs({ headers }: Fetched, now: number): number | null {
  const written = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1000;
  const moment = Date.parse(written);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}

/** How long an answer holds by its `Cache-Control`. Null when it does not say. */
export function maxAgeMs({ headers }: Fetched): number | null {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(headers['cache-control'] ?? '')?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}
