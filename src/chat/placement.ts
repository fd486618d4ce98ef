import type { Reply } from './dispatcher.ts';

/** Who sees an answer: all in the channel, the asker alone, or whoever sees the message with the button, in its place. */
export type Placement = 'channel' | 'asker' | 'in-place';

/** Where the answer of a command goes. A refusal is nobody else's business. */
export const placementOf = ({ private: isPrivate, answer }: Reply): Exclude<Placement, 'in-place'> =>
  isPrivate || answer.tone === 'refusal' ? 'asker' : 'channel';

/**
 * Where the answer of a pressed button goes. `onPrivate`: the button stands on an answer that the asker alone sees. What
 * is private does not take the place of what all see, and a refusal of no answer.
 */
export const placementOfPressed = (
  { private: isPrivate, effect, answer }: Reply,
  onPrivate: boolean,
): Exclude<Placement, 'channel'> =>
  effect === 'replace' && answer.tone === 'answer' && (onPrivate || !isPrivate) ? 'in-place' : 'asker';
