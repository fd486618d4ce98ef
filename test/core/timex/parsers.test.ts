import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../src/core/text/sentences.ts';
import { findTimexes, PARSERS } from '../../../src/core/timex/find-timexes.ts';
import { scan } from '../../../src/core/timex/scan.ts';
import { SPANISH_PARSERS } from '../../../src/core/timex/spanish/parsers.ts';
import { VAGUE_WORDS } from '../../../src/core/timex/parsers/vague.ts';

const PUBLISHED = '2025-05-04';

const FORMS = [...PARSERS, ...SPANISH_PARSERS];

describe('every form finds its own examples', () => {
  const rows = FORMS.flatMap((parser) =>
    parser.examples.map((example) => ({ parser, name: parser.name, example })),
  );
  it.each(rows)('$name: $example', ({ parser, example }) => {
    const start = example.indexOf('[');
    const end = example.indexOf(']') - 1;
    const text = example.replace('[', '').replace(']', '');
    const spans = scan(text, [parser]).map((draft) => text.slice(draft.start, draft.end));
    expect(spans).toContain(text.slice(start, end));
  });

  it('has an example and a name of its own for each', () => {
    expect(FORMS.filter(({ examples }) => examples.length === 0)).toEqual([]);
    expect(new Set(FORMS.map(({ name }) => name)).size).toBe(FORMS.length);
  });
});

describe('vague words', () => {
  it.each(VAGUE_WORDS)('$words is $value', ({ words, value }) => {
    const text = `They see ${words}.`;
    const found = findTimexes({ text, published: PUBLISHED, sentences: findSentences(text) });
    expect(found.map((timex) => timex.value)).toContain(value);
  });
});
