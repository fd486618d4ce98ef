import type { Log, ReportFault } from '../report.ts';
import type { Words } from '../words/en.ts';
import type { ChatEvents } from './chat.ts';
import type { ChatPlatform } from './dispatcher.ts';

/** A request of a chat platform, as far as all of them are served alike. */
export interface Served {
  readonly platform: ChatPlatform;
  /** What identifies it in a log; nothing secret. */
  readonly about: object;
  /** What the asker is told is in these, asked for when there is something to tell. Never rejects. */
  words(this: void): Promise<Words>;
  /** What a log may hold of an error. */
  describeError(this: void, error: unknown): object;
  /** Tells words to the asker alone, whatever became of the request meanwhile. */
  tell(this: void, words: string): Promise<void>;
}

export interface ServeSettings {
  readonly log: Log;
  readonly report: ReportFault;
  readonly events: Pick<ChatEvents, 'failed'>;
  readonly isStopping: () => boolean;
}

/** Has a request answered. Never rejects: what goes wrong is logged under an id that the asker is told. */
export async function serve(
  { platform, about, words, describeError, tell }: Served,
  { log, report, events, isStopping }: ServeSettings,
  answer: () => Promise<void>,
): Promise<void> {
  try {
    if (isStopping()) await tell((await words()).notices.restarting);
    else await answer();
  } catch (error) {
    const id = report(platform, { ...about, ...describeError(error) }, 'a request was not answered');
    const { notices } = await words();
    await tell(notices.fault(id)).catch((failure: unknown) =>
      log.warn({ id, ...describeError(failure) }, 'nor could the notice be sent'),
    );
    events.failed(error);
  }
}
