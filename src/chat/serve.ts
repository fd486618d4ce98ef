import type { Log, ReportFault } from '../report.ts';
import type { ChatEvents } from './chat.ts';
import type { ChatPlatform } from './dispatcher.ts';
import { faultNotice } from './fault-notice.ts';

/** A request of a chat platform, as far as all of them are served alike. */
export interface Served {
  readonly platform: ChatPlatform;
  /** What identifies it in a log; nothing secret. */
  readonly about: object;
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
  { platform, about, describeError, tell }: Served,
  { log, report, events, isStopping }: ServeSettings,
  answer: () => Promise<void>,
): Promise<void> {
  try {
    if (isStopping()) await tell('I am restarting. Please ask again in a minute.');
    else await answer();
  } catch (error) {
    const id = report(platform, { ...about, ...describeError(error) }, 'a request was not answered');
    await tell(faultNotice(id)).catch((failure: unknown) =>
      log.warn({ id, ...describeError(failure) }, 'nor could the notice be sent'),
    );
    events.failed(error);
  }
}
