import { canSpeak, isSpeakerNoun, type SpeakerMention } from './speaker-mention.ts';
import {
  isComma,
  isDash,
  isQuotation,
  lowerAt,
  nameEndingAt,
  startOfName,
  type NarrativeLine,
} from './narrative-line.ts';
import { selfNamed } from './read-phrase.ts';
import { descriptionBefore, readNameBefore, readPhraseBefore } from './read-before.ts';
import type { Clause } from './split-clauses.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { POST_NOMINALS } from '../rules/name-words.ts';
import {
  ADVERBS,
  AUXILIARIES,
  MONTHS,
  PREPOSITIONS,
  QUANTIFIERS,
  SUBJECT_PRONOUNS,
  INSERT_OPENERS,
  JOINING,
  WEEKDAYS,
} from '../rules/function-words.ts';

/** No subject is looked for further from its verb, in tokens. */
export const MAX_REACH = 120;

const REFLEXIVES: ReadonlySet<string> = new Set(['himself', 'herself', 'themselves', 'itself']);

/** Between subject and verb: adverbs, auxiliaries, "himself". */
export const isSkipped = (line: NarrativeLine, at: number): boolean => {
  const token = line.tokens[at];
  return (
    token !== undefined &&
    token.kind !== 'quotation' &&
    !line.nameAt(token.index) &&
    (ADVERBS.has(token.lower) || AUXILIARIES.has(token.lower) || REFLEXIVES.has(token.lower))
  );
};

/** A few quoted words within the sentence, no utterance of their own. */
const isAside = (line: NarrativeLine, at: number): boolean => {
  const { start = 0, end = 0 } = line.tokens[at] ?? {};
  const next = line.tokens[at + 1];
  return (
    end - start < 25 &&
    next?.kind === 'word' &&
    !SUBJECT_PRONOUNS.has(next.lower) &&
    !CUES.has(next.lower) &&
    line.tokens[at - 1]?.kind === 'word'
  );
};

/** The last quotation before `at`, or the start of the sentence: no subject is looked for before it. */
export function floorFor(line: NarrativeLine, clause: Clause, at: number): number {
  const lowest = Math.max(clause.from, at - MAX_REACH);
  for (let floor = at; floor > lowest; floor--) {
    if (isQuotation(line, floor - 1) && !isAside(line, floor - 1))
      return isComma(line, floor) || isDash(line, floor) ? floor + 1 : floor;
    if (lowerAt(line, floor - 1) === ';') return floor;
  }
  return lowest;
}

/**
 * The subject whose verb stands at `end`. With a comma before the verb, the parts between commas are gone through
 * backwards: relative clauses, ages, "speaking in …" are left out and a description gives way to the name it is set by.
 */
export function subjectBefore(line: NarrativeLine, floor: number, end: number): SpeakerMention | null {
  if (end <= floor) return null;
  if (!isComma(line, end - 1) && !isClosing(line, end - 1) && !isDash(line, end - 1)) {
    const phrase = widen(line, floor, readPhraseBefore(line, floor, end));
    return phrase && canSpeak(phrase) ? phrase : (beforeWho(line, floor, end) ?? phrase);
  }
  return subjectOfParts(line, splitParts(line, floor, end));
}

/** The subject of a verb behind parts set off by commas. */
function subjectOfParts(line: NarrativeLine, parts: readonly Clause[]): SpeakerMention | null {
  let beside: SpeakerMention | null = null; // a description, perhaps set beside a name
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]!;
    const from = pastJoining(line, part);
    const own = index > 0 ? selfNamed(line, from, part.to + 1) : null;
    if (own) return own;
    if (index > 0 && isAsideAt(line, parts, index, from)) continue;
    if (beside && index === 0 && isIntroduction(line, from)) return beside;
    const phrase = readPhraseBefore(line, from, part.to);
    if (!phrase) {
      if (beside) return beside;
      continue;
    }
    if (phrase.form === 'description') {
      // "Ana Duarte, then a clerk, now the mayor, said": the second is set beside the name as well
      if (beside) return personOfPart(line, parts[index - 1]) ?? phrase;
      beside = phrase;
      continue;
    }
    const startsPart = phrase.from === from || line.tokens[from]?.index === phrase.name?.roleFirst;
    if (index > 0 && !startsPart && isOfBody(line, phrase, from)) continue;
    // "Ana Duarte, a farmer, said": the description is set beside the name.
    return beside && !startsPart && index < parts.length - 2 ? beside : phrase;
  }
  return beside;
}

/** The person that a part between commas names, with nothing before the name but a day: "In March 2014 Ana Duarte". */
function personOfPart(line: NarrativeLine, part: Clause | undefined): SpeakerMention | null {
  const mention = part ? readNameBefore(line, part.from, part.to) : null;
  if (!part || !mention?.name || mention.name.thing) return null;
  for (let at = part.from; at < mention.from; at++) if (!isOfDay(line, at)) return null;
  return mention;
}

const isOfDay = (line: NarrativeLine, at: number): boolean => {
  const { lower = '', kind } = line.tokens[at] ?? {};
  return (
    kind === 'number' || MONTHS.has(lower) || WEEKDAYS.has(lower) || /^(?:in|on|late|early)$/.test(lower)
  );
};

function pastJoining(line: NarrativeLine, { from, to }: Clause): number {
  let at = from;
  while (at < to && JOINING.has(lowerAt(line, at))) at++;
  return at;
}

/** Is a part what is set between commas, or the town behind where somebody lives? */
const isAsideAt = (line: NarrativeLine, parts: readonly Clause[], index: number, from: number): boolean =>
  isInsert(line, from, parts[index]!.to) || isTown(line, parts, index);

/** "…, director of the Institute of Politics and Public Service, said": the name within what somebody is. */
const isOfBody = (line: NarrativeLine, { form }: SpeakerMention, from: number): boolean =>
  form === 'name' && isSpeakerNoun(lowerAt(line, from));

/** "one man who seemed to be in his 20s said": whom "who" stands for. */
function beforeWho(line: NarrativeLine, floor: number, end: number): SpeakerMention | null {
  for (let at = end - 1; at > floor; at--) {
    if (lowerAt(line, at) !== 'who') continue;
    const phrase = isComma(line, at - 1) ? null : readPhraseBefore(line, floor, at);
    return phrase && canSpeak(phrase) ? phrase : null;
  }
  return null;
}

/** "the senator and candidate": the first of two descriptions; "Ana Duarte, president and owner": the name. */
function widen(line: NarrativeLine, floor: number, phrase: SpeakerMention | null): SpeakerMention | null {
  if (phrase?.form !== 'description') return phrase;
  let first = phrase;
  if (lowerAt(line, phrase.from - 1) === 'and' && isSpeakerNoun(lowerAt(line, phrase.from - 2))) {
    const before = readPhraseBefore(line, floor, phrase.from - 1);
    if (before?.form === 'description') first = before;
  }
  const apart = isComma(line, first.from - 1);
  // `“No,” Ana Duarte, an engineer said`: the name right behind the quotation
  const behind = isQuotation(line, floor - 1) || isQuotation(line, floor - 2);
  const named = apart && behind && readNameBefore(line, floor, first.from - 1);
  if (named && named.from === floor) return named;
  const bare = first.determiner === null && apart && !QUANTIFIERS.has(first.head);
  return (bare ? readNameBefore(line, floor, first.from - 1) : null) ?? first;
}

const isClosing = (line: NarrativeLine, at: number): boolean => lowerAt(line, at) === ')';

/** The stretches between commas and dashes from `floor` to `end`, without what stands in parentheses. */
function splitParts(line: NarrativeLine, floor: number, end: number): Clause[] {
  const parts: Clause[] = [];
  let to = end;
  let depth = 0;
  for (let at = end - 1; at >= floor; at--) {
    const lower = lowerAt(line, at);
    if (lower === ')') {
      if (depth++ === 0) {
        if (at + 1 < to) parts.unshift({ from: at + 1, to });
        to = at;
      }
    } else if (lower === '(' && depth > 0) {
      if (--depth === 0) to = at;
    } else if (depth === 0 && (lower === ',' || isDash(line, at))) {
      if (at + 1 < to) parts.unshift({ from: at + 1, to });
      to = at;
    }
    if (parts.length > 12) break;
  }
  if (to > floor && depth === 0) parts.unshift({ from: floor, to });
  return parts;
}

/** "Speaking after the vote, the mayor, in green, said": what opens a sentence before its subject. */
function isIntroduction(line: NarrativeLine, at: number): boolean {
  const { lower = '', index = -1 } = line.tokens[at] ?? {};
  if (line.nameAt(index)) return false;
  return /(?:ing|ed)$/.test(lower);
}

/** Set between commas and no subject: "who heads it", "speaking in Iowa", "34", "in a statement", "however". */
function isInsert(line: NarrativeLine, from: number, to: number): boolean {
  const { lower = '', kind } = line.tokens[from] ?? {};
  if (INSERT_OPENERS.has(lower) || PREPOSITIONS.has(lower) || kind === 'number') return true;
  if (kind === 'word' && /(?:ing|ed)$/.test(lower)) return true;
  // Party and home of a politician: "D-Texas", "R-Ky.".
  if (/^[a-z]-/.test(lower) || isHonour(line, from, to) || isCampus(line, from, to)) return true;
  for (let at = from; at < to; at++) if (!isSkipped(line, at)) return false;
  return true;
}

/** "Ana Duarte, SJ,", "Paul Wit, QC," */
const isHonour = (line: NarrativeLine, from: number, to: number): boolean =>
  to - from === 1 &&
  POST_NOMINALS.has((line.nameAt(line.tokens[from]?.index ?? -1)?.words[0] ?? '').toLowerCase());

/** "a professor at the University of Lund, Kalmar, said": a place behind a body; not "At Lund University, Duarte said". */
function isCampus(line: NarrativeLine, from: number, to: number): boolean {
  const name = line.nameAt(line.tokens[from]?.index ?? -1);
  if (to - from !== 1 || name?.words.length !== 1 || name.person || !isComma(line, from - 1)) return false;
  const body = line.nameAt(line.tokens[from - 2]?.index ?? -1);
  if (!body?.thing || body.words.length < 2) return false;
  let start = from - 2;
  while (start > 0 && !isComma(line, start - 1) && !line.tokens[start]?.opens && from - start < MAX_REACH)
    start--;
  return !PREPOSITIONS.has(lowerAt(line, start));
}

/** Whom "who" stands for, when the phrase it hangs on ends before `end`. */
export function antecedent(line: NarrativeLine, clause: Clause, end: number): SpeakerMention | null {
  const name = readNameBefore(line, clause.from, end);
  if (name) return ofBody(line, clause, name) ?? name;
  const floor = floorFor(line, clause, end);
  const direct = readPhraseBefore(line, floor, end) ?? descriptionBefore(line, floor, end);
  if (direct?.form === 'description' && isComma(line, direct.from - 1))
    return subjectBefore(line, floor, direct.from) ?? direct;
  return direct ?? subjectBefore(line, floor, end);
}

/** "Ana Duarte of Lund Securities, who": the person, not where that one works. */
function ofBody(line: NarrativeLine, clause: Clause, { from, name }: SpeakerMention): SpeakerMention | null {
  if (name?.person || !/^(?:of|from|at|with)$/.test(lowerAt(line, from - 1))) return null;
  const person = readNameBefore(line, clause.from, from - 1);
  return person?.name && !person.name.thing && person.name.words.length > 1 ? person : null;
}

/** "Ana Duarte, of Crane Street, Lund, said", "Ana Duarte of the institute in Lund, Sweden, said": a name alone behind where somebody is. */
function isTown(line: NarrativeLine, parts: readonly Clause[], index: number): boolean {
  const { from, to } = parts[index]!;
  const before = parts[index - 1];
  const name = line.nameAt(line.tokens[from]?.index ?? -1);
  const alone = name && !name.person && name.words.length === to - from;
  if (!alone || !before) return false;
  // not "At Lund University, Duarte, a farmer"
  if (index > 1 && /^(?:of|from|in|at|near)$/.test(lowerAt(line, before.from))) return true;
  const town = to - from === 1 ? nameEndingAt(line, before.to) : undefined;
  return town !== undefined && lowerAt(line, startOfName(line, town, before.to) - 1) === 'in';
}
