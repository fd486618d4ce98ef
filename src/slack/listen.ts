import { randomUUID } from 'node:crypto';
import type { App, webApi } from '@slack/bolt';
import type { ChatEvents, Log } from '../command/chat.ts';
import type { Asker } from '../command/command.ts';
import type { Asked, Dispatcher, Reply } from '../command/dispatcher.ts';
import type { InFlight } from '../command/in-flight.ts';
import { VERIFY_SHORTCUT } from './manifest.ts';
import { readText } from './read-text.ts';
import { ACTION, renderNotice, renderSlack } from './render.ts';
import { respond, trustedResponseUrl } from './respond.ts';
import { uploadPicture } from './upload-picture.ts';
import type { Placement } from './respond.ts';
import { describeError } from './scrub.ts';

export interface ListenSettings {
  readonly dispatcher: Dispatcher;
  readonly log: Log;
  readonly events: ChatEvents;
  readonly apiUrl: string;
  readonly client: webApi.WebClient;
  readonly flight: InFlight;
  readonly isStopping: () => boolean;
}

/** Something that was asked, with where its answer goes. */
interface Request {
  readonly asked: Asked;
  readonly user: string;
  readonly channel: string | null;
  readonly team: string | null;
  readonly responseUrl: unknown;
  readonly place: (reply: Reply) => Placement;
}

const WHISPER: Placement = { response_type: 'ephemeral', replace_original: false };
const IN_CHANNEL: Placement = { response_type: 'in_channel', replace_original: false };
const REPLACE: Placement = { replace_original: true };

/** Has Bolt answer commands, buttons, the message shortcut and the news of a removal, each of them once. */
export function listen(app: App, settings: ListenSettings): void {
  const { flight, log, events } = settings;
  const isNew = once();
  const answer = (request: Request): Promise<void> => flight.track(answerRequest(request, settings));

  app.command(/.*/, async ({ ack, body }) => {
    await ack();
    if (!isNew(body.trigger_id)) return;
    await answer({
      asked: { kind: 'line', line: `${body.command} ${readText(body.text ?? '')}`.trim() },
      user: body.user_id,
      channel: body.channel_id,
      team: body.team_id,
      responseUrl: body.response_url,
      place: (reply) => (reply.private || reply.answer.tone === 'refusal' ? WHISPER : IN_CHANNEL),
    });
  });

  app.action(
    { type: 'block_actions', action_id: new RegExp(`^${ACTION}`) },
    async ({ ack, body, action }) => {
      await ack();
      if (action.type !== 'button' || action.value === undefined || !isNew(body.trigger_id)) return;
      const isEphemeral = body.container['is_ephemeral'] === true;
      await answer({
        asked: { kind: 'button', id: action.value },
        user: body.user.id,
        channel: body.channel?.id ?? null,
        team: body.team?.id ?? null,
        responseUrl: body.response_url,
        place: (reply) =>
          reply.effect === 'replace' && reply.answer.tone === 'answer' && (isEphemeral || !reply.private)
            ? REPLACE
            : WHISPER,
      });
    },
  );

  app.shortcut({ type: 'message_action', callback_id: VERIFY_SHORTCUT }, async ({ ack, body }) => {
    await ack();
    if (!isNew(body.trigger_id)) return;
    const text = readText(body.message.text ?? '');
    await answer({
      asked: { kind: 'options', command: 'verify', subcommand: null, options: { text, private: true } },
      user: body.user.id,
      channel: body.channel.id,
      team: body.team?.id ?? null,
      responseUrl: body.response_url,
      place: () => WHISPER,
    });
  });

  const forget = (team: string): Promise<void> =>
    flight.track(
      events
        .removed('slack', team)
        .catch((error: unknown) =>
          log.error({ team, ...describeError(error) }, 'what was kept for a workspace was not deleted'),
        ),
    );
  app.event('app_uninstalled', async ({ body }) => {
    if (isNew(body.event_id)) await forget(body.team_id);
  });
  app.event('tokens_revoked', async ({ body, event }) => {
    // A person's own token may be revoked too; the bot's is what we live by.
    if ((event.tokens.bot?.length ?? 0) > 0 && isNew(body.event_id)) await forget(body.team_id);
  });

  app.error((error) => {
    log.error(describeError(error), 'a request from Slack failed');
    return Promise.resolve();
  });
}

/** Never rejects: what goes wrong is logged under an id that the asker is told. */
async function answerRequest(request: Request, settings: ListenSettings): Promise<void> {
  const { log, dispatcher } = settings;
  const address = trustedResponseUrl(request.responseUrl, settings.apiUrl);
  if (address === null) {
    log.warn({ team: request.team }, 'a request was not answered: its response_url is not one of Slack’s');
    return;
  }
  try {
    if (settings.isStopping()) {
      await respond(address, renderNotice('I am restarting. Please ask again in a minute.'), WHISPER);
      return;
    }
    const reply = await dispatcher.answer(request.asked, askerOf(request, settings));
    const placement = request.place(reply);
    await respond(address, renderSlack(reply), placement);
    if (placement === IN_CHANNEL) await uploadPicture(reply, request.channel, settings);
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    log.error({ id, team: request.team, ...describeError(error) }, 'a request was not answered');
    await respond(address, renderNotice(`Something went wrong on my side (${id}).`), WHISPER).catch(
      (failure: unknown) => log.warn({ id, ...describeError(failure) }, 'nor could the notice be sent'),
    );
  }
}

const askerOf = ({ user, channel, team }: Request, { client, log }: ListenSettings): Asker => ({
  platform: 'slack',
  user,
  channel,
  workspace: team,
  async isManager() {
    const { user: person } = await client.users.info({ user });
    return person?.is_admin === true || person?.is_owner === true;
  },
  async timezone() {
    try {
      return (await client.users.info({ user })).user?.tz ?? null;
    } catch (error) {
      log.warn({ team, ...describeError(error) }, 'the time zone of a person could not be asked for');
      return null;
    }
  },
});

/** Slack repeats what it takes for lost, and a signed request can be replayed while its signature holds: ten minutes. */
const REMEMBERED_MS = 11 * 60_000;

/** Says of an id whether it is seen for the first time. */
function once(): (id: string) => boolean {
  const seen = new Map<string, number>();
  return (id) => {
    const now = Date.now();
    for (const [old, at] of seen) {
      if (now - at < REMEMBERED_MS) break;
      seen.delete(old);
    }
    if (seen.has(id)) return false;
    seen.set(id, now);
    return true;
  };
}
