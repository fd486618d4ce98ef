import { setTimeout as delay } from 'node:timers/promises';
import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  Interaction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { clip, printable } from '../answer/printable.ts';
import type { OptionValue } from '../chat/declaration.ts';
import type { Asker, Asked, Dispatcher, Reply } from '../chat/dispatcher.ts';
import { askedOfMessage, messageActions } from '../chat/message-action.ts';
import { placementOf, placementOfPressed } from '../chat/placement.ts';
import { serve, type ServeSettings } from '../chat/serve.ts';
import { describeError } from './describe-error.ts';
import { LIMITS } from './limits.ts';
import { renderMessage } from './render-message.ts';
import { renderNotice, type DiscordMessage } from './render.ts';
import { ENGLISH, type Words } from '../words/en.ts';
import { languageOf } from '../words/language.ts';
import { WORDS } from '../words/words.ts';

export interface InteractionSettings extends ServeSettings {
  readonly dispatcher: Dispatcher;
  /** Discord waits 3 s for a first answer: one that takes longer than this is deferred. */
  readonly deferAfterMs: number;
}

type Answerable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction;

/** Autocomplete can not be deferred; an answer after 3 s is an error that the user sees. */
const COMPLETE_WITHIN_MS = 2_000;

/** Answers any interaction. Never rejects. */
export async function answerInteraction(
  interaction: Interaction,
  settings: InteractionSettings,
): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, settings);
  if (
    !interaction.isChatInputCommand() &&
    !interaction.isMessageContextMenuCommand() &&
    !interaction.isButton()
  )
    return;
  const tell = (words: string): Promise<void> => whisper(interaction, renderNotice(words));
  const words = async (): Promise<Words> => wordsFor(interaction);
  const served = { platform: 'discord' as const, about: about(interaction), words, describeError, tell };
  await serve(served, settings, async () => {
    if (interaction.isChatInputCommand())
      await answerCommand(interaction, typedCommand(interaction), settings);
    else if (interaction.isButton()) await answerButton(interaction, settings);
    else await answerAboutMessage(interaction, settings);
  });
}

async function answerAboutMessage(
  interaction: MessageContextMenuCommandInteraction,
  settings: InteractionSettings,
): Promise<void> {
  const action = messageActions(settings.dispatcher.commands).find(
    ({ name }) => name(ENGLISH) === interaction.commandName,
  );
  const { content, embeds } = interaction.targetMessage;
  const text = [content, ...embeds.flatMap(({ title, description }) => [title, description])]
    .filter(Boolean)
    .join('\n');
  if (text === '') return whisper(interaction, renderNotice(wordsFor(interaction).notices.noText));
  // One that Discord still shows and we have no more is refused as any other command is.
  const { commandName: command } = interaction;
  await answerCommand(interaction, askedOfMessage(action ?? { command, option: 'text' }, text), settings);
}

async function answerCommand(
  interaction: Exclude<Answerable, ButtonInteraction>,
  asked: Asked,
  settings: InteractionSettings,
): Promise<void> {
  const { work, early } = await begin(interaction, asked, settings);
  if (early !== null) {
    await interaction.reply({
      ...(await renderMessage(early, settings.log)),
      ...(placementOf(early) === 'asker' && EPHEMERAL),
    });
    return;
  }
  // Who sees an answer is settled when it is deferred, before the answer is known.
  const ephemeral = settings.dispatcher.asksForPrivacy(asked);
  await interaction.deferReply(ephemeral ? EPHEMERAL : {});
  const reply = await work;
  if (!ephemeral && placementOf(reply) === 'asker') {
    // In this order: a follow-up to a deferred answer would become that answer, public as it is.
    await interaction.deleteReply();
    await interaction.followUp({ ...(await renderMessage(reply, settings.log)), ...EPHEMERAL });
  } else await interaction.editReply(await renderMessage(reply, settings.log));
}

async function answerButton(interaction: ButtonInteraction, settings: InteractionSettings): Promise<void> {
  const asked: Asked = { kind: 'button', id: interaction.customId };
  const onEphemeral = interaction.message.flags.has(MessageFlags.Ephemeral);
  const replaces = (reply: Reply): boolean => placementOfPressed(reply, onEphemeral) === 'in-place';
  const { work, early } = await begin(interaction, asked, settings);
  if (early !== null) {
    const message = await renderMessage(early, settings.log);
    if (replaces(early)) await interaction.update({ ...message, ...WITHOUT_OLD_FILES });
    else await interaction.reply({ ...message, ...EPHEMERAL });
    return;
  }
  await interaction.deferUpdate();
  const reply = await work;
  const message = await renderMessage(reply, settings.log);
  if (replaces(reply)) await interaction.editReply({ ...message, ...WITHOUT_OLD_FILES });
  else await interaction.followUp({ ...message, ...EPHEMERAL });
}

/** The picture of the page before must not stay under the next one. */
const WITHOUT_OLD_FILES = { attachments: [] } as const;

const EPHEMERAL = { flags: MessageFlags.Ephemeral } as const;

/** Starts the work; `early` is its answer, if that comes soon enough to be sent at once. */
async function begin(
  interaction: Answerable,
  asked: Asked,
  { dispatcher, deferAfterMs }: InteractionSettings,
): Promise<{ work: Promise<Reply>; early: Reply | null }> {
  const work = dispatcher.answer(asked, askerOf(interaction));
  return { work, early: await within(work, deferAfterMs) };
}

async function within<T>(work: Promise<T>, ms: number): Promise<T | null> {
  const timer = new AbortController();
  const late = delay(ms, null, { signal: timer.signal }).catch(() => null);
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}

async function whisper(interaction: Answerable, message: DiscordMessage): Promise<void> {
  if (interaction.deferred || interaction.replied) await interaction.followUp({ ...message, ...EPHEMERAL });
  else await interaction.reply({ ...message, ...EPHEMERAL });
}

async function complete(interaction: AutocompleteInteraction, settings: InteractionSettings): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const work = settings.isStopping()
      ? null
      : settings.dispatcher.complete(interaction.commandName, name, value, askerOf(interaction));
    const choices = (work === null ? null : await within(work, COMPLETE_WITHIN_MS)) ?? [];
    await interaction.respond(
      choices
        .map((choice) => ({ name: clip(printable(choice.label).trim(), LIMITS.choice), value: choice.value }))
        .filter((choice) => choice.name !== '' && choice.value !== '' && choice.value.length <= LIMITS.choice)
        .slice(0, LIMITS.choices),
    );
  } catch (error) {
    settings.log.warn({ ...about(interaction), ...describeError(error) }, 'completions could not be offered');
  }
}

function typedCommand(interaction: ChatInputCommandInteraction): Asked {
  const subcommand = interaction.options.getSubcommand(false);
  const given: readonly CommandInteractionOption[] =
    (subcommand === null ? interaction.options.data : interaction.options.data[0]?.options) ?? [];
  const options: Record<string, OptionValue> = {};
  for (const { name, value } of given) if (value !== undefined) options[name] = value;
  return { kind: 'options', command: interaction.commandName, subcommand, options };
}

const wordsFor = ({ locale }: Answerable): Words => WORDS[languageOf(locale)];

const askerOf = (interaction: Answerable | AutocompleteInteraction): Asker => ({
  platform: 'discord',
  user: interaction.user.id,
  channel: interaction.channelId,
  workspace: interaction.guildId,
  language: languageOf(interaction.locale),
  // In direct messages there is nobody else to decide.
  isManager: async () =>
    interaction.guildId === null ||
    (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false),
});

/** What identifies an interaction in a log; its token never does. */
const about = (interaction: Answerable | AutocompleteInteraction): object => ({
  interaction: interaction.id,
  command: interaction.isButton() ? 'button' : interaction.commandName,
  guild: interaction.guildId,
});
