import type { Answer } from '../answer/answer.ts';
import type { Asked, Asker, Dispatcher, Reply } from '../chat/dispatcher.ts';
import { OptionError, RefusedError } from '../errors.ts';
import { refusal } from '../present/notice.ts';
import type { ReportFault } from '../report.ts';
import type { LinePlace } from '../store/library.ts';
import type { Store } from '../store/store.ts';
import { term } from '../words/term.ts';
import { WORDS } from '../words/words.ts';
import { idsForButtons, isWhispered, readButtonId } from './button-ids.ts';
import { checkOptions, saysYes } from './check-options.ts';
import type { Command, CommandContext, CommandSettings } from './command.ts';
import { findCommand } from './find-command.ts';
import { lineIn } from './line-in.ts';
import type { Intake } from './intake.ts';
import type { Invocation } from './invocation.ts';
import { nameMeant } from './name-meant.ts';
import { parseLine } from './parse-line.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';

/** Values offered at most while somebody types. */
const MAX_CHOICES = 25;

export interface DispatcherOptions {
  readonly commands: readonly Command[];
  readonly store: Store;
  readonly settings: CommandSettings;
  readonly intake: Intake;
  readonly report: ReportFault;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly rateLimit: RateLimit;
  /** Milliseconds of a clock that nobody sets, for the limit. */
  readonly steadyClock?: () => number;
  /** Called after each command, with how long it took. */
  readonly observe?: (command: string, outcome: 'answered' | 'refused' | 'failed', ms: number) => void;
  /** Items on a page: the usual number, or all. */
  readonly pageSize?: (usual: number) => number;
  /** Errors of which whoever asked the dispatcher tells, and ends: `answer` rejects with them alone. */
  readonly isFatal?: (error: unknown) => boolean;
}

type ContextFor = (asker: Asker, page: number) => CommandContext;

/** An answer with who sees it: a `Reply` whose buttons have no ids yet. */
type Performed = Omit<Reply, 'buttons' | 'language'>;

export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { commands, store, report, clock } = options;
  const contextFor = contextOf(options);
  const perform = performer(options, contextFor);
  const ready = async (performed: Performed, place: LinePlace & Pick<Asker, 'language'>): Promise<Reply> => {
    const { language } = place;
    const buttons = await idsForButtons(performed.answer.buttons, place, { library: store, now: clock() });
    const lines = buttons.map((button) => ({
      ...button,
      line: lineIn(button.line, commands, WORDS[language]),
    }));
    return { ...performed, buttons: lines, language };
  };
  return {
    commands,
    asksForPrivacy,
    async answer(asked, asker) {
      try {
        return await ready(await perform(asked, asker), asker);
      } catch (error) {
        const words = WORDS[asker.language];
        const refused = (message: string): Promise<Reply> =>
          ready({ answer: refusal(message), private: asksForPrivacy(asked), effect: 'whisper' }, asker);
        if (error instanceof OptionError || error instanceof RefusedError) return refused(error.say(words));
        if (options.isFatal?.(error)) throw error;
        return refused(
          words.notices.fault(
            report('command', { err: error, platform: asker.platform }, 'a command failed'),
          ),
        );
      }
    },
    async complete(name, option, typed, asker) {
      try {
        const command = commands.find((candidate) => candidate.name === name);
        if (!command?.complete) return [];
        return (await command.complete(option, typed, contextFor(asker, 1))).slice(0, MAX_CHOICES);
      } catch (error) {
        report('command', { err: error, command: name, option }, 'completing an option failed');
        return [];
      }
    },
    prepare: (answer, place) => ready({ answer, private: false, effect: 'whisper' }, place),
  };
}

function asksForPrivacy(asked: Asked): boolean {
  switch (asked.kind) {
    case 'options':
      return asked.options['private'] === true;
    case 'button':
      return isWhispered(asked.id);
    case 'line':
      return [...asked.line.matchAll(/(?:^|\s)(?<name>\p{L}+):(?<value>[\p{L}\d]+)/gu)].some(
        ({ groups }) => nameMeant(groups!['name']!, ['private']) !== null && saysYes(groups!['value']!),
      );
    default:
      return asked satisfies never;
  }
}

/** What commands run with. */
const contextOf =
  ({
    store,
    settings,
    intake,
    commands,
    clock,
    pageSize = (usual) => usual,
  }: DispatcherOptions): ContextFor =>
  (asker, page) => ({
    store,
    now: new Date(clock()),
    asker,
    words: WORDS[asker.language],
    page,
    settings,
    intake,
    commands,
    pageSize,
  });

/** Has what was asked done. Throws an `OptionError` or a `RefusedError` for what is not granted. */
function performer(
  { commands, store, rateLimit, steadyClock = () => performance.now(), observe }: DispatcherOptions,
  contextFor: ContextFor,
): (asked: Asked, asker: Asker) => Promise<Performed> {
  const allow = createRateLimit(rateLimit, steadyClock);

  async function invocationOf(asked: Asked): Promise<{ invocation: Invocation; effect: Reply['effect'] }> {
    switch (asked.kind) {
      case 'line':
        return { invocation: parseLine(asked.line, commands), effect: 'whisper' };
      case 'options': {
        const { subcommand, options: values } = asked;
        const command = findCommand(asked.command, commands);
        return { invocation: { command, subcommand, values }, effect: 'whisper' };
      }
      case 'button': {
        const { line, effect } = await readButtonId(asked.id, store);
        return { invocation: parseLine(line, commands), effect };
      }
      default:
        return asked satisfies never;
    }
  }

  return async (asked, asker) => {
    if (asker.platform !== 'terminal') allow(asker);
    const { invocation, effect } = await invocationOf(asked);
    const { command } = invocation;
    const input = checkOptions(invocation);
    await checkRights(command, input.subcommand, asker);
    const began = performance.now();
    let outcome: 'answered' | 'refused' | 'failed' = 'failed';
    try {
      const answer: Answer = await command.run(input, contextFor(asker, input.page));
      outcome = answer.tone === 'refusal' ? 'refused' : 'answered';
      return { answer, private: input.private, effect };
    } catch (error) {
      if (error instanceof OptionError || error instanceof RefusedError) outcome = 'refused';
      throw error;
    } finally {
      observe?.(command.name, outcome, performance.now() - began);
    }
  };
}

/** Throws a `RefusedError` where a subcommand is for managers and the asker is none. */
async function checkRights(command: Command, subcommand: string | null, asker: Asker): Promise<void> {
  const { managersOnly } = command.subcommands.find(({ name }) => name === subcommand) ?? {};
  if (managersOnly && !(await asker.isManager()))
    throw new RefusedError((words) => {
      const { forManagers, managers } = words.refusals;
      return forManagers(term(command.name, words), term(subcommand ?? '', words), managers[asker.platform]);
    });
}
