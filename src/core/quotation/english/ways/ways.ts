import type { Shown } from '../rules/shown.ts';
import { fromAnswer, fromLineAbove } from './turn-taking.ts';
import {
  fromLaterPart,
  fromMakerBehind,
  fromLineBelow,
  fromOpenParagraph,
  fromParagraphBefore,
  fromSameParagraph,
  fromSentenceBefore,
} from './carry-over.ts';
import { fromOwnSentence } from './own-sentence.ts';
import type { Candidate, Progress, Solved } from './progress.ts';

interface WayRule extends Shown {
  readonly find: (progress: Progress, candidate: Candidate) => Solved | null;
  /** Holds in an interview too, where nobody speaks but who is said to. */
  readonly inTurn: boolean;
}

/**
 * The ways to a speaker, surest first: a quotation left open in the paragraph before; a verb of speech in the quotation's
 * own sentence; the verb of speech behind its last paragraph; then what stands nearest before it. The first that answers wins.
 */
export const WAYS: readonly WayRule[] = [
  {
    rule: 'open paragraph',
    example: '“It will rain again,” Ana Duarte said. “We are ready.\n“The dam is full.”',
    speaker: 'Ana Duarte',
    counter: '“It will rain again,” Ana Duarte said. “We are ready.”\n“The dam is full.”',
    find: fromOpenParagraph,
    inTurn: true,
  },
  {
    rule: 'maker behind',
    example: 'The note said: “It will rain again.” It was written by Ana Duarte.',
    speaker: 'Ana Duarte',
    counter: 'The note said: “It will rain again.” It was read by Ana Duarte.',
    find: fromMakerBehind,
    inTurn: false,
  },
  {
    rule: 'own sentence',
    example: '“It will rain again,” said Ana Duarte.',
    speaker: 'Ana Duarte',
    counter: 'Ana Duarte came. “It will rain again.”',
    find: fromOwnSentence,
    inTurn: true,
  },
  {
    rule: 'later part',
    example: '“It will rain again.\n“We are ready for it,” said Ana Duarte.',
    speaker: 'Ana Duarte',
    counter: '“It will rain again.”\n“We are ready for it,” said Ana Duarte.',
    find: fromLaterPart,
    inTurn: true,
  },
  {
    rule: 'line below',
    example: '“It will rain again.”\n\n— Ana Duarte, farmer',
    speaker: 'Ana Duarte',
    counter: '“It will rain again.”\n\nAna Duarte laughed.',
    find: fromLineBelow,
    inTurn: false,
  },
  {
    rule: 'line above',
    example: 'Lund is wet.\n\nStatement from Ana Duarte, 9 May\n“It will rain again.”',
    speaker: 'Ana Duarte',
    counter: 'Lund is wet.\n\nStatement on the dam, 9 May\n“It will rain again.”',
    find: fromLineAbove,
    inTurn: false,
  },
  {
    rule: 'answer',
    example:
      '“It will rain again,” Paul Wit said.\n“Are you sure?” Ana Duarte asked.\n“I am, and you are not.”',
    speaker: 'Paul Wit',
    counter: '“It will rain again,” Paul Wit said.\n“I am sure,” Ana Duarte said.\n“I am, and you are not.”',
    find: fromAnswer,
    inTurn: false,
  },
  {
    rule: 'same paragraph',
    example: '“It will rain again,” said Ana Duarte. “We are ready for it.”',
    speaker: 'Ana Duarte',
    counter: '“It will rain again,” said Ana Duarte.\n“We are ready for it.”',
    find: fromSameParagraph,
    inTurn: false,
  },
  {
    rule: 'sentence before',
    example: 'Ana Duarte looked at the dam. “It will rain again.”',
    speaker: 'Ana Duarte',
    counter: 'Ana Duarte looked at the dam.\n“It will rain again.”',
    find: fromSentenceBefore,
    inTurn: false,
  },
  {
    rule: 'paragraph before',
    example: 'Ana Duarte looked at the dam.\n“It will rain again.”',
    speaker: 'Ana Duarte',
    counter: 'Ana Duarte looked at the dam. “It will rain again.”',
    find: fromParagraphBefore,
    inTurn: false,
  },
];
