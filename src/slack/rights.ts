import type { webApi } from '@slack/bolt';
import { RefusedError } from '../errors.ts';
import type { Log } from '../report.ts';
import { describeError } from './scrub.ts';

/** Where somebody asks. */
interface Conversation {
  readonly channel: string | null;
  readonly channelName: string | null;
}

/** Is this a conversation of a few people, rather than a channel of the workspace? */
export const isDirect = ({ channel, channelName }: Conversation): boolean =>
  channel === null ||
  channel.startsWith('D') ||
  channelName === 'directmessage' ||
  (channelName?.startsWith('mpdm-') ?? false);

/**
 * Is the asker an admin or owner, in good standing, of the workspace that the app is installed in, and asks there? Throws
 * a `RefusedError` when Slack does not tell: nobody manages on a guess.
 */
export async function managesHome(
  { user, team, ...conversation }: Conversation & { readonly user: string; readonly team: string | null },
  {
    client,
    home,
    log,
  }: { readonly client: webApi.WebClient; readonly home: string | null; readonly log: Log },
): Promise<boolean> {
  if (isDirect(conversation) || team === null || team !== home) return false;
  const person = await client.users.info({ user }).then(
    (answer) => answer.user,
    (error: unknown) => {
      log.warn({ user, ...describeError(error) }, 'Slack did not tell what rights somebody has');
      throw new RefusedError(({ refusals }) => refusals.rightsUnknown);
    },
  );
  if (person === undefined) return false;
  const barred =
    person.deleted ||
    person.is_bot ||
    person.is_stranger ||
    person.is_restricted ||
    person.is_ultra_restricted;
  // Slack names the team of everybody; another one is a guest's through Slack Connect.
  return !barred && person.team_id === home && (person.is_admin === true || person.is_owner === true);
}
