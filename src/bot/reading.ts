import type { Dispatcher } from '../chat/dispatcher.ts';
import type { Words } from '../words/en.ts';
import { WORDS } from '../words/words.ts';

/** How far the reading of the articles is, for those who are answered meanwhile. */
export interface Reading {
  /** As the indexer tells it: articles read, of how many. */
  readonly progress: (done: number, total: number) => void;
  /** `Still reading: 3,000 of 20,000 articles.`; null once all is read. */
  remark(words: Words): string | null;
  finish(): void;
}

export function startReading(): Reading {
  let state: { readonly done: number; readonly total: number } | null = { done: 0, total: 0 };
  return {
    progress(done, total) {
      if (state !== null) state = { done, total };
    },
    remark({ locale, notices }) {
      if (state === null) return null;
      const { done, total } = state;
      const number = (value: number): string => value.toLocaleString(locale);
      return total === 0 ? notices.reading : notices.readSoFar(number(done), number(total), total);
    },
    finish: () => void (state = null),
  };
}

/** A dispatcher whose answers, found or not found, end with the remark while there is one. */
export const remarking = (dispatcher: Dispatcher, remark: Reading['remark']): Dispatcher => ({
  ...dispatcher,
  async answer(asked, asker) {
    // What is read after the question was asked is not in its answer.
    const said = remark(WORDS[asker.language]);
    const reply = await dispatcher.answer(asked, asker);
    if (said === null || reply.answer.tone === 'refusal') return reply;
    const blocks = [...reply.answer.blocks, { kind: 'note' as const, line: [said] }];
    return { ...reply, answer: { ...reply.answer, blocks } };
  },
});
