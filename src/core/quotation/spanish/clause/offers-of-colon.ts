import { IMAGINED, SEEN } from '../rules/negation.ts';
import { BEARERS, SIGNS, UTTERANCES, WORKS } from '../rules/nouns.ts';
import { ABOUT, ADVERBS, CLITICS, CONJUNCTIONS, FLOOR, MANNERS, QUOTING, TAKES } from '../rules/words.ts';
import type { Attribution, QuotationPlace } from './attribute-clause.ts';
import { phrasesIn } from './find-subject.ts';
import { behindGoverned } from './behind-governed.ts';
import { isComma, isOnly, isPreposition, lowerAt, type Line } from './line.ts';
import { isNegated } from './negation.ts';
import { ownerOfUtterance } from './offers-before.ts';
import { offerBehind } from './offers-behind.ts';
import { readGoverned, readPhrase, type Phrase } from './read-phrase.ts';
import { canSpeak } from './speaks.ts';
import { isFinite, viewIn } from './views.ts';

/** `Duarte dijo: «`, `Duarte fue tajante: «`: a colon leads to the quotation, whatever follows. */
export function offerBeforeColon(place: QuotationPlace): Attribution | 'denied' | null {
  const found = readColon(place);
  // «lo niegan entre risas: «No», dice un vecino»
  const behind = found && found !== 'denied' && !found.subject ? offerBehind(place) : null;
  return behind?.subject ? behind : found;
}

function readColon(place: QuotationPlace): Attribution | 'denied' | null {
  const { line, clause, cuesBefore, at, since } = place;
  if (lowerAt(line, at - 1) !== ':') return null;
  const cue = cuesBefore.find((one) => one.at >= since);
  // «ya veo el titular: «»
  if (!cue && line.tokens.slice(since, at).some(({ lower }) => IMAGINED.has(lower) || SEEN.has(lower)))
    return 'denied';
  const phrases = phrasesIn(line, since, at - 1);
  const subject = phrases.findLast(canSpeak) ?? null;
  const quoted = cue && QUOTING.test(lowerAt(line, cue.at)) ? ownerOfUtterance(line, cue.to, at - 1) : null;
  if (quoted) return { way: 'noun', subject: quoted, cue: null };
  if (cue && cue.takes !== 'fragment') {
    const own = cue.subject ?? (cue.first || cue.toTeller ? null : subject);
    // «Cuenta que un colega fue más duro: «»»: who stands behind «que» says it
    return cue.reports && !cue.subject && own
      ? { way: 'colon', subject: own, cue: null }
      : { way: 'cue-before', subject: own, cue };
  }
  const view = viewIn(line, since, at - 1);
  // «según relata Duarte» tells only where it comes from
  if (view && !(subject && isFinite(lowerAt(line, view.from - 1))))
    return { way: 'according', subject: view, cue: null };
  if (isNegated(line, clause, at - 1)) return 'denied';
  const owner = ownerOfUtterance(line, since, at - 1);
  if (owner) return { way: 'noun', subject: owner, cue: null };
  return offerOfLead(place, phrases);
}

/** Who acts in a lead without a verb of speech; without a subject, one told of before. */
function offerOfLead({ line, at, since }: QuotationPlace, phrases: readonly Phrase[]): Attribution | null {
  const subject = phrases.findLast(canSpeak) ?? null;
  // «fue tajante:», «con una frase:», «la corrigió:»
  const lead = lowerAt(line, at - 2);
  const acts = isFinite(lead);
  const things = phrases.filter(({ from }) => !/^(?:ni|sin)$/.test(lowerAt(line, from - 1)));
  const actor =
    subject ??
    dativeAt(line, since, at) ??
    relativeActor(line, since, at) ??
    (acts ? things[0] : undefined) ??
    things.find(({ head }) => BEARERS.has(head));
  const leads =
    isOnly(line, since, at - 1, [ADVERBS, CONJUNCTIONS]) ||
    actor !== undefined ||
    acts ||
    MANNERS.has(lead) ||
    takesFloor(line, since, at - 1) ||
    (UTTERANCES.has(lead) && !line.tokens.slice(since, at).some(({ lower }) => SIGNS.has(lower))) ||
    (things.length === 0 && goesOn(line, since, at - 1));
  return leads ? { way: 'colon', subject: actor ? bare(line, actor) : null, cue: null } : null;
}

/** `Al final de la misa tomó el micrófono en el atrio: «`: somebody told of before is about to speak. */
function takesFloor(line: Line, from: number, end: number): boolean {
  for (let at = from; at + 2 < end + 1; at++)
    if (TAKES.test(lowerAt(line, at)) && /^(?:el|la)$/.test(lowerAt(line, at + 1)))
      if (FLOOR.has(lowerAt(line, at + 2))) return true;
  return false;
}

/** `A Duarte le tembló la voz: «`: to whom something happens. */
function dativeAt(line: Line, from: number, end: number): Phrase | null {
  if (!/^al?$/.test(lowerAt(line, from))) return null;
  const phrase = readGoverned(line, from, end);
  return phrase && canSpeak(phrase) && /^les?$/.test(lowerAt(line, phrase.to)) ? phrase : null;
}

/** `Hubo aplausos, que Duarte cortó con la mano: «`: who acts in a relative clause that leads to the colon. */
function relativeActor(line: Line, from: number, end: number): Phrase | null {
  for (let at = end - 1; at > from; at--) {
    if (lowerAt(line, at) !== 'que') continue;
    const phrase = readPhrase(line, at + 1, end);
    return phrase && canSpeak(phrase) && isFinite(lowerAt(line, phrase.to)) ? phrase : null;
  }
  return null;
}

/** «una tela», which the story tells more of: the thing alone. */
const bare = (line: Line, phrase: Phrase): Phrase =>
  BEARERS.has(phrase.head) && phrase.form === 'description'
    ? { ...phrase, to: phrase.from + 2, end: line.tokens[phrase.from + 1]!.end }
    : phrase;

/** Longest lead of a colon that goes on with who spoke, in tokens. */
const MAX_LEAD = 14;

/**
 * Goes a lead without any noun phrase of its own on with who is told of: «Y sobre el rival: «», «Y a los suyos: «»,
 * «Enseguida se pone seria: «», «pero se resigna: «»? What is written on a sign or is a title goes on with nobody.
 */
function goesOn(line: Line, from: number, to: number): boolean {
  if (to - from > MAX_LEAD) return false;
  // «Y luego, entre risas:»
  let about = /^[ye]$/.test(lowerAt(line, from));
  let acts = false;
  let at = from;
  while (at < to) {
    const lower = lowerAt(line, at);
    if (SIGNS.has(lower) || WORKS.has(lower) || BEARERS.has(lower)) return false;
    if (CLITICS.has(lower) || isFinite(lower)) acts = true;
    if (isPreposition(line, at)) {
      about ||= ABOUT.has(lower) && opensLead(line, from, at);
      const next = behindGoverned(line, at, to);
      for (let inside = at; inside < next; inside++)
        if (SIGNS.has(lowerAt(line, inside)) || BEARERS.has(lowerAt(line, inside))) return false;
      at = Math.max(next, at + 1);
    } else at++;
  }
  return about || acts;
}

/** Stands before a place nothing but «y», «ya» and commas? */
const opensLead = (line: Line, from: number, at: number): boolean => {
  for (let place = from; place < at; place++) {
    const lower = lowerAt(line, place);
    if (!isComma(line, place) && lower !== '.' && !CONJUNCTIONS.has(lower) && !ADVERBS.has(lower))
      return false;
  }
  return true;
};
