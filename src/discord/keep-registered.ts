import type { REST } from 'discord.js';
import type { CommandDeclaration } from '../chat/declaration.ts';
import { keepTrying } from '../chat/keep-trying.ts';
import { SetupError, messageOf } from '../errors.ts';
import type { Log } from '../report.ts';
import { registerError } from './refusal.ts';
import { registerCommands } from './register-commands.ts';

export interface RegistrationOptions {
  readonly rest: REST;
  readonly apiUrl: string;
  /** Register in this guild only; null everywhere. */
  readonly guildId: string | null;
  readonly commands: readonly CommandDeclaration[];
  readonly log: Log;
  /** Ends the trying. */
  readonly signal: AbortSignal;
}

/** The commands at Discord: registered, not yet, or refused for good. */
export interface Registration {
  /**
   * Registers them. Resolves after the first try: what Discord does not take for now is tried again beside. Throws a
   * `SetupError` when it refuses them for good.
   */
  begin(application: string): Promise<void>;
  state(): 'open' | 'registered' | 'refused';
}

export function commandRegistration(options: RegistrationOptions): Registration {
  const { rest, apiUrl, guildId, commands, log, signal } = options;
  let state: ReturnType<Registration['state']> = 'open';

  async function register(application: string): Promise<void> {
    try {
      const outcome = await registerCommands(rest, application, guildId, commands);
      state = 'registered';
      log.info({ commands: commands.length, registered: outcome }, 'commands are registered');
    } catch (error) {
      throw registerError(error, apiUrl);
    }
  }

  async function registerLater(application: string): Promise<void> {
    try {
      await keepTrying(
        () => register(application),
        (error, failure) =>
          log.warn({ ...failure, problem: messageOf(error) }, 'the commands could not be registered'),
        signal,
      );
    } catch (error) {
      if (signal.aborted) return;
      state = 'refused';
      log.error({ problem: messageOf(error) }, 'Discord refuses the commands for good');
    }
  }

  return {
    async begin(application) {
      try {
        await register(application);
      } catch (error) {
        if (error instanceof SetupError) throw error;
        log.warn({ problem: messageOf(error) }, 'the commands could not be registered; it is tried again');
        void registerLater(application);
      }
    },
    state: () => state,
  };
}
