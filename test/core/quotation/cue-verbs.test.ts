import { expect, test } from 'vitest';
import { findQuotations } from '../../../src/core/quotation/find-quotations.ts';
import { CUE_VERBS, CUES } from '../../../src/core/quotation/english/rules/cue-verbs.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';

test('every example of the table gives its quotation, its cue and Ana Duarte', () => {
  const wrong = CUE_VERBS.filter(({ verb, example }) => {
    const [found, ...more] = findQuotations({
      text: example,
      title: null,
      sentences: findSentences(example),
    });
    return (
      more.length > 0 || found?.speaker !== 'Ana Duarte' || CUES.get(found.cue?.text ?? '')?.verb !== verb
    );
  });
  expect(wrong.map((row) => row.example)).toEqual([]);
});

test('a verb stands in the table once', () => {
  expect(new Set(CUE_VERBS.map((row) => row.verb)).size).toBe(CUE_VERBS.length);
});

test.each(['said', 'saying', 'told', 'denies', 'echoes', 'admitting', 'sighed'])('%j is a form', (form) => {
  expect(CUES.has(form)).toBe(true);
});
