import { setImmediate } from 'node:timers/promises';
import { dateArticle } from '../../core/analyze.ts';
import type { Basis, Day, Document } from '../../core/article/article.ts';
import type { Event } from '../../core/event/event.ts';
import { findSentences } from '../../core/text/sentences.ts';
import {
  inferDays,
  type Evidence,
  type TrialDay,
  type UndatedArticle,
} from '../../core/timeline/infer-days.ts';
import { findSameEvents } from '../../core/timeline/same-events.ts';
import type { ArticleHead, Library, MatchedDays, StoredEvent, StoredQuotation } from '../../store/library.ts';

/** Articles of a story whose events are compared with those of an undated one: the newest. */
const MOST_MATES = 20;

/**
 * Dates what these undated articles say, through other articles that give a day for the same statements or events. What was
 * matched before is matched anew, so that an article that comes or goes changes what rested on it.
 */
export async function matchDays(undated: readonly string[], library: Library): Promise<void> {
  for (const id of undated) {
    await matchArticle(id, library);
    await setImmediate(); // answers go on between two articles
  }
}

/** An undated article as it is stored. */
interface Undated {
  readonly document: Document;
  readonly quotations: readonly StoredQuotation[];
  readonly events: readonly StoredEvent[];
  /** Its quotations and events, as they are with some day of publication. */
  readonly dated: (published: Day) => Pick<ReturnType<typeof dateArticle>, 'quotations' | 'events'>;
}

async function matchArticle(id: string, library: Library): Promise<void> {
  const document = await library.document(id);
  if (!document) return;
  const quotations = await library.quotationsOfArticles([id]);
  const events = (await library.eventsOfArticles([id])).filter(({ added }) => !added);
  const sentences = findSentences(document.text);
  const undated: Undated = {
    document,
    quotations,
    events,
    dated: (published) => dateArticle({ ...document, published }, { sentences, found: quotations }),
  };
  const evidence = once([
    ...(await statementEvidence(undated, library)),
    ...(await eventEvidence(undated, library)),
  ]);
  await library.saveMatchedDays(id, evidence.length === 0 ? NOTHING : match(undated, evidence));
}

/** One piece of evidence an article for each clue and day: of words that stand there again and again too. */
const once = (evidence: readonly Evidence[]): Evidence[] => [
  ...new Map(evidence.map((one) => [`${one.clue} ${one.day} ${one.from}`, one])).values(),
];

const NOTHING: MatchedDays = { published: null, quotations: [], events: [], added: [] };

/** Clues are called by where they stand: events are found anew for each day of publication. */
const quotationKey = ({ start }: { readonly start: number }): string => `q${start}`;
const eventKey = ({ start }: { readonly start: number }): string => `e${start}`;

/** A day that came through another article is no evidence for a third; one that rests on an article's own dateline is. */
const GIVEN: ReadonlySet<Basis> = new Set(['stated', 'relative', 'inherited']);

async function statementEvidence({ document, quotations }: Undated, library: Library): Promise<Evidence[]> {
  const parts = await library.statementParts([...new Set(quotations.map(({ statement }) => statement))]);
  return quotations.flatMap((quotation) =>
    parts
      .filter(({ article, statement }) => article !== document.id && statement === quotation.statement)
      .flatMap(({ article, published, saidOn, saidBasis }) =>
        saidOn !== null && GIVEN.has(saidBasis)
          ? [{ clue: quotationKey(quotation), day: saidOn, from: article, published, ...SAME_WORDS }]
          : [],
      ),
  );
}

const SAME_WORDS = { kind: 'statement', weight: 1 } as const;

/** Events of the same story that are told alike. */
async function eventEvidence({ document, dated }: Undated, library: Library): Promise<Evidence[]> {
  const [head] = await library.heads([document.id]);
  if (!head) return [];
  const mates = (await library.storyArticles([head.story])).filter(hasDay).slice(-MOST_MATES);
  const newest = mates.at(-1);
  if (!newest) return [];
  const publishedOf = new Map(mates.map(({ id, published }) => [id, published]));
  const theirs = (await library.eventsOfArticles([...publishedOf.keys()])).filter(
    ({ precision, basis }) => precision === 'day' && GIVEN.has(basis),
  );
  const own = dated(newest.published).events.filter(isNamedDay);
  return findSameEvents(own, theirs).map(({ own: event, other, part }) => ({
    clue: eventKey(event),
    day: other.first!,
    from: other.article,
    published: publishedOf.get(other.article) ?? null,
    kind: 'event',
    weight: part,
  }));
}

const hasDay = (head: ArticleHead): head is ArticleHead & { published: Day } => head.published !== null;

/** "Yesterday" or "on Saturday", not a date that is written out: that needs no other article. */
const isNamedDay = ({ precision, basis }: Event): boolean => precision === 'day' && basis === 'relative';

function match({ quotations, events, dated }: Undated, evidence: readonly Evidence[]): MatchedDays {
  const article: UndatedArticle = {
    clues: [
      ...quotations.map((quotation) => ({
        id: quotationKey(quotation),
        day: quotation.saidBasis === 'matched' ? null : quotation.saidOn,
        weekday: quotation.saidWeekday,
      })),
      ...events.map((event) => ({
        id: eventKey(event),
        day: event.precision === 'day' && event.basis !== 'matched' ? event.first : null,
        weekday: event.weekday,
      })),
    ],
    asOf: (published) => trialDays(dated(published)),
  };
  const { published, days } = inferDays(article, evidence);
  const stored = new Set(events.map(eventKey));
  return {
    published,
    quotations: quotations.flatMap((quotation) => {
      const found = days.get(quotationKey(quotation));
      return found ? [{ id: quotation.id, ...found }] : [];
    }),
    events: events.flatMap((event) => {
      const found = days.get(eventKey(event));
      return found ? [{ id: event.id, ...found }] : [];
    }),
    // What an undated article tells of "yesterday" is no event of its own before it is known when that was.
    added:
      published === null
        ? []
        : dated(published.day)
            .events.filter((event) => isNamedDay(event) && !stored.has(eventKey(event)))
            .map((event) => ({ event, day: event.first!, from: published.from })),
  };
}

function trialDays({ quotations, events }: ReturnType<Undated['dated']>): Map<string, TrialDay> {
  const days = new Map<string, TrialDay>();
  for (const quotation of quotations)
    if (quotation.saidOn !== null)
      days.set(quotationKey(quotation), { day: quotation.saidOn, basis: quotation.saidBasis });
  for (const event of events)
    if (event.precision === 'day' && event.first !== null)
      days.set(eventKey(event), { day: event.first, basis: event.basis });
  return days;
}
