import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Document } from '../../core/article/article.ts';
import { detectLanguage } from '../../core/languages/detect.ts';
import { place, type IndexContext } from '../index-context.ts';
import { matchDays } from '../articles/match-days.ts';
import { UnreadableError } from '../apart/read-apart.ts';

/** What became of an article that was fetched. `known`: it is indexed already, from a file or another feed. */
export interface Arrival {
  readonly article: string;
  readonly outcome: 'indexed' | 'updated' | 'unchanged' | 'known';
}

/** Takes articles that came from no file into the index, and out of it. */
export interface ArrivalIndexer {
  /**
   * Indexes an article that came from no file; its id is its address. One that is indexed already is left as it is, unless
   * it is `own`: what the same entry of a feed brought before. Throws an `UnreadableError` for one that cannot be analysed.
   */
  add(document: Document, own: string | null): Promise<Arrival>;
  /** Forgets articles that came from no file. */
  remove(ids: readonly string[]): Promise<void>;
}

/** See `ArrivalIndexer.add`. */
export async function addArrival(
  document: Document,
  own: string | null,
  context: IndexContext,
): Promise<Arrival> {
  const { store } = context;
  const old = await store.document(document.id);
  const others = document.url === null ? [] : await store.articlesAt(document.url);
  const known = [...(old ? [old.id] : []), ...others].find((id) => id !== own);
  if (known !== undefined) return { article: known, outcome: 'known' };
  if (old && isDeepStrictEqual(old, document)) return { article: old.id, outcome: 'unchanged' };
  // The same text under another address: a parameter more, a slug that was changed.
  const twin = old ? null : await store.pathOfContent(hashOf(document));
  if (twin !== null) return { article: twin, outcome: twin === own ? 'unchanged' : 'known' };
  await rematching([document.id], context, () => analyseAndPlace(document, context));
  return { article: document.id, outcome: old ? 'updated' : 'indexed' };
}

/** See `ArrivalIndexer.remove`. */
export const removeArrivals = (ids: readonly string[], context: IndexContext): Promise<void> =>
  rematching(ids, context, () => context.store.removeFiles(ids, context.clock()));

/** Analyses anew what was fetched and is analysed under other rules. Returns the undated articles that this may date. */
export async function analyseOutdated(context: IndexContext): Promise<string[]> {
  const { store, analysis, ending } = context;
  const unmatched: string[] = [];
  for (const id of await store.outdatedArticles(analysis)) {
    if (ending.aborted) break;
    const document = await store.document(id);
    if (!document) continue;
    try {
      // which language it is in is one of the rules
      await analyseAndPlace({ ...document, language: detectLanguage(document.text) }, context);
    } catch (error) {
      // What was found in it by the rules before is better than nothing; the next start tries again.
      if (!(error instanceof UnreadableError)) throw error;
    }
    unmatched.push(...(await store.undatedNear([id])));
    await setImmediate(); // answers go on between two articles
  }
  return unmatched;
}

async function analyseAndPlace(document: Document, context: IndexContext): Promise<void> {
  const article = await context.reader.read({ kind: 'document', document });
  await place(article, { path: document.id, contentHash: hashOf(document) }, context);
}

/** Changes some articles, and looks again at the days that rested on them or may rest on them now. */
async function rematching(
  articles: readonly string[],
  { store, stories }: IndexContext,
  change: () => Promise<void>,
): Promise<void> {
  const allMatched = (await store.setting('unmatched')) === 0;
  const unmatched = new Set(await store.undatedNear(articles));
  await change();
  await stories.repair(articles);
  for (const id of await store.undatedNear(articles)) unmatched.add(id);
  await matchDays([...unmatched], store);
  if (allMatched) await store.saveSetting('unmatched', 0);
}

const hashOf = ({ text }: Document): string => createHash('sha256').update(text).digest('hex');
