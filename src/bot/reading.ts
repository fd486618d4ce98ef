import type { Dispatcher } from '../chat/dispatcher.ts';

/** How far the reading of the articles is, for those who are answered meanwhile. */
export interface Reading {
  /** As the indexer tells it: articles read, of how many. */
  readonly progress: (done: number, total: number) => void;
  /** `Still reading: 3,000 of 20,000 articles.`; null once all is read. */
  remark(): string | null;
  finish(): void;
}

export function startReading(): Reading {
  let state: { readonly done: number; readonly total: number } | null = { done: 0, total: 0 };
  const number = (value: number): string => value.toLocaleString('en-US');
  return {
    progress(done, total) {
      if (state !== null) state = { done, total };
    },
    remark() {
      if (state === null) return null;
      return state.total === 0
        ? 'Still reading the articles.'
        : `Still reading: ${number(state.done)} of ${number(state.total)} article${state.total === 1 ? '' : 's'}.`;
    },
    finish: () => void (state = null),
  };
}

/** A dispatcher whose answers, found or not found, end with the remark while there is one. */
export const remarking = (dispatcher: Dispatcher, remark: () => string | null): Dispatcher => ({
  ...dispatcher,
  async answer(asked, asker) {
    // What is read after the question was asked is not in its answer.
    const words = remark();
    const reply = await dispatcher.answer(asked, asker);
    if (words === null || reply.answer.tone === 'refusal') return reply;
    const blocks = [...reply.answer.blocks, { kind: 'note' as const, line: [words] }];
    return { ...reply, answer: { ...reply.answer, blocks } };
  },
});
