import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/article/article.ts';
import { dateQuotations } from '../../../src/core/said-on/date-quotations.ts';
import type { FoundQuotation, QuotationType } from '../../../src/core/quotation/quotation.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';
import { findTimexes } from '../../../src/core/timex/find-timexes.ts';
import { growth } from '../text/growth.ts';

interface Said {
  readonly words: string;
  readonly cue: string | null;
  readonly speaker: string;
  readonly type?: QuotationType;
  readonly group?: number;
}

/** Days of the quotations of a text, found by their words and by the cue nearest to them. */
function saidOn(text: string, published: Day | null, said: readonly Said[]): string[] {
  const sentences = findSentences(text);
  const quotations = said.map(({ words, cue, speaker, type = 'direct', group }, i): FoundQuotation => {
    const start = text.indexOf(words);
    const end = start + words.length;
    const after = cue === null ? -1 : text.indexOf(cue, end);
    const before = cue === null ? -1 : text.lastIndexOf(cue, start);
    const at = after >= 0 && (before < 0 || after - end < start - before) ? after : before;
    return {
      start,
      end,
      text: words,
      type,
      speaker,
      speakerKind: 'person',
      speakerRole: null,
      mention: null,
      cue: cue === null || at < 0 ? null : { start: at, end: at + cue.length, text: cue },
      reportedBy: null,
      group: group ?? i,
      confidence: 1,
      why: '',
    };
  });
  const timexes = findTimexes({ text, published, sentences });
  const context = { text, title: null, published, sentences, timexes, quotations };
  return dateQuotations(quotations, context).map(
    ({ saidOn: day, saidBasis, saidWeekday }) => `${day} ${saidBasis} ${saidWeekday}`,
  );
}

/** Sunday. */
const SUNDAY = '2025-05-04';
const one = (words: string, cue: string | null, speaker = 'Ines Moor'): Said[] => [{ words, cue, speaker }];

describe('the day a quotation was said on', () => {
  it.each<[text: string, said: Said[], expected: string[]]>([
    // its clause
    ['“We stay,” Ines Moor said Friday.', one('We stay,', 'said'), ['2025-05-02 relative 5']],
    ['“We stay,” Ines Moor said on May 3, 2025.', one('We stay,', 'said'), ['2025-05-03 stated 6']],
    ['On Thursday Ines Moor said: “We stay.”', one('We stay.', 'said'), ['2025-05-01 relative 4']],
    // the day of what is reported is not that of the report
    [
      '“It was loud,” Ines Moor said after the raid on Friday.',
      one('It was loud,', 'said'),
      ['null unknown null'],
    ],
    ['Ines Moor said the vote held on Friday was “a farce”.', one('a farce', 'said'), ['null unknown null']],
    // the scene, and what follows in it
    [
      'Speaking at a fair on Saturday, May 3, 2025, Ines Moor praised a report published on May 2.\n“It is true,” Moor acknowledged.\n“We will go on,” she added.',
      [...one('It is true,', 'acknowledged'), ...one('We will go on,', 'added')],
      ['2025-05-03 inherited 6', '2025-05-03 inherited 6'],
    ],
    // a later scene with another speaker
    [
      'Ines Moor spoke on Friday. On Saturday, Karl Oster confirmed it to reporters. “She is afraid,” Oster said.',
      one('She is afraid,', 'said', 'Karl Oster'),
      ['2025-05-03 inherited 6'],
    ],
    // somebody else's day is not inherited
    [
      'The mayor spoke to the press on Friday. The room was full.\nThe fire went on. The smoke rose. “No comment,” Karl Oster had said.',
      one('No comment,', 'said', 'Karl Oster'),
      ['null unknown null'],
    ],
    // a time longer than a day leaves the day open, for what follows too
    [
      'Ines Moor spoke on Tuesday. “We sold it,” Moor told Port Weekly in April. “It was cheap,” she said.',
      [...one('We sold it,', 'told'), ...one('It was cheap,', 'said')],
      ['null unknown null', 'null unknown null'],
    ],
    // neither a deadline nor a plan nor what is told by the way is the day of a scene
    [
      'Ines Moor said the pipe must be mended by 1 October. “The river is no drain,” Moor said.',
      one('The river is no drain,', 'said'),
      ['null unknown null'],
    ],
    [
      'Ines Moor will open the fair on Friday. “We stay,” Moor added.',
      one('We stay,', 'added'),
      ['null unknown null'],
    ],
    [
      'Ines Moor told the council on Thursday that the bridge closed on Friday. “We stay,” Moor added.',
      one('We stay,', 'added'),
      ['2025-05-01 inherited 4'],
    ],
    [
      'Ines Moor, who took office on 3 May 2020, praised the plan. “We stay,” Moor added.',
      one('We stay,', 'added'),
      ['null unknown null'],
    ],
    [
      'Ines Moor met the miners on Friday, before a vote due on Saturday. “We stay,” Moor added.',
      one('We stay,', 'added'),
      ['2025-05-02 inherited 5'],
    ],
    // another person's words are no scene; what the lead tells of the speaker is
    [
      'Moor’s lawyer said on Friday that it was late. “We stay,” Moor added.',
      one('We stay,', 'added'),
      ['null unknown null'],
    ],
    [
      'Ines Moor resigned on Friday. “We stay,” Moor added.',
      one('We stay,', 'added'),
      ['2025-05-02 inherited 5'],
    ],
    [
      'Speaking on Friday about the vote of 14 April, Ines Moor called for calm. “We stay,” Moor added.',
      one('We stay,', 'added'),
      ['2025-05-02 inherited 5'],
    ],
    // what is told before its closing "said" has its own day
    [
      'The boat was stopped at the pier on Friday evening, harbour master Ines Moor said. “We were lucky,” Moor added.',
      one('We were lucky,', 'added'),
      ['null unknown null'],
    ],
    [
      'In the port on Friday, Ines Moor said little. “We stay,” Moor added.',
      one('We stay,', 'added'),
      ['2025-05-02 inherited 5'],
    ],
    // a note is older than the talk about it
    [
      '“Look at the wall,” Ines Moor wrote in the note. Moor spoke of it in an interview on Friday.',
      one('Look at the wall,', 'wrote'),
      ['null unknown null'],
    ],
    // nor is anything said after the day of publication, or on a day that only says which
    ['“We stay,” Ines Moor said on May 9, 2025.', one('We stay,', 'said'), ['null unknown null']],
    [
      '“It was a farce,” Ines Moor said of Friday’s vote.',
      one('It was a farce,', 'said'),
      ['null unknown null'],
    ],
    ['“Go,” Ines Moor told them to leave on Friday.', one('Go,', 'told'), ['null unknown null']],
    ['“We stay,” Ines Moor told reporters on Friday.', one('We stay,', 'told'), ['2025-05-02 relative 5']],
    // no day is named: that of publication is no default
    ['“We stay,” said Ines Moor.', one('We stay,', 'said'), ['null unknown null']],
    ['“We stay,” Ines Moor said at the time.', one('We stay,', 'said'), ['null unknown null']],
    ['“We stay,” Ines Moor once said.', one('We stay,', 'said'), ['null unknown null']],
    ['“We stay,” says Ines Moor.', one('We stay,', 'says'), ['null unknown null']],
    ['Ines Moor would have “stayed”.', one('stayed', null), ['null unknown null']],
    ['In 2019 Ines Moor said: “We stay.”', one('We stay.', 'said'), ['null unknown null']],
    // told of another time
    [
      '“He told me: ‘Go home,’” Ines Moor said Friday.',
      [
        { words: 'He told me: ‘Go home,’', cue: 'said', speaker: 'Ines Moor' },
        { words: 'Go home,', cue: 'told', speaker: 'Karl Oster', type: 'nested' },
      ],
      ['2025-05-02 relative 5', 'null unknown null'],
    ],
    [
      '“On April 16, 2025 he told me: ‘Go home,’” Ines Moor said Friday.',
      [
        { words: 'On April 16, 2025 he told me: ‘Go home,’', cue: 'said', speaker: 'Ines Moor' },
        { words: 'Go home,', cue: 'told', speaker: 'Karl Oster', type: 'nested' },
      ],
      ['2025-05-02 relative 5', '2025-04-16 stated 3'],
    ],
    // parts of one utterance
    [
      '“We stay,” Ines Moor said Friday. “We always did.”',
      [
        { words: 'We stay,', cue: 'said', speaker: 'Ines Moor', group: 1 },
        { words: 'We always did.', cue: null, speaker: 'Ines Moor', group: 1 },
      ],
      ['2025-05-02 relative 5', '2025-05-02 inherited 5'],
    ],
  ])('%s', (text, said, expected) => {
    expect(saidOn(text, SUNDAY, said)).toEqual(expected);
  });

  it.each([
    ['“We stay,” Ines Moor said Saturday.', 'null unknown 6'],
    ['“We stay,” Ines Moor said.', 'null unknown null'],
    ['“We stay,” Ines Moor said on May 3, 2025.', '2025-05-03 stated 6'],
  ])('keeps the weekday only in an undated article: %s', (text, expected) => {
    expect(saidOn(text, null, one('We stay,', 'said'))).toEqual([expected]);
  });

  it.each(['“We stay,” Moor said Friday.\n', '“We stay,” Moor said and Moor spoke on Friday and '])(
    'takes linear time on %j again and again',
    (unit) => {
      const prepare = (count: number) => {
        const text = unit.repeat(count);
        const sentences = findSentences(text);
        const timexes = findTimexes({ text, published: SUNDAY, sentences });
        const quotations = Array.from({ length: count }, (_, i) => ({
          ...foundAt(i * unit.length, 'We stay,'),
          cue: { start: i * unit.length + 16, end: i * unit.length + 20, text: 'said' },
          group: i,
        }));
        const context = { text, title: null, published: SUNDAY, sentences, timexes, quotations };
        return () => dateQuotations(quotations, context);
      };
      expect(growth(prepare, 4000)).toBeLessThan(7);
    },
  );
});

function foundAt(start: number, words: string): FoundQuotation {
  return {
    start,
    end: start + words.length + 2,
    text: words,
    type: 'direct',
    speaker: 'Ines Moor',
    speakerKind: 'person',
    speakerRole: null,
    mention: null,
    cue: null,
    reportedBy: null,
    group: 0,
    confidence: 1,
    why: '',
  };
}
