import { CUES } from '../rules/cue-verbs.ts';
import { PREPOSITIONS } from '../rules/function-words.ts';
import type { Shown } from '../rules/shown.ts';
import type { Way } from '../rules/ways.ts';
import { isDisowned, isFaked, isSupposed, isTakenBack } from './is-unsaid.ts';
import { isWork } from './is-work.ts';
import type { Candidate, Progress } from './progress.ts';

/** Ways that rest on a verb of speech or the like in the quotation's own sentence. */
const SAID_SO: ReadonlySet<Way> = new Set([
  'cue-after',
  'cue-before',
  'according',
  'colon',
  'dash',
  'noun',
  'open-paragraph',
  'later-part',
  'maker-behind',
  'line-above',
]);
/** Ways by which a few words are quoted within paraphrase. */
const IN_PARAPHRASE: ReadonlySet<Way> = new Set(['cue-apart', 'fragment']);

/** What stands in quotation marks, as it looks. */
export interface QuotedWords {
  readonly progress: Progress;
  readonly candidate: Candidate;
  readonly way: Way;
  readonly content: string;
  readonly words: readonly string[];
  /** Most of its longer words begin with a capital: “Meet the Press”. */
  readonly title: boolean;
  /** Is its sentence nothing but the quotation? */
  readonly alone: boolean;
}

/** A sign that what stands in quotation marks is a scare quote, a title or a slogan, and no speech. */
interface Sign extends Shown {
  readonly holds: (quoted: QuotedWords) => boolean;
}

/** Longest title that a verb of speech may seem to go with; longest within paraphrase; shortest that begins within a sentence. */
const TITLE_WORDS = 8;
const FRAGMENT_TITLE_WORDS = 5;
const WITHIN_WORDS = 6;
/** Fewer words are no utterance unless they stand alone with a stop. */
const FEW_WORDS = 4;

/** Whatever the way. */
const ALWAYS: readonly Sign[] = [
  {
    rule: 'denied',
    example: 'Ana Duarte never said “the dam is safe”.',
    speaker: null,
    counter: 'Ana Duarte never said when, but her plan for all is “the dam is safe”.',
    holds: ({ way }) => way === 'denied',
  },
  {
    rule: 'supposed',
    example: 'Imagine Ana Duarte said: “The dam is safe.”',
    speaker: null,
    counter: 'Ana Duarte said: “Imagine the dam is safe.”',
    holds: ({ progress, candidate }) => isSupposed(progress.narrative, candidate),
  },
  {
    rule: 'taken back',
    example: 'Correction: An earlier version quoted Ana Duarte as saying “the dam is safe”.',
    speaker: null,
    counter: 'The report quoted Ana Duarte as saying “the dam is safe”.',
    holds: ({ progress, candidate, way }) =>
      way !== 'maker-behind' && isTakenBack(progress.narrative, candidate),
  },
  {
    rule: 'made up',
    example: 'The post in which Ana Duarte says “the dam is safe” is fake.',
    speaker: null,
    counter: 'The post in which Ana Duarte says “the dam is safe” is hers.',
    holds: ({ progress, candidate }) => isFaked(progress.narrative, candidate),
  },
  {
    rule: 'disowned',
    example: '“The dam is safe.” Those words, which Ana Duarte is said to have written, were not hers.',
    speaker: null,
    counter: '“The dam is safe.” Those words, which Ana Duarte wrote, were hers.',
    holds: ({ progress, candidate }) => isDisowned(progress.narrative, candidate),
  },
  {
    rule: 'no words',
    example: 'Ana Duarte said “…” and left.',
    speaker: null,
    counter: 'Ana Duarte said “no” and left.',
    holds: ({ words }) => words.length === 0,
  },
  {
    rule: 'a work',
    example: 'Ana Duarte sang the song “Rain Again” on Monday.',
    speaker: null,
    counter: 'Ana Duarte sang that “rain comes again” on Monday.',
    holds: ({ progress, candidate, title, words }) =>
      isWork(progress.narrative, candidate, title, words.length),
  },
];

/** With a verb of speech in its sentence. */
const SAID: readonly Sign[] = [
  {
    rule: 'a title no verb leads to',
    example: '“Rain Again” star Ana Duarte said that she would stay.',
    speaker: null,
    counter: '“Rain Again,” Ana Duarte said.',
    holds: (quoted) => quoted.title && quoted.words.length <= TITLE_WORDS && !isLed(quoted),
  },
];

/** Quoted within paraphrase. */
const PARAPHRASED: readonly Sign[] = [
  {
    rule: 'a title within paraphrase',
    example: 'Ana Duarte called it “the Rain Again” tour.',
    speaker: null,
    counter: 'Ana Duarte said that the “wet and windy” tour would go on.',
    holds: ({ title, words }) => title && words.length <= FRAGMENT_TITLE_WORDS,
  },
];

/** Spoken, if at all, by whoever speaks around it. */
const CARRIED: readonly Sign[] = [
  {
    rule: 'a heading',
    example: '“It will rain again,” Ana Duarte said.\n‘We are all tired’\nThe dam stood empty.',
    speaker: null,
    counter: '“It will rain again,” Ana Duarte said.\n“We are all tired of it.”\nThe dam stood empty.',
    holds: (quoted) => quoted.way === 'paragraph-before' && isHeading(quoted),
  },
  {
    rule: 'a scare quote',
    example: '“It will rain again,” Ana Duarte said. The “so called dam” stood empty.',
    speaker: null,
    counter: '“It will rain again,” Ana Duarte said. “The dam is no dam.”',
    holds: ({ content, words, alone }) =>
      !/^[\p{Lu}\p{N}[(“‘"'…¿¡]/u.test(content) && (words.length < WITHIN_WORDS || !alone),
  },
  {
    rule: 'a title',
    example: '“It will rain again,” Ana Duarte said. Few had seen “The Empty Dam”.',
    speaker: null,
    counter: '“It will rain again,” Ana Duarte said. “The dam is empty.”',
    holds: ({ title, content, words, alone }) =>
      title && !(/[.!?]["'’”]?$/.test(content) && (alone || words.length > TITLE_WORDS)),
  },
  {
    rule: 'nobody near',
    example: 'The board over the gate, “It will rain again today”, was new.',
    speaker: null,
    counter: '“It will rain again today.”',
    holds: ({ way, alone }) => way === 'unknown' && !alone,
  },
  {
    rule: 'a few words',
    example: '“It will rain again,” Ana Duarte said. The gate read “No entry”.',
    speaker: null,
    counter: '“It will rain again,” Ana Duarte said. “No entry.”',
    holds: ({ content, words, alone }) =>
      words.length < FEW_WORDS && !(alone && /[.!?…,—–-]["'’”]?$/.test(content)),
  },
];

/** Why what stands in quotation marks is no speech, by the name of the sign; null for speech. */
export function whyNoSpeech(progress: Progress, candidate: Candidate, way: Way): string | null {
  const { text } = progress.narrative;
  const content = text.slice(candidate.span.start, candidate.span.end);
  const words = wordsOf(content);
  const alone = isAlone(progress, candidate);
  const quoted = { progress, candidate, way, content, words, title: isTitle(words), alone };
  const told = SAID_SO.has(way) ? SAID : IN_PARAPHRASE.has(way) ? PARAPHRASED : CARRIED;
  const sign = ALWAYS.find(({ holds }) => holds(quoted)) ?? told.find(({ holds }) => holds(quoted));
  return sign?.rule ?? null;
}

/** All signs, for the table of rules. */
export const NO_SPEECH_SIGNS: readonly Sign[] = [...ALWAYS, ...SAID, ...PARAPHRASED, ...CARRIED];

/** The words, with the signs that follow in them; letters beyond ASCII are looked up only where there are any. */
export const wordsOf = (content: string): readonly string[] =>
  // oxlint-disable-next-line no-control-regex
  content.match(
    /^[\x00-\x7f’‘“”—–…]*$/.test(content) ? /[a-z\d][a-z\d'’.-]*/gi : /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu,
  ) ?? [];

/** Longest heading, in words. */
const HEADING_WORDS = 8;

/** A few words in a line of their own, in single marks where others are double: a heading taken from a speech. */
function isHeading({ progress, candidate, words, alone }: QuotedWords): boolean {
  const { narrative } = progress;
  const clause = narrative.clauses[candidate.clause];
  const before = narrative.line.tokens[(clause?.from ?? 0) - 1]?.kind ?? 'break';
  const after = narrative.line.tokens[clause?.to ?? 0]?.kind ?? 'break';
  if (before !== 'break' || after !== 'break' || !alone) return false;
  const single = /^['‘]$/.test(narrative.text.slice(candidate.span.open, candidate.span.start));
  return single && words.length <= HEADING_WORDS;
}

/** Does a verb of speech stand right beside it, with a comma or colon between? */
function isLed({ progress, candidate, way, content }: QuotedWords): boolean {
  const { tokens } = progress.narrative.line;
  // “A Title” star Ana Duarte: nothing sets the words off from what follows
  if (way === 'cue-after')
    return tokens[candidate.at + 1]?.kind === 'mark' || /[,.!?…—–-]["'’”]?$/.test(content.slice(-2));
  if (way !== 'cue-before') return true;
  const lead = tokens[candidate.at - 1]?.lower ?? '';
  return lead === ',' || lead === ':' || CUES.has(lead);
}

/** Do most of the longer words begin with a capital: “Meet the Press”? */
export function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3 && !PREPOSITIONS.has(word.toLowerCase()));
  const capitals = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return words.length > 1
    ? capitals.length === long.length && words.some((word) => /^[\p{Lu}\p{N}]/u.test(word))
    : /^\p{Lu}/u.test(words[0] ?? '');
}

/** Is its sentence nothing but the quotation? */
export const isAlone = ({ narrative }: Progress, { clause }: Candidate): boolean =>
  narrative.isQuotationOnly(clause);
