import { antecedent, clauseSubject, floorFor, isSkipped, subjectBefore } from './find-subject.ts';
import type { Clause } from './split-clauses.ts';
import {
  canSpeak,
  isComma,
  isDash,
  isQuotation,
  isSpeakerNoun,
  lowerAt,
  readPhrase,
  readNameBefore,
  readPhraseBefore,
  type Line,
  type SpeakerMention,
} from './noun-phrase.ts';
import { DOCUMENTS } from '../rules/titles.ts';
import { CUES, type Cue, type Takes } from '../rules/cue-verbs.ts';
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../rules/function-words.ts';

/** A word of speech with the one who speaks. */
export interface CueFound {
  /** Places in the narrative: the cue is `from` to `to`. */
  readonly from: number;
  readonly to: number;
  readonly takes: Takes;
  readonly verb: string;
  readonly subject: SpeakerMention | null;
  /** Does the subject follow the cue: "said Duarte"? */
  readonly inverted: boolean;
  /** Is it told as not said: "did not say", "denied calling"? */
  readonly negated: boolean;
}

/** Finds the cues of a sentence, each with its subject, in order. */
export function findCues(line: Line, clause: Clause): CueFound[] {
  const cues: CueFound[] = [];
  let said: CueFound | undefined; // the last verb of speech proper
  let first: CueFound | undefined; // and the first
  let comma = Infinity; // the first comma after that one
  for (let at = clause.from; at < clause.to; at++) {
    const token = line.tokens[at];
    if (first && comma === Infinity && isComma(line, at)) comma = at;
    if (!token || (token.kind !== 'word' && token.kind !== 'capital')) continue;
    if (token.lower === 'according' && lowerAt(line, at + 1) === 'to') {
      const subject = readPhrase(line, at + 2, clause.to);
      if (subject)
        cues.push({
          from: at,
          to: at + 2,
          takes: 'words',
          verb: 'according to',
          subject,
          inverted: true,
          negated: false,
        });
      continue;
    }
    const cue = CUES.get(token.lower) ?? unlistedVerb(line, clause, at);
    if (!cue || (token.kind === 'capital' && !token.opens) || line.nameAt(token.index)) continue;
    if (token.lower === 'thanks' && lowerAt(line, at + 1) === 'to') continue;
    // a noun mostly; "found out that"
    if (token.lower === 'finding' || (cue.verb === 'find' && lowerAt(line, at + 1) === 'out')) continue;
    // "the wire quoted Duarte as saying": Duarte speaks
    if (cue.verb === 'quote' && isQuotedAs(line, clause, at)) continue;
    // "according to state law"
    if (lowerAt(line, at - 1) === 'to' && lowerAt(line, at - 2) === 'according') continue;
    if (cue.verb === 'continue' && lowerAt(line, at + 1) === 'to') continue;
    const found =
      quotedOne(line, clause, at, cue) ??
      subjectOf(line, clause, at, cue, said, cues.at(-1), comma < at - 2 ? undefined : first);
    if (!found) continue;
    // "abandon" is not spoken by "the electorate to": a subject that cannot speak is a misreading.
    const subject =
      found.subject &&
      (canSpeak(found.subject) || (!found.inverted && isBeside(line, found.subject))) &&
      (!/^(?:find|rule)$/.test(cue.verb) || isFinder(found.subject))
        ? found.subject
        : null;
    if (!subject && /^(?:find|rule)$/.test(cue.verb)) continue;
    const negated = isDeniable(cue) && isNegated(line, clause, at, subject);
    const entry: CueFound = {
      from: at,
      to: at + 1,
      takes: cue.takes,
      verb: cue.verb,
      ...found,
      subject,
      negated,
    };
    cues.push(entry);
    if (subject && (cue.takes === 'words' || cue.takes === 'hearer')) {
      said = entry;
      first ??= entry;
    }
  }
  return cues;
}

/** "quoted Duarte as saying" */
function isQuotedAs(line: Line, clause: Clause, at: number): boolean {
  for (let next = at + 1; next < Math.min(clause.to, at + 12); next++)
    if (lowerAt(line, next) === 'as') return /^(?:saying|telling|calling)$/.test(lowerAt(line, next + 1));
  return false;
}

/** `Duarte quoted Paul Wit: “No.”`: whose words they are. */
function quotedOne(line: Line, clause: Clause, at: number, { verb }: Cue): Subject | null {
  const other = verb === 'quote' ? readPhrase(line, at + 1, clause.to) : null;
  const led = other && /^[:,]$/.test(lowerAt(line, other.to)) && isQuotation(line, other.to + 1);
  return led && canSpeak(other) ? { subject: other, inverted: true } : null;
}

/** What a court, an inquiry or a study finds, it says; what others find lies somewhere. */
const isFinder = ({ form, head, name }: SpeakerMention): boolean =>
  form === 'name'
    ? /(?:judge|justice)$/i.test(name?.role ?? '')
    : form === 'description' &&
      (DOCUMENTS.has(head) ||
        /^(?:judges?|justices?|court|jury|panel|tribunal|inquiry|commission|committee|watchdog|inspectors?|auditors?|researchers|scientists|authors)$/.test(
          head,
        ));

type Subject = Pick<CueFound, 'subject' | 'inverted'>;

/** The subject of the cue at `at`; null when the word is no active verb here. */
function subjectOf(
  line: Line,
  clause: Clause,
  at: number,
  cue: { readonly gerund: boolean; readonly base: boolean; readonly verb: string; readonly takes: Takes },
  said: CueFound | undefined,
  previous: CueFound | undefined,
  /** The first verb of speech, unless a comma stands between. */
  first: CueFound | undefined,
): Subject | null {
  const shared = (): Subject => {
    // "Duarte said she knew that Wit agreed to pay, and joked": after a comma the sentence's own subject goes on
    const own = lowerAt(line, at - 1) === 'and' && isComma(line, at - 2) && first ? first.subject : null;
    return {
      subject: own ?? said?.subject ?? clauseSubject(line, clause, at) ?? previous?.subject ?? null,
      inverted: false,
    };
  };
  let left = at;
  let passive = false;
  let infinitive = false;
  while (
    left > clause.from &&
    (isSkipped(line, left - 1) || (lowerAt(line, left - 1) === 'to' && left === at))
  ) {
    left--;
    const word = lowerAt(line, left);
    if (/^(?:is|are|was|were|be|been|being|'s)$/.test(word) && !cue.gerund) passive = word !== "'s";
    if (word === 'to' && lowerAt(line, left - 1) === 'used') left--;
    else if (word === 'to') infinitive = true;
  }
  const word = lowerAt(line, left - 1);
  if (infinitive) {
    // "prompting Duarte to call": the one right before "to".
    const caused = lowerAt(line, left) === 'to' ? readNameBefore(line, clause.from, left) : null;
    if (caused && CAUSES.test(lowerAt(line, caused.from - 1))) return { subject: caused, inverted: false };
    return left > clause.from ? shared() : null;
  }
  if (passive) {
    // "was described by Ana Duarte as"
    const quoted = isQuotation(line, at + 1) ? 1 : 0;
    const by = lowerAt(line, at + 1 + quoted) === 'by' ? readPhrase(line, at + 2 + quoted, clause.to) : null;
    return by && cue.takes !== 'hearer' ? { subject: by, inverted: true } : null;
  }
  if (left === at && isNoun(line, at, cue)) return null;
  if (cue.base && left === at && !/^(?:i|we|you|they|who|and|or)$/.test(word) && !word.endsWith('s'))
    return null;
  if (
    cue.verb === 'ask' &&
    /^(?:about|if|whether|why|how|what|by|for)$/.test(lowerAt(line, at + 1)) &&
    (left === clause.from || word === ',')
  ) {
    return null; // "Asked about it, she said"
  }
  if (cue.gerund && !/^(?:is|are|was|were|been|be|'s|'re|am)$/.test(lowerAt(line, at - 1))) {
    // "with Duarte yelling"
    // "quoted Duarte as saying"
    const quoted =
      word === 'as'
        ? (readNameBefore(line, clause.from, left - 1) ?? readPhraseBefore(line, clause.from, left - 1))
        : null;
    if (quoted) return { subject: quoted, inverted: false };
    const own =
      readNameBefore(line, clause.from, left) ??
      describedBefore(line, clause, left) ??
      companionBefore(line, clause, left);
    const before = own ? lowerAt(line, own.from - 1) : '';
    const letter = /^(?:from|by)$/.test(before) && own && DOCUMENTS.has(lowerAt(line, own.from - 2));
    return own && (letter || before === 'with' || own.form === 'description' || !PREPOSITIONS.has(before))
      ? { subject: own, inverted: false }
      : shared();
  }
  if (word === 'and' || word === 'but' || word === 'then' || word === 'or') return shared();
  if (word === 'that' && DOCUMENTS.has(lowerAt(line, left - 2))) {
    // "a sign that said"
    return { subject: readPhraseBefore(line, floorFor(line, clause, left - 1), left - 1), inverted: false };
  }
  if (word === 'who') {
    const stop = isComma(line, left - 2) ? left - 2 : left - 1;
    return { subject: antecedent(line, clause, stop), inverted: false };
  }
  const boundary =
    left <= clause.from ||
    isQuotation(line, left - 1) ||
    ((isComma(line, left - 1) || isDash(line, left - 1)) && isQuotation(line, left - 2));
  // Nobody writes “No,” told Duarte: what follows "told" is told.
  if (boundary && cue.takes === 'hearer')
    return left > clause.from ? { subject: null, inverted: false } : null;
  if (boundary) {
    let next = at + 1;
    while (next < clause.to && isSkipped(line, next)) next++;
    const subject = readPhrase(line, next, clause.to);
    return subject
      ? { subject, inverted: true }
      : left <= clause.from
        ? null
        : { subject: null, inverted: true };
  }
  if (isComma(line, left - 1)) {
    // "Voters are nervous, said Duarte."
    const subject =
      left === at && cue.takes === 'words' && !/^(?:ask|email|text|message|advise)$/.test(cue.verb)
        ? readPhrase(line, at + 1, clause.to)
        : null;
    if (
      subject &&
      canSpeak(subject) &&
      (subject.form === 'name' || /^(?:an?|the|one)$/.test(subject.determiner ?? '')) &&
      endsHere(line, clause, subject.to)
    )
      return { subject, inverted: true };
  }
  return { subject: subjectBefore(line, floorFor(line, clause, left), left), inverted: false };
}

const NEGATIONS =
  /^(?:not|never|cannot|(?:did|do|does|has|have|had|would|could|can|wo|should|is|was|were|are|need)n't|can't)$/;
/** "not only said" was said. */
const FOCUS = /^(?:only|just|merely|simply)$/;
/** What is told as unsaid when it follows these: "denied calling", "refused to say", "without saying". */
const UNSAID =
  /^(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|without|fail(?:s|ed|ing)?|nobody|none|nor)$/;

/** Verbs of saying and naming; "won't allow “…”" and "would not comment on “…”" deny no words. */
const isDeniable = ({ takes, verb }: { readonly takes: Takes; readonly verb: string }): boolean =>
  takes === 'fragment'
    ? /^(?:call|describe|label|term|brand|dub|use|utter)$/.test(verb)
    : !/^(?:comment|respond|reply|agree|answer|believe|think|feel|hope|expect|know)$/.test(verb);

/** Is the verb at `at`, or the one that governs it, denied? */
function isNegated(line: Line, clause: Clause, at: number, subject: SpeakerMention | null): boolean {
  let left = at;
  while (
    left > clause.from &&
    (isSkipped(line, left - 1) || /^(?:to|having)$/.test(lowerAt(line, left - 1)))
  ) {
    left--;
    if (NEGATIONS.test(lowerAt(line, left)) && !FOCUS.test(lowerAt(line, left + 1))) return true;
  }
  if (left > clause.from && UNSAID.test(lowerAt(line, left - 1))) return true;
  // "was wrongly quoted as saying"
  if (
    lowerAt(line, at - 1) === 'as' &&
    /^(?:falsely|wrongly|incorrectly|erroneously)$/.test(lowerAt(line, at - 3))
  )
    return true;
  if (lowerAt(line, at - 1) === 'as' && lowerAt(line, at - 2) === 'misquoted') return true;
  if (lowerAt(line, left - 1) === 'one' && lowerAt(line, left - 2) === 'no') return true;
  if (!subject || subject.from >= at) return false;
  if (subject.determiner === 'no' || /^(?:no|none|neither)$/.test(lowerAt(line, subject.from))) return true;
  const before = lowerAt(line, subject.from - 1);
  if (before === 'nor') return true;
  // "denied that he called it", "it is not true that he called it"
  const head = before === 'that' ? subject.from - 2 : subject.from - 1;
  if (head < clause.from) return false;
  if (/^(?:den(?:y|ies|ied|ying)|untrue|false)$/.test(lowerAt(line, head))) return true;
  return lowerAt(line, head) === 'true' && NEGATIONS.test(lowerAt(line, head - 1));
}

/** "with one poster writing", "a message stating": a description right before a gerund that can only be its subject. */
function describedBefore(line: Line, clause: Clause, end: number): SpeakerMention | null {
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
function companionBefore(line: Line, clause: Clause, end: number): SpeakerMention | null {
  const aged = isComma(line, end - 1) && line.tokens[end - 2]?.kind === 'number' && isComma(line, end - 3);
  const name = aged ? readNameBefore(line, clause.from, end - 3) : null;
  return name && lowerAt(line, name.from - 1) === 'with' ? name : null;
}

/** Does a phrase stand right after a quotation? */
function isBeside(line: Line, { from }: SpeakerMention): boolean {
  if (line.tokens[from]?.opens && line.tokens[from]?.kind === 'capital') return false;
  return isQuotation(line, from - 1) || (isComma(line, from - 1) && isQuotation(line, from - 2));
}

/** A past tense right after a quotation and its subject, or before it, speaks whatever it means: `“No,” exhorted Duarte`. */
function unlistedVerb(line: Line, clause: Clause, at: number): Cue | null {
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

/** After an inverted subject nothing follows, or what is set beside it. */
const endsHere = (line: Line, clause: Clause, at: number): boolean =>
  at >= clause.to || /^(?:,|\.|who|;|:|on|in|at|during|after|—|–|\()$/.test(lowerAt(line, at));

/** Verbs that make someone else act: "prompting Duarte to call it". */
const CAUSES =
  /^(?:prompt|lead|led|caus|forc|push|driv|drove|provok|spurr|inspir|mov|allow|encourag|persuad|convinc)(?:ing|ed|s)?$/;

/** Third persons that are as well plurals of nouns. */
const NOUN_OR_VERB =
  /^(?:comments|claims|reports|calls|demands|remarks|questions|answers|notes|charges|promises|pledges|vows|protests|estimates|quotes|tweets|posts|texts|emails|broadcasts|attacks|hopes|views|labels|terms|uses|credits|jokes|cries|screams|shouts|whispers|accounts)$/;

/** "the report", "his call", "of text": a word that is a verb elsewhere. */
function isNoun(line: Line, at: number, cue: { readonly base: boolean }): boolean {
  const before = lowerAt(line, at - 1);
  if (SUBJECT_PRONOUNS.has(before)) return false;
  if (DETERMINERS.has(before) || line.tokens[at - 1]?.kind === 'possessive')
    return cue.base || !/^(?:said|told|wrote|tweeted|added)$/.test(lowerAt(line, at));
  const word = lowerAt(line, at);
  // "any specific comments from", "claims of"; but "she reports from"
  const subject = line.tokens[at - 1];
  if (
    NOUN_OR_VERB.test(word) &&
    /^(?:of|from|about|by)$/.test(lowerAt(line, at + 1)) &&
    !(subject && line.nameAt(subject.index))
  )
    return true;
  // "its loyal and demanding users"
  if (word.endsWith('ing') && before === 'and' && DETERMINERS.has(lowerAt(line, at - 3))) return true;
  return PREPOSITIONS.has(before) && !word.endsWith('ing') && word !== 'said';
}
