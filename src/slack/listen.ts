import { autoAcknowledge } from '@slack/bolt';
import type { App, webApi } from '@slack/bolt';
import type { ChatEvents } from '../chat/chat.ts';
import type { Asker, Asked, Dispatcher, Reply } from '../chat/dispatcher.ts';
import type { InFlight } from '../chat/in-flight.ts';
import { askedOfMessage, messageActions } from '../chat/message-action.ts';
import { placementOf, placementOfPressed, type Placement } from '../chat/placement.ts';
import { serve } from '../chat/serve.ts';
import type { Log, ReportFault } from '../report.ts';
import type { Profile } from './profiles.ts';
import { readText } from './read-text.ts';
import { ACTION, renderNotice, renderSlack } from './render.ts';
import { respond, trustedResponseUrl, type MessageResponse } from './respond.ts';
import { managesHome, isDirect } from './rights.ts';
import { describeError } from './scrub.ts';
import { uploadPicture } from './upload-picture.ts';
import { WORDS } from '../words/words.ts';
import type { Words } from '../words/en.ts';

export interface ListenSettings {
  readonly dispatcher: Dispatcher;
  readonly log: Log;
  readonly report: ReportFault;
  readonly events: ChatEvents;
  readonly apiUrl: string;
  /** The workspace that the app is installed in. */
  readonly home: string | null;
  readonly client: webApi.WebClient;
  readonly profileOf: (user: string) => Promise<Profile>;
  readonly flight: InFlight;
  readonly isStopping: () => boolean;
}

/** Something that was asked, with where its answer goes. */
interface Request {
  /** The same when it comes again. */
  readonly id: string;
  readonly asked: Asked;
  readonly user: string;
  readonly channel: string | null;
  readonly channelName: string | null;
  readonly team: string | null;
  readonly responseUrl: unknown;
  /** Who sees the answer. */
  readonly placementOf: (reply: Reply) => Placement;
}

const RESPONSES: Readonly<Record<Placement, MessageResponse>> = {
  asker: { response_type: 'ephemeral', replace_original: false },
  channel: { response_type: 'in_channel', replace_original: false },
  'in-place': { replace_original: true },
};

/** Has Bolt answer commands, buttons, the message shortcut and the news of a removal, each of them once. */
export function listen(app: App, settings: ListenSettings): void {
  const { flight, report, events } = settings;
  const answer = (request: Request): Promise<void> => flight.track(answerRequest(request, settings));

  // Also what nobody listens for: Slack would send it again, or show its asker a failure.
  app.use(autoAcknowledge);

  app.command(/.*/, async ({ body }) => {
    await answer({
      id: body.trigger_id,
      asked: { kind: 'line', line: `${body.command} ${readText(body.text ?? '')}`.trim() },
      user: body.user_id,
      channel: body.channel_id,
      channelName: body.channel_name,
      team: body.team_id,
      responseUrl: body.response_url,
      placementOf,
    });
  });

  app.action({ type: 'block_actions', action_id: new RegExp(`^${ACTION}`) }, async ({ body, action }) => {
    if (action.type !== 'button' || action.value === undefined) return;
    const isEphemeral = body.container['is_ephemeral'] === true;
    await answer({
      id: body.trigger_id,
      asked: { kind: 'button', id: action.value },
      user: body.user.id,
      channel: body.channel?.id ?? null,
      channelName: body.channel?.name ?? null,
      team: body.team?.id ?? null,
      responseUrl: body.response_url,
      placementOf: (reply) => placementOfPressed(reply, isEphemeral),
    });
  });

  for (const action of messageActions(settings.dispatcher.commands)) {
    app.shortcut({ type: 'message_action', callback_id: action.id }, async ({ body }) => {
      await answer({
        id: body.trigger_id,
        asked: askedOfMessage(action, readText(body.message.text ?? '')),
        user: body.user.id,
        channel: body.channel.id,
        channelName: body.channel.name,
        team: body.team?.id ?? null,
        responseUrl: body.response_url,
        placementOf: () => 'asker',
      });
    });
  }

  const forget = async (id: string, team: string): Promise<void> => {
    if (await events.isNew('slack', id)) await flight.track(events.removed('slack', team));
  };
  app.event('app_uninstalled', ({ body }) => forget(body.event_id, body.team_id));
  app.event('tokens_revoked', async ({ body, event }) => {
    // A person's own token may be revoked too; the bot's is what we live by.
    if ((event.tokens.bot?.length ?? 0) > 0) await forget(body.event_id, body.team_id);
  });

  app.error((error) => {
    report('slack', describeError(error.original ?? error), 'a request from Slack failed');
    return Promise.resolve();
  });
}

/** Never rejects. */
async function answerRequest(request: Request, settings: ListenSettings): Promise<void> {
  const { log, dispatcher, events } = settings;
  const { team } = request;
  const address = trustedResponseUrl(request.responseUrl, settings.apiUrl);
  if (address === null) {
    log.warn({ team }, 'a request was not answered: its response_url is not one of Slack’s');
    return;
  }
  const tell = (words: string): Promise<void> => respond(address, renderNotice(words), RESPONSES.asker);
  const profile = (): Promise<Profile> => settings.profileOf(request.user);
  const words = async (): Promise<Words> => WORDS[(await profile()).language];
  await serve({ platform: 'slack', about: { team }, words, describeError, tell }, settings, async () => {
    if (!(await events.isNew('slack', request.id))) return;
    const reply = await dispatcher.answer(request.asked, askerOf(request, await profile(), settings));
    const placement = request.placementOf(reply);
    await respond(address, renderSlack(reply), RESPONSES[placement]);
    if (placement === 'channel') await uploadPicture(reply, request.channel, settings);
  });
}

/**
 * In a direct message there is no workspace to manage, as on Discord. What is kept for somebody of another workspace, who
 * asks through Slack Connect, is kept for the one that the app is installed in: it goes with the app.
 */
function askerOf(request: Request, { language, timezone }: Profile, settings: ListenSettings): Asker {
  const { user, channel, team } = request;
  return {
    platform: 'slack',
    user,
    channel,
    workspace: isDirect(request) ? null : (settings.home ?? team),
    language,
    isManager: () => managesHome(request, settings),
    timezone: async () => timezone,
  };
}
