import { wordSet } from '../../../text/word-set.ts';

/** What is heard of somebody unseen: "the question came from the floor". */
export const VOICE_NOUNS: ReadonlySet<string> = wordSet(
  'question shout cry voice call answer reply heckle jeer interruption yell',
);
/** Where in a hall somebody unnamed calls from: "from the back of the hall". */
export const VOICE_PLACES: ReadonlySet<string> = wordSet(
  'back rear floor gallery balcony stands terraces pews benches seats aisle',
);
