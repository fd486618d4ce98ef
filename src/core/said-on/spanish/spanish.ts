import { CUE_OF } from '../../quotation/spanish/rules/cue-verbs.ts';
import type { FoundQuotation } from '../../quotation/quotation.ts';
import type { Span } from '../../text/span.ts';
import { anyOf } from '../../text/word-set.ts';
import { isSpanishFuture, isSpanishPast } from '../../languages/es/verb-forms.ts';
import type { Timex } from '../../timex/timex.ts';
import {
  APPEARING,
  CLAUSE_OPENERS,
  DAY_PART_NOUNS,
  DOCUMENTS_SAID,
  EXPERTS,
  HAPPENINGS,
  HEARERS_THERE,
  NOT_AT,
  OCCASIONS,
  PLACES_THERE,
  PUBLISHED,
  REACTIONS,
  REPORTED_OPENERS,
  STATEMENTS,
  STRONG_OCCASIONS,
  TURNS,
} from '../rules/spanish-words.ts';
import type { TellingWords, Tense, Tongue } from '../tongue.ts';

/** One of some words, by itself: `\b` does not know the letters with accents. */
const oneOf = (words: ReadonlySet<string>): string => String.raw`(?<![\p{L}])(?:${anyOf(words)})(?![\p{L}])`;
const word = (words: ReadonlySet<string>): RegExp => new RegExp(oneOf(words), 'iu');

const WORDS: TellingWords = {
  occasion: word(OCCASIONS),
  strong: word(STRONG_OCCASIONS),
  leadDocument: word(PUBLISHED),
  leadBook:
    /(?<![\p{L}])en (?:un|una|su|sus|el|la)\s(?:(?:nuevo|nueva|último|última|primer|propio|propia)\s)?(?:libro|memorias|autobiografía|diario personal|documental|columna|artículo de opinión)(?![\p{L}])/iu,
  statement: word(STATEMENTS),
  document: word(DOCUMENTS_SAID),
  hearer: new RegExp(
    String.raw`(?<![\p{L}])(?:a|al|ante|frente a|delante de)\s(?:(?:los|las|la|el|sus|un|una|unos)\s)?(?:\p{L}+\s){0,2}${oneOf(HEARERS_THERE)}|a preguntas de|desde las barras|al (?:salir|terminar|levantar)|a la salida`,
    'iu',
  ),
  // «dijo a este diario», «contó a Radio Norte»
  outlet:
    /(?<![\p{L}])(?:a|con|en)\s(?:(?:este|esta)\s(?:diario|periódico|medio|semanario|emisora|redacción|portal|revista)|(?:Radio|TV|Canal|El|La|Diario)\s\p{Lu})/u,
  expert: word(EXPERTS),
  there: new RegExp(
    String.raw`(?<![\p{L}])(?:desde|en|a|por|junto a|frente a)\s(?:la|el|las|los|su|un|una)\s${oneOf(PLACES_THERE)}|a la salida`,
    'iu',
  ),
  turn: new RegExp(
    String.raw`${oneOf(TURNS)}|a preguntas? de|(?:preguntad|consultad|interrogad)[oa]s?\s(?:por|sobre)`,
    'iu',
  ),
  newOccasion: new RegExp(
    String.raw`(?<![\p{L}])(?:en|durante|ante)\s(?:un|una|otro|otra|su)\s(?:\p{L}+\s){0,3}?${oneOf(OCCASIONS)}`,
    'iu',
  ),
  sameOccasion: new RegExp(String.raw`(?<![\p{L}])(?:el|la|los|las|al|del)\s${oneOf(OCCASIONS)}`, 'iu'),
  interview:
    /(?<![\p{L}])(?:entrevista|por teléfono|en diálogo con|en conversación con|a este (?:diario|medio|periódico|semanario)|a esta (?:redacción|emisora)|me (?:dijo|contó|dice|explicó|contestó))(?![\p{L}])/iu,
  reacts: word(REACTIONS),
  happening: new RegExp(String.raw`(?<![\p{L}])(?:el|la|esta|este|esa|ese|su)\s${oneOf(HAPPENINGS)}`, 'iu'),
  sequence:
    /(?<![\p{L}])(?:después|luego|más tarde|antes|entonces|minutos|a continuación|mientras)(?![\p{L}])/iu,
  past: /(?<![\p{L}])(?:entonces|en aquella época|por aquel entonces|años (?:antes|después|atrás)|hace (?:\p{L}+\s)?años|alguna vez|una vez|siempre|solía|antaño|en campaña)(?![\p{L}])/iu,
  pronoun: /^(?:\S+\s){0,3}(?:él|ella|ellos|ellas)(?![\p{L}])/iu,
  ahead: /(?<![\p{L}])(?:\p{Ll}+(?:rá|rán)|va a|van a|previst[oa]s?)(?![\p{L}])/u,
  perfect: /(?<![\p{L}])(?:ha|han)\s\p{Ll}+(?:ado|ido|cho|to)(?![\p{L}])/u,
  thenSaid:
    /^(?:\s\p{L}+){0,3}?\s(?:entonces|en ese momento|ese día|aquel día|esa noche|esa tarde)(?=\s?[.,;:]|$)/u,
  theSame:
    /(?<![\p{L}])(?:el mismo|la misma|ese mismo|esa misma)\s(?:\p{L}+\s)?(?:día|tarde|noche|mañana|sesión|rueda|conferencia|reunión|entrevista|acto|audiencia|discurso|pleno)(?![\p{L}])/iu,
};

const NOT_AT_TIME = new RegExp(
  String.raw`${oneOf(NOT_AT)}\s(?:(?:el|los|la|este|esta|pasado|mes|próximo)\s)*$`,
  'iu',
);
const OF_PART = new RegExp(
  String.raw`${oneOf(DAY_PART_NOUNS)}\s(?:del?|de este|de esta)\s(?:pasado\s)?$`,
  'iu',
);
/** «en la rueda de prensa del lunes»: the occasion that has the words. */
const OF_OCCASION = new RegExp(
  String.raw`(?<![\p{L}])(?:en|durante|ante)\s(?:la|el|una|un|su)\s(?:\p{L}+\s){0,4}?${oneOf(OCCASIONS)}\s(?:\p{L}+\s){0,3}?(?:del?|de este)\s(?:pasado\s)?$`,
  'iu',
);
/** Characters before a time in which such a word stands. */
const LEAD = 60;

const isAtTime = (text: string, { start }: Timex): boolean => {
  const before = text.slice(Math.max(0, start - LEAD), start);
  return !NOT_AT_TIME.test(before) || OF_PART.test(before) || OF_OCCASION.test(before);
};

const REPORTED = word(REPORTED_OPENERS);
const CLAUSE = word(CLAUSE_OPENERS);
/** «que preside el comité», set off by commas */
const ASIDE = /,\s(?:que|quien|cuy[oa]s?)\s[^,]{3,160},/gu;
/** «dijo al salir del juzgado el lunes», «durante el pleno» */
const WHERE_SAID =
  /(?:al|tras|a)\s(?:salir|llegar|terminar|concluir|término|cierre|ser\s(?:consultad|preguntad|abordad)[oa]s?)(?![\p{L}])/giu;

const isReported = (between: string): boolean => {
  const told = between.replace(ASIDE, ',').replace(WHERE_SAID, ' ');
  return REPORTED.test(told) || holdsVerb(told);
};

/** Characters between a day and a cue that cannot part the two. */
const NEAR = 12;

const parts = (between: string, far: number): boolean => {
  if (far <= NEAR) return false;
  const told = between.replace(ASIDE, ',').replace(/\s(?:había|habían|ha|han|hubo)\s$/u, '');
  return CLAUSE.test(told) || holdsVerb(told);
};

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
/** In small letters only: «Lugo», «García» are names. */
const isVerb = (each: string): boolean =>
  /^\p{Ll}/u.test(each) && (isSpanishPast(each) || isSpanishFuture(each));
const holdsPast = (text: string): boolean =>
  wordsOf(text).some((each) => /^\p{Ll}/u.test(each) && isSpanishPast(each));
const holdsVerb = (text: string): boolean =>
  wordsOf(text).some((each) => isVerb(each) || /^(?:es|son|está|están)$/.test(each));

/** The tense of a verb of speech: «decía», like «había dicho», is told of another time. */
function tenseOf(text: string, { cue }: FoundQuotation): Tense {
  if (cue === null) return 'no-cue';
  const lower = cue.text.toLowerCase();
  const before = text.slice(Math.max(0, cue.start - 24), cue.start).toLowerCase();
  if (/(?:^|\s)(?:ha|han)\s(?:\p{L}+\s)?$/u.test(before) || /^(?:ha|han)\s/.test(lower)) return 'has-said';
  if (/(?:^|\s)(?:había|habían|habría)\s(?:\p{L}+\s)?$/u.test(before) || /^(?:había|habían)\s/.test(lower))
    return 'had-said';
  const last = lower.split(/\s+/).find((each) => CUE_OF.has(each));
  if (last === undefined) return 'no-speech-cue';
  const { mood } = CUE_OF.get(last)!;
  if (mood === 'gerund') return 'gerund';
  if (/(?:aba|aban|ía|ían)$/.test(last)) return 'had-said';
  if (mood !== 'finite') return 'no-speech-cue';
  return isSpanishPast(last) ? 'plain-past' : 'present';
}

const isSpeech = (each: string): boolean => CUE_OF.get(each)?.mood === 'finite';

const speaksIn = (sentence: string): boolean =>
  wordsOf(sentence.toLowerCase()).some((each) => {
    const form = CUE_OF.get(each);
    return form?.takes === 'words' && form.mood === 'finite' && isSpanishPast(each);
  });

/** Characters of a sentence in which a verb of a name may stand: behind it, and before it. */
const BEHIND = 200;
const BEFORE = 60;

/** The verb by which somebody named there speaks or appears: «Prat habló», «declaró ayer el acusado, Saúl Prat». */
function verbOf(text: string, sentence: Span, name: Span): Span | null {
  const end = Math.min(sentence.end, name.end + BEHIND);
  const behind = text
    .slice(name.end, end)
    .replace(/,\s[^,]{3,100},|«[^»]*»|“[^”]*”|"[^"]*"/gu, (aside) => ' '.repeat(aside.length));
  for (const match of behind.matchAll(/\p{L}+/gu)) {
    const each = match[0];
    if (!/^\p{Ll}/u.test(each)) continue;
    // «el libro, que llegó ayer»: not what the one named did
    if (/^(?:que|quien|quienes|cuyo|cuya|donde)$/.test(each)) break;
    if (APPEARING.has(each) || (isSpeech(each) && isSpanishPast(each)))
      return { start: name.end + match.index, end: name.end + match.index + each.length };
    if (isVerb(each) && !/^(?:ha|han|había|habían|fue|fueron)$/.test(each)) break;
  }
  const from = Math.max(sentence.start, name.start - BEFORE);
  const verbs = [...text.slice(from, name.start).matchAll(/\p{L}+/gu)].filter(({ 0: each }) => isVerb(each));
  const last = verbs.at(-1);
  if (!last || !(APPEARING.has(last[0]) || isSpeech(last[0]))) return null;
  return { start: from + last.index, end: from + last.index + last[0].length };
}

/** «El abogado de Pablo Ríos», «la hija de la alcaldesa Ana Ruiz»; not «la ministra de Cultura Ana Ruiz». */
const isOthers = (text: string, { start }: Span): boolean =>
  OWNER.test(text.slice(Math.max(0, start - BEFORE), start));
const OWNER = /(?<![\p{L}])de(?:l|\sla|\slos|\slas)?\s(?:\p{Ll}+\s){0,2}$/u;

export const SPANISH: Tongue = {
  words: WORDS,
  isAtTime,
  isReported,
  parts,
  partsFromGerund: (between) => CLAUSE.test(between.replace(ASIDE, ',')) || !/,\s$/.test(between),
  holdsPast,
  holdsVerb,
  tenseOf,
  speaksIn,
  verbOf: (text, sentence, name) => (isOthers(text, name) ? null : verbOf(text, sentence, name)),
  isSpeech,
  speaksFirst:
    /^(?:Consultad[oa]|Preguntad[oa]|Interrogad[oa]|Contactad[oa]|Entrevistad[oa])(?![\p{L}])[^.;:«»“”"]*$/iu,
};
