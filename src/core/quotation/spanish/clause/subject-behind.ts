import { BODIES } from '../rules/nouns.ts';
import { ADVERBS, PREPOSITIONS, SUBORDINATORS } from '../rules/words.ts';
import { behindGoverned, isTime } from './behind-governed.ts';
import { behindInfinitive } from './behind-infinitive.ts';
import { governedIn } from './find-subject.ts';
import { isComma, isDash, isPreposition, isQuotation, lowerAt, type Line } from './line.ts';
import { readAlone, readPhrase, type Phrase } from './read-phrase.ts';
import { canSpeak } from './speaks.ts';
import { isFinite, viewAt } from './views.ts';

/** How far behind a verb its subject may stand, in tokens. */
const BEHIND = 24;

/**
 * The subject behind a verb of speech: «dijo ayer la ministra», «dijo a este diario Ana Duarte», «dijo, entre risas, el
 * alcalde». What a preposition governs is passed over; «que», a colon or a quotation ends the search. Right behind what
 * is `quoted` stands no object, so that whatever follows speaks: «No», dijo el de Lund.
 */
export function subjectBehind(line: Line, from: number, end: number, quoted = false): Phrase | null {
  const to = Math.min(end, from + BEHIND);
  let at = from;
  while (at < to) {
    const lower = lowerAt(line, at);
    const view = viewAt(line, at);
    if (isQuotation(line, at) || view > 0) return null;
    if (SUBORDINATORS.has(lower) || /^[:.;!?…()]+$/.test(lower) || lower === 'y') return null;
    if (isComma(line, at)) {
      const apart = quoted ? behindAbsolute(line, at, end) : null;
      // behind a comma only «dijo, entre risas, Ana Duarte» goes on: an adverb or what a preposition governs stands between
      if (apart || !isAside(line, at + 1)) return apart;
      at++;
      continue;
    }
    if (isDash(line, at) || ADVERBS.has(lower)) {
      at++;
      continue;
    }
    if (isPreposition(line, at)) {
      // «se quejó de que los niños …»
      if (SUBORDINATORS.has(lowerAt(line, at + 1))) return null;
      at = behindPreposition(line, at, to);
      if (isComma(line, at)) {
        const phrase = readPhrase(line, at + 1, end);
        return phrase && canSpeak(phrase) && !isTime(line, phrase) ? phrase : null;
      }
      continue;
    }
    const phrase = readPhrase(line, at, end);
    if (!phrase) return quoted ? readAlone(line, at) : null;
    if (isTime(line, phrase)) {
      at = phrase.to;
      continue;
    }
    // «reconoció la derrota»: what does not speak is the object
    return quoted || canSpeak(phrase) ? phrase : null;
  }
  return null;
}

/** Opens here what may stand between commas behind a verb? */
const isAside = (line: Line, at: number): boolean =>
  PREPOSITIONS.has(lowerAt(line, at)) ||
  ADVERBS.has(lowerAt(line, at)) ||
  /(?:ado|ada|ando|iendo|mente)$/.test(lowerAt(line, at));

/** Longest aside between a verb and who speaks, in tokens. */
const MAX_APART = 12;

/** «dijo, gorra en mano, | el alcalde»: who speaks behind an aside that tells of nobody; null where none does. */
function behindAbsolute(line: Line, comma: number, end: number): Phrase | null {
  for (let at = comma + 1; at < Math.min(end, comma + MAX_APART); at++) {
    const lower = lowerAt(line, at);
    if (isQuotation(line, at) || SUBORDINATORS.has(lower) || /^[:.;!?…()]+$/.test(lower)) return null;
    if (viewAt(line, at) > 0 || isFinite(lower) || (lower === 'y' && at === comma + 1)) return null;
    if (!isComma(line, at)) continue;
    const phrase = readPhrase(line, at + 1, end);
    const speaks = phrase && canSpeak(phrase) && !isTime(line, phrase);
    // «subida a un banco»
    const tellsOf = governedIn(line, comma + 1, at).some(
      ({ form, head }) => form === 'name' || !BODIES.has(head),
    );
    return speaks && !tellsOf ? phrase : null;
  }
  return null;
}

/** Behind a preposition and what it governs, an infinitive with its object too. */
const behindPreposition = (line: Line, at: number, to: number): number =>
  behindInfinitive(line, at, to) ?? behindGoverned(line, at, to);
