import { setImmediate } from 'node:timers/promises';
import { assignStatements } from '../../core/statement/assign-statements.ts';
import { findTranslations, type Link } from '../../core/statement/find-translations.ts';
import { nameWords } from '../../core/speaker/resolve-speaker.ts';
import { formatDay, parseDay } from '../../core/calendar/days.ts';
import type { Document } from '../../core/article/article.ts';
import type { StoryIndex } from '../../core/story/story-index.ts';
import type { Library, StoredQuotation } from '../../store/library.ts';
import type { PreparedArticle, PreparedQuotation } from './prepare-article.ts';

/** Quotations compared with a new one. */
const MAX_CANDIDATES = 30;
/** Quotations in other languages compared with those of an article, */
const MAX_FOREIGN = 120;
/** by people with one of these last words of a name, */
const MAX_SURNAMES = 2;
/** in articles so many days before or after: words are translated while they are news. */
const SAME_DAYS = 10;
/** Quotations whose like are looked for before others get their turn. */
const BATCH = 20;

/** Saves an article, its quotations put into the statements they belong to and the article into its story. */
export async function saveArticle(
  { document, quotations, events, summary, keys }: PreparedArticle,
  file: { readonly path: string; readonly contentHash: string; readonly analysis: number },
  library: Library,
  stories: StoryIndex,
  clock: () => number,
): Promise<void> {
  const placement = stories.add({ id: document.id, published: document.published, ...keys });
  const others = new Map<number, StoredQuotation>();
  for (const [i, { keys: own }] of quotations.entries()) {
    for (const other of await library.quotationsSharing(own, MAX_CANDIDATES)) others.set(other.id, other);
    if (i % BATCH === BATCH - 1) await setImmediate();
  }
  const stored = [...others.values()].filter(({ article }) => article !== document.id);
  const bound = await boundIn(stored, library);
  const { targets, merges, moves } = assignStatements(
    quotations.map(({ quotation }) => quotation),
    stored.map((other) => ({ ...other, bound: bound.has(other.id) })),
    await findLinks(document, quotations, library),
  );
  await library.saveArticle({
    document,
    ...file,
    placement,
    terms: keys.terms,
    sketch: keys.sketch,
    merges,
    moves,
    // The moment of saving: whatever asks for what is new after it finds this article.
    indexedAt: clock(),
    summary,
    quotations: quotations.map((entry, i) => ({ ...entry, target: targets[i]! })),
    events,
  });
}

/** Which new quotations are translations of stored ones, said by the same people in those days. */
async function findLinks(
  { id, language, published }: Document,
  quotations: readonly PreparedQuotation[],
  library: Library,
): Promise<Link[]> {
  const names = quotations.flatMap(({ quotation: { speaker, speakerKind } }) =>
    speaker !== null && speakerKind !== 'description' ? nameWords(speaker).slice(-MAX_SURNAMES) : [],
  );
  const day = parseDay(published);
  const foreign = await library.foreignQuotations(
    [...new Set(names)],
    {
      language,
      since: day === null ? null : formatDay(day - SAME_DAYS),
      until: day === null ? null : formatDay(day + SAME_DAYS),
    },
    MAX_FOREIGN,
  );
  return findTranslations(
    quotations.map(({ quotation }) => quotation),
    language,
    foreign.filter(({ article }) => article !== id),
  );
}

/** Those of some quotations that stand with a longer one of their article: parts of one utterance, or cut out of it. */
async function boundIn(stored: readonly StoredQuotation[], library: Library): Promise<ReadonlySet<number>> {
  const parts = await library.statementParts([...new Set(stored.map(({ statement }) => statement))]);
  const longest = new Map<string, number>();
  for (const { article, statement, wordCount } of parts) {
    const key = `${statement} ${article}`;
    longest.set(key, Math.max(wordCount, longest.get(key) ?? 0));
  }
  return new Set(
    parts
      .filter(({ article, statement, wordCount }) => wordCount < longest.get(`${statement} ${article}`)!)
      .map(({ quotation }) => quotation),
  );
}
