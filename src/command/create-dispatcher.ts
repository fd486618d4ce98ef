import { createHash } from 'node:crypto';
import type { Answer } from '../answer/answer.ts';
import type { Asker, Asked, Dispatcher, Reply, ReplyButton } from '../chat/dispatcher.ts';
import { OptionError, RefusedError } from '../errors.ts';
import { refusal } from '../present/notice.ts';
import type { ReportFault } from '../report.ts';
import type { LinePlace } from '../store/library.ts';
import type { Store } from '../store/store.ts';
import type { Command, CommandContext, CommandSettings } from './command.ts';
import type { Intake } from './intake.ts';
import { checkOptions, findCommand, parseLine, type Invocation } from './parse-line.ts';

/** Longest id a platform carries for a button. */
const MAX_BUTTON_ID_CHARS = 100;
/** First letter of a button's id: what becomes of its answer. Second: does the line itself follow, or the id it is kept under? */
const EFFECTS = { replace: 'r', whisper: 'w' } as const;
const MAX_CHOICES = 25;

export interface DispatcherOptions {
  readonly commands: readonly Command[];
  readonly store: Store;
  readonly settings: CommandSettings;
  readonly intake: Intake;
  readonly report: ReportFault;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly rateLimit: { readonly commands: number; readonly perMs: number };
  /** Milliseconds of a clock that nobody sets, for the limit. */
  readonly steadyClock?: () => number;
  /** Called after each command, with how long it took. */
  readonly observe?: (command: string, outcome: 'answered' | 'refused' | 'failed', ms: number) => void;
  /** Items on a page: the usual number, or all. */
  readonly pageSize?: (usual: number) => number;
  /** Errors of which whoever asked the dispatcher tells, and ends: `answer` rejects with them alone. */
  readonly isFatal?: (error: unknown) => boolean;
}

export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { commands, store, settings, intake, report, clock, observe } = options;
  const allow = createRateLimit(options.rateLimit, options.steadyClock ?? (() => performance.now()));

  const contextFor = (asker: Asker, page: number): CommandContext => ({
    store,
    now: new Date(clock()),
    asker,
    page,
    settings,
    intake,
    commands,
    pageSize: options.pageSize ?? ((usual) => usual),
  });

  async function perform(
    asked: Asked,
    asker: Asker,
  ): Promise<{ answer: Answer; private: boolean; effect: Reply['effect'] }> {
    if (asker.platform !== 'terminal') allow(asker);
    const { invocation, effect } = await invocationOf(asked);
    const input = checkOptions(invocation);
    const { command } = invocation;
    if (
      command.subcommands.find(({ name }) => name === input.subcommand)?.managersOnly &&
      !(await asker.isManager())
    ) {
      throw new RefusedError(`/${command.name} ${input.subcommand} is for ${MANAGERS[asker.platform]}.`);
    }
    const began = performance.now();
    let outcome: 'answered' | 'refused' | 'failed' = 'failed';
    try {
      const answer = await command.run(input, contextFor(asker, input.page));
      outcome = answer.tone === 'refusal' ? 'refused' : 'answered';
      return { answer, private: input.private || outcome === 'refused', effect };
    } catch (error) {
      if (error instanceof OptionError || error instanceof RefusedError) outcome = 'refused';
      throw error;
    } finally {
      observe?.(command.name, outcome, performance.now() - began);
    }
  }

  async function invocationOf(asked: Asked): Promise<{ invocation: Invocation; effect: Reply['effect'] }> {
    switch (asked.kind) {
      case 'line':
        return { invocation: parseLine(asked.line, commands), effect: 'whisper' };
      case 'options': {
        const command = findCommand(asked.command, commands);
        return {
          invocation: { command, subcommand: asked.subcommand, values: asked.options },
          effect: 'whisper',
        };
      }
      case 'button': {
        const [mark = '', form, ...rest] = asked.id;
        const effect = mark === EFFECTS.replace ? 'replace' : mark === EFFECTS.whisper ? 'whisper' : null;
        const body = rest.join('');
        const line = form === '/' ? `/${body}` : form === '#' ? await store.line(body) : null;
        if (effect === null || line === null)
          throw new RefusedError('This button is too old. Please ask again.');
        return { invocation: parseLine(line, commands), effect };
      }
      default:
        return asked satisfies never;
    }
  }

  async function prepareButtons({ buttons }: Answer, place: LinePlace): Promise<ReplyButton[]> {
    const prepared: ReplyButton[] = [];
    for (const { label, line, effect } of buttons) {
      let id = `${EFFECTS[effect]}${line}`;
      if (id.length > MAX_BUTTON_ID_CHARS) {
        // A place's lines go with it: another's, if they are the same, stay.
        const key = createHash('sha256')
          .update(`${place.platform} ${place.workspace} ${line}`)
          .digest('base64url')
          .slice(0, 32);
        await store.saveLine(key, line, place, clock());
        id = `${EFFECTS[effect]}#${key}`;
      }
      if (!prepared.some((other) => other.id === id)) prepared.push({ label, line, id });
    }
    return prepared;
  }

  const reply = async (
    answer: Answer,
    place: LinePlace,
    isPrivate: boolean,
    effect: Reply['effect'],
  ): Promise<Reply> => ({
    answer,
    buttons: await prepareButtons(answer, place),
    private: isPrivate,
    effect,
  });

  return {
    commands,
    asksForPrivacy(asked) {
      if (asked.kind === 'options') return asked.options['private'] === true;
      return asked.kind === 'button'
        ? asked.id.startsWith(EFFECTS.whisper)
        : /(?:^|\s)private:(?:true|yes|on|1)\b/i.test(asked.line);
    },
    async answer(asked, asker) {
      try {
        const { answer, private: isPrivate, effect } = await perform(asked, asker);
        return await reply(
          answer,
          asker,
          isPrivate,
          isPrivate && answer.tone === 'refusal' ? 'whisper' : effect,
        );
      } catch (error) {
        if (error instanceof OptionError || error instanceof RefusedError)
          return reply(refusal(error.message), asker, true, 'whisper');
        if (options.isFatal?.(error)) throw error;
        const id = report('command', { err: error, platform: asker.platform }, 'a command failed');
        return reply(
          refusal(`Something went wrong here, and it is logged as ${id}. Please try again.`),
          asker,
          true,
          'whisper',
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
    prepare: (answer, place) => reply(answer, place, false, 'whisper'),
  };
}

const MANAGERS = {
  discord: 'people with the permission “Manage Server”',
  slack: 'workspace admins and owners, in a channel',
  terminal: 'managers',
} as const;

/** Sliding window per person. Throws a `RefusedError` with the seconds to wait. */
function createRateLimit(limit: DispatcherOptions['rateLimit'], clock: () => number): (asker: Asker) => void {
  const calls = new Map<string, number[]>();
  return ({ platform, workspace, user }) => {
    const now = clock();
    const key = `${platform} ${workspace} ${user}`;
    const recent = (calls.get(key) ?? []).filter((time) => time > now - limit.perMs);
    if (recent.length >= limit.commands) {
      const waitSeconds = Math.ceil((recent[0]! + limit.perMs - now) / 1000);
      throw new RefusedError(
        `That is a lot of questions at once. Please wait ${waitSeconds} second${waitSeconds === 1 ? '' : 's'}.`,
      );
    }
    recent.push(now);
    calls.set(key, recent);
    // People who asked nothing for a while are forgotten.
    if (calls.size > 10_000)
      for (const [other, times] of calls) if (times.at(-1)! <= now - limit.perMs) calls.delete(other);
  };
}
