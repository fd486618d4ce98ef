import { isSpanishFuture, isSpanishPast } from '../../languages/es/verb-forms.ts';
import type { Span } from '../../text/span.ts';
import { AHEAD, CALLING, COMMITTING, HAVE, TIMETABLED } from './rules/verbs-of-time.ts';

/** Characters looked at on each side of an expression. */
const REACH = 140;
const TOKEN = /\p{L}+|[;:«»“”"]/gu;
/** Open another clause, whose verbs tell of other times. */
const OPENER = /^(?:que|quien|quienes|donde|cuando|porque|aunque|mientras|si)$/;
const STOP = /^[;:«»“”"]$/;

/**
 * Which way from the publication day a weekday or month lies, by the finite verb of its clause, else of the sentence: -1 before,
 * 1 after, null when nothing tells.
 */
export function spanishDirection(text: string, sentence: Span, timex: Span): -1 | 1 | null {
  const left = tokensOf(text.slice(Math.max(sentence.start, timex.start - REACH), timex.start));
  const right = tokensOf(text.slice(timex.end, Math.min(sentence.end, timex.end + REACH)));
  const beside = directionBeside(left);
  if (beside !== null) return beside;
  // «el partido del domingo ha sido suspendido»: it was to come
  if (CALLED_OFF.test(text.slice(timex.end, timex.end + 40))) return 1;
  const opened = left.findLastIndex((word) => OPENER.test(word) || STOP.test(word));
  const told =
    nearestVerb(left.slice(opened + 1)) ??
    firstVerb(right) ??
    (opened < 0 ? null : nearestVerb(left.slice(0, opened)));
  return (
    told ??
    (left.some((word) => LIMIT.has(word)) && LIMIT.has(left.findLast((word) => word !== 'el') ?? '')
      ? 1
      : null)
  );
}

const CALLED_OFF =
  /^\s(?:ha|han|queda|quedan)\s(?:sido\s)?(?:cancelad|suspendid|aplazad|pospuest|postergad|desconvocad|anulad)/u;
const LIMIT: ReadonlySet<string> = new Set(['hasta', 'para']);

const tokensOf = (text: string): string[] => (text.match(TOKEN) ?? []).map(plain);
/** With a small first letter: a verb may open its sentence. */
const plain = (token: string): string =>
  /^\p{Lu}/u.test(token) ? token.replace(/^./u, (c) => c.toLowerCase()) : token;

/** «para el jueves», «aplazado al lunes», «a partir del martes», «desde el martes». */
function directionBeside(left: readonly string[]): -1 | 1 | null {
  const words = left.filter((word) => word !== 'el' && word !== 'este' && word !== 'próximo');
  const near = words.at(-1);
  const called = words.slice(-12).some((word) => CALLING.has(word));
  if (near === 'para')
    return called || !words.some((word) => /^(?:estaba|estaban|había|habían)$/.test(word)) ? 1 : null;
  if ((near === 'al' || near === 'a' || near === 'hasta') && called) return 1;
  if (near === 'desde') return words.some(isSpanishFuture) ? 1 : -1;
  return null;
}

/** The verb nearest on the left. */
function nearestVerb(tokens: readonly string[]): -1 | 1 | null {
  let infinitive = false;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const told = directionOf(tokens, i, infinitive);
    if (told !== null) return told;
    if (/^\p{Ll}+(?:ar|er|ir)(?:se|l[aeo]s?|nos)?$/u.test(tokens[i]!)) infinitive = true;
  }
  return null;
}

/** The first verb on the right, up to the next clause. */
function firstVerb(tokens: readonly string[]): -1 | 1 | null {
  for (const [i, word] of tokens.entries()) {
    if (STOP.test(word)) return null;
    const told = directionOf(tokens, i, false);
    if (told !== null) return told;
  }
  return null;
}

function directionOf(tokens: readonly string[], i: number, infinitive: boolean): -1 | 1 | null {
  const word = tokens[i]!;
  if (/^hab(?:ía|ían)$/.test(word)) return -1;
  if (infinitive && (COMMITTING.has(word) || AHEAD.has(word))) return 1;
  if (/^(?:previst|programad)/.test(word)) return 1;
  if (/^(?:va|van|vamos|voy)$/.test(word) && tokens[i + 1] === 'a') return 1;
  if (isSpanishFuture(word)) return 1;
  if (TIMETABLED.has(word)) return isNoun(tokens, i) ? null : 1;
  return isPast(tokens, i) ? -1 : null;
}

/** «la llegada», «el abre»: after an article no verb. */
const isNoun = (tokens: readonly string[], i: number): boolean =>
  /^(?:el|una?|su|sus|del|al)$/.test(tokens[i - 1] ?? '');

function isPast(tokens: readonly string[], i: number): boolean {
  const word = tokens[i]!;
  if (HAVE.has(word))
    return /(?:ado|ido|cho|to|so)$/.test(tokens[i + 1] ?? '') || /(?:ado|ido)$/.test(tokens[i + 2] ?? '');
  return isSpanishPast(word) && !isNoun(tokens, i);
}
