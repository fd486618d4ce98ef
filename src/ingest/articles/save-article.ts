import { setImmediate } from 'node:timers/promises';
import { assignStatements, type Assignment } from '../../core/statement/assign-statements.ts';
import { findInner } from '../../core/statement/find-inner.ts';
import { findRewordings, type Link } from '../../core/statement/find-rewordings.ts';
import { nameWords } from '../../core/speaker/resolve-speaker.ts';
import { formatDay, parseDay } from '../../core/calendar/days.ts';
import type { Document } from '../../core/article/article.ts';
import type { StoryIndex } from '../../core/story/story-index.ts';
import type { Library, StoredQuotation } from '../../store/library.ts';
import type { PreparedArticle, PreparedQuotation } from './prepare-article.ts';

/** Quotations compared with a new one. */
const MAX_CANDIDATES = 30;
/** Quotations compared with those of an article by their sense, */
const MAX_NEARBY = 120;
/** by people with one of these last words of a name, */
const MAX_SURNAMES = 2;
/** in articles so many days before or after: words are told again while they are news. */
const SAME_DAYS = 10;
/** Statements with words of others within them that are looked at, and articles that have them. */
const MAX_AROUND = 20;
/** Quotations whose like are looked for before others get their turn. */
const BATCH = 20;

/** Saves an article, its quotations put into the statements they belong to and the article into its story. */
export async function saveArticle(
  { document, genre, quotations, events, summary, keys }: PreparedArticle,
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
  const heads = await library.heads([...new Set(stored.map(({ article }) => article))]);
  const storyOf = new Map(heads.map(({ id, story }) => [id, story]));
  const links = await findLinks(document, placement.story, quotations, library);
  const assign = (known: readonly Link[]): Assignment =>
    assignStatements(
      quotations.map(({ quotation }) => quotation),
      stored.map((other) => ({
        ...other,
        bound: bound.has(other.id),
        inStory: storyOf.get(other.article) === placement.story,
      })),
      known,
    );
  const first = assign(links);
  const inner = await findInnerLinks(document, quotations, first, library);
  const { targets, merges, moves } = inner.length > 0 ? assign([...links, ...inner]) : first;
  await library.saveArticle({
    document,
    genre,
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

/** Which new quotations are stored ones in other words or another language, of the same people or the same story. */
async function findLinks(
  { id, language, published }: Document,
  story: number,
  quotations: readonly PreparedQuotation[],
  library: Library,
): Promise<Link[]> {
  const names = quotations.flatMap(({ quotation: { speaker, speakerKind } }) =>
    speaker !== null && speakerKind !== 'description' ? nameWords(speaker).slice(-MAX_SURNAMES) : [],
  );
  const day = parseDay(published);
  const nearby = await library.quotationsNear(
    {
      names: [...new Set(names)],
      story,
      since: day === null ? null : formatDay(day - SAME_DAYS),
      until: day === null ? null : formatDay(day + SAME_DAYS),
    },
    MAX_NEARBY,
  );
  return findRewordings(
    quotations.map(({ quotation }) => quotation),
    language,
    nearby
      .filter(({ article }) => article !== id)
      .map((other) => ({ ...other, inStory: other.story === story })),
  );
}

/** Which new words within words are stored ones, within other wordings of the statements around them. */
async function findInnerLinks(
  { id }: Document,
  quotations: readonly PreparedQuotation[],
  { targets }: Assignment,
  library: Library,
): Promise<Link[]> {
  const nested = quotations.map(({ quotation }) => quotation).filter(({ type }) => type === 'nested');
  const around = quotations.flatMap(({ quotation: { type, start, end } }, i) => {
    const target = targets[i]!;
    const holds = type !== 'nested' && nested.some((inner) => start <= inner.start && inner.end <= end);
    return holds && target.kind === 'stored' ? [target.statement] : [];
  });
  if (around.length === 0) return [];
  const parts = await library.statementParts([...new Set(around)].slice(0, MAX_AROUND));
  const articles = [...new Set(parts.map(({ article }) => article))].filter((article) => article !== id);
  const others = await library.quotationsOfArticles(articles.slice(-MAX_AROUND));
  return findInner(
    quotations.map(({ quotation }) => quotation),
    targets,
    others,
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
