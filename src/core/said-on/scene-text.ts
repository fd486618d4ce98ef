import { sentenceAt } from '../event/date-event.ts';
import type { EventContext } from '../event/event-context.ts';
import { CUES } from '../quotation/english/rules/cue-verbs.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import type { Sentence } from '../text/sentences.ts';
import { anyOf } from '../text/word-set.ts';
import {
  DOCUMENTS_SAID,
  HEARERS_THERE,
  OCCASIONS,
  PUBLISHED,
  STATEMENTS,
  STRONG_OCCASIONS,
} from './rules/scene-words.ts';

/** Characters of a sentence looked at around a quotation. */
const REACH = 400;
const word = (words: ReadonlySet<string>): RegExp => new RegExp(`\\b(?:${anyOf(words)})\\b`, 'i');
export const OCCASION = word(OCCASIONS);
export const STRONG = word(STRONG_OCCASIONS);
export const LEAD_DOCUMENT = word(PUBLISHED);
export const STATEMENT = word(STATEMENTS);
export const DOCUMENT = word(DOCUMENTS_SAID);
export const HEARER = new RegExp(
  `\\b(?:told|tell|tells|telling|asked|to|before|addressed)\\s+(?:the|a|an|his|her|their|some)?\\s*(?:\\p{L}+\\s){0,2}(?:${anyOf(HEARERS_THERE)})\\b`,
  'iu',
);
/** "told the Guardian", "told News 6" */
export const OUTLET = /\b(?:told|tells)\s(?:the\s|a\s)?(?:\p{Lu}[\p{L}\d]*\s?){1,3}/u;
/** Somebody asked for a view. */
export const EXPERT =
  /\b(?:who (?:studies|researches|teaches|was not involved|were not involved|wasn['’]t)|professor|lecturer|analyst|economist|scientist|researcher|sociologist|historian|expert|not involved|institute|university|resident|neighbou?r|customer|commuter|passenger|farmer|trader|student|teacher|driver|mother|father|who lives)\b/i;
export const THEN =
  /\b(?:at th(?:e|at) time|back then|in those days|years? (?:ago|earlier|before|later)|months? (?:ago|earlier)|once|famously|previously|formerly|long)\b/i;

/** The tense of a verb of speech, or how a quotation is tied to its words. */
export type Tense =
  'plain-past' | 'present' | 'has-said' | 'had-said' | 'gerund' | 'no-cue' | 'no-speech-cue';

/** The tense and form of the verb of speech. */
export function tenseOf(text: string, { cue }: FoundQuotation): Tense {
  if (cue === null) return 'no-cue';
  const lower = cue.text.toLowerCase();
  const before = text.slice(Math.max(0, cue.start - 24), cue.start).toLowerCase();
  if (/\b(?:has|have|['’]s|['’]ve)\s(?:\p{L}+\s)?$/u.test(before) && !lower.endsWith('s')) return 'has-said';
  if (/\b(?:had|['’]d)\s(?:\p{L}+\s)?$/u.test(before)) return 'had-said';
  if (lower.endsWith('ing')) return 'gerund';
  if (CUES.has(lower) && (/(?:[^s]s|^say|^tell|^add|^write)$/.test(lower) || CUES.get(lower)?.base))
    return 'present';
  return CUES.has(lower) ? 'plain-past' : 'no-speech-cue';
}

/** Is a quotation told to an outlet? */
export const isAsked = (context: EventContext, quotation: FoundQuotation): boolean =>
  OUTLET.test(around(context, quotation));

/** Is a quotation told to those who are there: the court, reporters? */
export const isHeard = (context: EventContext, quotation: FoundQuotation): boolean =>
  HEARER.test(around(context, quotation));

const around = ({ text, sentences }: EventContext, quotation: FoundQuotation): string =>
  aroundQuotation(text, sentences[sentenceAt(sentences, (quotation.cue ?? quotation).start)], quotation);

/** Has a sentence somebody speak? */
export const speaksIn = (sentence: string): boolean =>
  (sentence.toLowerCase().match(/[a-z]+/g) ?? []).some(
    (each) => CUES.get(each)?.takes === 'words' && each.endsWith('d'),
  );

/** The words of report around a quotation: its sentence without what is quoted. */
export function aroundQuotation(
  text: string,
  sentence: Sentence | undefined,
  { start, end, cue }: FoundQuotation,
): string {
  if (!sentence) return '';
  const from = Math.max(Math.min(sentence.start, cue?.start ?? start), start - REACH);
  const to = Math.min(Math.max(sentence.end, cue?.end ?? end), end + REACH);
  return `${text.slice(Math.min(from, start), start)} ${text.slice(end, Math.max(end, to))}`.replace(
    /[“"][^”"]*[”"]/gu,
    ' ',
  );
}

export const sentenceText = (text: string, sentence: Sentence | undefined): string =>
  sentence ? text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH)) : '';
