import { ofGerund } from './gerund-readings.ts';
import type { Shown } from '../rules/shown.ts';
import {
  ofInfinitive,
  ofPassive,
  ofNoun,
  ofBaseForm,
  ofAsked,
  ofForetold,
  ofJoined,
  ofWritten,
  ofRelative,
  ofInverted,
  ofTurned,
  ofOrdinary,
} from './subject-readings.ts';
import { NO_VERB, withLeft, type Subject, type Verb, type VerbPlace } from './verb-place.ts';

interface SubjectRule extends Shown {
  /** The subject; null where no active verb of speech stands; undefined where the rule does not know. */
  readonly read: (verb: Verb) => Subject | typeof NO_VERB | undefined;
}

/**
 * How the subject of a verb of speech is found; the first that knows (even that there is none) decides. What settles that
 * the word is no active verb comes first, then what binds the verb to another one, then where its own subject stands.
 */
export const SUBJECT_RULES: readonly SubjectRule[] = [
  {
    rule: 'infinitive',
    example: 'Reporters, prompting Ana Duarte to call it “a farce”, left.',
    speaker: 'Ana Duarte',
    counter: 'Ana Duarte called it “a farce”.',
    read: ofInfinitive,
  },
  {
    rule: 'passive',
    example: 'It was called “a farce” by Ana Duarte.',
    speaker: 'Ana Duarte',
    counter: 'Ana Duarte has called it “a farce”.',
    read: ofPassive,
  },
  {
    rule: 'written',
    example: 'A sign that said “No entry” hung there.',
    speaker: 'A sign',
    counter: 'The man that said “No” left.',
    read: ofWritten,
  },
  {
    rule: 'noun',
    example: 'The report on the dam is long.',
    speaker: null,
    counter: 'They report that the dam is full.',
    read: ofNoun,
  },
  {
    rule: 'base form',
    example: 'New water claim forms came.',
    speaker: null,
    counter: 'They claim that the dam is full.',
    read: ofBaseForm,
  },
  {
    rule: 'asked',
    example: 'Asked about the dam, Ana Duarte laughed.',
    speaker: null,
    counter: 'Ana Duarte asked about the dam.',
    read: ofAsked,
  },
  {
    rule: 'foretold',
    example: 'Ana Duarte said her office would answer the letter “line by line”.',
    speaker: 'Ana Duarte',
    counter: 'Ana Duarte left, and her office would answer the letter “line by line”.',
    read: ofForetold,
  },
  {
    rule: 'gerund',
    example: 'The day ended with Ana Duarte saying: “It will rain.”',
    speaker: 'Ana Duarte',
    counter: 'Ana Duarte was saying: “It will rain.”',
    read: ofGerund,
  },
  {
    rule: 'joined',
    example: 'Ana Duarte laughed and said: “No.”',
    speaker: 'Ana Duarte',
    counter: 'Ana Duarte laughed. She said: “No.”',
    read: ofJoined,
  },
  {
    rule: 'relative',
    example: 'Ana Duarte, who said “No”, left.',
    speaker: 'Ana Duarte',
    counter: 'Ana Duarte said “No” and left.',
    read: ofRelative,
  },
  {
    rule: 'inverted',
    example: '“No,” said Ana Duarte.',
    speaker: 'Ana Duarte',
    counter: '“No,” Ana Duarte said.',
    read: ofInverted,
  },
  {
    rule: 'turned',
    example: 'Voters are nervous, said Ana Duarte.',
    speaker: 'Ana Duarte',
    counter: 'Voters are nervous, Ana Duarte said.',
    read: ofTurned,
  },
  {
    rule: 'ordinary',
    example: 'Ana Duarte said: “No.”',
    speaker: 'Ana Duarte',
    counter: '“No,” said Ana Duarte.',
    read: ofOrdinary,
  },
];

/** What a rule decides of a verb of speech. */
export interface SubjectRead {
  readonly rule: string;
  /** Null where no active verb of speech stands. */
  readonly found: Subject | null;
}

/** The subject of the verb of speech at a place, and the rule that tells it. */
export function readCueSubject(place: VerbPlace): SubjectRead {
  const verb = withLeft(place);
  for (const { rule, read } of SUBJECT_RULES) {
    const found = read(verb);
    if (found !== undefined) return { rule, found };
  }
  return { rule: 'none', found: NO_VERB };
}
