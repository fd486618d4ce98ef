import { findCues, type CueFound } from './find-cues.ts';
import { clauseSubject } from './find-subject.ts';
import type { Clause } from './split-clauses.ts';
import {
  canSpeak,
  isComma,
  isDash,
  isQuotation,
  isSpeakerNoun,
  lowerAt,
  pronoun,
  readNameBefore,
  readPhrase,
  UTTERANCE_NOUN,
  type Line,
  type SpeakerMention,
} from './noun-phrase.ts';
import type { Tie } from '../rules/ways.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { AUXILIARIES, CONJUNCTIONS, PLAIN_VERBS, PREPOSITIONS } from '../rules/function-words.ts';
import { DOCUMENTS } from '../rules/titles.ts';
import type { NameMention } from '../names/entity.ts';
import type { QuotedSpan } from '../../marks/find-quoted-spans.ts';

/** A quotation's attribution, found in its own sentence. */
export interface Attribution {
  readonly tie: Tie;
  readonly mention: SpeakerMention;
  readonly cue: { readonly from: number; readonly to: number; readonly verb: string } | null;
}

/** Tokens between a denied cue and the words denied. */
const DENIED_REACH = 5;

/** What a sentence with quotations says of who speaks. */
export interface ClauseReading {
  readonly clause: Clause;
  readonly cues: readonly CueFound[];
  /** By place of the quotation in the narrative. */
  readonly attributions: ReadonlyMap<number, Attribution>;
  /** Places of quotations that are told as not said: `Duarte never said “…”`. */
  readonly denied: ReadonlySet<number>;
}

/** Reads one sentence: finds its cues and gives each quotation the best of them. */
export function attributeClause(
  line: Line,
  text: string,
  clause: Clause,
  spans: readonly QuotedSpan[],
): ClauseReading {
  const cues = findCues(line, clause);
  const attributions = new Map<number, Attribution>();
  const denied = new Set<number>();
  let before = clause.from; // the end of the last quotation
  let nearest = 0; // cues before this number stand before the quotation
  for (let at = clause.from; at < clause.to; at++) {
    if (!isQuotation(line, at)) continue;
    const span = spans[line.tokens[at]?.quotation ?? 0];
    while (nearest < cues.length && (cues[nearest]?.from ?? 0) < at) nearest++;
    if (!span) continue;
    const found = attribute(line, text, clause, at, span, cues, nearest, before);
    if (found === 'denied') denied.add(at);
    else if (found) attributions.set(at, found);
    before = at + 1;
  }
  return { clause, cues, attributions, denied };
}

function attribute(
  line: Line,
  text: string,
  clause: Clause,
  at: number,
  span: QuotedSpan,
  cues: readonly CueFound[],
  nearest: number,
  before: number,
): Attribution | 'denied' | null {
  const candidates: { score: number; attribution: Attribution | 'denied' }[] = [];
  const offer = (score: number, tie: Tie, mention: SpeakerMention | null, cue: CueFound | null): void => {
    if (cue?.negated) candidates.push({ score, attribution: 'denied' });
    else if (mention) candidates.push({ score, attribution: { tie, mention, cue } });
  };
  const lead = lowerAt(line, at - 1);
  const led = at > clause.from && (lead === ':' || lead === ',');
  const whole = isWhole(text, span);

  for (let index = nearest - 1, steps = 0; index >= 0 && steps < 4; index--, steps++) {
    const cue = cues[index];
    if (!cue || !(cue.subject || cue.negated)) continue;
    const gap = at - Math.max(cue.to, cue.inverted ? (cue.subject?.to ?? 0) : 0);
    // "did not say when, but the plan is …": what stands further off is not what was denied
    if (cue.negated && gap > DENIED_REACH) continue;
    const adjacent = gap <= 1;
    // `Kent never said “…”, the paper wrote`: denied, whoever tells of it
    if (cue.negated && steps === 0 && cue.to > before - 1) return 'denied';
    const crosses = cue.to <= before - 1;
    if (cue.takes === 'manner' && !adjacent && !(led && gap <= 5)) continue;
    // "goes “further to the right”", "have held “useful” talks"; but "the letter reads “we may …”"
    const reads = cue.verb === 'read' && adjacent && DOCUMENTS.has(cue.subject?.head ?? '');
    if (cue.takes === 'manner' && !led && !whole && !reads) continue;
    // "called “a great poet” by Ana Duarte" tells of nothing further
    if (isCalledBy(line, cue)) continue;
    // "instead of the fire the party had promised, there was an “explosion”"
    if (isComma(line, cue.to) && at > cue.to + 1 && isRelative(line, cue)) continue;
    let score = 55 - Math.min(gap, 30) - steps * 4;
    if (adjacent) score += 25;
    if (led && !crosses) score += lead === ':' ? 40 : 20;
    if (!whole) score += 20;
    if (crosses) score -= 15;
    if (cue.takes === 'fragment') score -= whole && !adjacent ? 15 : 5;
    if (cue.verb === 'according to') score -= 5;
    offer(
      score,
      cue.verb === 'according to'
        ? 'according'
        : !whole
          ? 'fragment'
          : gap <= 12 && !crosses
            ? 'cue-before'
            : 'cue-apart',
      cue.subject,
      cue,
    );
    if (score > 60) break;
  }

  const next = at + 1 + (isComma(line, at + 1) || isDash(line, at + 1) ? 1 : 0);
  const endsOpen = /[,!?…—–-]$/.test(text.slice(span.end - 1, span.end)) || next > at + 1;
  for (let index = nearest; index < cues.length && index < nearest + 3; index++) {
    const cue = cues[index];
    if (!cue) continue;
    if (hasQuotation(line, at + 1, cue.from)) break;
    // `“No,” Ana Duarte, 30, of Lund, who voted early, said`: read on from the quotation when the way back is long.
    const ahead = endsOpen && !cue.inverted && cue.subject?.from !== next ? readAhead(line, next, cue) : null;
    const subject = ahead ?? cue.subject;
    if (!subject) continue;
    const starts = ahead ? next : cue.inverted ? cue.from : subject.from;
    const gap = starts - next;
    if (cue.verb === 'according to') {
      offer(endsOpen ? 60 - gap : 40 - gap, 'according', subject, cue);
      continue;
    }
    if (cue.takes === 'fragment' && !(endsOpen && gap <= 0)) continue;
    if (gap > 6) continue;
    const close = cue.inverted ? gap <= 2 : gap <= 0;
    let score = (endsOpen ? 88 : 35) - Math.max(0, gap) * 6;
    if (!close) score -= 25;
    if (!whole && !endsOpen) score -= 25;
    const within =
      at > clause.from && /^(?:word|capital|number|possessive)$/.test(line.tokens[at - 1]?.kind ?? '');
    offer(score, within ? 'fragment' : 'cue-after', subject, cue);
    break;
  }

  // "called “a great poet” by Ana Duarte"
  const called = cues[nearest - 1];
  if (called?.to === at && isCalledBy(line, called)) {
    const by = readPhrase(line, at + 2, clause.to);
    if (by && canSpeak(by)) offer(120, 'fragment', by, { ...called, subject: by });
  }

  const tail = tailCue(line, clause, cues, nearest, next);
  if (tail) offer(40, 'cue-apart', tail.subject, tail);

  const noun = nounAttribution(line, clause, at, next);
  if (noun) offer(noun.score, noun.tie, noun.mention, null);
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  return best && best.score >= 20 ? best.attribution : null;
}

/** "Paul Wit, called “a great poet” by Ana Duarte": no "Duarte criticized “the spending” by the council". */
const isCalledBy = (line: Line, { verb, to, from }: CueFound): boolean =>
  isQuotation(line, to) &&
  lowerAt(line, to + 1) === 'by' &&
  /^(?:call|label|brand|term|deem|dub|describe|hail|nickname|praise|denounce)$/.test(verb) &&
  (isComma(line, from - 1) ||
    /^(?:is|are|was|were|been|being|once|later|widely|also)$/.test(lowerAt(line, from - 1)));

/** Does a cue close a relative clause without "that": "the fire the party had promised, there was"? A noun stands right before its subject. */
function isRelative(line: Line, { subject, from, inverted }: CueFound): boolean {
  const before = inverted || !subject || subject.from > from ? undefined : line.tokens[subject.from - 1];
  return (
    before?.kind === 'word' &&
    !line.tokens[subject!.from]?.opens &&
    !(PREPOSITIONS.has(before.lower) || CONJUNCTIONS.has(before.lower)) &&
    !/^(?:and|but|or|so|then|yet|year|week|month|day|morning|evening|night|today|yesterday)$|ly$|day$/.test(
      before.lower,
    )
  );
}

/** Tokens between a quotation and the "said Duarte" that closes its sentence. */
const TAIL_REACH = 14;

/** `“A rough year” for the harbour, said Ana Duarte.`, `…, Duarte has said.`: the only verb of speech after a quotation, set off at the end. */
function tailCue(
  line: Line,
  clause: Clause,
  cues: readonly CueFound[],
  nearest: number,
  next: number,
): CueFound | null {
  const cue = cues[nearest];
  const from = cue?.inverted ? cue.from : (cue?.subject?.from ?? 0);
  const tail =
    cue?.subject &&
    (cue.takes === 'words' || cue.verb === 'according to') &&
    isComma(line, from - 1) &&
    from - next <= TAIL_REACH;
  return tail && !hasQuotation(line, next, clause.to) ? cue : null;
}

/** The phrase right after a quotation, when what stands between it and the cue is set off by commas. */
function readAhead(line: Line, next: number, cue: CueFound): SpeakerMention | null {
  if (cue.takes === 'fragment' || cue.from - next > 40) return null;
  const phrase = readPhrase(line, next, cue.from);
  const closed =
    phrase && /^[,(]$/.test(lowerAt(line, phrase.to)) && /^[,)]$/.test(lowerAt(line, cue.from - 1));
  return closed && canSpeak(phrase) ? phrase : null;
}

/** A whole utterance, as far as its looks tell: begins with a capital or ends with a full stop and the like. */
function isWhole(text: string, span: QuotedSpan): boolean {
  return (
    /^[\p{Lu}\p{N}[(“‘"'…¿¡*]/u.test(text.slice(span.start, span.start + 2)) ||
    /[!?…]$/.test(text.slice(span.start, span.end).slice(-1))
  );
}

function hasQuotation(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isQuotation(line, at)) return true;
  return false;
}

/** Attributions without a verb of speech: `Name: “…”`, `“…” — Name`, `“…”: that was Name's verdict`, "came the reply from". */
function nounAttribution(
  line: Line,
  clause: Clause,
  at: number,
  next: number,
): { readonly score: number; readonly tie: Tie; readonly mention: SpeakerMention } | null {
  const lead = lowerAt(line, at - 1);
  // `in a blog post by Ana Duarte: “…”`
  const writer = lead === ':' ? readNameBefore(line, clause.from, at - 1) : null;
  if (writer && /^(?:by|from)$/.test(lowerAt(line, writer.from - 1)) && isTextWithin(line, writer.from - 2))
    return { score: 110, tie: 'colon', mention: writer };
  // "Duarte's comments that he “wants his life back”"
  for (let that = at - 1; that > Math.max(clause.from, at - 8); that--) {
    if (lowerAt(line, that) !== 'that' || !UTTERANCE_NOUN.test(lowerAt(line, that - 1).replace(/s$/, '')))
      continue;
    const owner = ownerOfWords(line, clause, that);
    if (owner) return { score: 45, tie: 'fragment', mention: owner };
  }
  if (/^(?:was|is)$/.test(lead) && UTTERANCE_NOUN.test(lowerAt(line, at - 2))) {
    const owner = ownerOfWords(line, clause, at - 1);
    if (owner) return { score: 62, tie: 'noun', mention: owner };
  }
  if (lead === ':') {
    const owner = ownerOfWords(line, clause, at - 1);
    if (owner) return { score: 62, tie: 'noun', mention: owner };
    const subject = clauseSubject(line, clause, at - 1);
    const mention = subject && canSpeak(subject) ? subject : lastName(line, clause, at - 1);
    if (mention) return { score: 58, tie: 'colon', mention };
  }
  // `“They are innocent,” Ana Duarte, a lawyer.`
  if (at === clause.from) {
    const named = readPhrase(line, next, clause.to);
    const set =
      named?.form === 'name' && isComma(line, named.to) && isSpeakerNoun(headBehind(line, named.to + 1));
    if (named && set && !hasVerb(line, named.to, clause.to))
      return { score: 45, tie: 'noun', mention: named };
  }
  if (isDash(line, at + 1)) {
    const mention = readPhrase(line, next, clause.to);
    if (mention?.form === 'name') return { score: 70, tie: 'dash', mention };
  }
  if (lowerAt(line, next) === 'came' || lowerAt(line, next) === 'comes') {
    for (let step = next + 1; step < Math.min(clause.to, next + 8); step++) {
      if (lowerAt(line, step) !== 'from') continue;
      const mention = readPhrase(line, step + 1, clause.to);
      if (mention) return { score: 75, tie: 'noun', mention };
    }
  }
  // “…”: that was Duarte's verdict
  const owner = ownerOfWords(
    line,
    { from: at + 1, to: Math.min(clause.to, at + 9) },
    Math.min(clause.to, at + 9),
  );
  return owner && { score: 60, tie: 'noun', mention: owner };
}

/** "in a blog post": what is said stands in that text; "answered a report" tells of another's. */
const isTextWithin = (line: Line, at: number): boolean =>
  DOCUMENTS.has(lowerAt(line, at)) &&
  [2, 3, 4].some((back) => lowerAt(line, at - back) === 'in') &&
  lowerAt(line, at - 1) !== 'to';

/** The noun that heads what is set beside a name: "a lawyer at the firm". */
function headBehind(line: Line, at: number): string {
  const phrase = readPhrase(line, at, at + 12);
  return phrase?.form === 'description' ? phrase.head : '';
}

function hasVerb(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = lowerAt(line, at);
    if (
      CUES.has(word) ||
      AUXILIARIES.has(word) ||
      PLAIN_VERBS.has(word) ||
      /[^e]ed$/.test(word) ||
      isQuotation(line, at)
    )
      return true;
  }
  return false;
}

/** Tokens looked back over for such a noun: `Her answer, she went on, had been clear: “No.”` */
const OWNER_REACH = 12;

/** Whom "her answer" is of, as the pronoun that would speak. */
const POSSESSIVE_OF: Readonly<Record<string, string>> = { his: 'he', her: 'she', their: 'they' };

/** "Duarte's short reply", "her answer": whose words they are. */
function ownerOfWords(line: Line, clause: Clause, before: number): SpeakerMention | null {
  for (let at = before - 1; at >= Math.max(clause.from, before - OWNER_REACH); at--) {
    if (!UTTERANCE_NOUN.test(lowerAt(line, at).replace(/s$/, ''))) continue;
    // "the statement Ana Duarte made in 2012"
    const maker = readPhrase(line, at + 1, before);
    if (maker?.form === 'name' && /^(?:made|gave|issued|wrote|sent|posted)$/.test(lowerAt(line, maker.to)))
      return maker;
    for (let back = at - 1; back >= Math.max(clause.from, at - 4); back--) {
      const token = line.tokens[back];
      const subject = POSSESSIVE_OF[lowerAt(line, back)];
      if (token && subject) return { ...pronoun(line, back), head: subject };
      const name = token && line.nameAt(token.index);
      if (token && name && line.tokens[back + 1]?.kind === 'possessive') return asMention(name, back);
    }
  }
  return null;
}

const asMention = (name: NameMention, at: number): SpeakerMention => ({
  form: 'name',
  from: at,
  to: at + 1,
  start: name.start,
  end: name.end,
  name,
  head: '',
  modifiers: [],
  determiner: null,
});

function lastName(line: Line, clause: Clause, before: number): SpeakerMention | null {
  for (let at = before - 1; at >= Math.max(clause.from, before - 40); at--) {
    const token = line.tokens[at];
    const name = token && line.nameAt(token.index);
    if (!token || !name || name.possessive) continue;
    return asMention(name, at);
  }
  return null;
}
