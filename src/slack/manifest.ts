import { clip } from '../answer/printable.ts';

import { UMBRELLA, type CommandDeclaration } from '../chat/declaration.ts';
import { messageActions } from '../chat/message-action.ts';
import { LIMITS } from './limits.ts';
import { ENGLISH, type Words } from '../words/en.ts';
import { term } from '../words/term.ts';
import { WORDS } from '../words/words.ts';

/** Told when the app is removed. */
export const BOT_EVENTS = ['app_uninstalled', 'tokens_revoked'] as const;

/** How requests reach us: over a socket that we open, or at a public address: `https://bot.example/slack/events`. */
export type Delivery = { readonly mode: 'socket' } | { readonly mode: 'http'; readonly url: string };

/**
 * The app as Slack's app pages take it (“create from a manifest”), made from the commands that are answered;
 * https://docs.slack.dev/reference/app-manifest
 */
export function slackManifest(commands: readonly CommandDeclaration[], delivery: Delivery): object {
  const address = delivery.mode === 'http' ? { url: delivery.url } : {};
  const requestAddress = delivery.mode === 'http' ? { request_url: delivery.url } : {};
  return {
    display_information: {
      name: 'Dateline',
      description: ENGLISH.commands.umbrella.program,
    },
    features: {
      bot_user: { display_name: 'dateline', always_online: true },
      slash_commands: [
        ...Object.values(WORDS).flatMap((words) =>
          commands.filter(isCalledOtherwise(words)).map((command) => ({
            command: `/${slackName(command, words)}`,
            ...address,
            description: clip(command.description(words), LIMITS.commandDescription),
            usage_hint: clip(usageHint(command, words), LIMITS.commandHint),
            should_escape: false,
          })),
        ),
        // Slack keeps some names for itself, and other apps may have taken one: this one reaches every command.
        {
          command: `/${UMBRELLA}`,
          ...address,
          description: ENGLISH.commands.umbrella.does,
          usage_hint: `${commands[0]?.name ?? 'help'} …`,
          should_escape: false,
        },
      ],
      shortcuts: messageActions(commands).map(({ name, id, description }) => ({
        name: name(ENGLISH),
        type: 'message',
        callback_id: id,
        description: description(ENGLISH),
      })),
    },
    oauth_config: {
      scopes: { bot: ['chat:write', 'chat:write.public', 'commands', 'files:write', 'users:read'] },
    },
    settings: {
      event_subscriptions: { ...requestAddress, bot_events: BOT_EVENTS },
      interactivity: { is_enabled: true, ...requestAddress },
      org_deploy_enabled: false,
      socket_mode_enabled: delivery.mode === 'socket',
      token_rotation_enabled: false,
    },
  };
}

/** A command's name in a language, without accents, which not every keyboard has. */
const slackName = ({ name }: CommandDeclaration, words: Words): string =>
  term(name, words).normalize('NFD').replace(/\p{M}/gu, '');

/** Slack knows no names by language: a command is declared by each of its names, once. */
const isCalledOtherwise =
  (words: Words) =>
  (command: CommandDeclaration): boolean =>
    words === ENGLISH || slackName(command, words) !== command.name;

/** `speaker [about:…] [since:…]`, or the subcommands: `show | subscribe | status`. */
function usageHint({ options, subcommands }: CommandDeclaration, words: Words): string {
  if (subcommands.length > 0) return subcommands.map(({ name }) => term(name, words)).join(' | ');
  const [first, ...others] = options;
  if (first === undefined) return '';
  const main = term(first.name, words);
  return [first.required ? main : `[${main}]`, ...others.map(({ name }) => `[${term(name, words)}:…]`)].join(
    ' ',
  );
}
