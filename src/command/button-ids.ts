import { createHash } from 'node:crypto';
import type { Button } from '../answer/answer.ts';
import type { ReplyButton } from '../chat/dispatcher.ts';
import { RefusedError } from '../errors.ts';
import type { Library, LinePlace } from '../store/library.ts';

/** Longest id a platform carries for a button. */
const MAX_CHARS = 100;
/** First letter of a button's id: what becomes of its answer. Second: does the line itself follow, or the id it is kept under? */
const EFFECTS = { replace: 'r', whisper: 'w' } as const;

/** The command line of a pressed button, and what becomes of its answer. */
export type Pressed = Pick<Button, 'line' | 'effect'>;

/** Will the answer of the button with this id be for whoever pressed it alone? */
export const isWhispered = (id: string): boolean => id.startsWith(EFFECTS.whisper);

/** Gives buttons the ids that bring them back to us, also after a restart; a line too long for one is kept. */
export async function idsForButtons(
  buttons: readonly Button[],
  place: LinePlace,
  { library, now }: { readonly library: Library; readonly now: number },
): Promise<ReplyButton[]> {
  const prepared: ReplyButton[] = [];
  for (const { label, line, effect } of buttons) {
    let id = `${EFFECTS[effect]}${line}`;
    if (id.length > MAX_CHARS) {
      // A place's lines go with it: another's, if they are the same, stay.
      const key = createHash('sha256')
        .update(`${place.platform} ${place.workspace} ${line}`)
        .digest('base64url')
        .slice(0, 32);
      await library.saveLine(key, line, place, now);
      id = `${EFFECTS[effect]}#${key}`;
    }
    if (!prepared.some((other) => other.id === id)) prepared.push({ label, line, id });
  }
  return prepared;
}

/** What a pressed button means. Throws a `RefusedError` for one that nobody knows any more. */
export async function readButtonId(id: string, library: Library): Promise<Pressed> {
  const [mark = '', form, ...rest] = id;
  const effect = mark === EFFECTS.replace ? 'replace' : mark === EFFECTS.whisper ? 'whisper' : null;
  const body = rest.join('');
  const line = form === '/' ? `/${body}` : form === '#' ? await library.line(body) : null;
  if (effect === null || line === null) throw new RefusedError(({ refusals }) => refusals.oldButton);
  return { line, effect };
}
