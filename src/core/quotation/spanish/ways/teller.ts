import type { Attribution } from '../clause/attribute-clause.ts';
import type { Cue } from '../clause/find-cues.ts';
import { phrasesIn } from '../clause/find-subject.ts';
import { isQuotation, lowerAt, standAt, type Line } from '../clause/line.ts';
import { readPhrase, type Phrase } from '../clause/read-phrase.ts';
import { canSpeak } from '../clause/speaks.ts';
import { behindOwnAccount, isFinite, viewerAt, viewIn } from '../clause/views.ts';
import { DOCUMENTS, UTTERANCES } from '../rules/nouns.ts';
import { HEARING, PRESS, QUOTING } from '../rules/words.ts';
import { lastTold } from '../speakers/discourse.ts';
import type { Identity } from '../speakers/identity.ts';
import { identityOf, type Candidate, type Progress } from './progress.ts';

/** How far before what is told its teller stands, in tokens. */
const TELLER_REACH = 60;
/** How far behind the noun for a text «en el que» stands, in tokens: «un mensaje de WhatsApp en el que». */
const DOCUMENT_REACH = 6;

/**
 * Who tells that another said it, in the quotation's own sentence: «Duarte admitió que su marido le había dicho «No»»,
 * «Según Duarte, su padre anunció: «No»», «Su jefe, cuenta, le dijo «No»»; null where the story itself does.
 */
export function tellerOf(
  progress: Progress,
  candidate: Candidate,
  { way, subject, cue }: Attribution,
  { speaker }: Identity,
): Identity | null {
  if (!subject) return recallerAlone(progress, candidate, cue, speaker);
  if (!(cue || way === 'fragment' || way === 'noun' || way === 'colon')) return null;
  const { clause, paragraph } = candidate;
  const { line, clauses } = progress.story;
  const { from: first, to: end } = clauses[clause]!;
  const from = Math.min(subject.from, cue?.from ?? subject.from);
  const start = Math.max(first, from - TELLER_REACH);
  const outer = way === 'noun' ? null : leaderOf(progress, candidate, cue, from);
  const told =
    outer?.subject ??
    tellerBefore(line, { start, from, verb: cue?.from ?? from }) ??
    hearerOrQuoter(line, start, { way, subject, cue }) ??
    recallerOf(line, Math.max(subject.to, cue?.to ?? 0), end);
  if (!told && !outer && behindOwnAccount(line, first) === 0) return null;
  const teller = told
    ? identityOf(progress, told, clause)
    : lastTold(progress.discourse, paragraph, (one) => one.speaker !== speaker)?.identity;
  return teller?.speaker && teller.speaker !== speaker ? teller : null;
}

/** Whose view stands before the verb, «El alcalde, según Duarte, dijo «No»», or who shows the text. */
const tellerBefore = (
  line: Line,
  { start, from, verb }: { readonly start: number; readonly from: number; readonly verb: number },
): Phrase | null => viewIn(line, start, Math.max(from, verb)) ?? readerOf(line, start, from);

/** Who tells it, behind a verb without a subject: «», predicaba los domingos, según recuerda Duarte». */
function recallerAlone(
  progress: Progress,
  { clause }: Candidate,
  cue: Cue | null,
  speaker: string | null,
): Identity | null {
  const { line, clauses } = progress.story;
  const recaller = cue && recallerOf(line, cue.to, clauses[clause]!.to);
  const teller = recaller && identityOf(progress, recaller, clause);
  return teller?.speaker && teller.speaker !== speaker ? teller : null;
}

/** The verb by which another tells what stands from a place on: one that leads to it, or an aside. */
function leaderOf(progress: Progress, { clause }: Candidate, inner: Cue | null, from: number): Cue | null {
  const cues = progress.reading(clause)?.cues ?? [];
  for (let number = firstAt(cues, inner?.at ?? from) - 1; number >= 0; number--) {
    const one = cues[number]!;
    if (one.at < from - TELLER_REACH) return null;
    const leads = one.aside ? one.to <= (inner?.from ?? from) : leadsOver(progress.story.line, one, from);
    if (leads && !one.negated && !one.first) return one;
  }
  return null;
}

/** How many of the verbs, which are in order, stand before a place. */
function firstAt(cues: readonly Cue[], place: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.at < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Who reads out the words of another, or heard them. */
function hearerOrQuoter(
  line: Line,
  start: number,
  { way, subject, cue }: Attribution & { readonly subject: Phrase },
): Phrase | null {
  if (way === 'noun') return quoterOf(line, start, subject.from);
  // «leyó en voz alta la carta que escribió una alumna»
  if (cue && lowerAt(line, cue.at - 1) === 'que' && !cue.reports) return quoterOf(line, start, cue.at);
  return cue?.mood === 'infinitive' ? hearerOf(line, start, subject) : null;
}

/** Who reads out or recalls the words of another: «Duarte leyó la carta de su hermano: «No»». */
function quoterOf(line: Line, start: number, from: number): Phrase | null {
  for (let at = start; at < from; at++) {
    if (!QUOTING.test(lowerAt(line, at))) continue;
    return phrasesIn(line, start, at).findLast(canSpeak) ?? null;
  }
  return null;
}

/** Who heard it: «Un testigo dice haber oído a Duarte decir «No»». */
function hearerOf(line: Line, start: number, { from }: Phrase): Phrase | null {
  const at = /^al?$/.test(lowerAt(line, from)) ? from - 1 : from - 2;
  return HEARING.test(lowerAt(line, at)) ? (phrasesIn(line, start, at).findLast(canSpeak) ?? null) : null;
}

/** Leads a verb with «que» to what begins at a place? Not over a quotation of its own, nor to the next half: «dijo que no y Wit respondió». */
function leadsOver(line: Line, { to, reports }: Cue, from: number): boolean {
  // «relató cómo el gerente entró y les dijo», «contó ante la jueza lo que le contestó el gerente»
  const leads = reports || /^(?:cómo|cuando)$/.test(lowerAt(line, to)) || whatIn(line, to, from);
  if (!leads || to > from || lowerAt(line, from - 1) === 'y') return false;
  return !line.tokens.slice(to, from).some(({ kind }) => kind === 'quotation');
}

/** Stands «lo que» within a few words behind a verb? */
function whatIn(line: Line, to: number, from: number): boolean {
  for (let at = to; at < Math.min(from, to + WHAT_REACH); at++)
    if (standAt(line, at, ['lo', 'que'])) return true;
  return false;
}
/** Tokens between «contó» and «lo que». */
const WHAT_REACH = 8;

/** «», le decía su madre, como Duarte contó en un libro», «», dijo el patrón, según Duarte»: who tells it, behind it. */
function recallerOf(line: Line, from: number, to: number): Phrase | null {
  for (let at = from; at < Math.min(to, from + DOCUMENT_REACH); at++) {
    if (isQuotation(line, at)) return null;
    const viewer = viewerAt(line, at, to);
    // «según contó ella misma», «según publicó El Faro»
    if (viewer) return viewer.form === 'pronoun' || PRESS.test(lowerAt(line, at + 1)) ? null : viewer;
    if (lowerAt(line, at) !== 'como') continue;
    const before = readPhrase(line, at + 1, to);
    if (before && canSpeak(before)) return isFinite(lowerAt(line, before.to)) ? before : null;
    const behind = isFinite(lowerAt(line, at + 1)) ? readPhrase(line, at + 2, to) : null;
    return behind && canSpeak(behind) ? behind : null;
  }
  return null;
}

/** Who shows another's text: «La fiscal leyó un mensaje en el que el acusado escribía: «No»». */
function readerOf(line: Line, start: number, from: number): Phrase | null {
  for (let at = start + 1; at < from; at++) {
    if (!DOCUMENTS.has(lowerAt(line, at)) && !UTTERANCES.has(lowerAt(line, at))) continue;
    for (let next = at; next < Math.min(from, at + DOCUMENT_REACH); next++)
      if (standAt(line, next, ['en', 'el', 'que']) || standAt(line, next, ['en', 'la', 'que']))
        return phrasesIn(line, start, at).findLast(canSpeak) ?? null;
  }
  return null;
}
