import { CUE_OF } from '../rules/cue-verbs.ts';
import { DENYING_VERBS } from '../rules/negation.ts';
import { UTTERANCES, WORKS } from '../rules/nouns.ts';
import {
  CONJUNCTIONS,
  CRIES,
  DETERMINERS,
  GREETING,
  PREPOSITIONS,
  SUBORDINATORS,
  TO_CAUSE,
} from '../rules/words.ts';
import type { Attribution, QuotationPlace } from './attribute-clause.ts';
import { groupStart, type Cue } from './find-cues.ts';
import { behindAdjuncts, lastPhrase, phrasesIn, subjectBefore } from './find-subject.ts';
import { behindGoverned } from './behind-governed.ts';
import { isComma, isDash, isOnly, lowerAt, standAt, wordsAt, type Line } from './line.ts';
import { readGoverned, readPhrase, type Phrase } from './read-phrase.ts';
import { canSpeak } from './speaks.ts';
import { behindOwnAccount, hasOwnView, isFinite, viewIn } from './views.ts';

/** `Duarte nunca dijo que la presa fuera «segura», según…`: told as not said, whatever follows. */
export function denialBefore({ line, cuesBefore, at, since }: QuotationPlace): 'denied' | null {
  const cue = cuesBefore.find((one) => one.at >= since && (one.takes !== 'beside' || one.to === at));
  if (cue && DENYING_VERBS.has(lowerAt(line, cue.at)) && cue.reports) return 'denied';
  if (!cue?.negated) return null;
  // «prefirió no hablar: «Hoy no»»
  if (cue.mood === 'infinitive' && cue.takes === 'fragment' && lowerAt(line, at - 1) === ':') return null;
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

/** `Según Duarte, … «`, `A su juicio, «`, and what goes on with it: `, aunque «`. */
export function offerOfViewBefore(place: QuotationPlace): Attribution | null {
  const { line, at, since, before, cuesBefore } = place;
  if (before?.way === 'according' && !hasVerb(line, since, at)) return before;
  const subject = viewIn(line, since, at);
  // «Según los vecinos, una voz repetía: «»», «Según contó Duarte, Wit gritó «»»: they tell what another says
  const cue = cuesBefore.find((one) => one.at >= since);
  const whole =
    /^[\p{Lu}¿¡]/u.test(wordsAt(line, at)) ||
    (subject !== null &&
      isFinite(lowerAt(line, subject.from - 1)) &&
      /^les?$/.test(lowerAt(line, cue?.from ?? at)));
  if (cue?.subject && cue.subject.from >= (subject?.to ?? since) && tellsAnother(place, cue, whole))
    return null;
  if (subject && cue?.subject && cue.subject.from !== subject.from && tellsSomebody(line, cue)) return null;
  const account = behindOwnAccount(line, since);
  const own = hasOwnView(line, since, at) || (account === at - 1 && isComma(line, account));
  return subject || own ? { way: 'according', subject, cue: null } : null;
}

/** Leads the verb of another, behind a view, to the quotation: «Según Duarte, el alcalde reconoció que «»»? */
const tellsAnother = (place: QuotationPlace, cue: Cue, whole: boolean): boolean =>
  (whole && leadsTo(place, cue)) ||
  (cue.takes === 'words' && cue.reports && lowerAt(place.line, place.at - 1) === 'que');

/** «les advirtió que», «le dijo, según Duarte, que»: said to somebody, so that who holds the view only tells of it. */
const tellsSomebody = (line: Line, { from, to, reports, takes, aside }: Cue): boolean =>
  reports &&
  !aside &&
  takes === 'words' &&
  (/^(?:les?|nos|me)$/.test(lowerAt(line, from)) || /^al?$/.test(lowerAt(line, to)));

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
  // «considera «tarde» que se enterara «por la radio»»
  const goesOver = (one: Cue): boolean => one.at === before?.cue?.at && lowerAt(line, since) === 'que';
  const cue = cuesBefore.find(
    (one) => one.mood !== 'unreal' && (one.at >= since || one.reports || goesOver(one)),
  );
  if (!cue) return null;
  const { subject, takes } = cue;
  if (cue.at < since) {
    // «admitió que llega «tarde» y que es «poco»»: one verb may lead to several fragments
    const goesOn = before?.cue?.at === cue.at && !hasVerb(line, since, at);
    return goesOn ? { way: 'cue-apart', subject, cue } : null;
  }
  // «en redes se habla de «»
  if (takes === 'fragment' && !subject && isImpersonal(line, cue, since)) return null;
  if (takes === 'fragment') return isFragmentOf(line, cue, at) ? { way: 'fragment', subject, cue } : null;
  if (leadsTo(place, cue)) return { way: 'cue-before', subject, cue };
  if (takes === 'beside') return null;
  if (
    cue.reports ||
    leadsToDoing(line, cue) ||
    isWithin(line, at) ||
    isListed(line, at - gapOf(cue, at), at) ||
    hangsOn(line, at, cue)
  )
    return { way: 'cue-apart', subject, cue };
  return offerOfAside(line, cue);
}

/** «se habla de «» is nobody's word; «En su sitio se define como «» is of one told of before. */
const isImpersonal = (line: Line, { from, calls }: Cue, since: number): boolean =>
  lowerAt(line, from) === 'se' &&
  !(calls && line.tokens.slice(since, from).some(({ lower }) => /^sus?$/.test(lower)));

/** Most tokens between a verb that has an object, «elogió», and the words of it that are quoted. */
const OBJECT_REACH = 8;

/** Stands «a», perhaps with an article, right before the quotation: «lo atribuyó a un «descuido»»? */
const isTo = (line: Line, at: number): boolean =>
  /^al?$/.test(lowerAt(line, at - 1)) ||
  (lowerAt(line, at - 2) === 'a' && DETERMINERS.has(lowerAt(line, at - 1)));

/** Is the quotation what a verb calls something, or near enough to be in its object: «elogió el «temple» del equipo»? */
function isFragmentOf(line: Line, cue: Cue, at: number): boolean {
  const gap = gapOf(cue, at);
  if (gap > FRAGMENT_REACH || (TO_CAUSE.has(cue.verb) && !isTo(line, at))) return false;
  if (cue.calls || cue.reports || gap <= 1) return true;
  return gap <= OBJECT_REACH && !line.tokens.slice(at - gap, at).some(({ lower }) => lower === 'que');
}

/** «dijo no tener», «aseguró sentirse»: the verb leads to what somebody does. */
const leadsToDoing = (line: Line, { to, takes }: Cue): boolean =>
  takes === 'words' && /[aei]r(?:se)?$/.test(lowerAt(line, lowerAt(line, to) === 'no' ? to + 1 : to));

/** Fewest words that a quotation which hangs on an object has. */
const HANGING_WORDS = 3;

/** Hangs the quotation on the object of the verb: «prometió viviendas «antes de quince días»»? It then opens with a preposition. */
function hangsOn(line: Line, at: number, cue: Cue): boolean {
  const gap = gapOf(cue, at);
  const words = wordsAt(line, at).split(/\s+/);
  return (
    gap <= OBJECT_REACH &&
    words.length >= HANGING_WORDS &&
    (PREPOSITIONS.has(words[0]!) || words[0] === 'antes') &&
    !line.tokens.slice(at - gap, at).some(({ kind, lower }) => kind === 'mark' || lower === 'que')
  );
}

/** `El sueldo, aclaró, es «el de siempre»`, `El sueldo, aclaró Duarte, es «»`. */
function offerOfAside(line: Line, cue: Cue): Attribution | null {
  const own = cue.inverted ? cue.subject : null;
  const aside = isComma(line, cue.from - 1) && isComma(line, own?.to ?? cue.to);
  return aside && !cue.plural ? { way: 'cue-apart', subject: own, cue } : null;
}

/** Nothing but «y», a preposition and a determiner. */
const isJoin = (line: Line, from: number, to: number): boolean =>
  CONJUNCTIONS.has(lowerAt(line, from)) && isOnly(line, from, to, [CONJUNCTIONS, PREPOSITIONS, DETERMINERS]);

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
  const cry = cryBefore(line, at);
  if (cry > since)
    return { way: 'fragment', subject: subjectBefore(line, clause, verbBefore(line, since, cry)), cue: null };
  let lead = at - 1;
  while (lead > since && at - lead <= GREETING_WORDS && !/^una?$/.test(lowerAt(line, lead))) lead--;
  if (!/^una?$/.test(lowerAt(line, lead)) || lowerAt(line, lead - 1) !== 'con') return null;
  for (let verb = lead - 2; verb >= Math.max(since, lead - GREETING_REACH); verb--) {
    if (!GREETING.test(lowerAt(line, verb))) continue;
    const subject = subjectBefore(line, clause, groupStart(line, clause, verb));
    // «El libro se abre con una dedicatoria: «»
    return subject && (WORKS.has(subject.head) || UTTERANCES.has(subject.head))
      ? null
      : { way: 'fragment', subject, cue: null };
  }
  return null;
}

/** Where «al grito de «», «a gritos de «» begins before a quotation; -1 for nowhere. */
const cryBefore = (line: Line, at: number): number =>
  CRIES.find((words) => standAt(line, at - words.length, words)) ? at - CRIES[0]!.length : -1;

/** The place of the verb before an adverbial: «lo despidieron | al grito de». */
function verbBefore(line: Line, since: number, end: number): number {
  let at = end;
  for (let place = since; place < end; place++) if (isFinite(lowerAt(line, place))) at = place;
  return groupStart(line, { from: since, to: end }, at);
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

/** `la frase de Duarte, «`: the noun for words stands right before. */
export function offerOfUtterance({ line, at, since }: QuotationPlace): Attribution | null {
  const lead = isComma(line, at - 1) || lowerAt(line, at - 1) === 'que' ? at - 1 : at;
  // «publicó una foto con el texto «»»
  if (UTTERANCES.has(lowerAt(line, at - 1)) && lowerAt(line, at - 3) === 'con') {
    const shows = phrasesIn(line, since, at - 3).find(canSpeak) ?? null;
    return shows && { way: 'fragment', subject: shows, cue: null };
  }
  const subject = ownerOfUtterance(line, since, lead);
  return subject && (subject.to === lead || lowerAt(line, lead) === 'que')
    ? { way: 'noun', subject, cue: null }
    : null;
}

/** What is done to a text by whoever wrote it. */
const LEAVING = /^(?:dejó|dejaba|escribió|mandó|envió|firmó|publicó|colgó|pegó|redactó)$/;

/** Whose words a noun for words gives: «la frase de la semana fue de Duarte», «a Duarte le recordamos su frase». */
export function ownerOfUtterance(line: Line, from: number, to: number): Phrase | null {
  let told = false;
  let found: Phrase | null = null;
  for (let at = from; at < to; at++) {
    if (UTTERANCES.has(lowerAt(line, at))) {
      told = true;
      if (/^sus?$/.test(lowerAt(line, at - 1)) || /^sus?$/.test(lowerAt(line, at - 2)))
        found = lastPhrase(line, from, at);
    }
    // «leyó la nota que dejó la maestra»
    const leaver = told && lowerAt(line, at) === 'que' && LEAVING.test(lowerAt(line, at + 1)) ? at + 2 : 0;
    const writer = leaver > 0 ? readPhrase(line, leaver, to) : null;
    if (writer && canSpeak(writer)) found = writer;
    if (!told || !/^del?$/.test(lowerAt(line, at))) continue;
    const phrase = readGoverned(line, at, to);
    if (phrase && canSpeak(phrase)) found = phrase;
    at = Math.max(at, behindGoverned(line, at, to) - 1);
  }
  return found;
}
