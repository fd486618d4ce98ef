import type { Span } from '../../../text/span.ts';
import type { Clause } from '../../marks/split-clauses.ts';
import { CUE_OF, type CueForm } from '../rules/cue-verbs.ts';
import { DOCUMENTS, SIGNS, UTTERANCES } from '../rules/nouns.ts';
import { AUXILIARIES, CLITICS, ASKED, REMINDING, UNREAL_AUXILIARIES } from '../rules/words.ts';
import { formAt, type PlacedForm } from './cue-form.ts';
import { isNegated } from './negation.ts';
import { isComma, isQuotation, lowerAt, type Line } from './line.ts';
import { ownOfRelative } from './own-of-relative.ts';
import { canSpeak } from './speaks.ts';
import { readGoverned, type Phrase } from './read-phrase.ts';
import { behindAdjuncts, bodyBefore, heardBefore, subjectBefore } from './find-subject.ts';
import { subjectBehind } from './subject-behind.ts';

/** A verb of speech with the one who speaks; its offsets, and places in the narrative. */
export interface Cue extends Span {
  /** Where its pronouns and helping verbs begin, the verb itself, and what follows it. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly verb: string;
  readonly takes: CueForm['takes'];
  readonly subject: Phrase | null;
  /** Follows the subject the verb? */
  readonly inverted: boolean;
  readonly mood: CueForm['mood'];
  readonly first: boolean;
  readonly plural: boolean;
  /** Is it told as not said? */
  readonly negated: boolean;
  /** Told to the one who tells: «me dijo». */
  readonly toTeller: boolean;
  /** Refers to words already told: «se lo escribió», «así lo dijo». */
  readonly pointsBack: boolean;
  /** May it be the first person as well as the third, of words to another: «le decía», «le había dicho»? */
  readonly ambiguous: boolean;
  /** Stands it alone between commas, «La firma, dijo, es falsa»? What comes before is no subject of it. */
  readonly aside: boolean;
  /** Leads to «que». */
  readonly reports: boolean;
  /** Calls it something what it tells of: «calificar de»? */
  readonly calls: boolean;
}

/** The verbs of speech of a sentence, in order, each with its subject. */
export function findCues(line: Line, clause: Clause): Cue[] {
  const cues: Cue[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    const form = formAt(line, at);
    if (!form || isWithout(line, clause, at, form)) continue;
    const cue = readCue(line, clause, at, form, cues.at(-1));
    if (!cue) continue;
    cues.push(cue);
    at = cue.to - 1;
  }
  return cues;
}

/** «sin que nadie se lo pidiera»: tells of no words. */
function isWithout(line: Line, { from }: Clause, at: number, { mood }: PlacedForm): boolean {
  if (mood !== 'unreal') return false;
  for (let place = at - 1; place > Math.max(from, at - MAX_GROUP); place--)
    if (lowerAt(line, place) === 'que' && lowerAt(line, place - 1) === 'sin') return true;
  return false;
}

/** Tokens of a verb before its last word: «no se lo ha querido». */
const MAX_GROUP = 6;

/** Where the pronouns, helping verbs and the like before a verb begin. */
export function groupStart(line: Line, clause: Clause, at: number): number {
  let from = at;
  while (from > clause.from && at - from < MAX_GROUP && isInGroup(lowerAt(line, from - 1))) from--;
  return from;
}

const isInGroup = (word: string): boolean =>
  (CLITICS.has(word) && word !== 'los' && word !== 'las') ||
  AUXILIARIES.has(word) ||
  /^(?:no|nunca|jamás|también|ya|solo|sólo)$/.test(word);

/** What the words before a verb tell of it: «se lo había dicho». */
interface VerbGroup {
  readonly from: number;
  readonly has: (...words: readonly string[]) => boolean;
}

function groupOf(line: Line, clause: Clause, at: number): VerbGroup {
  const from = groupStart(line, clause, at);
  const words = line.tokens.slice(from, at).map(({ lower }) => lower);
  return { from, has: (...wanted) => wanted.some((word) => words.includes(word)) };
}

function readCue(
  line: Line,
  clause: Clause,
  at: number,
  form: PlacedForm,
  last: Cue | undefined,
): Cue | null {
  const group = groupOf(line, clause, at);
  const { from, has } = group;
  // «según contó Duarte» is a view
  if (lowerAt(line, from - 1) === 'según') return null;
  const to = at + form.length;
  const behind = readBehind(line, clause, form, { from, to });
  const ruled = form.mood === 'infinitive' || form.mood === 'gerund';
  const plural = form.plural || has('han', 'habían', 'hemos');
  const { ahead, aside } = readAhead(line, clause, form, { from, to, plural, last });
  const subject = behind ?? ahead;
  const inner = behind === null && last?.reports === true && (form.takes === 'beside' || has('se'));
  if (subject && isMute(line, subject, to, { behind: behind !== null, inner })) return null;
  const first = !ruled && (form.person === 1 || has('he', 'hemos'));
  const { start } = line.tokens[at]!;
  const { end } = line.tokens[to - 1]!;
  const imperfect = /(?:aba|ía)$/.test(form.form) || has('había');
  return {
    start,
    end,
    from,
    at,
    to,
    verb: form.verb,
    takes: form.takes,
    calls: form.calls,
    subject: first ? null : subject,
    inverted: behind !== null,
    mood: form.mood,
    first,
    plural,
    negated: isUnsaid(line, clause, at, form, group) || lowerAt(line, (subject?.from ?? 0) - 1) === 'ni',
    toTeller: has('me', 'nos'),
    pointsBack: has('lo'),
    ambiguous: imperfect && has('le', 'les'),
    aside: behind ? isApart(line, from, behind.to) : aside,
    reports:
      lowerAt(line, behindAdjuncts(line, to, clause.to)) === 'que' ||
      (behind !== null && lowerAt(line, behind.to) === 'que'),
  };
}

/** Where a verb stands: before its subject, or in what another tells as one that may tell of things. */
interface Stance {
  readonly behind: boolean;
  readonly inner: boolean;
}

/** Does a subject not speak, so that its verb is none of speech there? */
function isMute(line: Line, subject: Phrase, to: number, { behind, inner }: Stance): boolean {
  if (SIGNS.has(subject.head)) return true;
  if (behind) return false;
  // «la medida responde a»: what cannot speak does so only where its verb leads to words
  const may = canSpeak(subject) || DOCUMENTS.has(subject.head) || VOICE.test(subject.head);
  if (!may && !isLead(line, to)) return true;
  // «sostuvo que las grietas se repitieron «»: in what another tells a thing does not speak
  return inner && isThing(subject);
}

/** «una voz de mujer», whom nobody sees */
const VOICE = /^(?:voz|voces)$/;

/** Nobody who speaks, nor a text or voice that does. */
const isThing = (subject: Phrase): boolean =>
  !canSpeak(subject) && !DOCUMENTS.has(subject.head) && !UTTERANCES.has(subject.head);

/** Stands a verb, with its subject, alone between commas, and behind no quotation? */
const isApart = (line: Line, from: number, to: number): boolean =>
  isComma(line, from - 1) && isComma(line, to) && !isQuotation(line, from - 2);

/** A verb of speech before its subject is read. */
interface Verb extends Pick<Cue, 'from' | 'to' | 'plural'> {
  /** The verb of speech before it in the sentence. */
  readonly last: Cue | undefined;
}

/** The subject before a verb, or that of the verb before; and whether the verb is an aside, which has none there. */
function readAhead(
  line: Line,
  clause: Clause,
  { calls, mood }: CueForm,
  { from, to, plural, last }: Verb,
): { readonly ahead: Phrase | null; readonly aside: boolean } {
  // «señaló que la empresa cumple y recordó que …»
  if (last?.reports && /^(?:y|e|pero)$/.test(lowerAt(line, from - 1)))
    return { ahead: last.subject, aside: false };
  const ahead =
    (mood === 'infinitive' ? heardBefore(line, clause, from) : null) ??
    ownOfRelative(line, clause, from) ??
    subjectBefore(line, clause, from, calls && isCalled(line, to)) ??
    (plural ? bodyBefore(line, clause, from) : null);
  const aside = isApart(line, from, to) && (ahead === null || ahead.to === from - 1);
  if (aside) return { ahead: null, aside };
  const own = ahead && (!last || ahead.from > last.at) ? ahead : null;
  const other = own ?? reminded(line, clause, last) ?? ahead ?? last?.subject ?? asker(line, clause, from);
  return { ahead: other ?? null, aside };
}

/** «Cuestionado por un alumno —«¿Cuándo?», le preguntó—»: who asks. */
function asker(line: Line, { from, to }: Clause, verb: number): Phrase | null {
  if (!ASKED.test(lowerAt(line, from)) || lowerAt(line, from + 1) !== 'por') return null;
  if (CUE_OF.get(lowerAt(line, verb + 1))?.verb !== 'preguntar') return null;
  const phrase = readGoverned(line, from + 1, to);
  return phrase && canSpeak(phrase) ? phrase : null;
}

/** «Le recordó a Duarte que había dicho»: who is reminded of own words. */
function reminded(line: Line, { to }: Clause, last: Cue | undefined): Phrase | null {
  if (!last?.reports || !REMINDING.has(last.verb) || !/^al?$/.test(lowerAt(line, last.to))) return null;
  const phrase = readGoverned(line, last.to, to);
  return phrase && canSpeak(phrase) ? phrase : null;
}

/** The subject behind a verb; an infinitive or gerund has none there. */
function readBehind(
  line: Line,
  clause: Clause,
  { mood }: CueForm,
  { from, to }: Pick<Cue, 'from' | 'to'>,
): Phrase | null {
  if (mood === 'infinitive' || mood === 'gerund') return null;
  const quoted =
    isQuotation(line, from - 1) || (isQuotation(line, from - 2) && line.tokens[from - 1]?.kind === 'mark');
  return subjectBehind(line, to, clause.to, quoted);
}

/** Told as not said; of «dijera» and «hubiera dicho» also where they depend on «si». */
function isUnsaid(
  line: Line,
  clause: Clause,
  at: number,
  { mood }: CueForm,
  { from, has }: VerbGroup,
): boolean {
  const unreal = mood === 'unreal' || has(...UNREAL_AUXILIARIES);
  return unreal ? isNegated(line, clause, from) || isUntold(line, clause, from) : isNegated(line, clause, at);
}

/** Has a verb that calls something no object behind it: «que calificó de «»? */
const isCalled = (line: Line, to: number): boolean =>
  isQuotation(line, to) || /^(?:de|como|con|una?)$/.test(lowerAt(line, to));

/** Leads the verb that ends here to words: «dijo:», «dijo “», «dijo que»? */
const isLead = (line: Line, at: number): boolean =>
  isQuotation(line, at) || /^(?:[:,]|que)$/.test(lowerAt(line, at));

/** How far before a verb «si» is looked for, in tokens. */
const UNTOLD_REACH = 30;

/** Depends a form such as «dijera» on «si»? Then nothing tells that it was said. */
function isUntold(line: Line, clause: Clause, from: number): boolean {
  for (let at = from - 1; at >= Math.max(clause.from, from - UNTOLD_REACH); at--)
    if (lowerAt(line, at) === 'si') return true;
  return false;
}
