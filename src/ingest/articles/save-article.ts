import { setImmediate } from 'node:timers/promises';
import { assignStatements } from '../../core/statement/assign-statements.ts';
import type { StoryIndex } from '../../core/story/story-index.ts';
import type { Library, StoredQuotation } from '../../store/library.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** Quotations compared with a new one. */
const MAX_CANDIDATES = 30;
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
  const { targets, merges } = assignStatements(
    quotations.map(({ quotation }) => quotation),
    [...others.values()].filter(({ article }) => article !== document.id),
  );
  const merged = new Map(merges);
  await library.saveArticle({
    document,
    ...file,
    placement,
    terms: keys.terms,
    sketch: keys.sketch,
    merges,
    // The moment of saving: whatever asks for what is new after it finds this article.
    indexedAt: clock(),
    summary,
    quotations: quotations.map((entry, i) => {
      const target = targets[i]!;
      return {
        ...entry,
        target:
          target.kind === 'stored'
            ? { ...target, statement: merged.get(target.statement) ?? target.statement }
            : target,
      };
    }),
    events,
  });
}
