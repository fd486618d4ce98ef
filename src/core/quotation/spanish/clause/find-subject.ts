import type { Clause } from '../../marks/split-clauses.ts';
import { CUE_OF } from '../rules/cue-verbs.ts';
import { BODIES, DOCUMENTS } from '../rules/nouns.ts';
import { ADVERBS, AUXILIARIES, CLITICS, HEARING, SUBORDINATORS, TIMES } from '../rules/words.ts';
import { isComma, isPreposition, isQuotation, lowerAt, type Line } from './line.ts';
import { behindGoverned, isTime } from './behind-governed.ts';
import { behindInfinitive } from './behind-infinitive.ts';
import { canSpeak } from './speaks.ts';
import { isFinite, viewAt } from './views.ts';
import { readGoverned, readPhrase, type Phrase } from './read-phrase.ts';

/** How far before a verb its subject may stand, in tokens. */
const BEFORE = 60;

/** How far what a verb may have beside its subject is read, in tokens. */
const ADJUNCTS = 16;

/** Behind adverbs, times and what prepositions govern: «indicó ayer en una nota | que», «pidió a todos | «calma»». */
export function behindAdjuncts(line: Line, from: number, end: number): number {
  const to = Math.min(end, from + ADJUNCTS);
  let at = from;
  while (at < to) {
    const lower = lowerAt(line, at);
    // «más tarde», «poco después»
    if (ADVERBS.has(lower) || (TIMES.has(lower) && ADVERBS.has(lowerAt(line, at - 1)))) at++;
    else if (isComma(line, at)) {
      const behind = behindInserted(line, at, to);
      if (behind === at) break;
      at = behind;
    } else if (isPreposition(line, at)) {
      if (lowerAt(line, at + 1) === 'que') return isTemporal(line, at) ? at : at + 1;
      if (isQuotation(line, at + 1)) return at;
      at = behindGoverned(line, at, to);
    } else {
      const phrase = readPhrase(line, at, to);
      if (!phrase || !isTime(line, phrase)) break;
      at = phrase.to;
    }
  }
  return at;
}

/** Opens a preposition with its «que» a clause of time or aim, «hasta que», «antes de que», and not what is said, «de que»? */
const isTemporal = (line: Line, at: number): boolean =>
  /^(?:hasta|desde|para|sin)$/.test(lowerAt(line, at)) ||
  /^(?:antes|después|luego)$/.test(lowerAt(line, at - 1));

/** Longest phrase set between commas behind a verb, in tokens. */
const MAX_INSERTED = 10;

/** Behind «, sin embargo,», «, al final,», which lead on to «que»; the same place where none stands. */
function behindInserted(line: Line, comma: number, to: number): number {
  for (let at = comma + 2; at < Math.min(to, comma + MAX_INSERTED); at++)
    if (isComma(line, at)) return lowerAt(line, at + 1) === 'que' ? at + 1 : comma;
  return comma;
}

/**
 * The subject before a verb of speech: the last phrase that can speak, that no preposition governs, and that stands in no
 * relative clause. Looked for back to a quotation or the start of the sentence.
 */
export function subjectBefore(line: Line, clause: Clause, verb: number, calls = false): Phrase | null {
  let from = Math.max(clause.from, verb - BEFORE);
  for (let at = verb - 1; at >= from; at--)
    if (isQuotation(line, at) || lowerAt(line, at) === ';') from = at + 1;
  const relative = relativeBefore(line, from, verb);
  // «Duarte leyó la carta de Wit, que tachó de «»: of verbs that call, «que» is what is called
  if (relative !== null && calls && lowerAt(line, relative) === 'que')
    return phrasesIn(line, from, relative).findLast(canSpeak) ?? null;
  if (relative !== null) return lastPhrase(line, from, relative);
  const phrases = phrasesIn(line, from, verb);
  // what stands right before the verb speaks, whatever it is: «el guarda dijo»; so does «El fallo, de cien páginas, dice»
  return (
    phrases.findLast((phrase) => (phrase.to === verb || canSpeak(phrase)) && !isPredicate(line, phrase)) ??
    textAt(line, phrases[0], { from, verb })
  );
}

/** «cuando era solo un rumor | lo negó»: what a thing was, right behind the verb of that. */
function isPredicate(line: Line, { from, form, determiner }: Phrase): boolean {
  if (form !== 'description' || !/^una?$/.test(determiner ?? '')) return false;
  let at = from - 1;
  while (ADVERBS.has(lowerAt(line, at)) || lowerAt(line, at) === 'apenas') at--;
  return /^(?:es|era|eran|son|fue|fueron|sea|fuera|parecía|parece)$/.test(lowerAt(line, at));
}

/** The text that a stretch tells of first, «El fallo dice»; not where it cites somebody «que dijo». */
function textAt(
  line: Line,
  first: Phrase | undefined,
  { from, verb }: { readonly from: number; readonly verb: number },
): Phrase | null {
  if (first?.from !== from || !DOCUMENTS.has(first.head)) return null;
  return governedIn(line, first.to, verb).find(({ to }) => lowerAt(line, to) === 'que') ?? first;
}

/** Who speaks with a verb in the plural that has no subject: «Desde la empresa aseguraron», «De la cooperativa señalaron». */
export function bodyBefore(line: Line, { from }: Clause, verb: number): Phrase | null {
  if (!/^(?:de|del|desde|en)$/.test(lowerAt(line, from))) return null;
  const body = readGoverned(line, from, verb);
  return body && (body.name?.kind === 'body' || BODIES.has(body.head)) ? body : null;
}

/** How far before an infinitive the one who is heard is looked for, in tokens. */
const HEARD_REACH = 8;

/** Who is heard to say it: «oyó al acusado decir». */
export function heardBefore(line: Line, { from }: Clause, verb: number): Phrase | null {
  for (let at = verb - 2; at > Math.max(from, verb - HEARD_REACH); at--) {
    if (!/^al?$/.test(lowerAt(line, at)) || !HEARING.test(lowerAt(line, at - 1))) continue;
    return readGoverned(line, at, verb);
  }
  return null;
}

/** How far before its verb «quien» is looked for, in tokens. */
const RELATIVE_REACH = 12;

/** Where «quien», or «que» behind a noun and comma, makes a verb tell of that noun: «a Wit, quien antes había dicho»; null for nowhere. */
function relativeBefore(line: Line, from: number, verb: number): number | null {
  for (let at = verb - 1; at > Math.max(from, verb - RELATIVE_REACH); at--) {
    if (isComma(line, at) || lowerAt(line, at) === 'y') return null;
    if (/^quien(?:es)?$/.test(lowerAt(line, at))) return at;
    // «el oficio de la Contraloría, el cual advierte»
    if (/^cual(?:es)?$/.test(lowerAt(line, at)) && isComma(line, at - 2)) return at - 1;
    if (lowerAt(line, at) === 'que')
      return isComma(line, at - 1) && !readPhrase(line, at + 1, verb) ? at : null;
  }
  return null;
}

/** The last phrase of a stretch that can speak, whatever governs it. */
export const lastPhrase = (line: Line, from: number, to: number): Phrase | null =>
  governedIn(line, from, to).at(-1) ?? null;

/** The phrases of a stretch that can speak, whatever governs them. */
export function governedIn(line: Line, from: number, to: number): Phrase[] {
  const found: Phrase[] = [];
  for (let at = from; at < to; at++) {
    const contracted = /^(?:al|del)$/.test(lowerAt(line, at)) && isPreposition(line, at);
    const phrase = contracted ? readGoverned(line, at, to) : readPhrase(line, at, to);
    if (!phrase || !canSpeak(phrase) || isApposed(line, phrase, found.at(-1))) continue;
    found.push(phrase);
    at = phrase.to - 1;
  }
  return found;
}

/** The phrases of a stretch that stand free: under no preposition, no «según» and in no relative clause. */
export function phrasesIn(line: Line, from: number, to: number): Phrase[] {
  const found: Phrase[] = [];
  let relative = false; // until its comma
  let adverbial = -1; // how many were found before «cuando …», until its comma
  let at = from;
  while (at < to) {
    const lower = lowerAt(line, at);
    const view = viewAt(line, at);
    if (view > 0 && isFinite(lowerAt(line, at + view))) {
      // «según contó Duarte,»
      while (at < to && !isComma(line, at)) at++;
      continue;
    }
    if (view > 0 || isPreposition(line, at)) {
      at =
        view > 0
          ? behindGoverned(line, at + view - 1, to)
          : (behindInfinitive(line, at, to) ?? behindGoverned(line, at, to));
      continue;
    }
    const taken = behindTaken(line, at, from, to);
    if (taken > at) {
      at = taken;
      continue;
    }
    if (SUBORDINATORS.has(lower)) {
      // «que» behind a verb opens what is said, behind a noun or a comma it tells more of that
      relative = /^(?:que|quien|quienes|cuyo|cuya|cual)$/.test(lower) && isNounBefore(line, at, found.at(-1));
      if (/^(?:cuando|donde|mientras|porque|aunque|si|como|pues)$/.test(lower)) adverbial = found.length;
      at++;
      continue;
    }
    if (isComma(line, at)) {
      const aside = behindAside(line, at, to);
      if (aside > at) {
        at = aside;
        continue;
      }
      if (adverbial >= 0) found.length = adverbial;
      adverbial = -1;
      relative = false;
      at++;
      continue;
    }
    const phrase = readPhrase(line, at, to);
    if (!phrase) {
      at++;
      continue;
    }
    if (
      !relative &&
      !isTime(line, phrase) &&
      !isApposed(line, phrase, found.at(-1)) &&
      !isObject(line, at) &&
      !isCompared(line, at)
    )
      found.push(phrase);
    at = phrase.to;
  }
  return found;
}

/** Behind «como una de las jefas», for which somebody is taken; the same place where «como» opens a clause or the stretch. */
function behindTaken(line: Line, at: number, from: number, to: number): number {
  if (lowerAt(line, at) !== 'como' || at === from || isComma(line, at - 1)) return at;
  const phrase = readPhrase(line, at + 1, to);
  // «que se identifica como Ana Duarte»
  if (phrase?.form !== 'description') return at;
  const next = lowerAt(line, phrase.to) === 'más' ? phrase.to + 1 : phrase.to;
  const ends = next >= to || isPreposition(line, next) || isQuotation(line, next);
  return ends || /^(?:[,.;:]|y|e)$/.test(lowerAt(line, next)) ? next : at;
}

/** Longest aside, in tokens. */
const MAX_ASIDE = 8;

/** Behind «, recuerda Ana Duarte,», which tells who tells it; the same place where no aside opens. */
function behindAside(line: Line, comma: number, to: number): number {
  let verb = comma + 1;
  while (CLITICS.has(lowerAt(line, verb)) || AUXILIARIES.has(lowerAt(line, verb))) verb++;
  if (CUE_OF.get(lowerAt(line, verb))?.mood !== 'finite') return comma;
  for (let at = verb + 1; at < Math.min(to, verb + MAX_ASIDE); at++) {
    if (isComma(line, at)) return at + 1;
    if (lowerAt(line, at) === 'que' || isQuotation(line, at)) return comma;
  }
  return comma;
}

/** Stands «que» behind a comma, right behind the last phrase, or behind «lo»? */
const isNounBefore = (line: Line, at: number, last: Phrase | undefined): boolean =>
  isComma(line, at - 1) || last?.to === at || lowerAt(line, at - 1) === 'lo';

/** «Ana Duarte, dueña de una tienda,»: set beside a name, a description is the same person. */
function isApposed(line: Line, { form, from, to, determiner }: Phrase, last: Phrase | undefined): boolean {
  if (!last || form !== 'description' || last.form !== 'name') return false;
  return last.to === from - 1 && isComma(line, last.to) && (determiner === null || isComma(line, to));
}

/** «fue más dura que la ministra»: whom somebody is compared with. */
const isCompared = (line: Line, at: number): boolean =>
  lowerAt(line, at - 1) === 'que' &&
  [2, 3, 4].some((back) => /^(?:más|menos|mejor|peor|mayor|menor|igual)$/.test(lowerAt(line, at - back)));

/** Right behind a verb with a pronoun or helping verb stands its object: «les dio la palabra». */
const isObject = (line: Line, at: number): boolean => AUXILIARIES.has(lowerAt(line, at - 1));
