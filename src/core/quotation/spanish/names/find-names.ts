import type { Token } from '../../../text/tokens.ts';
import { CUE_OF } from '../rules/cue-verbs.ts';
import { isGiven } from './given-name.ts';
import {
  BODIES,
  CONTINENTS,
  NEWSROOM,
  isListedNoun,
  isSpeakerNoun,
  PLACE_NOUNS,
  PLACES,
  RENAMING,
  TITLES,
  UTTERANCES,
  WORKS,
} from '../rules/nouns.ts';
import { NAMED_BODIES } from '../rules/nouns-before-names.ts';
import { NAME_LINKS, OPENERS, PREPOSITIONS, TIMES } from '../rules/words.ts';
import type { NameMention } from './name.ts';

/** The tokens of an article as names are looked for in them. */
export interface NameText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Does a sentence, a line or a quotation begin at a token, so that its capital tells nothing? */
  readonly opens: (index: number) => boolean;
  readonly quoted: (index: number) => boolean;
  /** The marks around the nicknames within names: where each pair opens, and where it closes. */
  readonly nicknames: ReadonlyMap<number, number>;
}

/** A run of tokens that is a name, before anything is known of it. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

/** Longest name, in tokens. */
const MAX_NAME = 12;

/**
 * The names of an article, in order: runs of capital words, with «de la» and the like between them. A lone capital word
 * that opens a sentence is one only where the article has it elsewhere too, or a verb follows it.
 */
export function findNameRuns(article: NameText): NameRun[] {
  const { tokens } = article;
  const runs: NameRun[] = [];
  const inside = new Set(
    tokens.filter(({ kind }, at) => kind === 'capital' && !article.opens(at)).map(({ lower }) => lower),
  );
  for (let at = 0; at < tokens.length; at++) {
    const run = runAt(article, at, inside);
    if (!run) continue;
    runs.push(...splitRun(tokens, run));
    at = run.last - 1;
  }
  const sure = new Set<string>();
  for (const { first, last } of runs)
    if (last - first > 1 || !article.opens(first))
      for (let at = first; at < last; at++) sure.add(tokens[at]!.lower);
  return runs.filter(
    (run) =>
      !(run.last - run.first === 1 && NAME_LINKS.has(tokens[run.first]!.lower)) &&
      (run.last - run.first > 1 ||
        !article.opens(run.first) ||
        sure.has(tokens[run.first]!.lower) ||
        isGiven(tokens[run.first]!.lower) ||
        BODIES.has(tokens[run.first]!.lower) ||
        isCapitals(tokens[run.first]!.text) ||
        isFollowedByVerb(tokens, run.last) ||
        isIntroduced(tokens, run.last)),
  );
}

/** "Bruno, de 30 años,", "Delfina, la del kiosco,": an age or «la de» behind its comma tells a lone word for somebody's name. */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const lowerAt = (place: number): string => tokens[place]?.lower ?? '';
  if (lowerAt(at) !== ',') return false;
  if (/^(?:el|la)$/.test(lowerAt(at + 1)) && /^del?$/.test(lowerAt(at + 2))) return true;
  const age = lowerAt(at + 1) === 'de' ? at + 2 : at + 1;
  return tokens[age]?.kind === 'number' && lowerAt(age + 1) === 'años';
}

const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** "Farré admitió": a verb in the past right behind a lone word, with pronouns between at most. */
export function isFollowedByVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word') return false;
  const word = /^(?:se|le|les|lo|la|ha)$/.test(next.lower) ? tokens[at + 1] : next;
  return (
    word?.kind === 'word' && (/(?:ó|ado|ido)$/.test(word.lower) || CUE_OF.get(word.lower)?.mood === 'finite')
  );
}

/** The run that begins at a token; null where none does. */
function runAt(article: NameText, at: number, inside: ReadonlySet<string>): NameRun | null {
  const { tokens, opens } = article;
  const token = tokens[at]!;
  if (token.lower === '@' && isWord(tokens[at + 1]) && tokens[at + 1]!.start === token.end)
    return { first: at, last: at + 2 };
  if (token.kind !== 'capital') return null;
  if (token.lower === 'ee' && tokens[at + 2]?.lower === 'uu')
    return { first: at, last: at + (tokens[at + 3]?.lower === '.' ? 4 : 3) };
  const particle = particleAt(tokens, at);
  if (particle > 0 && (!opens(at) || isKnownParticle(article, at, particle)))
    return { first: at, last: at + particle + 1 };
  if (mayOnlyOpen(tokens, at, onlyOpens(article, at, inside)) || isLetterOrMoney(tokens, at)) return null;
  let last = at + 1;
  while (last - at < MAX_NAME) {
    if (tokens[last]?.kind === 'capital') {
      last++;
      continue;
    }
    const behind = behindNickname(article, last);
    if (behind > last) {
      last = behind;
      continue;
    }
    const links = linksAt(tokens, last);
    // "Fuentes del Ministerio": what opens a sentence and is no name is not joined to one
    const alone = last === at + 1 && opens(at) && isSpeakerNoun(token.lower) && !BODIES.has(token.lower);
    if (links === 0 || alone || isRepeated(tokens, at, last, links)) break;
    last += links + 1;
  }
  return { first: at, last };
}

/** The token behind the nickname that opens at one, `Rodolfo «el Zurdo» |Benavente`; the same where none does. */
export function behindNickname({ tokens, nicknames }: NameText, at: number): number {
  const close = nicknames.get(tokens[at]?.start ?? -1);
  if (close === undefined) return at;
  let behind = at;
  while (behind < tokens.length && tokens[behind]!.start < close) behind++;
  return behind;
}

/** "De la Riestra", "Del Bosque": how many tokens stand before the capital word of a surname that begins with a capital particle; 0 for none. */
function particleAt(tokens: readonly Token[], at: number): number {
  if (!/^(?:de|del|dos|da|do)$/.test(tokens[at]!.lower)) return 0;
  const article = /^(?:la|las|los)$/.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  return tokens[at + 1 + article]?.kind === 'capital' ? 1 + article : 0;
}

/** Has the article the surname elsewhere, in small letters within a name: "Horacio de la Riestra"? */
const isKnownParticle = ({ text, tokens }: NameText, at: number, particle: number): boolean => {
  const surname = text.slice(tokens[at]!.start + 1, tokens[at + particle]!.end);
  return new RegExp(`\\p{Lu}\\p{L}+ ${tokens[at]!.lower[0]!}${surname}(?![\\p{L}])`, 'u').test(text);
};

/** "J.", "US$ 20 millones" */
const isLetterOrMoney = (tokens: readonly Token[], at: number): boolean =>
  /^\p{L}\.?$/u.test(tokens[at]!.text) || tokens[at + 1]?.lower === '$';

const isWord = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'capital';

const LIKE_A_VERB = /(?:ó|ando|iendo|mente)$/;
/** Has a word its capital only from the beginning of a sentence? "Lledó", which has one within a sentence too, is a name; "Llegó" is a verb. */
function onlyOpens({ tokens, opens }: NameText, at: number, inside: ReadonlySet<string>): boolean {
  const { lower } = tokens[at]!;
  return opens(at) && !(LIKE_A_VERB.test(lower) && inside.has(lower));
}

/** Is a capital word one that only opens its sentence, or a title, a month or a weekday? */
function mayOnlyOpen(tokens: readonly Token[], at: number, opens: boolean): boolean {
  const { lower } = tokens[at]!;
  if (
    (TIMES.has(lower) && !(isGiven(lower) && tokens[at + 1]?.kind === 'capital')) ||
    (RENAMING.has(lower) && isCapitals(tokens[at]!.text))
  )
    return true;
  const name = tokens[at + 1]?.kind === 'capital';
  if (TITLES.has(lower) && name && !isGiven(lower)) return true;
  if (!opens) return OPENERS.has(lower) && !(name || NAME_LINKS.has(lower));
  if (isGiven(lower) && name) return false;
  return (
    OPENERS.has(lower) ||
    (CUE_OF.get(lower)?.mood === 'finite' && CUE_OF.get(lower)?.person === 3) ||
    LIKE_A_VERB.test(lower) ||
    (name && isListedNoun(lower) && !BODIES.has(lower))
  );
}

/** How many small words from a token tie the name before it to the capital word behind them; 0 for none. */
function linksAt(tokens: readonly Token[], at: number): number {
  let count = 0;
  while (count < 2 && NAME_LINKS.has(tokens[at + count]?.lower ?? '') && tokens[at + count]?.kind === 'word')
    count++;
  if (count === 0 || tokens[at + count]?.kind !== 'capital') return 0;
  const first = tokens[at]!.lower;
  // "Ana Duarte y Luis Paz" are two; "la" and "los" tie only behind "de"
  if (first === 'y' || first === 'i' || first === 'e') return 0;
  return first === 'la' || first === 'las' || first === 'los' || first === 'el' ? 0 : count;
}

/** "Policía de la Ciudad de Buenos Aires" may go on, "Ana Duarte de Puerto de Lund" is not a name of a person. */
const isRepeated = (tokens: readonly Token[], first: number, at: number, links: number): boolean =>
  isGiven(tokens[first]!.lower) && BODIES.has(tokens[at + links]?.lower ?? '');

/** "exconcejal de Puentedonas Bernardo Salcedo": a place and the name behind it, where a given name tells that one begins. */
function splitRun(tokens: readonly Token[], run: NameRun): NameRun[] {
  const { first, last } = run;
  if (isGiven(tokens[first]!.lower) || tokens[first]!.lower === '@') return [run];
  const before = tokens[first - 1]?.lower ?? '';
  const governed = PREPOSITIONS.has(before) || before === 'del';
  let linked = governed;
  for (let at = first + 1; at + 1 < last; at++) {
    const { kind, lower } = tokens[at]!;
    if (kind === 'word') linked = true;
    else if (
      linked &&
      isGiven(lower) &&
      tokens[at - 1]!.kind === 'capital' &&
      tokens[at + 1]!.kind === 'capital'
    )
      return [
        { first, last: at },
        { first: at, last },
      ];
  }
  return [run];
}

/** Nobody's, though a given name may be written so. */
const NO_NAMES: ReadonlySet<string> = new Set([...CONTINENTS, ...NEWSROOM]);

/** "la minera Piedra Negra", but "la minera Ana Duarte" */
const isNamedBody = (tokens: readonly Token[], first: number): boolean =>
  NAMED_BODIES.has(tokens[first - 1]?.lower ?? '') &&
  /^(?:el|la|una?)$/.test(tokens[first - 2]?.lower ?? '') &&
  !isGiven(tokens[first]!.lower);

/** A person, a body or a place or other thing, by its first word and by the word before it. */
export function kindOf(tokens: readonly Token[], { first, last }: NameRun): NameMention['kind'] {
  const { lower, text } = tokens[first]!;
  const before = tokens[first - 1]?.lower ?? '';
  if (lower === '@') return 'person';
  if (BODIES.has(lower) || BODIES.has(lower.replace(/s$/, '')) || lower === 'ee') return 'body';
  if (last - first === 1 && NO_NAMES.has(lower)) return 'thing';
  if (last - first === 1 && isCapitals(text)) return 'body';
  if (isNamedBody(tokens, first)) return 'body';
  if (PLACE_NOUNS.has(before) || WORKS.has(lower) || UTTERANCES.has(lower)) return 'thing';
  if (PLACES.has(lower) && !isGiven(tokens[first + 1]?.lower ?? '')) return 'thing';
  const from = tokens[first - 1]?.lower === 'la' ? tokens[first - 2]?.lower : before;
  return last - first === 1 && /^(?:en|desde|hacia)$/.test(from ?? '') ? 'thing' : 'person';
}
