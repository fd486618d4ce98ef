import type { Takes } from '../rules/cue-verb.ts';
import { CUES, type Cue } from '../rules/cue-verbs.ts';
import { DETERMINERS, ONE_PERSON } from '../rules/function-words.ts';
import { FINDERS } from '../rules/nouns.ts';
import { BODIES, DOCUMENTS, GENDERED } from '../rules/titles.ts';
import { BE_FORMS, CONTACTING, RECALLING, STANDING, TELLING } from '../rules/verbs.ts';
import { readCueSubject, type SubjectRead } from './cue-subject.ts';
import type { SpokenBefore } from './verb-place.ts';
import { clauseSubject, pastQuestion } from './clause-subject.ts';
import { floorFor, isSkipped, subjectBefore } from './find-subject.ts';
import { isDeniable, isNegated } from './negation.ts';
import { canSpeak, isPersonNoun, isSpeakerNoun, type SpeakerMention } from './speaker-mention.ts';
import { isComma, isQuotation, lowerAt, type NarrativeLine } from './narrative-line.ts';
import { readPhrase } from './read-phrase.ts';
import type { Clause } from './split-clauses.ts';

/** A word of speech with the one who speaks. */
export interface CueFound {
  /** Places in the narrative: the cue is `from` to `to`. */
  readonly from: number;
  readonly to: number;
  readonly takes: Takes;
  readonly verb: string;
  /** The rule by which its subject was found. */
  readonly rule: string;
  readonly subject: SpeakerMention | null;
  /** Does the subject follow the cue: "said Duarte"? */
  readonly inverted: boolean;
  /** Is it told as not said: "did not say", "denied calling"? */
  readonly negated: boolean;
  /** Is it told who heard it, but not who said it: "she was told"? */
  readonly untold?: boolean;
}

/** Finds the cues of a sentence, each with its subject, in order. */
export function findCues(line: NarrativeLine, clause: Clause): CueFound[] {
  const cues: CueFound[] = [];
  let last: SpeakerMention | null = null; // who spoke with the last verb of speech proper
  let first: SpeakerMention | null = null; // and with the first
  let comma = Infinity; // the first comma after that one
  const question = pastQuestion(line, clause);
  for (let at = clause.from; at < clause.to; at++) {
    if (first && comma === Infinity && isComma(line, at)) comma = at;
    const cue = cueAt(line, clause, at);
    if (!cue) {
      const idiom = accordingTo(line, clause, at) ?? wasLike(line, clause, at);
      if (idiom) cues.push(idiom);
      continue;
    }
    const spoken = { last, first: comma < at - 2 ? null : first, previous: cues.at(-1)?.subject ?? null };
    const found = readCue(line, clause, at, cue, spoken);
    if (!found) continue;
    cues.push(found);
    if (at >= question && found.subject && (cue.takes === 'words' || cue.takes === 'hearer')) {
      last = found.subject;
      first ??= found.subject;
    }
  }
  return cues;
}

/** "according to Duarte" */
function accordingTo(line: NarrativeLine, clause: Clause, at: number): CueFound | null {
  if (lowerAt(line, at) !== 'according' || lowerAt(line, at + 1) !== 'to' || !isWord(line, at)) return null;
  const subject = readPhrase(line, at + 2, clause.to);
  const verb = 'according to';
  return (
    subject && {
      from: at,
      to: at + 2,
      takes: 'words',
      verb,
      rule: verb,
      subject,
      inverted: true,
      negated: false,
    }
  );
}

/** `the neighbours were like, “What?”`, right before the words */
function wasLike(line: NarrativeLine, clause: Clause, at: number): CueFound | null {
  if (lowerAt(line, at) !== 'like' || !isQuotation(line, isComma(line, at + 1) ? at + 2 : at + 1))
    return null;
  let be = at;
  while (be > clause.from && isSkipped(line, be - 1)) be--;
  const subject = be < at ? subjectBefore(line, floorFor(line, clause, be), be) : null;
  if (!subject || !canSpeak(subject)) return null;
  const verb = 'be like';
  return { from: at, to: at + 1, takes: 'words', verb, rule: verb, subject, inverted: false, negated: false };
}

const isWord = (line: NarrativeLine, at: number): boolean => {
  const kind = line.tokens[at]?.kind;
  return kind === 'word' || kind === 'capital';
};

/** The verb of speech at a place, if the word there is one and not part of something else. */
function cueAt(line: NarrativeLine, clause: Clause, at: number): Cue | null {
  const token = line.tokens[at];
  if (!token || !isWord(line, at)) return null;
  const next = lowerAt(line, at + 1);
  if (token.lower === 'according' && next === 'to') return null;
  const cue = CUES.get(token.lower) ?? unlistedVerb(line, clause, at);
  if (!cue || (token.kind === 'capital' && !token.opens) || line.nameAt(token.index)) return null;
  if (token.lower === 'written' && !isPerfect(line, at)) return null;
  if (/^(?:thanks|close)$/.test(token.lower) && next === 'to') return null;
  // a noun mostly; "found out that"
  if (token.lower === 'finding' || (cue.verb === 'find' && next === 'out')) return null;
  // "the wire quoted Duarte as saying": Duarte speaks
  if (cue.verb === 'quote' && isQuotedAs(line, clause, at)) return null;
  // "according to state law"
  if (lowerAt(line, at - 1) === 'to' && lowerAt(line, at - 2) === 'according') return null;
  return cue.verb === 'continue' && next === 'to' ? null : cue;
}

/** "had written", not "a book written by". */
const isPerfect = (line: NarrativeLine, at: number): boolean =>
  [1, 2, 3].some((back) => /^(?:had|has|have|having|'d|'ve)$/.test(lowerAt(line, at - back)));

/** A verb of speech with its subject; null where it is no active verb. */
function readCue(
  line: NarrativeLine,
  clause: Clause,
  at: number,
  cue: Cue,
  spoken: SpokenBefore,
): CueFound | null {
  const { rule, found } =
    quotedOne(line, clause, at, cue) ?? readCueSubject({ line, clause, at, cue, spoken });
  const { verb, takes } = cue;
  if (!found) return isUntold(line, clause, at, cue) ? untold(at, cue) : null;
  if (found.open) return untold(at, cue);
  const finds = verb === 'find' || verb === 'rule';
  const speaks = found.subject && maySpeak(line, found.subject, found.inverted, takes);
  const told = speaks && (!finds || isFinder(found.subject)) ? found.subject : null;
  if (!told && finds) return null;
  const subject = found.inverted ? told : (whoseView(line, clause, told) ?? told);
  const negated = isDeniable(cue) && isNegated(line, clause, at, subject);
  return { from: at, to: at + 1, takes, verb, rule, inverted: found.inverted, subject, negated };
}

/** "A spokesman welcomed what he described as": he is the subject of his own sentence, if that can be "he". */
function whoseView(
  line: NarrativeLine,
  clause: Clause,
  pronoun: SpeakerMention | null,
): SpeakerMention | null {
  if (pronoun?.form !== 'pronoun' || lowerAt(line, pronoun.from - 1) !== 'what') return null;
  const subject = clauseSubject(line, clause, pronoun.from - 1);
  if (!subject || subject.form === 'pronoun' || !mayBe(subject, pronoun.head)) return null;
  // "was jailed for what he called", "scored in what he called": somebody else may say so
  for (let at = subject.to; at < pronoun.from; at++) if (STANDING.has(lowerAt(line, at))) return subject;
  return null;
}

/** May a pronoun go on from a name or a description? */
function mayBe({ form, head, name, determiner }: SpeakerMention, pronoun: string): boolean {
  if (pronoun === 'they' && form === 'description') return isSpeakerNoun(head);
  if (pronoun === 'it' || pronoun === 'they')
    return form === 'name' ? name?.person === false : BODIES.has(head) && !/[^s]s$/.test(head);
  if (pronoun !== 'he' && pronoun !== 'she') return false;
  if (form === 'description' && determiner !== null && !ONE_PERSON.has(determiner)) return false;
  const gender = pronoun === 'he' ? 'male' : 'female';
  if (form === 'name') return !name?.thing && (name?.guessed || (name?.gender ?? gender) === gender);
  return isPersonNoun(head) && (GENDERED.get(head) ?? gender) === gender;
}

/** "She was told", "they had been assured" */
function isUntold(line: NarrativeLine, clause: Clause, at: number, { verb, takes, gerund }: Cue): boolean {
  if ((takes !== 'hearer' && !TELLING.has(verb)) || gerund) return false;
  let be = at - 1;
  while (be > clause.from && isSkipped(line, be) && !BE_FORMS.has(lowerAt(line, be))) be--;
  return BE_FORMS.has(lowerAt(line, be)) && lowerAt(line, at + 1) !== 'by';
}

const untold = (at: number, { verb, takes }: Cue): CueFound => ({
  from: at,
  to: at + 1,
  takes,
  verb,
  rule: 'untold',
  subject: null,
  inverted: false,
  negated: false,
  untold: true,
});

/** "abandon" is not spoken by "the electorate to": a subject that cannot speak is a misreading, unless it stands beside a quotation. */
const maySpeak = (line: NarrativeLine, subject: SpeakerMention, inverted: boolean, takes: Takes): boolean =>
  canSpeak(subject) ||
  (!isGerund(subject) && (inverted ? takes === 'words' && isTurned(line, subject) : isBeside(line, subject)));

/** "triggering protests" */
const isGerund = ({ head, determiner }: SpeakerMention): boolean =>
  determiner === null && head.endsWith('ing');

/** `“No,” said the farrier`: turned round right behind the words, whoever it is. */
const isTurned = (line: NarrativeLine, { from, to, determiner }: SpeakerMention): boolean =>
  // “…,” described the mood as
  !/^(?:as|that|to)$/.test(lowerAt(line, to)) &&
  /^(?:the|an?|one|his|her|their|its|my|our)$/.test(determiner ?? '') &&
  (isQuotation(line, from - 2) || (isComma(line, from - 2) && isQuotation(line, from - 3)));

/** "quoted Duarte as saying" */
function isQuotedAs(line: NarrativeLine, clause: Clause, at: number): boolean {
  for (let next = at + 1; next < Math.min(clause.to, at + 12); next++)
    if (lowerAt(line, next) === 'as') return /^(?:saying|telling|calling)$/.test(lowerAt(line, next + 1));
  return false;
}

/** `Duarte quoted Paul Wit: “No.”`, `Duarte recalled a father who rang: “No.”`: whose words they are. */
function quotedOne(line: NarrativeLine, clause: Clause, at: number, { verb }: Cue): SubjectRead | null {
  const other = verb === 'quote' || RECALLING.has(verb) ? readPhrase(line, at + 1, clause.to) : null;
  if (!other || !canSpeak(other)) return null;
  const led =
    verb === 'quote'
      ? /^[:,]$/.test(lowerAt(line, other.to)) && isQuotation(line, other.to + 1)
      : lowerAt(line, other.to) === 'who' && leadsToWords(line, other.to, clause.to);
  return led ? { rule: 'quoted', found: { subject: other, inverted: true } } : null;
}

/** Does a clause of "who" tell that one spoke or wrote, and end in a colon before the words? */
function leadsToWords(line: NarrativeLine, who: number, to: number): boolean {
  let spoke = false;
  for (let at = who + 1; at < Math.min(to, who + WHO_REACH); at++) {
    if (CONTACTING.has(lowerAt(line, at))) spoke = true;
    if (isQuotation(line, at)) return spoke && lowerAt(line, at - 1) === ':';
  }
  return false;
}
/** Tokens of "who rang the school on the first morning:". */
const WHO_REACH = 16;

const isFinder = ({ form, head, name }: SpeakerMention): boolean =>
  form === 'name'
    ? /(?:judge|justice)$/i.test(name?.role ?? '')
    : form === 'description' && (DOCUMENTS.has(head) || FINDERS.has(head));

/** Does a phrase stand right after a quotation? */
function isBeside(line: NarrativeLine, { from }: SpeakerMention): boolean {
  if (line.tokens[from]?.opens && line.tokens[from]?.kind === 'capital') return false;
  return isQuotation(line, from - 1) || (isComma(line, from - 1) && isQuotation(line, from - 2));
}

/** A past tense right after a quotation and its subject, or before it, speaks whatever it means: `“No,” exhorted Duarte`. */
function unlistedVerb(line: NarrativeLine, clause: Clause, at: number): Cue | null {
  const { lower = '', kind } = line.tokens[at] ?? {};
  if (kind !== 'word' || !lower.endsWith('ed') || lower.length < 5) return null;
  const low = Math.max(clause.from, at - 8);
  for (let from = at; from > low; from--) {
    if (!isQuotation(line, from - 1)) continue;
    const start = isComma(line, from) ? from + 1 : from;
    const next = line.tokens[at + 1];
    const inverted =
      start === at &&
      next !== undefined &&
      (line.nameAt(next.index) !== undefined || DETERMINERS.has(next.lower));
    const phrase = start < at ? readPhrase(line, start, at) : null;
    return inverted || (phrase?.to === at && phrase.form !== 'description')
      ? { verb: lower, takes: 'manner', gerund: false, base: false }
      : null;
  }
  return null;
}
