import {
  canSpeak,
  isComma,
  isDash,
  isQuotation,
  isSpeakerNoun,
  readPhrase,
  readNameBefore,
  readPhraseBefore,
  type Line,
  type SpeakerMention,
} from './noun-phrase.ts';
import { CUES, type Cue, type Takes } from './rules/cue-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './rules/function-words.ts';

/** A sentence of the narrative, as places in its tokens. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

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
}

/** No subject is looked for further from its verb, in tokens. */
const MAX_REACH = 120;

const lowerAt = (line: Line, at: number): string => line.tokens[at]?.lower ?? '';

/** Finds the cues of a sentence, each with its subject, in order. */
export function findCues(line: Line, clause: Clause): CueFound[] {
  const cues: CueFound[] = [];
  let said: CueFound | undefined; // the last verb of speech proper
  for (let at = clause.from; at < clause.to; at++) {
    const token = line.tokens[at];
    if (!token || (token.kind !== 'word' && token.kind !== 'capital')) continue;
    if (token.lower === 'according' && lowerAt(line, at + 1) === 'to') {
      const subject = readPhrase(line, at + 2, clause.to);
      if (subject)
        cues.push({ from: at, to: at + 2, takes: 'words', verb: 'according to', subject, inverted: true });
      continue;
    }
    const cue = CUES.get(token.lower) ?? unlistedVerb(line, clause, at);
    if (!cue || (token.kind === 'capital' && !token.opens) || line.nameAt(token.index)) continue;
    const found = subjectOf(line, clause, at, cue, said, cues.at(-1));
    if (!found) continue;
    // "abandon" is not spoken by "the electorate to": a subject that cannot speak is a misreading.
    const subject =
      found.subject && (canSpeak(found.subject) || (!found.inverted && isBeside(line, found.subject)))
        ? found.subject
        : null;
    const entry: CueFound = { from: at, to: at + 1, takes: cue.takes, verb: cue.verb, ...found, subject };
    cues.push(entry);
    if (subject && (cue.takes === 'words' || cue.takes === 'hearer')) said = entry;
  }
  return cues;
}

type Subject = Pick<CueFound, 'subject' | 'inverted'>;

/** The subject of the cue at `at`; null when the word is no active verb here. */
function subjectOf(
  line: Line,
  clause: Clause,
  at: number,
  cue: { readonly gerund: boolean; readonly base: boolean; readonly verb: string; readonly takes: Takes },
  said: CueFound | undefined,
  previous: CueFound | undefined,
): Subject | null {
  const shared = (): Subject => ({
    subject: said?.subject ?? clauseSubject(line, clause, at) ?? previous?.subject ?? null,
    inverted: false,
  });
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
    if (word === 'to') infinitive = true;
  }
  const word = lowerAt(line, left - 1);
  if (infinitive) {
    // "prompting Duarte to call": the one right before "to".
    const caused = lowerAt(line, left) === 'to' ? readNameBefore(line, clause.from, left) : null;
    if (caused && CAUSES.test(lowerAt(line, caused.from - 1))) return { subject: caused, inverted: false };
    return left > clause.from ? shared() : null;
  }
  if (passive) return null;
  if (left === at && isNoun(line, at, cue)) return null;
  if (cue.base && left === at && !/^(?:i|we|you|they|who|and|or)$/.test(word) && !/s$/.test(word))
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
    const own = readNameBefore(line, clause.from, left);
    const before = own ? lowerAt(line, own.from - 1) : '';
    return own && (before === 'with' || !PREPOSITIONS.has(before))
      ? { subject: own, inverted: false }
      : shared();
  }
  if (word === 'and' || word === 'but' || word === 'then' || word === 'or') return shared();
  if (word === 'who') {
    const stop = isComma(line, left - 2) ? left - 2 : left - 1;
    return { subject: antecedent(line, clause, stop), inverted: false };
  }
  const boundary =
    left <= clause.from ||
    isQuotation(line, left - 1) ||
    ((isComma(line, left - 1) || isDash(line, left - 1)) && isQuotation(line, left - 2));
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

/** Does a phrase stand right after a quotation? */
function isBeside(line: Line, { from }: SpeakerMention): boolean {
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
  at >= clause.to ||
  /^(?:,|\.|who|;|:|on|in|at|during|after|—|–|\()$/.test(lowerAt(line, at)) ||
  isQuotation(line, at);

/** Verbs that make someone else act: "prompting Duarte to call it". */
const CAUSES =
  /^(?:prompt|lead|led|caus|forc|push|driv|drove|provok|spurr|inspir|mov|allow|encourag|persuad|convinc)(?:ing|ed|s)?$/;

/** Between subject and verb: adverbs, auxiliaries. */
const isSkipped = (line: Line, at: number): boolean => {
  const token = line.tokens[at];
  return (
    token !== undefined &&
    token.kind !== 'quotation' &&
    (ADVERBS.has(token.lower) || AUXILIARIES.has(token.lower))
  );
};

/** "the report", "his call", "of text": a word that is a verb elsewhere. */
function isNoun(line: Line, at: number, cue: { readonly base: boolean }): boolean {
  const before = lowerAt(line, at - 1);
  if (SUBJECT_PRONOUNS.has(before)) return false;
  if (DETERMINERS.has(before) || line.tokens[at - 1]?.kind === 'possessive')
    return cue.base || !/^(?:said|told|wrote|tweeted|added)$/.test(lowerAt(line, at));
  return PREPOSITIONS.has(before) && !/ing$/.test(lowerAt(line, at)) && lowerAt(line, at) !== 'said';
}

/** A few quoted words within the sentence, no utterance of their own. */
const isAside = (line: Line, at: number): boolean => {
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
function floorFor(line: Line, clause: Clause, at: number): number {
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
export function subjectBefore(line: Line, floor: number, end: number): SpeakerMention | null {
  if (end <= floor) return null;
  if (!isComma(line, end - 1) && !isClosing(line, end - 1) && !isDash(line, end - 1))
    return widen(line, floor, readPhraseBefore(line, floor, end));
  const parts = splitParts(line, floor, end);
  let kept: SpeakerMention | null = null;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    if (!part || part.from >= part.to) continue;
    let from = part.from;
    while (from < part.to && /^(?:and|but|or|so|yet)$/.test(lowerAt(line, from))) from++;
    if (index > 0 && isInsert(line, from, part.to)) continue;
    const phrase = readPhraseBefore(line, from, part.to);
    if (!phrase) {
      if (kept) return kept;
      continue;
    }
    // "Ana Duarte, a farmer, said": the description is set beside the name.
    if (phrase.form === 'name' || phrase.form === 'pronoun') {
      const startsPart = phrase.from === from || line.tokens[from]?.index === phrase.name?.roleFirst;
      return kept && kept.form === 'description' && !startsPart && index < parts.length - 2 ? kept : phrase;
    }
    if (kept) return kept.form === 'name' ? kept : phrase;
    kept = phrase;
  }
  return kept;
}

/** "the senator and candidate": the first of two descriptions; "Ana Duarte, president and owner": the name. */
function widen(line: Line, floor: number, phrase: SpeakerMention | null): SpeakerMention | null {
  if (phrase?.form !== 'description') return phrase;
  let first = phrase;
  if (lowerAt(line, phrase.from - 1) === 'and' && isSpeakerNoun(lowerAt(line, phrase.from - 2))) {
    const before = readPhraseBefore(line, floor, phrase.from - 1);
    if (before?.form === 'description') first = before;
  }
  const bare = first.determiner === null && isComma(line, first.from - 1);
  return (bare ? readNameBefore(line, floor, first.from - 1) : null) ?? first;
}

const isClosing = (line: Line, at: number): boolean => lowerAt(line, at) === ')';

/** The stretches between commas and dashes from `floor` to `end`, without what stands in parentheses. */
function splitParts(line: Line, floor: number, end: number): Clause[] {
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

/** Set between commas and no subject: "who heads it", "speaking in Iowa", "34", "in a statement", "however". */
function isInsert(line: Line, from: number, to: number): boolean {
  const { lower = '', kind } = line.tokens[from] ?? {};
  if (
    /^(?:who|whose|whom|which|where|when|while|as|although|though|if|because|after|before|since|asked|including|along|himself|herself)$/.test(
      lower,
    )
  )
    return true;
  if (kind === 'number') return true;
  if (kind === 'word' && /(?:ing|ed)$/.test(lower)) return true;
  if (PREPOSITIONS.has(lower)) return true;
  // Party and home of a politician: "D-Texas", "R-Ky.".
  if (/^[a-z]-/.test(lower)) return true;
  for (let at = from; at < to; at++) if (!isSkipped(line, at)) return false;
  return true;
}

/** Whom "who" stands for, when the phrase it hangs on ends before `end`. */
function antecedent(line: Line, clause: Clause, end: number): SpeakerMention | null {
  const name = readNameBefore(line, clause.from, end);
  if (name) return name;
  const floor = floorFor(line, clause, end);
  const direct = readPhraseBefore(line, floor, end);
  if (direct?.form === 'description' && isComma(line, direct.from - 1))
    return subjectBefore(line, floor, direct.from) ?? direct;
  return direct ?? subjectBefore(line, floor, end);
}

/** The subject of the whole sentence: its first noun phrase, after what opens it ("On Monday,", "Asked why,"). */
export function clauseSubject(line: Line, clause: Clause, before: number): SpeakerMention | null {
  let at = Math.max(clause.from, before - MAX_REACH);
  for (let step = 0; step < 8 && at < before; step++) {
    while (
      at < before &&
      (isQuotation(line, at) ||
        isComma(line, at) ||
        isDash(line, at) ||
        isSkipped(line, at) ||
        /^(?:and|but|so|or)$/.test(lowerAt(line, at)))
    )
      at++;
    const { lower = '', kind } = line.tokens[at] ?? {};
    const phrase = PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) ? null : readPhrase(line, at, before);
    const opening = kind === 'number' || lower.endsWith('ing') || (kind === 'word' && lower.endsWith('ed'));
    const place = phrase?.name?.thing && /^[,(—–-]/.test(lowerAt(line, phrase.to));
    if (phrase && !opening && !place && canSpeak(phrase)) return phrase;
    while (at < before && !isComma(line, at) && !isQuotation(line, at)) at++;
  }
  return null;
}
