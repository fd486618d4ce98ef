import { wordSet } from '../../../text/word-set.ts';
import { SURE } from '../rules/sureness.ts';
import { trust } from '../speakers/confidence.ts';
import { atMost } from '../speakers/identity.ts';
import { clauseSubject } from '../clause/clause-subject.ts';
import { canSpeak, type SpeakerMention } from '../clause/speaker-mention.ts';
import { isComma, isDash, lowerAt } from '../clause/narrative-line.ts';
import { hasVerb } from '../clause/has-verb.ts';
import type { Clause } from '../clause/split-clauses.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { readPhrase } from '../clause/read-phrase.ts';
import type { Way } from '../rules/ways.ts';
import { fromOwnSentence } from './own-sentence.ts';
import { resolveMention } from '../speakers/resolve-mention.ts';
import { isUnnamedVoice } from './unnamed-voice.ts';
import { lookupFor, placeOf, toMention, type Candidate, type Progress, type Solved } from './progress.ts';

const WHY: Partial<Record<Way, string>> = {
  'line-below': 'named in the line below the quotation',
  'maker-behind': 'the sentence behind it tells who made the words',
  'line-above': 'named in the line above the quotation',
  answer: 'the one who was asked',
  'sentence-before': 'the one who speaks in the sentence before',
  'paragraph-before': 'the one who speaks in the paragraph before',
};

/** How many sentences back a speaker is looked for: within a paragraph, and before one. */
const MAX_BACK = 8;
const SPOKEN_BACK = 3;

/** A paragraph that goes on quoting where the one before was left open. */
export function fromOpenParagraph(progress: Progress, candidate: Candidate): Solved | null {
  const last = progress.solved.at(-1);
  if (!candidate.span.continues || !last) return null;
  const own = progress.reading(candidate.clause)?.attributions.get(candidate.at);
  if (own?.tie === 'cue-after' && own.mention.form === 'name') return null;
  return carried(candidate, last, 'open-paragraph', 'the quotation goes on from the paragraph before');
}

/** Parts of one quotation looked through for its verb of speech. */
const MAX_PARTS = 12;

/** The speaker whom a later paragraph of the same quotation names: `“First. ⏎ “Then,” Ana Duarte said.` */
export function fromLaterPart(progress: Progress, candidate: Candidate): Solved | null {
  for (let order = candidate.order + 1; order <= candidate.order + MAX_PARTS; order++) {
    const later = progress.candidates[order];
    if (!later?.span.continues) return null;
    const own = progress.reading(later.clause)?.attributions.get(later.at);
    if (own?.tie !== 'cue-after') continue;
    // "he added" goes on from who speaks in this paragraph
    const last = progress.solved.at(-1);
    if (
      own.mention.form === 'pronoun' &&
      last &&
      !isNewParagraph(progress, last.candidate.clause, candidate.clause)
    )
      return null;
    const solved = fromOwnSentence(progress, later);
    return solved && carried(candidate, solved, 'later-part', 'named where the quotation ends');
  }
  return null;
}

/** The line under a quotation that names its speaker: "- Ana Duarte"; without a dash when only that line closes the quotation. */
export function fromLineBelow(progress: Progress, candidate: Candidate): Solved | null {
  const { narrative } = progress;
  const below = narrative.clauses[candidate.clause + 1];
  if (!below || narrative.line.tokens[below.from - 1]?.kind !== 'break') return null;
  const alone = narrative.isQuotationOnly(candidate.clause);
  const put = alone ? putBy(narrative, below) : null;
  if (put) return fromSpeech(progress, candidate, put, 'line-below');
  const dash = isDash(narrative.line, below.from) ? 1 : 0;
  const signed = !candidate.span.closed && /^["”]$/.test(lowerAt(narrative.line, below.to - 1));
  if (!dash && !signed && !(alone && isSignature(narrative, below))) return null;
  const mention = readPhrase(narrative.line, below.from + dash, below.to);
  return mention?.form === 'name' ? fromSpeech(progress, candidate, mention, 'line-below') : null;
}

/** `“No.” It was written by Ana Duarte.`, `The words were spoken by Ana Duarte.`: who is told behind to have made the words. */
export function fromMakerBehind(progress: Progress, candidate: Candidate): Solved | null {
  const { line, clauses } = progress.narrative;
  const behind = clauses[candidate.clause + 1];
  const own = clauses[candidate.clause];
  if (!behind || !own || progress.candidates[candidate.order + 1]?.clause === candidate.clause) return null;
  const be = behind.from + (lowerAt(line, behind.from) === 'it' ? 1 : 2);
  if (!MADE_WORDS.has(lowerAt(line, be - 1)) || !/^(?:was|were|is|are)$/.test(lowerAt(line, be))) return null;
  for (let at = be + 1; at < Math.min(behind.to, be + MAKER_REACH); at++) {
    if (lowerAt(line, at) !== 'by' || !MADE.has(lowerAt(line, at - 1))) continue;
    const maker = readPhrase(line, at + 1, behind.to);
    return maker && canSpeak(maker) ? fromSpeech(progress, candidate, maker, 'maker-behind') : null;
  }
  return null;
}
/** What is told of in the sentence behind words, and what was done with it. */
const MADE_WORDS = wordSet(
  'it words remark remarks comment comments line quote quotation statement message letter post',
);
const MADE = wordSet('spoken said written made sent posted uttered penned drafted');
/** Tokens between "was" and "by". */
const MAKER_REACH = 4;

/** Longest line that only tells a name and who that is, in tokens. */
const MAX_SIGNATURE = 12;

/** `“No.” ⏎ Ana Duarte, shopkeeper`: a short line of a name and what its bearer is. */
function isSignature({ line }: Narrative, { from, to }: Clause): boolean {
  const name = to - from <= MAX_SIGNATURE ? readPhrase(line, from, to) : null;
  if (!name?.name?.person || !(name.to === to || isComma(line, name.to))) return false;
  return !hasVerb(line, name.to, to) && line.tokens[to - 1]?.kind !== 'mark';
}

/** `“No.” ⏎ That is how Ana Duarte put it.`: who is told of in the sentence behind. */
function putBy({ line }: Narrative, { from, to }: Clause): SpeakerMention | null {
  const opening = [0, 1, 2].map((step) => lowerAt(line, from + step)).join(' ');
  if (!/^th(?:at|is) (?:is|was) (?:how|what)$/.test(opening)) return null;
  const teller = readPhrase(line, from + 3, to);
  for (let at = teller?.to ?? to; at < to; at++)
    if (/^(?:put|puts|described|describes|summed|sums|said|says|told|tells)$/.test(lowerAt(line, at)))
      return teller;
  return null;
}

/** A further quotation in a paragraph whose speaker is known. */
export function fromSameParagraph(progress: Progress, candidate: Candidate): Solved | null {
  const last = progress.solved.at(-1);
  if (!last || isNewParagraph(progress, last.candidate.clause, candidate.clause)) return null;
  if (isUnnamedVoice(progress, candidate)) return null;
  const between = spokenBetween(progress, last.candidate.clause + 1, candidate.clause - 1);
  if (between) return fromSpeech(progress, candidate, between, 'sentence-before');
  return carried(
    candidate,
    last,
    'same-paragraph',
    'the speaker of the quotation before, in the same paragraph',
  );
}

/** The one who speaks or acts in the sentence right before, in the same paragraph. */
export function fromSentenceBefore(progress: Progress, candidate: Candidate): Solved | null {
  const before = progress.narrative.clauses[candidate.clause - 1];
  if (!before || isNewParagraph(progress, candidate.clause - 1, candidate.clause)) return null;
  if (isUnnamedVoice(progress, candidate)) return null;
  const mention =
    spokenBetween(progress, candidate.clause - 1, candidate.clause - 1) ??
    actor(progress, candidate.clause - 1);
  return mention && fromSpeech(progress, candidate, mention, 'sentence-before');
}

/** A paragraph of quotation only: the last to speak, or the one the paragraph before tells of. */
export function fromParagraphBefore(progress: Progress, candidate: Candidate): Solved | null {
  const { narrative } = progress;
  if (candidate.clause === 0 || isUnnamedVoice(progress, candidate)) return null;
  const last = progress.solved.at(-1);
  const recent =
    last && paragraphsBetween(progress, last.candidate.clause, candidate.clause) < 2 ? last : null;
  const spoken = spokenBetween(
    progress,
    Math.max(recent ? recent.candidate.clause + 1 : 0, candidate.clause - SPOKEN_BACK),
    candidate.clause - 1,
  );
  if (spoken) return doubtFar(progress, fromSpeech(progress, candidate, spoken, 'paragraph-before'), spoken);
  if (recent)
    return carried(candidate, recent, 'paragraph-before', 'the last to speak, in the paragraph before');
  let told = candidate.clause - 1;
  while (told > 0 && narrative.isFurniture(told)) told--;
  const mention = actor(progress, told);
  if (mention) return fromSpeech(progress, candidate, mention, 'paragraph-before');
  return last ? doubt(carried(candidate, last, 'paragraph-before', 'the last to speak before')) : null;
}

/** Lowers the confidence where more than the paragraph before lies between a quotation and what tells its speaker. */
function doubtFar(progress: Progress, solved: Solved | null, mention: SpeakerMention): Solved | null {
  const told = progress.narrative.clauseOf[placeOf(progress, mention)] ?? 0;
  const far = solved && paragraphsBetween(progress, told, solved.candidate.clause) > 1;
  return far ? doubt(solved) : solved;
}

const doubt = (solved: Solved): Solved => ({
  ...solved,
  identity: atMost(solved.identity, SURE.far),
});

export function carried(
  candidate: Candidate,
  last: Solved,
  way: Way,
  why: string,
  group = last.group,
): Solved {
  return {
    candidate,
    way,
    identity: { ...last.identity, sure: trust(way, last.identity.sure), why },
    mention: last.mention,
    cue: last.cue,
    group,
  };
}

export function fromSpeech(
  progress: Progress,
  candidate: Candidate,
  mention: SpeakerMention,
  way: Way,
): Solved | null {
  const identity = resolveMention(lookupFor(progress, mention, candidate.clause), mention);
  if (!identity.speaker) return null;
  return {
    candidate,
    way,
    identity: { ...identity, sure: trust(way, identity.sure), why: WHY[way] ?? identity.why },
    mention: toMention(progress.narrative.text, mention),
    cue: null,
    group: progress.groups++,
  };
}

/** The subject of the last verb of speech in the clauses, from the last one back. */
function spokenBetween(progress: Progress, first: number, last: number): SpeakerMention | null {
  for (let clause = last; clause >= Math.max(first, last - MAX_BACK); clause--) {
    const subject = progress.narrative.isFurniture(clause) ? null : progress.spokenIn(clause);
    if (subject) return subject;
  }
  return null;
}

/** The subject of a sentence without a verb of speech, if a person. */
function actor(progress: Progress, number: number): SpeakerMention | null {
  const clause = progress.narrative.clauses[number];
  const subject = clause && clauseSubject(progress.narrative.line, clause, clause.to);
  if (!subject || !canSpeak(subject)) return null;
  // A single name of which nothing tells that it is a person's may be a town's.
  const entity = subject.name && progress.narrative.entities.of(subject.name);
  const person =
    !entity || entity.person || entity.speaks || entity.gender !== null || entity.words.length > 1;
  return person && !entity?.thing ? subject : null;
}

const paragraphsBetween = ({ narrative }: Progress, first: number, last: number): number =>
  (narrative.paragraphOf[last] ?? 0) - (narrative.paragraphOf[first] ?? 0);

const isNewParagraph = (progress: Progress, first: number, last: number): boolean =>
  paragraphsBetween(progress, first, last) > 0;
