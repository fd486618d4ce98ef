import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIApplicationCommandSubcommandOption,
  LocalizationMap,
  REST,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import {
  COMMON_OPTIONS,
  type CommandDeclaration,
  type OptionSpec,
  type Subcommand,
} from '../chat/declaration.ts';
import { messageActions } from '../chat/message-action.ts';
import { LIMITS } from './limits.ts';
import { ENGLISH, type Saying } from '../words/en.ts';
import { SPANISH } from '../words/es.ts';
import { term } from '../words/term.ts';

/** In a guild and in the bot's own direct messages; installed to guilds only. */
const WHERE = { contexts: [0, 1], integration_types: [0] };

/** The locales of Discord in which Spanish is spoken. */
const SPANISH_LOCALES = ['es-ES', 'es-419'] as const;

const inSpanish = (say: Saying): LocalizationMap =>
  Object.fromEntries(SPANISH_LOCALES.map((locale) => [locale, say(SPANISH)]));

/** Its name and description, which Discord shows to people in their language; what it sends is the name. */
const called = ({ name, description }: { readonly name: string; readonly description: Saying }) => ({
  name,
  name_localizations: inSpanish((words) => term(name, words)),
  description: description(ENGLISH),
  description_localizations: inSpanish(description),
});

/** Every command as Discord declares it. */
function discordCommands(commands: readonly CommandDeclaration[]): RESTPostAPIApplicationCommandsJSONBody[] {
  return [
    ...commands.map(chatInput),
    // Under “Apps” in a message's menu.
    ...messageActions(commands).map(({ name }) => ({
      type: ApplicationCommandType.Message as const,
      name: name(ENGLISH),
      name_localizations: inSpanish(name),
      default_member_permissions: null,
      ...WHERE,
    })),
  ];
}

function chatInput(command: CommandDeclaration): RESTPostAPIApplicationCommandsJSONBody {
  const managersOnly =
    command.subcommands.length > 0 && command.subcommands.every((subcommand) => subcommand.managersOnly);
  return {
    type: ApplicationCommandType.ChatInput,
    ...called(command),
    options:
      command.subcommands.length > 0 ? command.subcommands.map(subcommandOption) : optionsOf(command.options),
    // Only what Discord shows at first: an owner may change it, so the right is checked again when a command runs.
    default_member_permissions: managersOnly ? PermissionFlagsBits.ManageGuild.toString() : null,
    ...WHERE,
  };
}

const subcommandOption = (subcommand: Subcommand): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  ...called(subcommand),
  options: optionsOf(subcommand.options),
});

/** A command's own options and the common ones; Discord wants the required ones first. */
function optionsOf(own: readonly OptionSpec[]): APIApplicationCommandBasicOption[] {
  const common = COMMON_OPTIONS.filter(({ name }) => own.every((option) => option.name !== name));
  const all = [...own, ...common];
  return [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)]
    .slice(0, LIMITS.options)
    .map(basicOption);
}

function basicOption(spec: OptionSpec): APIApplicationCommandBasicOption {
  const base = { ...called(spec), required: spec.required ?? false };
  switch (spec.kind) {
    case 'integer':
      return { ...base, type: ApplicationCommandOptionType.Integer };
    case 'boolean':
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    case 'text':
      if (spec.choices !== undefined) {
        const choices = spec.choices.slice(0, LIMITS.choices).map((value) => ({ name: value, value }));
        return { ...base, type: ApplicationCommandOptionType.String, choices };
      }
      return { ...base, type: ApplicationCommandOptionType.String, autocomplete: spec.completes ?? false };
    default:
      return spec.kind satisfies never;
  }
}

/** Without it Discord leaves out what commands are called in other languages. */
const WITH_LOCALIZATIONS = new URLSearchParams({ with_localizations: 'true' });

/**
 * Writes the commands only where they differ from what Discord has: starting twice, or many replicas at once, costs
 * none of the 200 creations a day.
 */
export async function registerCommands(
  rest: Pick<REST, 'get' | 'put'>,
  application: string,
  guild: string | null,
  commands: readonly CommandDeclaration[],
): Promise<'written' | 'unchanged'> {
  const route =
    guild === null
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guild);
  const wanted = discordCommands(commands);
  // What this route answers: https://docs.discord.com/developers/interactions/application-commands
  const existing = (await rest.get(route, { query: WITH_LOCALIZATIONS })) as APIApplicationCommand[];
  if (fingerprint(existing, guild) === fingerprint(wanted, guild)) return 'unchanged';
  await rest.put(route, { body: wanted });
  return 'written';
}

/** The parts that we declare, with Discord's defaults filled in, in an order of their own. */
function fingerprint(
  commands: readonly (APIApplicationCommand | RESTPostAPIApplicationCommandsJSONBody)[],
  guild: string | null,
): string {
  return JSON.stringify(
    commands
      .map((command) => ({
        type: command.type ?? ApplicationCommandType.ChatInput,
        name: command.name,
        description: 'description' in command ? command.description : '',
        localizations: localizationsOf(command),
        permissions: command.default_member_permissions ?? null,
        // Discord keeps neither of the two for the commands of one guild.
        contexts: guild === null ? inOrder(command.contexts) : [],
        integrations: guild === null ? inOrder(command.integration_types) : [],
        options: ('options' in command ? (command.options ?? []) : []).map(optionFingerprint),
      }))
      .sort((a, b) => (`${a.type} ${a.name}` < `${b.type} ${b.name}` ? -1 : 1)),
  );
}

const inOrder = (numbers: readonly number[] | null | undefined): number[] =>
  [...(numbers ?? [])].sort((a, b) => a - b);

const localizationsOf = (called: object): object =>
  ['name_localizations', 'description_localizations'].map((key) =>
    Object.entries((called as Readonly<Record<string, object | null>>)[key] ?? {}).sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );

const optionFingerprint = (option: APIApplicationCommandOption): object => ({
  type: option.type,
  name: option.name,
  description: option.description,
  localizations: localizationsOf(option),
  required: option.required ?? false,
  autocomplete: ('autocomplete' in option ? option.autocomplete : undefined) ?? false,
  choices: ('choices' in option ? (option.choices ?? []) : []).map(({ name, value }) => [name, value]),
  options: ('options' in option ? (option.options ?? []) : []).map(optionFingerprint),
});
