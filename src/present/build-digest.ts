import type { Answer } from '../answer/answer.ts';
import { findDigest, type DigestRequest } from '../findings/find-digest.ts';
import type { Store } from '../store/store.ts';
import { digestJson, presentDigest } from './present-digest.ts';
import type { Words } from '../words/en.ts';

/** A digest as it is posted. `stories` 0: nothing is new. */
export async function buildDigest(
  request: DigestRequest,
  store: Store,
  words: Words,
): Promise<{ readonly answer: Answer; readonly stories: number }> {
  const digest = await findDigest(request, store);
  return {
    answer: { ...presentDigest(digest, words), tone: 'answer', result: digestJson(digest) },
    stories: digest.stories.length,
  };
}
