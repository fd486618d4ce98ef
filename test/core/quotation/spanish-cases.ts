import { describe, expect, it } from 'vitest';
import { findWithTrace } from '../../explain-text.ts';

/** A quotation as found: its words, its speaker, its type where that is not `direct`, who told it. */
type Found = readonly [words: string, speaker: string | null, ...rest: readonly string[]];

/** A Spanish text with all quotations that are found in it, in order. */
type Case = readonly [text: string, ...found: readonly Found[]];

/** Cases by the kind of shape; each kind with neighbours that look like it. */
export type Kinds = Readonly<Record<string, readonly Case[]>>;

export const findSpanish = (text: string): Found[] =>
  findWithTrace(text, 'es').map(({ text: words, speaker, type, reportedBy }) => [
    words,
    speaker,
    ...(type === 'direct' ? [] : [type]),
    ...(reportedBy ? [reportedBy] : []),
  ]);

/** Tests every case, under the name of its kind. */
export function testKinds(kinds: Kinds): void {
  describe.each(Object.entries(kinds))('%s', (_kind, cases) => {
    it.each(cases.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
      expect(findSpanish(text)).toEqual(found);
    });
  });
}
