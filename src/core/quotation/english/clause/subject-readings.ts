import { wordSet } from '../../../text/word-set.ts';
import { CUES, type Cue } from '../rules/cue-verbs.ts';
import {
  AFTER_TURNED,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  QUANTIFIERS,
  SAYERS,
  SUBJECT_PRONOUNS,
} from '../rules/function-words.ts';
import { PLURAL_NOUNS, UTTERANCES } from '../rules/nouns.ts';
import { DOCUMENTS } from '../rules/titles.ts';
import {
  ASKED_ABOUT,
  CAUSATIVES,
  NOUN_OR_VERB,
  REPORTING_THAT,
  THINKING,
  TOLD,
  UNTURNED,
} from '../rules/verbs.ts';
import { clauseSubject } from './clause-subject.ts';
import { crierBefore, isActing, isFresh } from './crier.ts';
import { antecedent, floorFor, isSkipped, subjectBefore } from './find-subject.ts';
import { isComma, isDash, isQuotation, lowerAt, type NarrativeLine } from './narrative-line.ts';
import { readNameBefore, readPhraseBefore } from './read-before.ts';
import { readPhrase } from './read-phrase.ts';
import { canSpeak, type SpeakerMention } from './speaker-mention.ts';
import type { Clause } from './split-clauses.ts';
import { NO_VERB, type Subject, type Verb } from './verb-place.ts';

export const ahead = (subject: SpeakerMention | null): Subject => ({ subject, inverted: false });
const behind = (subject: SpeakerMention | null): Subject => ({ subject, inverted: true });

/** The subject of the verb that this one is joined to: "Duarte laughed and said". */
export function shared({ line, clause, at, spoken }: Verb): Subject {
  // "Duarte said she knew that Wit agreed to pay, and joked": after a comma the sentence's own subject goes on
  const own = lowerAt(line, at - 1) === 'and' && isComma(line, at - 2) ? spoken.first : null;
  return ahead(own ?? spoken.last ?? clauseSubject(line, clause, at) ?? spoken.previous);
}

/** "went on to say": whose the verb before is; "prompting Duarte to call": the one right before "to". */
export function ofInfinitive(verb: Verb): Subject | null | undefined {
  const { line, clause, left, infinitive } = verb;
  if (!infinitive) return undefined;
  const caused = lowerAt(line, left) === 'to' ? readNameBefore(line, clause.from, left) : null;
  if (caused && CAUSATIVES.has(lowerAt(line, caused.from - 1))) return ahead(caused);
  return left > clause.from ? shared(verb) : NO_VERB;
}

/** "was told by Ana Duarte", "was “described” by", "the plan, hailed by Ana Duarte as" */
export function ofPassive(verb: Verb): Subject | null | undefined {
  const { line, clause, at, passive } = verb;
  if (!passive && !isParticiple(verb)) return undefined;
  // "Asked by Ana Duarte, he said": who asks is not who is quoted
  if (!passive && verb.cue.verb === 'ask') return NO_VERB;
  const quoted = passive && isQuotation(line, at + 1) ? 1 : 0;
  const by = lowerAt(line, at + 1 + quoted) === 'by' ? readPhrase(line, at + 2 + quoted, clause.to) : null;
  // "commented by email"
  if (by && canSpeak(by) && !DOCUMENTS.has(by.head)) return behind(by);
  return passive ? NO_VERB : undefined;
}

/** "Hailed by", ", hailed by": what was done to somebody or something, set beside it. */
const isParticiple = ({ line, clause, at, left, cue, before }: Verb): boolean =>
  left === at &&
  !cue.base &&
  !cue.gerund &&
  (at === clause.from || before === ',') &&
  lowerAt(line, at + 1) === 'by';

/** "the report", "his call" */
export function ofNoun({ line, at, left, cue }: Verb): null | undefined {
  // "Duarte's remark", where "'s" might as well be an auxiliary
  const owned =
    line.tokens[at - 1]?.kind === 'possessive' &&
    (cue.base || UTTERANCES.has(lowerAt(line, at).replace(/s$/, '')));
  return owned || (left === at && isNoun(line, at, cue)) ? NO_VERB : undefined;
}

/** "say" is spoken by "they" or several; after anything else it is a noun or a command. */
export function ofBaseForm({ line, clause, at, left, cue, before }: Verb): null | undefined {
  if (!cue.base || left !== at) return undefined;
  const several = SAYERS.has(before) || before.endsWith('s') || PLURAL_NOUNS.has(before);
  // "sources close to the player describe"
  const subject = several ? null : readPhraseBefore(line, floorFor(line, clause, at), at);
  const plural = subject?.form === 'description' && subject.to === at && /[^s]s$/.test(subject.head);
  return several || plural ? undefined : NO_VERB;
}

/** "Asked about it, she said"; but "the mayor, Ana Duarte, asked for “water”" */
export function ofAsked({ line, clause, at, left, cue, before }: Verb): null | undefined {
  const asked = cue.verb === 'ask' && !cue.gerund && ASKED_ABOUT.has(lowerAt(line, at + 1));
  if (!asked || (left > clause.from && isQuotation(line, at + 2))) return undefined;
  return left === clause.from || before === ',' ? NO_VERB : undefined;
}

/** Tokens between "would say" and the words. */
const HABIT_REACH = 30;

/** "Duarte said her office would answer “soon”", "that parents feared “the end”": what somebody will say, or thinks, is told by whoever says so; "he would say: “No.”" tells of a habit. */
export function ofForetold({ line, clause, at, left, cue, modal, spoken }: Verb): Subject | undefined {
  if (!(modal || THINKING.has(cue.verb)) || !spoken.last || spoken.last.from > at) return undefined;
  let words = at + 1;
  while (words < Math.min(clause.to, at + HABIT_REACH) && !isQuotation(line, words)) words++;
  const habit = /^[,:]$/.test(lowerAt(line, words - 1));
  const own = subjectBefore(line, floorFor(line, clause, left), left);
  return habit || lowerAt(line, (own?.from ?? 0) - 1) === 'how' ? undefined : ahead(spoken.last);
}

/** "Duarte laughed and said"; "the reply came from Ana Duarte and said" */
export function ofJoined(verb: Verb): Subject | undefined {
  if (!/^(?:and|but|then|or)$/.test(verb.before)) return undefined;
  const crier = crierBefore(verb);
  if (crier !== undefined) return { ...ahead(crier), open: crier === null };
  const sender = senderBefore(verb) ?? toldOfBefore(verb);
  return sender ? ahead(sender) : shared(verb);
}

/** "Duarte said a guard banged on the door and told her": the one she tells of, who is brought in behind her verb and acts. */
function toldOfBefore({ line, clause, at, left, cue }: Verb): SpeakerMention | null {
  if (cue.takes !== 'hearer' || !OBJECT_PRONOUNS.has(lowerAt(line, at + 1))) return null;
  for (let start = left - 3; start > Math.max(clause.from, left - TOLD_OF_REACH); start--) {
    const lead = lowerAt(line, start - 1);
    if (lead !== 'that' && !REPORTING_THAT.has(CUES.get(lead)?.verb ?? '')) continue;
    const actor = readPhrase(line, start, left);
    if (actor && isFresh(actor) && isActing(line, actor.to)) return actor;
  }
  return null;
}

/** Tokens from the one told of to the verb of that one. */
const TOLD_OF_REACH = 16;

/** "came from Ana Duarte", right before the verb that tells what came */
function senderBefore({ line, clause, left }: Verb): SpeakerMention | null {
  for (let at = left - 2; at > Math.max(clause.from, left - SENDER_REACH); at--) {
    if (lowerAt(line, at) !== 'from' || !/^(?:came|comes)$/.test(lowerAt(line, at - 1))) continue;
    const sender = readPhrase(line, at + 1, left);
    return sender && canSpeak(sender) ? sender : null;
  }
  return null;
}
/** Tokens from "came from" to the verb joined to it. */
const SENDER_REACH = 14;

/** "a sign that said", "a post by Ana Duarte that read", "an email from the mayor, Ana Duarte, which said" */
export function ofWritten({ line, clause, left, before }: Verb): Subject | undefined {
  if (before !== 'that' && before !== 'which') return undefined;
  const end = isComma(line, left - 2) ? left - 2 : left - 1;
  const text = textBefore(line, floorFor(line, clause, left - 1), end);
  return text ? ahead(text) : undefined;
}

/** Tokens back in which the text is named whose writer stands behind it. */
const TEXT_REACH = 14;

/** The phrase for a text that ends at a place: "a sign", "a post by Ana Duarte". */
function textBefore(line: NarrativeLine, floor: number, end: number): SpeakerMention | null {
  for (let noun = end - 1; noun >= Math.max(floor, end - TEXT_REACH); noun--) {
    if (!DOCUMENTS.has(lowerAt(line, noun)) || line.nameAt(line.tokens[noun]?.index ?? -1)) continue;
    if (noun < end - 1 && !/^(?:by|from|to)$/.test(lowerAt(line, noun + 1))) return null;
    for (let from = noun - 1; from >= Math.max(floor, noun - 4); from--) {
      if (!DETERMINERS.has(lowerAt(line, from)) && line.tokens[from]?.kind !== 'possessive') continue;
      const phrase = readPhrase(line, from, end);
      return phrase && DOCUMENTS.has(phrase.head) ? phrase : null;
    }
    return null;
  }
  return null;
}

/** Tokens between one "who" and another joined to it. */
const WHO_REACH = 30;

/** "Duarte, who said"; "a clerk who knew it and who said" */
export function ofRelative({ line, clause, left, before }: Verb): Subject | undefined {
  if (before !== 'who') return undefined;
  let who = left - 1;
  if (lowerAt(line, who - 1) === 'and')
    for (let at = who - 2; at > Math.max(clause.from, left - WHO_REACH); at--)
      if (lowerAt(line, at) === 'who') who = at;
  return ahead(antecedent(line, clause, isComma(line, who - 1) ? who - 1 : who));
}

/** `“No,” said Duarte`, `Said Duarte: “No.”`; nobody writes “No,” told Duarte: what follows "told" is told. */
export function ofInverted({ line, clause, at, left, cue }: Verb): Subject | null | undefined {
  const opens = left <= clause.from;
  const boundary =
    opens ||
    isQuotation(line, left - 1) ||
    ((isComma(line, left - 1) || isDash(line, left - 1)) && isQuotation(line, left - 2));
  if (!boundary) return undefined;
  if (cue.takes === 'hearer') return opens ? NO_VERB : ahead(null);
  let next = at + 1;
  while (next < clause.to && isSkipped(line, next)) next++;
  const subject = readPhrase(line, next, clause.to);
  return subject || !opens ? behind(subject) : NO_VERB;
}

/** What is done to a text by whoever makes it: "Ana Duarte, the mayor, wrote a letter". */
const COMPOSING = wordSet('write post tweet publish pen');

/** "Voters are nervous, said Duarte." */
export function ofTurned({ line, clause, at, left, cue }: Verb): Subject | undefined {
  if (!isComma(line, left - 1)) return undefined;
  const turned = left === at && cue.takes === 'words' && !UNTURNED.has(cue.verb);
  const subject = turned ? readPhrase(line, at + 1, clause.to) : null;
  const written = subject !== null && COMPOSING.has(cue.verb) && DOCUMENTS.has(subject.head);
  const fits =
    subject &&
    !written &&
    canSpeak(subject) &&
    (subject.form === 'name' || /^(?:an?|the|one)$/.test(subject.determiner ?? '')) &&
    endsHere(line, clause, subject.to);
  return fits ? behind(subject) : undefined;
}

/** "Duarte said" */
export function ofOrdinary({ line, clause, left }: Verb): Subject {
  return ahead(subjectBefore(line, floorFor(line, clause, left), left));
}

/** After an inverted subject nothing follows, or what is set beside it. */
function endsHere(line: NarrativeLine, clause: Clause, at: number): boolean {
  let end = at;
  // "said the Port Authority (PA) would reply"
  if (lowerAt(line, end) === '(') while (end < clause.to && lowerAt(line, end - 1) !== ')') end++;
  return end >= clause.to || AFTER_TURNED.has(lowerAt(line, end));
}

/** "the report", "his call", "of text": a word that is a verb elsewhere. */
function isNoun(line: NarrativeLine, at: number, cue: Cue): boolean {
  const before = lowerAt(line, at - 1);
  if (SUBJECT_PRONOUNS.has(before)) return false;
  const word = lowerAt(line, at);
  // "thousands chanted"
  const counted = QUANTIFIERS.has(before) && !cue.base && !word.endsWith('s');
  if ((DETERMINERS.has(before) && !counted) || line.tokens[at - 1]?.kind === 'possessive')
    return cue.base || !TOLD.has(word);
  // "any specific comments from", "claims of"; but "she reports from"
  const subject = line.tokens[at - 1];
  const plural = NOUN_OR_VERB.has(word) && /^(?:of|from|about|by)$/.test(lowerAt(line, at + 1));
  if (plural && !(subject && line.nameAt(subject.index))) return true;
  // "its loyal and demanding users"
  if (word.endsWith('ing') && before === 'and' && DETERMINERS.has(lowerAt(line, at - 3))) return true;
  return PREPOSITIONS.has(before) && !word.endsWith('ing') && word !== 'said';
}
