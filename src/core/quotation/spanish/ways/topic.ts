import { wordSet } from '../../../text/word-set.ts';
import type { Cue } from '../clause/find-cues.ts';
import { governedIn, phrasesIn } from '../clause/find-subject.ts';
import { isComma, isQuotation, lowerAt, type Line } from '../clause/line.ts';
import { readGoverned, readPhrase, type Phrase } from '../clause/read-phrase.ts';
import { authorOf, canSpeak } from '../clause/speaks.ts';
import { behindOwnAccount, hasOwnView, isFinite, viewIn } from '../clause/views.ts';
import type { Clause } from '../../marks/split-clauses.ts';
import { BODIES, DOCUMENTS, KIN } from '../rules/nouns.ts';
import { ADVERBS, CLITICS, MOVES, POSSESSIVES, VIEW_NOUNS } from '../rules/words.ts';
import { lastTold, noteAide, noteTopic, type Told } from '../speakers/discourse.ts';
import { doneTo } from './done-to.ts';
import { identityOf, type Progress } from './progress.ts';

/** So many paragraphs with the title may tell of somebody before the name. */
const HEAD_PARAGRAPHS = 2;

/** Notes of whom a sentence tells: its first subject that is a person, a body or somebody described. */
export function readTopic(progress: Progress, number: number): void {
  const { story, discourse } = progress;
  const clause = story.clauses[number];
  if (!clause) return;
  const { cues } = progress.reading(number)!;
  noteBroughtIn(progress, clause);
  if (isByline(progress, clause)) return;
  if (goesOn(story.line, clause, cues, story.clauses[number + 1])) return;
  const from = behindTitle(progress, number, clause);
  let to = from;
  while (to < clause.to && !isQuotation(story.line, to)) to++;
  const phrases = phrasesIn(story.line, from, to);
  const phrase =
    askedIn(story.line, cues) ??
    cues.find(({ aside, subject }) => aside && subject)?.subject ?? // «el muro, prosiguió Duarte, cedió»
    viewOf(story.line, from, to) ??
    holderOf(story.line, from, to) ??
    actorOf(progress, phrases, from, to) ??
    (cues.length === 0 ? sufferer(progress, clause.from, to) : null) ??
    rememberedOf(story.line, from, to, cues) ??
    ownerOrText(progress, from, phrases[0]) ??
    doneTo(progress, number, { from, to });
  if (!phrase) return;
  const identity = identityOf(progress, phrase, number, true);
  if (!identity.speaker) return;
  const paragraph = story.paragraphOf[number] ?? 0;
  // «La florista cierra su puesto» at the head of an article may be whom it names next
  const heads = paragraph <= HEAD_PARAGRAPHS && story.paragraphOf[number - 1] !== paragraph;
  if (!identity.person && phrase.form === 'description' && !heads)
    discourse.broughtIn.set(phrase.head, story.line.tokens[phrase.from]!.index);
  const body = identity.kind === 'body' || BODIES.has(phrase.head);
  const told = { identity, clause: number, paragraph, body };
  if (story.paragraphOf[number - 1] === paragraph) noteWhose(progress, phrase, told);
  noteTopic(discourse, told);
}

/** Notes whose somebody is whom a paragraph has behind its first sentence: «Su editor, Hugo Wit, lo confirma». */
function noteWhose({ discourse }: Progress, { determiner }: Phrase, told: Told): void {
  if (!/^sus?$/.test(determiner ?? '')) return;
  const before = lastTold(discourse, told.paragraph, ({ person }) => person !== null);
  if (before?.identity.person) noteAide(discourse, told, before);
}

/** Is it the line that names the author? */
const isByline = ({ story: { line, author } }: Progress, { from, to }: Clause): boolean =>
  author !== null && line.tokens[from]!.start <= author.start && line.tokens[to - 1]!.end >= author.end;

const BRINGS_IN = wordSet('un una otro otra');
const TELLS_MORE = wordSet(', es era fue como de ni sin');

/** Notes whom a sentence brings in by a noun: «un testigo». */
function noteBroughtIn({ story: { line }, discourse }: Progress, { from, to }: Clause): void {
  for (let at = from; at + 1 < to; at++) {
    // «era un testigo», «Duarte, una florista de Lund,»
    if (!BRINGS_IN.has(lowerAt(line, at)) || TELLS_MORE.has(lowerAt(line, at - 1))) continue;
    const phrase = readPhrase(line, at, to);
    if (phrase?.form === 'description') discourse.broughtIn.set(phrase.head, line.tokens[at]!.index);
  }
}

/** The first free phrase of a sentence that is somebody. */
const subjectOf = (progress: Progress, phrases: readonly Phrase[]): Phrase | null =>
  phrases.find(
    (one) =>
      canSpeak(one) &&
      !one.plural &&
      !isNobody(progress.story.line, one) &&
      isProven(progress, one) &&
      !isPredicate(progress.story.line, one) &&
      !isCapitals(progress, one),
  ) ?? null;

/** The first subject of a sentence that is somebody, else who acts in its clause of time. */
const actorOf = (progress: Progress, phrases: readonly Phrase[], from: number, to: number): Phrase | null =>
  subjectOf(progress, phrases) ?? actorWhen(progress, from, to);

/** Who acts in the clause of time of a sentence about a thing: «La calma duró hasta las diez, cuando Duarte pidió la palabra». */
function actorWhen(progress: Progress, from: number, to: number): Phrase | null {
  const { line } = progress.story;
  for (let at = from; at < to; at++) {
    if (lowerAt(line, at) !== 'cuando') continue;
    const actor = subjectOf(progress, phrasesIn(line, at + 1, to));
    return actor?.from === at + 1 ? actor : null;
  }
  return null;
}

/** «Ni un jugador se le acercó», «Ningún vecino lo vio»: tells of nobody. */
const isNobody = (line: Line, { from, determiner }: Phrase): boolean =>
  lowerAt(line, from - 1) === 'ni' || /^ning(?:ún|una)$/.test(determiner ?? '');

/**
 * Whom something befalls in a sentence without a subject that is somebody: «A Duarte la idea le sobra», «La respuesta no
 * convence a Duarte».
 */
function sufferer(progress: Progress, from: number, to: number): Phrase | null {
  const { line } = progress.story;
  for (let at = from; at < to; at++) {
    if (!/^al?$/.test(lowerAt(line, at)) || line.nameAt(line.tokens[at]!.index)) continue;
    const phrase = readGoverned(line, at, to);
    if (!phrase || phrase.plural || !canSpeak(phrase)) continue;
    const somebody = isSomebody(progress, phrase) && isProven(progress, phrase);
    if (somebody && (at === from || isMoved(line, from, at))) return phrase;
  }
  return null;
}

/** Whom one who writes brings to mind and tells more of: «Pienso en mi padre, que fue maestro», «Me acordé de Duarte, que». */
function rememberedOf(line: Line, from: number, to: number, cues: readonly Cue[]): Phrase | null {
  if (!cues[0]?.first && !/^(?:me|nos)$/.test(lowerAt(line, from))) return null;
  return (
    governedIn(line, from, to).find(
      (one) => !one.plural && isComma(line, one.to) && /^(?:que|quien)$/.test(lowerAt(line, one.to + 1)),
    ) ?? null
  );
}

/** Tokens between a verb and whom it moves: «le parece muy poca cosa a». */
const MOVED_REACH = 5;

/** Stands before «a Duarte» a pronoun for it, «le parece», or a verb of moving somebody? */
const isMoved = (line: Line, from: number, at: number): boolean =>
  line.tokens
    .slice(Math.max(from, at - MOVED_REACH), at)
    .some(({ lower }) => /^les?$/.test(lower) || MOVES.test(lower));

/** Whose the thing is of which a sentence tells first: «El taller de Duarte huele a barniz». */
function ownerOf(progress: Progress, from: number, first: Phrase | undefined): Phrase | null {
  const { line } = progress.story;
  if (!first || first.from !== from || canSpeak(first)) return null;
  const owner = authorOf(line, first);
  return owner && owner.form === 'name' && owner.name?.kind === 'person' && isProven(progress, owner)
    ? owner
    : null;
}

/** Whose the thing is of which a sentence tells first, else the text that it is. */
const ownerOrText = (progress: Progress, from: number, first: Phrase | undefined): Phrase | null =>
  ownerOf(progress, from, first) ?? textOf(progress.story.line, from, first);

/** The text of somebody that a sentence tells of first: «El informe de la auditoría es largo». */
const textOf = (line: Line, from: number, first: Phrase | undefined): Phrase | null =>
  first?.from === from && DOCUMENTS.has(first.head) && authorOf(line, first) ? first : null;

/** A person by name, or somebody described as one with an office or trade. */
const isSomebody = ({ story: { people } }: Progress, { form, name, determiner, head }: Phrase): boolean => {
  if (form === 'name') return name !== null && people.of(name)?.kind === 'person';
  return form === 'description' && determiner !== null && !BODIES.has(head);
};

/** «AGENCIAS», «MADRID»: a line or a lead in capitals names an agency or a place. */
const isCapitals = ({ story: { text } }: Progress, { form, start, end }: Phrase): boolean => {
  const words = text.slice(start, end);
  return form === 'name' && words.length > 3 && words === words.toUpperCase();
};

/** Where a sentence begins to tell of somebody: behind a title that opens it, «En «La ciudad», su novela, Duarte cuenta …». */
function behindTitle({ story, reading }: Progress, number: number, { from }: Clause): number {
  if (story.isQuotationOnly(number)) return from;
  const title = isQuotation(story.line, from) ? from : from + 1;
  return isQuotation(story.line, title) && !reading(number)?.attributions.has(title) ? title + 1 : from;
}

/**
 * Tells a sentence on what one told of before says, or what that one is asked: «A su juicio, el plan …», «Según su relato, el plan …», «El plan, dijo, …»,
 * «Recuerda que un ministro …», «Alguien le preguntó si …»? Then its subject is nobody of whom the story goes on.
 */
function goesOn(line: Line, { from, to }: Clause, cues: readonly Cue[], next: Clause | undefined): boolean {
  const [first] = cues;
  // «La portavoz dio un sí «tibio» y pidió que …» tells of the portavoz
  const unsaid =
    first?.subject === null &&
    first.reports &&
    !first.plural &&
    !line.tokens.slice(from, first.from).some(({ kind }) => kind === 'quotation');
  const asks =
    first?.verb === 'preguntar' &&
    !first.first &&
    lowerAt(line, first.at - 1) === 'le' &&
    !/^al?$/.test(lowerAt(line, first.to)) &&
    !(next && first.subject && isQuotation(line, next.from) && asksAt(line, next.from)) &&
    !line.tokens.slice(from, to).some(({ kind }) => kind === 'quotation');
  return (
    unsaid ||
    asks ||
    cues.some(({ aside, subject }) => aside && !subject) ||
    hasOwnView(line, from, to) ||
    behindOwnAccount(line, from) > 0
  );
}

/** Ends the quotation at a place with a question mark? Right behind «le preguntó si vendía» it is of who asks. */
const asksAt = ({ text, tokens }: Line, at: number): boolean =>
  /\?["”»]?$/.test(text.slice(tokens[at]!.start, tokens[at]!.end));

/** Who is asked, and answers next: «le preguntaron a Duarte si vendía»; who asks is told of by no name. */
function askedIn(line: Line, cues: readonly Cue[]): Phrase | null {
  const asked = cues.find(({ verb, negated }) => verb === 'preguntar' && !negated);
  if (!asked || !/^al?$/.test(lowerAt(line, asked.to))) return null;
  const phrase = readGoverned(line, asked.to, line.tokens.length);
  return phrase && canSpeak(phrase) ? phrase : null;
}

/** Who holds the view that a sentence brings in: «Distinta es la lectura de Duarte». */
function holderOf(line: Line, from: number, to: number): Phrase | null {
  for (let at = from; at < to; at++) {
    if (!VIEW_NOUNS.has(lowerAt(line, at)) || !/^del?$/.test(lowerAt(line, at + 1))) continue;
    const phrase = readGoverned(line, at + 1, to);
    if (phrase && canSpeak(phrase)) return phrase;
  }
  return null;
}

/** Whose view a sentence gives; «según contó Duarte» tells only where it comes from. */
function viewOf(line: Line, from: number, to: number): Phrase | null {
  const view = viewIn(line, from, to);
  return view && !isFinite(lowerAt(line, view.from - 1)) ? view : null;
}

/** «Es el técnico encargado», «La primera fue su madre, doña Flor»: what somebody is, or somebody's kin, of whom the story goes on. */
const isPredicate = (line: Line, { form, from, to, determiner, head }: Phrase): boolean =>
  (lowerAt(line, to) !== 'quien' &&
    /^(?:es|era|fue|será|sigue|siendo)$/.test(lowerAt(line, beforeAdverbs(line, from))) &&
    (form === 'description' || (POSSESSIVES.has(determiner ?? '') && KIN.has(head)))) ||
  // «Se llama Bruno y le dice Yaya»
  (form === 'name' &&
    /^(?:llama|llamaba|llaman|dice|dicen|apodan)$/.test(lowerAt(line, from - 1)) &&
    CLITICS.has(lowerAt(line, from - 2)));

/** The place before a phrase and its adverbs: «|era solo un rumor». */
function beforeAdverbs(line: Line, from: number): number {
  let at = from - 1;
  while (ADVERBS.has(lowerAt(line, at)) || lowerAt(line, at) === 'apenas') at--;
  return at;
}

/** Is a name somebody's, as far as the article tells? A place that the story has elsewhere tells by its prepositions. */
function isProven({ story: { people, tokens } }: Progress, { name }: Phrase): boolean {
  const person = name && people.of(name);
  if (!person || person.kind === 'body' || person.keys.length > 1 || person.roles.length > 0 || person.gender)
    return true;
  return (
    person.kind === 'person' &&
    person.mentions.every(({ first }) => !/^(?:de|en|del|desde)$/.test(tokens[first - 1]?.lower ?? ''))
  );
}
