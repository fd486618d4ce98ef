import { UTTERANCES, WORKS } from '../rules/nouns.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CLITICS,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../rules/words.ts';
import type { Attribution, QuotationPlace } from './attribute-clause.ts';
import type { Cue } from './find-cues.ts';
import { isTime } from './behind-governed.ts';
import { subjectBehind } from './subject-behind.ts';
import { isComma, isDash, isPlainWord, lowerAt, type Line } from './line.ts';
import { readGoverned, readPhrase, type Phrase } from './read-phrase.ts';
import { canSpeak } from './speaks.ts';
import { viewerAt } from './views.ts';

/** The place behind a quotation and its comma, stop or dash. */
function placeBehind(line: Line, at: number): number {
  let next = at + 1;
  while (isComma(line, next) || isDash(line, next) || lowerAt(line, next) === '.') next++;
  return next;
}

/** `«¿No?» dijo Duarte`: the mark inside stands for the comma. */
const endsOpen = ({ text, tokens }: Line, at: number): boolean => {
  const { end } = tokens[at]!;
  return /[?!…,—–-]["'’”»]*$/.test(text.slice(Math.max(0, end - 4), end));
};

/** Opens the quotation its sentence, or goes it on behind a dash, another quotation or a heading with its stop? */
const isAtHead = (line: Line, from: number, at: number): boolean => {
  for (let place = at - 1; place >= from; place--) {
    const { kind, lower } = line.tokens[place]!;
    if (lower === '.' || lower === '|') return true;
    if (kind !== 'mark' && kind !== 'number') return false;
  }
  return true;
};

/** `», dijo Ana Duarte`, `», añadió`, `», Duarte dijo`, `», graficó`. */
export function offerBehind(place: QuotationPlace): Attribution | null {
  const { line, clause, cuesBehind, at, since } = place;
  const next = placeBehind(line, at);
  if (next >= clause.to || (next === at + 1 && !endsOpen(line, at))) return null;
  const read = readWritten(line, next, clause.to);
  if (read) return read;
  if (/^(?:eso|esto|así)$/.test(lowerAt(line, next))) {
    const told = cuesBehind.find(({ subject }) => subject !== null);
    return told ? { way: 'told-behind', subject: told.subject, cue: told } : null;
  }
  let verb = next;
  while (ADVERBS.has(lowerAt(line, verb)) && verb < next + 3) verb++;
  const cue = cuesBehind.find(({ from, subject, inverted }) =>
    inverted || subject === null || subject.from < at
      ? from === verb
      : subject.from === next && from === subject.to,
  );
  const head = isAtHead(line, since, at);
  const periphrasis = head ? offerOfPeriphrasis(place, verb) : null;
  if (periphrasis) return periphrasis;
  if (!cue || cue.takes === 'fragment') return head ? unlisted(place, next) : null;
  const speaks = cue.mood === 'finite' || cue.mood === 'participle';
  if (!speaks || leadsOn(line, cue, clause.to, head) || (cue.takes === 'beside' && !head)) return null;
  return { way: 'cue-after', subject: cue.subject, cue };
}

/** «dijo Duarte: «`, «dijo que»: the verb leads to what follows. */
function leadsOn(line: Line, { to, subject, inverted, reports }: Cue, end: number, head: boolean): boolean {
  const next = inverted && subject ? subject.to : to;
  // «», dijo a los vecinos que esperaban»: behind words that open the sentence tells «que» more of a noun
  const leads = head ? lowerAt(line, to) === 'que' : reports;
  return (leads && !inverted) || (next < end && lowerAt(line, next) === ':');
}

/** `«», iba gritando por la calle`, `«», volvió a decir Duarte`: a verb of speech under one that tells how it goes on. */
function offerOfPeriphrasis({ line, clause, cuesBehind }: QuotationPlace, verb: number): Attribution | null {
  let at = verb;
  while (CLITICS.has(lowerAt(line, at)) || AUXILIARIES.has(lowerAt(line, at))) at++;
  if (!GOES_ON.test(lowerAt(line, at))) return null;
  const ruled = /^(?:a|por)$/.test(lowerAt(line, at + 1)) ? at + 2 : at + 1;
  const cue = cuesBehind.find((one) => one.at === ruled);
  if (!cue || cue.mood !== (ruled === at + 1 ? 'gerund' : 'infinitive') || cue.takes === 'fragment')
    return null;
  const subject = subjectBehind(line, cue.to, clause.to, true);
  const spoken: Cue = {
    ...cue,
    subject,
    inverted: subject !== null,
    mood: 'finite',
    plural: lowerAt(line, at).endsWith('n'),
    negated: false,
  };
  return { way: 'cue-after', subject, cue: spoken };
}

/** Verbs that tell how another goes on, in the past and present: «iba gritando», «acabó por admitir». */
const GOES_ON =
  /^(?:va|iba|fue|sigue|seguía|siguió|viene|venía|vino|anda|andaba|anduvo|está|estaba|estuvo|continúa|continuaba|continuó|acaba|acababa|acabó|termina|terminaba|terminó|vuelve|volvía|volvió|llega|llegaba|llegó|empieza|empezaba|empezó|comienza|comenzaba|comenzó)n?$/;

/** `», se lee en el comunicado`, `», se oye gritar a un pescador`: the words of a text are of who put it out. */
function readWritten(line: Line, at: number, end: number): Attribution | null {
  if (lowerAt(line, at) !== 'se') return null;
  if (!/^(?:lee|leía|oye|oía|escucha|escuchaba|ve|puede|podía)$/.test(lowerAt(line, at + 1))) return null;
  for (let next = at + 2; next < Math.min(end, at + 8); next++) {
    if (!PREPOSITIONS.has(lowerAt(line, next))) continue;
    const phrase = readGoverned(line, next, end);
    if (!phrase) continue;
    return { way: 'cue-after', subject: phrase, cue: null };
  }
  return { way: 'cue-after', subject: null, cue: null };
}

/** A verb right behind a quotation speaks, whatever it means: `«No», graficó Duarte`, `«No», los regaña.` */
function unlisted({ line, clause }: QuotationPlace, next: number): Attribution | null {
  let verb = next;
  while (verb < next + 4 && isBeforeVerb(lowerAt(line, verb))) verb++;
  const word = lowerAt(line, verb);
  if (line.tokens[verb]?.kind !== 'word' || !isPlainWord(line, verb)) return null;
  const past =
    /(?:ó|aron|ieron)$/.test(word) || (/(?:ado|ido)$/.test(word) && AUXILIARIES.has(lowerAt(line, verb - 1)));
  const present =
    /^\p{L}{3,}(?:a|e|an|en)$/u.test(word) && !isNoVerb(word) && endsTail(line, verb + 1, clause.to);
  if (!past && !present) return null;
  const subject = subjectBehind(line, verb + 1, clause.to, true);
  return { way: 'cue-after', subject, cue: unlistedCue(line, next, verb, subject) };
}

const isBeforeVerb = (word: string): boolean =>
  CLITICS.has(word) || AUXILIARIES.has(word) || ADVERBS.has(word);

const NO_VERBS = [UTTERANCES, WORKS, PREPOSITIONS, CONJUNCTIONS, SUBORDINATORS, DETERMINERS, ADVERBS];
const isNoVerb = (word: string): boolean =>
  NO_VERBS.some((words) => words.has(word)) || /(?:mente|ista|ora)$/.test(word);

/** Ends the sentence behind a verb, or goes on with its subject, a time or what a preposition governs? */
function endsTail(line: Line, at: number, end: number): boolean {
  if (at >= end || /^[.,;—–]+$/.test(lowerAt(line, at)) || PREPOSITIONS.has(lowerAt(line, at))) return true;
  const phrase = readPhrase(line, at, end);
  return phrase !== null && (canSpeak(phrase) || isTime(line, phrase));
}

function unlistedCue(line: Line, from: number, at: number, subject: Phrase | null): Cue {
  const { start, end, lower } = line.tokens[at]!;
  return {
    start,
    end,
    from,
    at,
    to: at + 1,
    verb: lower,
    takes: 'beside',
    subject,
    inverted: subject !== null,
    mood: 'finite',
    first: false,
    plural: /(?:ron|an|en)$/.test(lower),
    negated: lowerAt(line, from) === 'no',
    toTeller: false,
    pointsBack: false,
    ambiguous: false,
    aside: false,
    reports: false,
    calls: false,
  };
}

/** `», según Duarte`, `», en palabras del alcalde`. */
export function offerOfViewBehind({ line, clause, at }: QuotationPlace): Attribution | null {
  const subject = viewerAt(line, placeBehind(line, at), clause.to);
  return subject && { way: 'according', subject, cue: null };
}

/** `» — Ana Duarte`, `» (Ana Duarte)`. */
export function offerOfName({ line, clause, at }: QuotationPlace): Attribution | null {
  let next = at + 1;
  while (lowerAt(line, next) === '.') next++;
  if (!isDash(line, next) && lowerAt(line, next) !== '(') return null;
  const subject = readPhrase(line, next + 1, clause.to);
  return subject?.form === 'name' && canSpeak(subject) ? { way: 'dash', subject, cue: null } : null;
}
