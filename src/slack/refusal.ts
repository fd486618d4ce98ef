import { webApi } from '@slack/bolt';
import { SetupError, UnreachableError, messageOf } from '../errors.ts';
import { scrub } from './scrub.ts';

/** Slack's answers that last until somebody mends the app or its tokens; https://docs.slack.dev/reference/methods/auth.test */
const REFUSALS: ReadonlySet<string> = new Set([
  'access_denied',
  'account_inactive',
  'app_not_installed',
  'ekm_access_denied',
  'enterprise_is_restricted',
  'forbidden_team',
  'invalid_auth',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'not_authed',
  'org_login_required',
  'team_access_not_granted',
  'team_disabled',
  'team_not_found',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
]);

/** Slack's word for a refusal that lasts; null for what may pass. */
export function refusalOf(error: unknown): string | null {
  if (error instanceof webApi.WebAPIPlatformError)
    return REFUSALS.has(error.data.error) ? error.data.error : null;
  return error instanceof webApi.WebAPIHTTPError && error.statusCode === 401 ? '401' : null;
}

/** A failure to connect, told apart: a token to be mended, or a Slack that may be there later. */
export function connectError(
  error: unknown,
  variable: string,
  apiUrl: string,
): SetupError | UnreachableError {
  const refusal = refusalOf(error);
  if (refusal !== null)
    return new SetupError(
      `${variable} is not accepted by Slack (${refusal}): copy the token again from the app's pages.`,
      { cause: error },
    );
  const retryAfterMs = error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1000 : 0;
  return new UnreachableError(`Slack cannot be reached at ${apiUrl}: ${scrub(messageOf(error))}.`, {
    cause: error,
    retryAfterMs,
  });
}
