import { CUE_OF } from '../rules/cue-verbs.ts';
import { DENYING_VERBS } from '../rules/negation.ts';
import { NAMING, UTTERANCES, WORKS } from '../rules/nouns.ts';
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  GREETING,
  MANNERS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../rules/words.ts';
import type { Attribution, QuotationPlace } from './attribute-clause.ts';
import { groupStart, type Cue } from './find-cues.ts';
import { behindAdjuncts, behindGoverned, lastPhrase, phrasesIn, subjectBefore } from './find-subject.ts';
import { isComma, isDash, lowerAt, type Line } from './line.ts';
import { isNegated } from './negation.ts';
import { readGoverned, type Phrase } from './read-phrase.ts';
import { canSpeak } from './speaks.ts';
import { hasOwnView, isFinite, viewIn } from './views.ts';

/** `Duarte nunca dijo que la presa fuera «segura», según…`: told as not said, whatever follows. */
export function denialBefore({ line, cuesBefore, at, since }: QuotationPlace): 'denied' | null {
  const cue = cuesBefore.find((one) => one.at >= since && one.takes !== 'beside');
  if (cue && DENYING_VERBS.has(lowerAt(line, cue.at)) && cue.reports) return 'denied';
  if (!cue?.negated) return null;
  // «lo que no dijo Duarte es «»
  const lead = lowerAt(line, at - 1);
  const told = cue.takes === 'words' && (cue.reports || lead === ':' || /^(?:es|era|fue)$/.test(lead));
  const leads = told || gapOf(cue, at) <= MAX_GAP;
  return leads ? 'denied' : null;
}

/** Tokens between a verb that leads to a quotation and the quotation: «dijo aquello de «», «dijo un «». */
const MAX_GAP = 3;
const gapOf = ({ to, inverted, subject }: Cue, at: number): number =>
  at - (inverted && subject ? subject.to : to);

/** `Duarte dijo: «`, `Duarte fue tajante: «`: a colon leads to the quotation, whatever follows. */
export function offerBeforeColon(place: QuotationPlace): Attribution | 'denied' | null {
  const { line, clause, cuesBefore, at, since } = place;
  if (lowerAt(line, at - 1) !== ':') return null;
  const cue = cuesBefore.find((one) => one.at >= since);
  const subject = phrasesIn(line, since, at - 1).findLast(canSpeak) ?? null;
  if (cue && cue.takes !== 'fragment') {
    const own = cue.subject ?? (cue.first || cue.toTeller ? null : subject);
    return { way: 'cue-before', subject: own, cue };
  }
  const view = viewIn(line, since, at - 1);
  // «según relata Duarte» tells only where it comes from
  if (view && !(subject && isFinite(lowerAt(line, view.from - 1))))
    return { way: 'according', subject: view, cue: null };
  if (isNegated(line, clause, at - 1)) return 'denied';
  const owner = ownerOfUtterance(line, since, at - 1);
  if (owner) return { way: 'noun', subject: owner, cue: null };
  // «fue tajante:», «con una frase:», «la corrigió:»; without a subject, of one told of before
  const lead = lowerAt(line, at - 2);
  const acts = isFinite(lead);
  const actor =
    subject ?? dativeAt(line, since, at) ?? (acts ? (phrasesIn(line, since, at - 1)[0] ?? null) : null);
  const leads =
    isOnly(line, since, at - 1, [ADVERBS, CONJUNCTIONS]) ||
    actor !== null ||
    acts ||
    MANNERS.has(lead) ||
    UTTERANCES.has(lead);
  return leads ? { way: 'colon', subject: actor, cue: null } : null;
}

/** The words of the quotation at a place, behind its mark. */
const wordsAt = ({ text, tokens }: Line, at: number): string =>
  text.slice(tokens[at]!.start, tokens[at]!.end).replace(/^["“”'‘«‹]+/u, '');

/** `Según Duarte, … «`, `A su juicio, «`, and what goes on with it: `, aunque «`. */
export function offerOfViewBefore(place: QuotationPlace): Attribution | null {
  const { line, at, since, before, cuesBefore } = place;
  if (before?.way === 'according' && !hasVerb(line, since, at)) return before;
  const subject = viewIn(line, since, at);
  // «Según los vecinos, una voz repetía «»: they tell what another says
  const cue = cuesBefore.find((one) => one.at >= since);
  const whole = /^[\p{Lu}¿¡]/u.test(wordsAt(line, at));
  if (whole && subject && cue?.subject && cue.subject.from >= subject.to && leadsTo(place, cue)) return null;
  return subject || hasOwnView(line, since, at) ? { way: 'according', subject, cue: null } : null;
}

/** The next part of a quotation that its verb of speech splits: `«No», dijo Duarte, «nunca»`, `«No —dijo—. Nunca»`. */
export function offerOfSplit({ line, at, since, cuesBefore, before }: QuotationPlace): Attribution | null {
  if (!before || before.way === 'fragment' || before.way === 'cue-apart') return null;
  if (since < at - 1 && isDash(line, since) && isDash(line, at - 1))
    return { ...before, way: 'same-sentence' };
  if (cuesBefore.some((cue) => cue.at >= since && cue.at !== before.cue?.at)) return null;
  const joined = /^[,.;y]$/.test(lowerAt(line, at - 1)) || isDash(line, at - 1);
  return joined ? { ...before, way: 'same-sentence' } : null;
}

/** Most tokens between a verb that takes a few words and the quotation. */
const FRAGMENT_REACH = 24;

/** `Duarte dijo que el plan está «`, `Duarte calificó la lluvia de «`, `Duarte admitió «`. */
export function offerBefore(place: QuotationPlace): Attribution | null {
  const { line, cuesBefore, at, since, before } = place;
  // «habló de «paz» y de «pan»»
  if (before?.way === 'fragment' && isJoin(line, since, at)) return before;
  const cue = cuesBefore.find((one) => one.mood !== 'unreal' && (one.at >= since || one.reports));
  if (!cue) return null;
  const { subject, takes } = cue;
  if (cue.at < since) {
    // «admitió que llega «tarde» y que es «poco»»: one verb may lead to several fragments
    const goesOn = before?.cue?.at === cue.at && !hasVerb(line, since, at);
    return goesOn ? { way: 'cue-apart', subject, cue } : null;
  }
  // «en redes se habla de «»
  if (takes === 'fragment' && !subject && lowerAt(line, cue.from) === 'se') return null;
  if (takes === 'fragment')
    return gapOf(cue, at) <= FRAGMENT_REACH ? { way: 'fragment', subject, cue } : null;
  if (leadsTo(place, cue)) return { way: 'cue-before', subject, cue };
  if (takes === 'beside') return null;
  if (cue.reports || isWithin(line, at) || isListed(line, at - gapOf(cue, at), at))
    return { way: 'cue-apart', subject, cue };
  return offerOfAside(line, cue);
}

/** `El sueldo, aclaró, es «el de siempre»`, `El sueldo, aclaró Duarte, es «»`. */
function offerOfAside(line: Line, cue: Cue): Attribution | null {
  const own = cue.inverted ? cue.subject : null;
  const aside = isComma(line, cue.from - 1) && isComma(line, own?.to ?? cue.to);
  return aside && !cue.plural ? { way: 'cue-apart', subject: own, cue } : null;
}

/** Stand here at least one token, and only words of these kinds? */
const isOnly = (line: Line, from: number, to: number, kinds: readonly ReadonlySet<string>[]): boolean =>
  to > from && line.tokens.slice(from, to).every(({ lower }) => kinds.some((words) => words.has(lower)));

/** Nothing but «y», a preposition and a determiner. */
const isJoin = (line: Line, from: number, to: number): boolean =>
  CONJUNCTIONS.has(lowerAt(line, from)) && isOnly(line, from, to, [CONJUNCTIONS, PREPOSITIONS, DETERMINERS]);

/** `A Duarte le tembló la voz: «`: to whom something happens. */
function dativeAt(line: Line, from: number, end: number): Phrase | null {
  if (!/^al?$/.test(lowerAt(line, from))) return null;
  const phrase = readGoverned(line, from, end);
  return phrase && canSpeak(phrase) && /^les?$/.test(lowerAt(line, phrase.to)) ? phrase : null;
}

/** Longest list before a quotation that ends it, in tokens: «prometió colchones, láminas y «». */
const MAX_LIST = 12;

/** Is the quotation the last of a list of objects? */
function isListed(line: Line, from: number, at: number): boolean {
  if (lowerAt(line, at - 1) !== 'y' || at - from > MAX_LIST) return false;
  for (let place = from; place < at - 1; place++)
    if (isFinite(lowerAt(line, place)) || SUBORDINATORS.has(lowerAt(line, place))) return false;
  return true;
}

/** Words between «con un» and the quotation, and tokens before it to its verb. */
const GREETING_WORDS = 2;
const GREETING_REACH = 12;

/** `Duarte lo atajó con un «`, `despidió al cronista con un sonoro «`: some words are what is done. */
export function offerOfGreeting({ line, clause, at, since }: QuotationPlace): Attribution | null {
  let lead = at - 1;
  while (lead > since && at - lead <= GREETING_WORDS && !/^una?$/.test(lowerAt(line, lead))) lead--;
  if (!/^una?$/.test(lowerAt(line, lead)) || lowerAt(line, lead - 1) !== 'con') return null;
  for (let verb = lead - 2; verb >= Math.max(since, lead - GREETING_REACH); verb--) {
    if (!GREETING.test(lowerAt(line, verb))) continue;
    return {
      way: 'fragment',
      subject: subjectBefore(line, clause, groupStart(line, clause, verb)),
      cue: null,
    };
  }
  return null;
}

/** Stands nothing between a verb and a quotation but what a verb may have beside it, «que», a determiner or a comma? */
function leadsTo({ line, clause, at }: QuotationPlace, cue: Cue): boolean {
  const gap = gapOf(cue, at);
  if (gap <= 1) return true;
  if (cue.takes === 'beside') return false;
  const joined = cue.reports || isComma(line, at - 1) || DETERMINERS.has(lowerAt(line, at - 1));
  if ((gap === 2 && joined) || behindAdjuncts(line, at - gap, at) === at) return true;
  return isComma(line, at - 1) && clause.to - at <= MAX_GAP && !cue.reports && !isComma(line, cue.to);
}

/** «aquello de «», «un «»: the quotation is a part of its phrase. */
const isWithin = (line: Line, at: number): boolean =>
  DETERMINERS.has(lowerAt(line, at - 1)) ||
  /^(?:de|como)$/.test(lowerAt(line, at - 1)) ||
  (lowerAt(line, at - 1) === 'que' && lowerAt(line, at - 2) === 'de');

/** Stands a new verb of speech between two quotations? */
function hasVerb(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (CUE_OF.get(lowerAt(line, at))?.mood === 'finite') return true;
  return false;
}

/** How far before the marks a noun or verb of naming may stand, in tokens. */
const NAMING_REACH = 4;

/**
 * `la novela «`, `apodado «`, `lo que llaman «`, `no se trata de «`: what stands in the marks is a name, a title or no
 * word of anybody's. After a noun for a work only what begins with a capital is.
 */
export function nameBefore({ line, at, since }: QuotationPlace): 'named' | null {
  let lead = at - 1;
  while (
    lead > since &&
    at - lead < NAMING_REACH &&
    (isComma(line, lead) ||
      DETERMINERS.has(lowerAt(line, lead)) ||
      /^(?:de|como|del|a)$/.test(lowerAt(line, lead)))
  )
    lead--;
  const word = lowerAt(line, lead);
  if (lead < since || lowerAt(line, at - 1) === ':') return null;
  const capital = /^\P{L}*\p{Lu}/u.test(wordsAt(line, at).slice(0, 4));
  if (WORKS.has(word)) return capital || NAMED.test(word) ? 'named' : null;
  // «lo que Duarte llama «» is Duarte's word for it
  if (NAMING.has(word))
    return capital || (hasThat(line, since, lead) && !namerOf(line, since, lead)) ? 'named' : null;
  // «le dicen «»: without «que» a name is given
  if (/^(?:dicen|decían)$/.test(word) && lead === at - 1 && /^les?$/.test(lowerAt(line, lead - 1)))
    return 'named';
  return isNot(line, lead) ? 'named' : null;
}

/** Who gives the name: «el plan que ella llama «», «Duarte, que llegó tarde, lo llamó «». */
const namerOf = (line: Line, from: number, verb: number): Phrase | null =>
  /(?:n|se)$/.test(lowerAt(line, verb)) || lowerAt(line, verb - 1) === 'se'
    ? null
    : subjectBefore(line, { from, to: verb }, verb);

/** «el llamado «», «la denominada «» */
const NAMED = /^(?:llamad|denominad|bautizad|apodad|conocid|titulad)[oa]s?$/;

const hasThat = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (/^(?:que|se|donde)$/.test(lowerAt(line, at)) || line.tokens[at]?.kind === 'quotation') return true;
  return false;
};

/** «no se trata de «», «no es un «» */
const isNot = (line: Line, at: number): boolean =>
  (lowerAt(line, at) === 'trata' && lowerAt(line, at - 2) === 'no') ||
  (/^(?:es|era|fue|son)$/.test(lowerAt(line, at)) && lowerAt(line, at - 1) === 'no');

/** `la frase de Duarte, «`: the noun for words stands right before. */
export function offerOfUtterance({ line, at, since }: QuotationPlace): Attribution | null {
  const lead = isComma(line, at - 1) || lowerAt(line, at - 1) === 'que' ? at - 1 : at;
  const subject = ownerOfUtterance(line, since, lead);
  return subject && (subject.to === lead || lowerAt(line, lead) === 'que')
    ? { way: 'noun', subject, cue: null }
    : null;
}

/** Whose words a noun for words gives: «la frase de la semana fue de Duarte», «a Duarte le recordamos su frase». */
function ownerOfUtterance(line: Line, from: number, to: number): Phrase | null {
  let told = false;
  let found: Phrase | null = null;
  for (let at = from; at < to; at++) {
    if (UTTERANCES.has(lowerAt(line, at))) {
      told = true;
      if (/^sus?$/.test(lowerAt(line, at - 1)) || /^sus?$/.test(lowerAt(line, at - 2)))
        found = lastPhrase(line, from, at);
    }
    if (!told || !/^del?$/.test(lowerAt(line, at))) continue;
    const phrase = readGoverned(line, at, to);
    if (phrase && canSpeak(phrase)) found = phrase;
    at = Math.max(at, behindGoverned(line, at, to) - 1);
  }
  return found;
}
