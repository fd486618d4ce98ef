import { APPEARING, MODALS } from '../../event/rules/event-words.ts';
import { findAsides } from '../../event/find-asides.ts';
import { CUES } from '../../quotation/english/rules/cue-verbs.ts';
import type { FoundQuotation } from '../../quotation/quotation.ts';
import type { Span } from '../../text/span.ts';
import { anyOf } from '../../text/word-set.ts';
import { PAST_FORMS } from '../../timex/rules/verbs-of-time.ts';
import { SPEAKING_OPENERS } from '../../timex/rules/words-beside.ts';
import {
  DOCUMENTS_SAID,
  HAPPENINGS,
  HEARERS_THERE,
  OCCASIONS,
  PLACES_THERE,
  PUBLISHED,
  REACTIONS,
  STATEMENTS,
  STRONG_OCCASIONS,
  TURNS,
} from '../rules/scene-words.ts';
import type { TellingWords, Tense, Tongue } from '../tongue.ts';
import { holdsPast, holdsVerb, isAtTime, isReported, parts, partsFromGerund } from './beside.ts';

const word = (words: ReadonlySet<string>): RegExp => new RegExp(`\\b(?:${anyOf(words)})\\b`, 'i');

const WORDS: TellingWords = {
  occasion: word(OCCASIONS),
  strong: word(STRONG_OCCASIONS),
  leadDocument: word(PUBLISHED),
  leadBook:
    /\bin (?:an?|his|her|their|the) (?:(?:new|forthcoming|upcoming|latest|first|second|tell-all|autobiographical|posthumous|own)\s){0,2}(?:book|memoirs?|autobiography|diary|diaries|documentary|op-ed|opinion piece|essay|column)\b/i,
  statement: word(STATEMENTS),
  document: word(DOCUMENTS_SAID),
  hearer: new RegExp(
    `\\b(?:told|tell|tells|telling|asked|to|before|addressed)\\s+(?:the|a|an|his|her|their|some)?\\s*(?:\\p{L}+\\s){0,2}(?:${anyOf(HEARERS_THERE)})\\b`,
    'iu',
  ),
  // "told the Guardian", "told News 6"
  outlet: /\b(?:told|tells)\s(?:the\s|a\s)?(?:\p{Lu}[\p{L}\d]*\s?){1,3}/u,
  expert:
    /\b(?:who (?:studies|researches|teaches|was not involved|were not involved|wasn['’]t)|professor|lecturer|analyst|economist|scientist|researcher|sociologist|historian|expert|not involved|institute|university|resident|neighbou?r|customer|commuter|passenger|farmer|trader|student|teacher|driver|mother|father|who lives)\b/i,
  there: new RegExp(
    String.raw`\b(?:from|across|outside|on|in|at|into|through|behind)\s(?:the\s|a\s|his\s|her\s|their\s)?(?:\w+\s){0,2}(?:${anyOf(PLACES_THERE)})\b|\boutside (?:court|the court|parliament)\b`,
    'i',
  ),
  turn: new RegExp(
    String.raw`\b(?:${anyOf(TURNS)})\b|\b(?:asked|pressed|questioned) (?:by|whether|if|about|why|how)\b|\bcross-examin`,
    'i',
  ),
  newOccasion: new RegExp(
    String.raw`\b(?:at|in|during|to|before)\s(?:an?|another|his|her|their|one)\s(?:[\w’'-]+\s){0,3}?(?:${anyOf(OCCASIONS)})\b`,
    'i',
  ),
  sameOccasion: new RegExp(String.raw`\b(?:the|that)\s(?:${anyOf(OCCASIONS)})\b`, 'i'),
  interview:
    /\b(?:interview|by (?:tele)?phone|over the phone|told (?:this|us|me|our)\b|spoke to (?:this|us|me)\b|reached by|phone call)/i,
  reacts: word(REACTIONS),
  happening: new RegExp(
    String.raw`\b(?:the|this|that|his|her|their|its|${'\u2019'}s|'s)\s(?:\w+\s)?(?:${anyOf(HAPPENINGS)})\b`,
    'i',
  ),
  sequence: /\b(?:later|earlier|afterwards|then|next|meanwhile|before leaving|minutes after)\b/i,
  past: /\b(?:at th(?:e|at) time|back then|in those days|years? (?:ago|earlier|before|later)|months? (?:ago|earlier)|once|famously|previously|formerly|long)\b/i,
  pronoun: /^(?:\S+\s){0,4}(?:he|she|they)\b|,\s(?:he|she|they)\s/i,
  ahead: /\b(?:will|would|is due|are due|plans?|is to|are to|expected)\b/,
  perfect: /\b(?:has|have)\s/,
  thenSaid:
    /^(?:\s(?!(?:that|and|but)\b)\p{L}+){0,2}?\s(?:then|at (?:the|that) time|that (?:day|night|evening|morning|afternoon))(?=\s?[.,;:]|\sthat\b|$)/u,
  theSame:
    /\b(?:the|that) same (?:\w+\s)?(?:call|meeting|hearing|speech|rally|interview|briefing|conference|session|debate|event|occasion|statement|post|letter|broadcast|programme|program|day|night|evening|morning|afternoon)\b|\b(?:statement|letter|email|post|message|interview|speech) (?:later )?that (?:day|night|evening|afternoon)\b/i,
};

/** The tense and form of the verb of speech. */
function tenseOf(text: string, { cue }: FoundQuotation): Tense {
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

/** Has a sentence somebody speak? */
const speaksIn = (sentence: string): boolean =>
  (sentence.toLowerCase().match(/[a-z]+/g) ?? []).some(
    (each) => CUES.get(each)?.takes === 'words' && each.endsWith('d'),
  );

/** Characters of a sentence in which a verb of a name may stand. */
const BEFORE = 300;

/** The verb of speech or appearance that follows a name as its own, or null. */
function verbAfter(text: string, sentence: Span, name: Span): Span | null {
  // "Moor's lawyer said" tells of the lawyer.
  if (/^['’]s?\s/.test(text.slice(name.end, name.end + 3))) return null;
  const end = Math.min(sentence.end, name.end + BEFORE);
  const asides = findAsides(text, { start: Math.max(sentence.start, name.start - BEFORE), end });
  for (const match of text.slice(name.end, end).matchAll(/\p{L}+/gu)) {
    const start = name.end + match.index;
    if (asides.some((aside) => aside.start <= start && start < aside.end)) continue;
    const word = match[0].toLowerCase();
    const verb = { start, end: start + word.length };
    if (CUES.has(word) || APPEARING.has(word)) return verb;
    if (/^(?:had|has|was|were)$/.test(word)) continue;
    if (PAST_FORMS.has(word) || MODALS.has(word)) return null;
  }
  return null;
}

export const ENGLISH: Tongue = {
  words: WORDS,
  isAtTime,
  isReported,
  parts,
  partsFromGerund,
  holdsPast,
  holdsVerb,
  tenseOf,
  speaksIn,
  verbOf: verbAfter,
  isSpeech: (each) => CUES.has(each),
  speaksFirst: new RegExp(`^(?:${anyOf(SPEAKING_OPENERS)})\\b[^.;:“”"]*$`, 'i'),
};
