import { SHAPES } from '../rules/offer-scores.ts';
import type { Shown } from '../rules/shown.ts';
import { DOCUMENTS, PARTS_OF_TEXTS } from '../rules/titles.ts';
import { VOICE_PLACES } from '../rules/voices.ts';
import { SHOWING, SIGNING } from '../rules/verbs.ts';
import type { Tie } from '../rules/ways.ts';
import { clauseSubject } from './clause-subject.ts';
import { canSpeak, isSpeakerNoun, named, type SpeakerMention } from './speaker-mention.ts';
import { isComma, isDash, lowerAt, type NarrativeLine } from './narrative-line.ts';
import { descriptionBefore, readNameBefore } from './read-before.ts';
import { readPhrase } from './read-phrase.ts';
import type { Offer, QuotationPlace } from './offer.ts';
import type { Clause } from './split-clauses.ts';
import { hasVerb } from './has-verb.ts';
import { isUtterance, ownerBefore, ownerOfWords, writerOf } from './words-owner.ts';
import {
  criesFrom,
  ownerBeforeColon,
  ownerOfWordsThatWere,
  whatWasSaid,
  withTheWords,
} from './words-and-doer.ts';

/** Tokens between "that" and the words it leads to; behind a quotation to the words it is called by; after "came". */
const THAT_REACH = 16;
const BEHIND_REACH = 8;
const CAME_REACH = 8;
/** Tokens looked back over for a name before a colon. */
const NAME_REACH = 40;

interface NounRule extends Shown {
  readonly score: number;
  readonly tie: Tie;
  readonly read: (place: QuotationPlace) => SpeakerMention | null;
}

/** Attributions without a verb of speech, the surest shapes first; the first that fits is the offer. */
export const NOUN_RULES: readonly NounRule[] = [
  {
    rule: 'writer before colon',
    example: 'In a blog post by Ana Duarte: “It will rain again.”',
    speaker: 'Ana Duarte',
    counter: 'A blog post by Ana Duarte: “It will rain again.”',
    score: SHAPES.writerBeforeColon,
    tie: 'colon',
    read: writerBeforeColon,
  },
  {
    rule: 'what was said',
    example: 'What Ana Duarte said, in the end, was “no more rain”.',
    speaker: 'Ana Duarte',
    counter: 'What counted, in the end, was “no more rain”.',
    score: SHAPES.whatWasSaid,
    tie: 'noun',
    read: whatWasSaid,
  },
  {
    rule: 'with the words',
    example: 'Ana Duarte shared a picture of the dam with the caption “wet again”.',
    speaker: 'Ana Duarte',
    counter: 'The picture with the caption “wet again” was shared.',
    score: SHAPES.withTheWords,
    tie: 'noun',
    read: withTheWords,
  },
  {
    rule: 'cries from',
    example: 'There were cries of “no more rain” from angry farmers.',
    speaker: 'angry farmers',
    counter: 'There were cries of “no more rain” from the hills.',
    score: SHAPES.criesFrom,
    tie: 'noun',
    read: criesFrom,
  },
  {
    rule: 'words that',
    example: "Ana Duarte's comments that the dam “wants its water back” drew anger.",
    speaker: 'Ana Duarte',
    counter: 'The comments that the dam “wants its water back” drew anger.',
    score: SHAPES.wordsThat,
    tie: 'fragment',
    read: ownerOfWordsThat,
  },
  {
    rule: 'words were',
    example: "Ana Duarte's answer was “no more rain this year”.",
    speaker: 'Ana Duarte',
    counter: 'The answer was “no more rain this year”.',
    score: SHAPES.wordsWere,
    tie: 'noun',
    read: ownerOfWordsThatWere,
  },
  {
    rule: 'words before colon',
    example: "Ana Duarte's reply: “It will rain again.”",
    speaker: 'Ana Duarte',
    counter: 'The reply: “It will rain again.”',
    score: SHAPES.wordsBeforeColon,
    tie: 'noun',
    read: ownerBeforeColon,
  },
  {
    rule: 'in the words of',
    example: 'The dam was, in the words of Ana Duarte, “a wall of wet sand”.',
    speaker: 'Ana Duarte',
    counter: 'The dam was, in the end, “a wall of wet sand”.',
    score: SHAPES.inTheWordsOf,
    tie: 'noun',
    read: inTheWordsOf,
  },
  {
    rule: 'before colon',
    example: 'Ana Duarte, on the phone: “It will rain again.”',
    speaker: 'Ana Duarte',
    counter: 'On the phone: “It will rain again.”',
    score: SHAPES.beforeColon,
    tie: 'colon',
    read: subjectBeforeColon,
  },
  {
    rule: 'name and role',
    example: '“They are innocent,” Ana Duarte, a lawyer.',
    speaker: 'Ana Duarte',
    counter: '“They are innocent,” Ana Duarte, a lawyer, said.',
    score: SHAPES.nameAndRole,
    tie: 'noun',
    read: nameAndRole,
  },
  {
    rule: 'name after dash',
    example: '“It will rain again.” — Ana Duarte',
    speaker: 'Ana Duarte',
    counter: '“It will rain again.” — a farmer',
    score: SHAPES.nameAfterDash,
    tie: 'dash',
    read: nameAfterDash,
  },
  {
    rule: 'came from',
    example: '“No more rain,” came the cry from Ana Duarte.',
    speaker: 'Ana Duarte',
    counter: '“No more rain,” came the cry.',
    score: SHAPES.cameFrom,
    tie: 'noun',
    read: cameFrom,
  },
  {
    rule: 'words after',
    example: "“No more rain”: that was Ana Duarte's verdict.",
    speaker: 'Ana Duarte',
    counter: '“No more rain”: that was the verdict.',
    score: SHAPES.wordsAfter,
    tie: 'noun',
    read: ownerBehind,
  },
];

/** `Name: “…”`, `“…” — Name`, `“…”: that was Name's verdict`, "came the reply from". */
export function nounOffer(place: QuotationPlace): Offer | null {
  for (const { rule, score, tie, read } of NOUN_RULES) {
    const mention = read(place);
    if (mention) return { rule, score, tie, mention, cue: null };
  }
  return null;
}

/** `in a blog post by Ana Duarte: “…”` */
function writerBeforeColon({ line, clause, at }: QuotationPlace): SpeakerMention | null {
  if (lowerAt(line, at - 1) !== ':') return null;
  const sender = senderBefore(line, clause, at - 1);
  if (sender) return sender;
  for (let text = at - 3; text > Math.max(clause.from, at - WRITER_REACH); text--) {
    if (!/^(?:by|from|of)$/.test(lowerAt(line, text + 1)) || !isTextShown(line, text)) continue;
    const writer = readPhrase(line, text + 2, at - 1);
    const named = writer?.form === 'name' ? writer.to === at - 1 : false;
    return named ? writer : null;
  }
  return null;
}
/** Tokens of a text and who wrote it, before a colon. */
const WRITER_REACH = 16;

/** "showed a text her landlord had sent", "read from the letter that Duarte had sent to staff": the subject of the clause that hangs on a text. */
function senderBefore(line: NarrativeLine, clause: Clause, end: number): SpeakerMention | null {
  let verb = end - 1;
  while (verb > end - SENT_REACH && !SIGNING.has(lowerAt(line, verb))) verb--;
  if (verb < end - 1 && lowerAt(line, verb + 1) !== 'to') return null;
  if (!SIGNING.has(lowerAt(line, verb)) || !/^(?:had|has)$/.test(lowerAt(line, verb - 1))) return null;
  const sender =
    readNameBefore(line, clause.from, verb - 1) ?? descriptionBefore(line, clause.from, verb - 1);
  if (!sender) return null;
  const that = /^(?:that|which)$/.test(lowerAt(line, sender.from - 1)) ? 2 : 1;
  return DOCUMENTS.has(lowerAt(line, sender.from - that)) ? sender : null;
}
/** Tokens from "sent" to the colon: "sent to all her staff:". */
const SENT_REACH = 7;

/** "in a blog post", "read a statement": what is said stands in that text; "answered a report" tells of another's. */
const isTextShown = (line: NarrativeLine, at: number): boolean =>
  DOCUMENTS.has(lowerAt(line, at)) &&
  [2, 3, 4].some((back) => lowerAt(line, at - back) === 'in' || SHOWING.has(lowerAt(line, at - back))) &&
  lowerAt(line, at - 1) !== 'to';

/**
 * "Duarte's comments that he “wants his life back”", "denied a claim by Duarte that", "Duarte's description of it as": whose
 * words somebody tells of, with no verb of speech between them and the quotation.
 */
function ownerOfWordsThat({ line, clause, at, cues, cuesBefore }: QuotationPlace): SpeakerMention | null {
  const spoken = cues[cuesBefore - 1];
  const own = spoken?.subject && !spoken.inverted ? spoken.subject : null;
  const floor = Math.max(clause.from, at - THAT_REACH, spoken?.takes === 'fragment' ? 0 : (spoken?.to ?? 0));
  for (let noun = at - 2; noun >= floor; noun--) {
    if (!isUtterance(line, noun)) continue;
    // "an allegation by Duarte that he had called it “…”": whoever "he" is
    if (own && own.from > noun && !/^(?:by|from)$/.test(lowerAt(line, own.from - 1))) continue;
    const owner = ownerBefore(line, clause, noun) ?? writerOf(line, noun, at);
    if (owner && leadsOn(line, owner.from > noun ? owner.to : noun + 1)) return owner;
  }
  return null;
}

/** "that", "of", "as": what leads from a noun for words to the words. */
const leadsOn = (line: NarrativeLine, at: number): boolean =>
  /^(?:that|of|as|about)$/.test(lowerAt(line, isComma(line, at) ? at + 1 : at));

/** "in the words of Duarte", before the quotation or right behind it; "to hear Duarte tell it" */
function inTheWordsOf({ line, clause, at, next, cues, cuesBefore }: QuotationPlace): SpeakerMention | null {
  const floor = Math.max(clause.from, cues[cuesBefore - 1]?.to ?? 0, at - NAME_REACH);
  for (let word = at - 1; word >= floor; word--) {
    const owner = ownerOfIdiom(line, word, at);
    if (owner) return owner;
  }
  return ownerOfIdiom(line, next + 2, clause.to);
}

/** Whose words an idiom tells that has its noun or verb at a place. */
function ownerOfIdiom(line: NarrativeLine, word: number, end: number): SpeakerMention | null {
  const lower = lowerAt(line, word);
  if (lower === 'words' && lowerAt(line, word - 2) === 'in' && lowerAt(line, word + 1) === 'of')
    return readPhrase(line, word + 2, end);
  const hears = lower === 'hear' && lowerAt(line, word - 1) === 'to';
  const teller = hears ? readPhrase(line, word + 1, end) : null;
  return teller && lowerAt(line, teller.to) === 'tell' ? teller : null;
}

/** "Duarte, on the phone: “No.”": the subject, else the last one named. */
function subjectBeforeColon({ line, clause, at }: QuotationPlace): SpeakerMention | null {
  if (lowerAt(line, at - 1) !== ':') return null;
  const subject = clauseSubject(line, clause, at - 1);
  return subject && canSpeak(subject) ? subject : lastName(line, clause, at - 1);
}

/** `“They are innocent,” Ana Duarte, a lawyer.` */
function nameAndRole({ line, clause, at, next }: QuotationPlace): SpeakerMention | null {
  if (at !== clause.from) return null;
  const name = readPhrase(line, next, clause.to);
  const set = name?.form === 'name' && isComma(line, name.to) && isSpeakerNoun(headBehind(line, name.to + 1));
  return set && !hasVerb(line, name.to, clause.to) ? name : null;
}

/** `“No.” — Ana Duarte` */
function nameAfterDash({ line, clause, at, next }: QuotationPlace): SpeakerMention | null {
  const name = isDash(line, at + 1) ? readPhrase(line, next, clause.to) : null;
  return name?.form === 'name' ? name : null;
}

/** `“No,” came the reply from Ana Duarte`; not "from the gallery" */
function cameFrom({ line, clause, next }: QuotationPlace): SpeakerMention | null {
  if (!/^(?:came|comes)$/.test(lowerAt(line, next))) return null;
  for (let step = next + 1; step < Math.min(clause.to, next + CAME_REACH); step++) {
    const mention = lowerAt(line, step) === 'from' ? readPhrase(line, step + 1, clause.to) : null;
    if (mention) return canSpeak(mention) && !VOICE_PLACES.has(mention.head) ? mention : null;
  }
  return null;
}

/** `“…”: that was Duarte's verdict` */
function ownerBehind({ line, clause, at }: QuotationPlace): SpeakerMention | null {
  const to = Math.min(clause.to, at + 1 + BEHIND_REACH);
  return ownerOfWords(line, { from: at + 1, to }, to);
}

/** The noun that heads what is set beside a name: "a lawyer at the firm". */
function headBehind(line: NarrativeLine, at: number): string {
  const phrase = readPhrase(line, at, at + 12);
  return phrase?.form === 'description' ? phrase.head : '';
}

function lastName(line: NarrativeLine, clause: Clause, before: number): SpeakerMention | null {
  for (let at = before - 1; at >= Math.max(clause.from, before - NAME_REACH); at--) {
    const token = line.tokens[at];
    const name = token && line.nameAt(token.index);
    // "Clause 7 of the lease:"
    const part =
      line.tokens[at + 1]?.kind === 'number' &&
      (PARTS_OF_TEXTS.has(token?.lower ?? '') || token?.lower === 'page');
    if (name && !part && !name.possessive && name.keys[0] !== 'x') return named(line, at, at + 1, name);
  }
  return null;
}
