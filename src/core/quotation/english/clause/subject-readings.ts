import { CUES, type Cue } from '../rules/cue-verbs.ts';
import {
  AFTER_TURNED,
  DETERMINERS,
  PREPOSITIONS,
  SAYERS,
  SUBJECT_PRONOUNS,
} from '../rules/function-words.ts';
import { DOCUMENTS } from '../rules/titles.ts';
import {
  ASKED_ABOUT,
  BE_FORMS,
  CAUSATIVES,
  NOUN_OR_VERB,
  PROGRESSIVE,
  TOLD,
  UNTURNED,
} from '../rules/verbs.ts';
import { antecedent, clauseSubject, floorFor, isSkipped, subjectBefore } from './find-subject.ts';
import { isComma, isDash, isQuotation, lowerAt, type NarrativeLine } from './narrative-line.ts';
import { readNameBefore, readPhraseBefore } from './read-before.ts';
import { readPhrase } from './read-phrase.ts';
import { canSpeak, isSpeakerNoun, type SpeakerMention } from './speaker-mention.ts';
import type { Clause } from './split-clauses.ts';
import { NO_VERB, type Subject, type Verb } from './verb-place.ts';

const ahead = (subject: SpeakerMention | null): Subject => ({ subject, inverted: false });
const behind = (subject: SpeakerMention | null): Subject => ({ subject, inverted: true });

/** The subject of the verb that this one is joined to: "Duarte laughed and said". */
function shared({ line, clause, at, spoken }: Verb): Subject {
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
  return left === at && isNoun(line, at, cue) ? NO_VERB : undefined;
}

/** "say" is spoken by "they" or several; after anything else it is a noun or a command. */
export function ofBaseForm({ at, left, cue, before }: Verb): null | undefined {
  return cue.base && left === at && !SAYERS.has(before) && !before.endsWith('s') ? NO_VERB : undefined;
}

/** "Asked about it, she said" */
export function ofAsked({ line, clause, at, left, cue, before }: Verb): null | undefined {
  return cue.verb === 'ask' &&
    ASKED_ABOUT.has(lowerAt(line, at + 1)) &&
    (left === clause.from || before === ',')
    ? NO_VERB
    : undefined;
}

/** "with Duarte yelling", "quoted Duarte as saying"; else whose the verb before is: "she left, saying". */
export function ofGerund(verb: Verb): Subject | undefined {
  const { line, clause, at, left, cue, before } = verb;
  if (!cue.gerund || PROGRESSIVE.has(lowerAt(line, at - 1))) return undefined;
  const quoted = before === 'as' ? quotedBefore(line, clause, left - 1) : null;
  if (quoted) return ahead(quoted);
  const own =
    readNameBefore(line, clause.from, left) ??
    describedBefore(line, clause, left) ??
    companionBefore(line, clause, left);
  if (!own) return shared(verb);
  const lead = lowerAt(line, own.from - 1);
  const letter = (lead === 'from' || lead === 'by') && DOCUMENTS.has(lowerAt(line, own.from - 2));
  const speaks = letter || lead === 'with' || own.form === 'description' || !PREPOSITIONS.has(lead);
  return speaks ? ahead(own) : shared(verb);
}

/** "the wire quoted Duarte as", "Duarte was quoted (by the wire) as" */
function quotedBefore(line: NarrativeLine, clause: Clause, as: number): SpeakerMention | null {
  for (let at = as - 1; at > Math.max(clause.from, as - QUOTED_REACH); at--) {
    if (!BE_FORMS.has(lowerAt(line, at - 1)) || CUES.get(lowerAt(line, at))?.verb !== 'quote') continue;
    const by = at + 1 < as && lowerAt(line, at + 1) !== 'by' && !isSkipped(line, at + 1);
    return by ? null : subjectBefore(line, floorFor(line, clause, at - 1), at - 1);
  }
  return readNameBefore(line, clause.from, as) ?? readPhraseBefore(line, clause.from, as);
}
/** Tokens between "quoted" and "as". */
const QUOTED_REACH = 14;

/** "Duarte laughed and said" */
export function ofJoined(verb: Verb): Subject | undefined {
  return /^(?:and|but|then|or)$/.test(verb.before) ? shared(verb) : undefined;
}

/** "a sign that said" */
export function ofWritten({ line, clause, left, before }: Verb): Subject | undefined {
  return before === 'that' && DOCUMENTS.has(lowerAt(line, left - 2))
    ? ahead(readPhraseBefore(line, floorFor(line, clause, left - 1), left - 1))
    : undefined;
}

/** "Duarte, who said" */
export function ofRelative({ line, clause, left, before }: Verb): Subject | undefined {
  return before === 'who'
    ? ahead(antecedent(line, clause, isComma(line, left - 2) ? left - 2 : left - 1))
    : undefined;
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

/** "Voters are nervous, said Duarte." */
export function ofTurned({ line, clause, at, left, cue }: Verb): Subject | undefined {
  if (!isComma(line, left - 1)) return undefined;
  const turned = left === at && cue.takes === 'words' && !UNTURNED.has(cue.verb);
  const subject = turned ? readPhrase(line, at + 1, clause.to) : null;
  const fits =
    subject &&
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
const endsHere = (line: NarrativeLine, clause: Clause, at: number): boolean =>
  at >= clause.to || AFTER_TURNED.has(lowerAt(line, at));

/** "with one poster writing", "a message stating": a description right before a gerund that can only be its subject. */
function describedBefore(line: NarrativeLine, clause: Clause, end: number): SpeakerMention | null {
  if (!isSpeakerNoun(lowerAt(line, end - 1))) return null;
  for (let from = end - 2; from >= Math.max(clause.from, end - 6); from--) {
    if (!DETERMINERS.has(lowerAt(line, from))) continue;
    const phrase = readPhrase(line, from, end);
    const subject = phrase?.form === 'description' && phrase.to === end;
    const fresh = /^(?:an?|one|another|some)$/.test(lowerAt(line, from));
    const lead = lowerAt(line, from - 1);
    // "replied on her page, writing"
    if (lead !== 'with' && PREPOSITIONS.has(lead)) return null;
    return subject && (fresh || lead === 'with' || DOCUMENTS.has(phrase.head)) ? phrase : null;
  }
  return null;
}

/** "with Governor Ana Duarte, 65, affirming": the name after "with", before an age. */
function companionBefore(line: NarrativeLine, clause: Clause, end: number): SpeakerMention | null {
  const aged = isComma(line, end - 1) && line.tokens[end - 2]?.kind === 'number' && isComma(line, end - 3);
  const name = aged ? readNameBefore(line, clause.from, end - 3) : null;
  return name && lowerAt(line, name.from - 1) === 'with' ? name : null;
}

/** "the report", "his call", "of text": a word that is a verb elsewhere. */
function isNoun(line: NarrativeLine, at: number, cue: Cue): boolean {
  const before = lowerAt(line, at - 1);
  if (SUBJECT_PRONOUNS.has(before)) return false;
  const word = lowerAt(line, at);
  if (DETERMINERS.has(before) || line.tokens[at - 1]?.kind === 'possessive')
    return cue.base || !TOLD.has(word);
  // "any specific comments from", "claims of"; but "she reports from"
  const subject = line.tokens[at - 1];
  const plural = NOUN_OR_VERB.has(word) && /^(?:of|from|about|by)$/.test(lowerAt(line, at + 1));
  if (plural && !(subject && line.nameAt(subject.index))) return true;
  // "its loyal and demanding users"
  if (word.endsWith('ing') && before === 'and' && DETERMINERS.has(lowerAt(line, at - 3))) return true;
  return PREPOSITIONS.has(before) && !word.endsWith('ing') && word !== 'said';
}
