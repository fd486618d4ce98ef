import { daysBetween } from '../calendar/days.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { contradicts } from './contradicts.ts';
import { alikeInWords, gistOf, type Gist } from './reworded.ts';
import { alikeInSense, isComparable, senseOf, type Sense } from './same-sense.ts';
import { compareSpeakers } from './same-speaker.ts';
import { splitUtterances } from './split-utterance.ts';

/** A stored quotation of another article that may tell of the same. */
export interface Nearby extends Quotation {
  readonly article: string;
  readonly language: string;
  readonly statement: number;
  /** Is its article of the story that the new article is put into? */
  readonly inStory: boolean;
}

/** Quotation `index` of the new article is a wording of a stored statement. */
export interface Link {
  readonly index: number;
  readonly statement: number;
}

/** How alike in sense a translation must be where it is not known that one person said both. */
const MIN_SENSE_UNNAMED = 0.6;

/** What is told in other words after more days was said again. */
const NEWS_DAYS = 3;

/** Languages whose words can be compared by stem. */
const READ: ReadonlySet<string> = new Set(['en', 'es']);

/** An utterance that others are compared with. */
interface Told {
  readonly first: Quotation;
  readonly text: string;
  readonly language: string;
  readonly gist: () => Gist;
  readonly sense: () => Sense;
}

interface StoredTold extends Told {
  readonly statement: number;
  readonly inStory: boolean;
}

/**
 * Finds the stored statements that utterances of a new article are other wordings of, though they share few words in a row:
 * translated, told from memory, turned round. They are by the same speaker, or, in articles of one story, much alike where
 * one of the speakers is only described; each goes to the likest. Utterances are compared whole, as their cues split them,
 * and part by part. In steps of both numbers.
 */
export function findRewordings(
  fresh: readonly Quotation[],
  language: string,
  stored: readonly Nearby[],
): Link[] {
  const agree = compareSpeakers();
  const theirs = [...Map.groupBy(stored, ({ article }) => article).values()]
    .flatMap(splitUtterances)
    .filter(([first]) => READ.has(first!.language) && READ.has(language))
    .flatMap((run) =>
      unitsOf(run, run[0]!.language).map((told): StoredTold => ({
        ...told,
        statement: run[0]!.statement,
        inStory: run[0]!.inStory,
      })),
    );
  if (theirs.length === 0) return [];
  return splitUtterances(fresh).flatMap((run) => {
    const scored = unitsOf(run, language).flatMap((told) =>
      theirs.flatMap((other) => {
        const score = likenessOf(told, other, agree);
        return score > 0 ? { statement: other.statement, score } : [];
      }),
    );
    const [best] = scored.sort((a, b) => b.score - a.score || a.statement - b.statement);
    return best ? [{ index: fresh.indexOf(run[0]!), statement: best.statement }] : [];
  });
}

/** An utterance whole, and its parts where its cue splits it: another article may have one of them. */
function unitsOf(run: readonly Quotation[], language: string): Told[] {
  const parts = run.length > 1 ? run.map((part) => [part]) : [];
  return [run, ...parts].map((unit) => {
    const text = unit.map((part) => part.text).join(' ');
    return {
      first: unit[0]!,
      text,
      language,
      gist: once(() => gistOf(text, language)),
      sense: once(() => senseOf(text, language)),
    };
  });
}

function likenessOf(told: Told, other: StoredTold, agree: ReturnType<typeof compareSpeakers>): number {
  const speakers = agree(told.first, other.first);
  if (speakers === 'differ' || (speakers === 'unknown' && !other.inStory)) return 0;
  const named = speakers !== 'unknown';
  if (isComparable(told.language, other.language)) {
    const score = alikeInSense(told.sense(), other.sense());
    return named || score >= MIN_SENSE_UNNAMED ? score : 0;
  }
  if (told.language !== other.language) return 0;
  const score = alikeInWords(told.gist(), other.gist(), { named, later: isLater(told.first, other.first) });
  return score > 0 && !contradicts(told.text, other.text) ? score : 0;
}

const isLater = (a: Quotation, b: Quotation): boolean =>
  a.saidOn !== null && b.saidOn !== null && Math.abs(daysBetween(a.saidOn, b.saidOn)) > NEWS_DAYS;

function once<Read>(read: () => Read): () => Read {
  let known: Read | undefined;
  return () => (known ??= read());
}
