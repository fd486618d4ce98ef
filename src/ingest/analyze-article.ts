import { analyze, type Analysis } from '../core/analyze.ts';
import type { Document } from '../core/article/article.ts';
import { assignStatements } from '../core/statement/assign-statements.ts';
import { shingleKeys } from '../core/statement/same-utterance.ts';
import type { StoryIndex } from '../core/story/story-index.ts';
import { storyKeys } from '../core/story/story-keys.ts';
import type { Sentence } from '../core/text/sentences.ts';
import { words } from '../core/text/words.ts';
import type { Library, StoredQuotation } from '../store/library.ts';

/** Keys looked up and kept of one quotation: enough for its longest wording. */
const MAX_KEYS = 120;
/** Quotations compared with a new one. */
const MAX_CANDIDATES = 30;

/**
 * Analyses one article and saves it, its quotations put into the statements they belong to and the article into its
 * story. Returns the story.
 */
export async function indexArticle(
  document: Document,
  file: { readonly path: string; readonly contentHash: string },
  library: Library,
  stories: StoryIndex,
  clock: () => number,
): Promise<number> {
  const analysis = analyze(document);
  const keys = storyKeys(document);
  const placement = stories.add({ id: document.id, published: document.published, ...keys });
  const keyed = analysis.quotations.map((quotation) => {
    const list = words(quotation.text);
    return { quotation, wordCount: list.length, keys: [...new Set(shingleKeys(list))].slice(0, MAX_KEYS) };
  });
  const others = new Map<number, StoredQuotation>();
  for (const { keys } of keyed) {
    for (const other of await library.quotationsSharing(keys, MAX_CANDIDATES)) others.set(other.id, other);
  }
  const { targets, merges } = assignStatements(
    analysis.quotations,
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
    summary: analysis.summary,
    quotations: keyed.map((entry, i) => {
      const target = targets[i]!;
      return {
        ...entry,
        target:
          target.kind === 'stored'
            ? { ...target, statement: merged.get(target.statement) ?? target.statement }
            : target,
        context: contextOf(entry.quotation, document.text, analysis),
      };
    }),
    events: analysis.events,
  });
  return placement.story;
}

/** The sentence a quotation stands in, for search: a paraphrase often holds the word that is looked for. */
function contextOf({ start }: { start: number }, text: string, { sentences }: Analysis): string {
  const sentence: Sentence | undefined = sentences.find(
    (candidate) => candidate.start <= start && start < candidate.end,
  );
  return sentence ? text.slice(sentence.start, sentence.end) : '';
}
