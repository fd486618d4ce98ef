import { setImmediate } from 'node:timers/promises';
import {
  inferDays,
  type DatedArticle,
  type DayClue,
  type InferredDay,
} from '../../core/timeline/infer-days.ts';
import type { Library, MatchedDay, StoredEvent, StoredQuotation } from '../../store/library.ts';

/** Articles matched at a time: what they share with others is held in memory meanwhile. */
const BATCH = 20;

/**
 * Dates what these undated articles say, through other articles that give a day for the same statements. What was matched
 * before is matched anew, so that an article that comes or goes changes what rested on it.
 */
export async function matchDays(undated: readonly string[], library: Library): Promise<void> {
  for (let from = 0; from < undated.length; from += BATCH) {
    await matchBatch(undated.slice(from, from + BATCH), library);
    await setImmediate(); // answers go on between two batches
  }
}

async function matchBatch(undated: readonly string[], library: Library): Promise<void> {
  const quotations = await library.quotationsOfArticles(undated);
  const events = await library.eventsOfArticles(undated);
  const parts = await library.statementParts([...new Set(quotations.map(({ statement }) => statement))]);
  const own = new Set(undated);
  const others = Map.groupBy(
    parts.filter(({ article }) => !own.has(article)),
    ({ article }) => article,
  );
  const articles: DatedArticle[] = [
    ...undated.map((id) => ({
      id,
      published: null,
      clues: [
        ...quotations.filter(({ article }) => article === id).map(quotationClue),
        ...events.filter(({ article }) => article === id).map(eventClue),
      ],
    })),
    ...[...others].map(([id, found]) => ({
      id,
      published: found[0]?.published ?? null,
      clues: found.map(({ quotation, saidOn, saidBasis, saidWeekday, statement }) =>
        clue({
          id: `q${quotation}`,
          day: saidOn,
          basis: saidBasis,
          weekday: saidWeekday,
          ahead: false,
          same: `s${statement}`,
        }),
      ),
    })),
  ];
  const inferred = Map.groupBy(inferDays(articles), ({ article }) => article);
  for (const id of undated) {
    const found = inferred.get(id) ?? [];
    await library.saveMatchedDays(id, daysOf(found, 'q'), daysOf(found, 'e'));
  }
}

const quotationClue = ({ id, saidOn, saidBasis, saidWeekday, statement }: StoredQuotation): DayClue =>
  clue({
    id: `q${id}`,
    day: saidOn,
    basis: saidBasis,
    weekday: saidWeekday,
    ahead: false,
    same: `s${statement}`,
  });

const eventClue = ({ id, first, precision, basis, weekday, status }: StoredEvent): DayClue =>
  clue({
    id: `e${id}`,
    day: precision === 'day' ? first : null,
    basis,
    weekday,
    ahead: status === 'planned',
    same: null,
  });

/** A day that was matched is no evidence for another match: only what articles say themselves is. */
const clue = (said: DayClue): DayClue =>
  said.basis === 'matched' ? { ...said, day: null, basis: 'unknown' } : said;

const daysOf = (found: readonly InferredDay[], kind: 'q' | 'e'): MatchedDay[] =>
  found
    .filter(({ clue: id }) => id.startsWith(kind))
    .map(({ clue: id, day, from }) => ({ id: Number(id.slice(1)), day, from }));
