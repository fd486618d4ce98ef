import type { Span } from '../../../text/span.ts';
import { COURTESY, type NameMention } from '../names/entity.ts';
import type { NarrativeToken } from '../../marks/fold-quotations.ts';
import { CUES } from '../rules/cue-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MONTHS,
  PLAIN_VERBS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
  WEEKDAYS,
} from '../rules/function-words.ts';
import { BODIES, DOCUMENTS, ROLES, TITLES } from '../rules/titles.ts';

/** The narrative with its names, as the grammar reads it. */
export interface Line {
  readonly tokens: readonly NarrativeToken[];
  /** The name that covers an article token. */
  readonly nameAt: (index: number) => NameMention | undefined;
  /** The name that covers an article token with itself or with the titles and role before it. */
  readonly titledAt: (index: number) => NameMention | undefined;
}

/** The words that stand for a speaker. `from` to `to` are places in the narrative. */
export interface SpeakerMention extends Span {
  readonly form: 'name' | 'pronoun' | 'description';
  readonly from: number;
  readonly to: number;
  readonly name: NameMention | null;
  /** The pronoun, or the head noun of a description. */
  readonly head: string;
  /** Words of a description before its head, in small letters, without determiners. */
  readonly modifiers: readonly string[];
  readonly determiner: string | null;
}

/** Longest noun phrase read, in tokens. */
const MAX_PHRASE = 30;

export const lowerAt = (line: Line, at: number): string => line.tokens[at]?.lower ?? '';
export const isQuotation = (line: Line, at: number): boolean => line.tokens[at]?.kind === 'quotation';
export const isComma = (line: Line, at: number): boolean => lowerAt(line, at) === ',';
export const isDash = (line: Line, at: number): boolean => /^[—–―-]+$/.test(lowerAt(line, at));

/** May this token stand inside a noun phrase, before its head? */
function isNominal(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (!token) return false;
  const { kind, lower } = token;
  if (kind === 'number' || kind === 'possessive') return true;
  if (line.titledAt(token.index)) return true;
  if (kind === 'capital')
    return (
      !PRONOUNS.has(lower) &&
      !CONJUNCTIONS.has(lower) &&
      !PREPOSITIONS.has(lower) &&
      !(token.opens && ADVERBS.has(lower)) &&
      !WEEKDAYS.has(lower)
    );
  if (kind !== 'word') return false;
  const cue = CUES.get(lower);
  if (cue && !cue.base) return false;
  return !(
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    ADVERBS.has(lower) ||
    PRONOUNS.has(lower) ||
    PLAIN_VERBS.has(lower) ||
    DETERMINERS.has(lower)
  );
}

const isDeterminer = (line: Line, at: number): boolean => {
  const token = line.tokens[at];
  return token !== undefined && DETERMINERS.has(token.lower) && !line.nameAt(token.index);
};

/**
 * Reads a speaker mention that begins at `at`: a pronoun; a name, with titles before it; or a description ("a spokesman
 * for the group"), where a name set beside it wins ("the group's president, Ana Duarte").
 */
export function readPhrase(line: Line, at: number, end: number): SpeakerMention | null {
  const first = line.tokens[at];
  if (!first || at >= end) return null;
  if (SUBJECT_PRONOUNS.has(first.lower) && !line.nameAt(first.index)) return pronoun(line, at);
  const limit = Math.min(end, at + MAX_PHRASE);
  let core = at;
  while (core < limit && isDeterminer(line, core)) core++;
  const to = nominalEnd(line, core, limit, core > at);
  if (to === core) return core > at ? bareDeterminer(line, at, core, limit) : null;
  const name = nameEndingAt(line, to);
  if (name && !isPossessive(line, to)) return named(line, at, to, name);
  const head = lowerAt(line, to - 1);
  const second =
    (TITLES.has(head) || ROLES.has(head)) && lowerAt(line, to) === 'and' ? line.tokens[to + 1] : undefined;
  const shared = second && line.titledAt(second.index);
  if (shared && to + 1 < limit) return named(line, at, to + 1 + (shared.last - (second?.index ?? 0)), shared);
  // "Court of King's Bench Justice Ana Duarte", "master of ceremonies Ana Duarte": the one who holds it
  const hung = attachments(line, to, limit);
  const holder = hung > to ? holderAt(line, to, hung) : null;
  if (holder) return holder;
  const called = calledName(line, hung, limit);
  if (called) return called;
  const apposed = nameBeside(line, hung, limit);
  if (apposed && (ROLES.has(head) || TITLES.has(head) || /(?:er|or|ist|ian)$/.test(head))) return apposed;
  return description(line, at, core, to, hung);
}

/**
 * Where the run of nouns and their modifiers from `at` ends. After a name only a noun for a person or body goes on
 * ("Duarte supporters"); any other small-letter word is its verb.
 */
function nominalEnd(line: Line, at: number, limit: number, determined: boolean): number {
  let to = at;
  for (; to < limit && isNominal(line, to); to++) {
    const { kind, lower = '' } = line.tokens[to] ?? {};
    if (kind !== 'word' || to === at) continue;
    // "Duarte shared", "the nominee riffed": a verb.
    if (nameEndingAt(line, to) && !(determined && !lower.endsWith('ed')) && !leadsToNoun(line, to, limit))
      break;
    // "the protesters struggle to", "the Commission sought a"
    if (
      (isSpeakerNoun(lowerAt(line, to - 1)) || nameEndingAt(line, to)?.thing) &&
      /^(?:to|that|an?|the|his|her|its|their)$/.test(lowerAt(line, to + 1)) &&
      !isSpeakerNoun(lower)
    )
      break;
    // "a man wearing goggles"
    if (lower.endsWith('ing') && isSpeakerNoun(lowerAt(line, to - 1)) && !leadsToNoun(line, to, limit)) break;
    if (lower.endsWith('ed') && ROLES.has(lowerAt(line, to - 1)) && !leadsToNoun(line, to, limit)) break;
    // "a letter seen by", "the statement sent to"
    if (
      PARTICIPLE.test(lower) &&
      isSpeakerNoun(lowerAt(line, to - 1)) &&
      PREPOSITIONS.has(lowerAt(line, to + 1))
    )
      break;
  }
  while (to > at && line.tokens[to - 1]?.kind === 'possessive') to--;
  return to;
}

const PARTICIPLE = /(?:ed|en|sent|made|held|put|read)$/;

/** Does a noun for a person or body come within the next words: "campaign manager", "supporters"? */
function leadsToNoun(line: Line, at: number, limit: number): boolean {
  for (let next = at; next < Math.min(limit, at + 4); next++) {
    const { kind, lower = '', index = -1 } = line.tokens[next] ?? {};
    if (next > at && line.titledAt(index)) return true;
    if (kind !== 'word' || !isNominal(line, next) || lower.endsWith('ed')) return false;
    if (isSpeakerNoun(lower)) return true;
  }
  return false;
}

/** The phrase that ends right before `end` and not before `floor`. */
export function readPhraseBefore(line: Line, floor: number, end: number): SpeakerMention | null {
  const before = line.tokens[end - 1];
  if (!before || end <= floor) return null;
  if (SUBJECT_PRONOUNS.has(before.lower) && !line.nameAt(before.index)) return pronoun(line, end - 1);
  let from = end;
  const lowest = Math.max(floor, end - MAX_PHRASE);
  while (
    from > lowest &&
    lowerAt(line, from - 1) !== 'that' &&
    (isNominal(line, from - 1) || isDeterminer(line, from - 1) || isLink(line, from - 1))
  )
    from--;
  while (
    from < end &&
    (WEEKDAYS.has(lowerAt(line, from)) ||
      (MONTHS.has(lowerAt(line, from)) && !line.nameAt(line.tokens[from]?.index ?? -1)) ||
      line.tokens[from]?.kind === 'possessive')
  )
    from++;
  if (from === end) return null;
  const name = nameEndingAt(line, end);
  if (PREPOSITIONS.has(lowerAt(line, from))) {
    // "In Lund Duarte said": the phrase after the one that hangs on the preposition.
    if (name) {
      const start = placeOf(line, name, end);
      if (!PREPOSITIONS.has(lowerAt(line, start - 1)) && !isDeterminer(line, start - 1))
        return named(line, start, end, name);
    }
    for (let at = from + 2; at < end; at++) {
      if (isDeterminer(line, at) && !PREPOSITIONS.has(lowerAt(line, at - 1)) && !isDeterminer(line, at - 1)) {
        return readPhrase(line, at, end);
      }
    }
    return null;
  }
  const phrase = readPhrase(line, from, end);
  if (phrase && phrase.to < end && name) {
    const start = placeOf(line, name, end);
    let before = start - 1;
    while (before > from && isDeterminer(line, before)) before--;
    if (!PREPOSITIONS.has(lowerAt(line, before))) return named(line, start, end, name);
  }
  return phrase;
}

/** Prepositions that tie a noun to the one before it: "a friend of Duarte". */
const isLink = (line: Line, at: number): boolean => {
  const { kind, lower = '' } = line.tokens[at] ?? {};
  return (
    kind === 'word' && PREPOSITIONS.has(lower) && !/^(?:as|than|after|before|since|until|like)$/.test(lower)
  );
};

/** Where the phrases hung on at `at` by "of", "for" … end. */
function attachments(line: Line, at: number, limit: number): number {
  let to = at;
  for (let count = 0; count < 3; count++) {
    if (
      !/^(?:of|for|from|at|in|with|on|to|who|close|against|behind)$/.test(lowerAt(line, to)) ||
      lowerAt(line, to) === 'who'
    )
      return to;
    let next = to + 1;
    while (next < limit && isDeterminer(line, next)) next++;
    const start = next;
    while (next < limit && isNominal(line, next)) next++;
    // "the committee in a letter", "a resident at a rally": where it was said
    if (next === start || (/^(?:in|at|on)$/.test(lowerAt(line, to)) && isOccasion(lowerAt(line, next - 1))))
      return to;
    to = next;
  }
  return to;
}

/** The person whose name ends a phrase hung on by "of", right after its noun. */
function holderAt(line: Line, from: number, end: number): SpeakerMention | null {
  const name = nameEndingAt(line, end);
  if (!name || name.thing || isPossessive(line, end) || lowerAt(line, from) !== 'of') return null;
  const start = placeOf(line, name, end);
  const noun = line.tokens[start - 1];
  const beside = noun?.kind === 'word' && start - 1 > from && isNominal(line, start - 1);
  const office =
    name.role && /^\p{Lu}/u.test(name.role) && start - 1 > from && !isDeterminer(line, start - 1);
  const hangs =
    /^(?:wife|husband|son|daughter|brother|sister|mother|father|friend|lawyer|aide|rival|fan|widow)$/;
  return (beside || office) && !hangs.test(lowerAt(line, from - 1)) ? named(line, start, end, name) : null;
}

/** A text or meeting in which things are said. */
const isOccasion = (noun: string): boolean =>
  DOCUMENTS.has(noun) ||
  /^(?:interview|speech|conference|briefing|hearing|testimony|call|debate|rally|address|remarks|comments|meeting|reply|response|tweet|twitter|facebook|instagram|televis?ion|radio|tv|court|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    noun,
  );

/** "a man known as Duarte", "a user going by the name Duarte". */
function calledName(line: Line, at: number, limit: number): SpeakerMention | null {
  if (!/^(?:known|named|called|identified|going)$/.test(lowerAt(line, at))) return null;
  for (let next = at + 1; next < Math.min(limit, at + 6); next++) {
    const token = line.tokens[next];
    const name = token && line.nameAt(token.index);
    if (name) return named(line, next, next + (name.last - name.first), name);
    if (!/^(?:as|by|the|only|handle|name|online|on|himself|herself)$/.test(token?.lower ?? '')) return null;
  }
  return null;
}

/** A name set beside a description, between commas: ", Ana Duarte,". */
function nameBeside(line: Line, at: number, limit: number): SpeakerMention | null {
  if (!isComma(line, at)) return null;
  const first = lowerAt(line, at + 1) === 'the' ? at + 2 : at + 1;
  const token = line.tokens[first];
  const name = token && line.titledAt(token.index);
  // "the group's president, Ana Duarte", "the Bishop of Lund, the Rt Rev Ana Duarte"
  if (!token || !name || name.roleFirst !== token.index || first >= limit) return null;
  if (name.first !== name.roleFirst && !(name.role && COURTESY.test(name.role))) return null;
  const to = first + (name.last - token.index);
  const after = lowerAt(line, to);
  if (isPossessive(line, to) || after === 'and') return null;
  return named(line, first, to, name);
}

function nameEndingAt(line: Line, to: number): NameMention | undefined {
  const last = line.tokens[to - 1];
  const name = last && line.nameAt(last.index);
  return name && name.last === last.index + 1 ? name : undefined;
}

const isPossessive = (line: Line, at: number): boolean => line.tokens[at]?.kind === 'possessive';

/** The name that ends right before `end`, whatever stands before it; `from` is where its titles begin. */
export function readNameBefore(line: Line, floor: number, end: number): SpeakerMention | null {
  const name = end > floor ? nameEndingAt(line, end) : undefined;
  return name ? named(line, Math.max(floor, placeOf(line, name, end)), end, name) : null;
}

/** The narrative place where a name that ends at `end` begins, with its role. */
const placeOf = (line: Line, name: NameMention, end: number): number => {
  let at = end - 1;
  while (at > 0 && (line.tokens[at - 1]?.index ?? -1) >= name.roleFirst) at--;
  return at;
};

export function pronoun(line: Line, at: number): SpeakerMention {
  const { start = 0, end = 0, lower = '' } = line.tokens[at] ?? {};
  return {
    form: 'pronoun',
    from: at,
    to: at + 1,
    start,
    end,
    name: null,
    head: lower,
    modifiers: [],
    determiner: null,
  };
}

function named(line: Line, from: number, to: number, name: NameMention): SpeakerMention {
  const first = line.tokens[from];
  const determiner =
    first && (DETERMINERS.has(first.lower) || POSSESSIVES.has(first.lower)) ? first.lower : null;
  return {
    form: 'name',
    from,
    to,
    start: name.start,
    end: name.end,
    name,
    head: '',
    modifiers: [],
    determiner,
  };
}

function description(
  line: Line,
  from: number,
  core: number,
  headEnd: number,
  to: number,
): SpeakerMention | null {
  const head = lowerAt(line, headEnd - 1);
  const last = line.tokens[to - 1];
  const start = line.tokens[from]?.start ?? 0;
  if (!last) return null;
  const modifiers = line.tokens.slice(core, headEnd - 1).map((token) => token.lower);
  const determiner = from < core ? lowerAt(line, from) : null;
  return { form: 'description', from, to, start, end: last.end, name: null, head, modifiers, determiner };
}

/** "One of the men said", "some in the crowd shouted", "many said". */
function bareDeterminer(line: Line, from: number, core: number, limit: number): SpeakerMention | null {
  if (
    !/^(?:one|another|some|many|several|others?|most|all|both|few|two|three|these|those)$/.test(
      lowerAt(line, core - 1),
    )
  )
    return null;
  const to = attachments(line, core, limit);
  if (to === core) return description(line, from, core - 1, core, core);
  // "One of the men" is a man: the noun after "of" heads it.
  return description(line, from, core + 1, to, to);
}

/** Is this a noun for a person, a body or a text, in the singular or plural? */
export const isSpeakerNoun = (word: string): boolean =>
  ROLES.has(word) ||
  TITLES.has(word) ||
  BODIES.has(word) ||
  DOCUMENTS.has(word) ||
  ROLES.has(word.replace(/s$/, '')) ||
  TITLES.has(word.replace(/s$/, '')) ||
  DOCUMENTS.has(word.replace(/s$/, ''));

/** Nouns for what someone says: they belong to a speaker and are none. */
export const UTTERANCE_NOUN =
  /^(?:verdict|words?|answer|reply|response|message|motto|conclusion|assessment|view|description|advice|warning|dictum|retort|comment|explanation|question|statement|claim|remark|promise|vow|threat|appeal|plea|denial)$/;

/** Is the head a noun for a person, a body or a text that can be said to speak? */
export const canSpeak = ({ form, head }: SpeakerMention): boolean =>
  form !== 'description' ||
  isSpeakerNoun(head) ||
  (!UTTERANCE_NOUN.test(head) &&
    /(?:man|men|woman|women|people|er|or|ist|ian|ers|ors|ists|ians|ee|ees|-old)$/.test(head)) ||
  /^(?:one|another|others?|many|some|several|two|three|both|most|few|all)$/.test(head);
