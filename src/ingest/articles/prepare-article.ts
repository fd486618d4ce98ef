import { analyze } from '../../core/analyze.ts';
import type { Document } from '../../core/article/article.ts';
import { genreOf, type Genre } from '../../core/article/genre.ts';
import type { Event } from '../../core/event/event.ts';
import type { Quotation } from '../../core/quotation/quotation.ts';
import { shingleKeys } from '../../core/statement/same-utterance.ts';
import { storyKeys, type StoryKeys } from '../../core/story/story-keys.ts';
import type { RankedSentence } from '../../core/summary/rank-sentences.ts';
import type { Sentence } from '../../core/text/sentences.ts';
import { words } from '../../core/text/words.ts';

/** Keys looked up and kept of one quotation: enough for its longest wording. */
const MAX_KEYS = 120;
/** Of a longer sentence the part round a quotation is kept: it is kept with each quotation that stands in it. */
const MAX_CONTEXT_CHARS = 2_000;

/** All that an article gives by itself, before others are looked at. */
export interface PreparedArticle {
  readonly document: Document;
  readonly genre: Genre;
  readonly quotations: readonly PreparedQuotation[];
  readonly events: readonly Event[];
  readonly summary: readonly RankedSentence[];
  readonly keys: StoryKeys;
}

export interface PreparedQuotation {
  readonly quotation: Quotation;
  readonly wordCount: number;
  /** See `shingleKeys`. */
  readonly keys: readonly number[];
  /** The sentence it stands in, for search: a paraphrase often holds the word that is looked for. */
  readonly context: string;
}

/** Analyses an article. Pure, and by far the most work of indexing it. */
export function prepareArticle(document: Document): PreparedArticle {
  const { sentences, quotations, events, summary } = analyze(document);
  const genre = genreOf(document);
  const contextOf = createContexts(document.text, sentences);
  return {
    document,
    genre,
    // a columnist tells of events again, and of wishes as if they were plans
    events: genre === 'opinion' ? [] : events,
    summary,
    keys: storyKeys(document),
    quotations: quotations.map((quotation) => {
      const list = words(quotation.text);
      return {
        quotation,
        wordCount: list.length,
        keys: [...new Set(shingleKeys(list))].slice(0, MAX_KEYS),
        context: contextOf(quotation),
      };
    }),
  };
}

/** Gives the sentence in which a quotation begins; quotations must be asked for in order. */
function createContexts(text: string, sentences: readonly Sentence[]): (quotation: Quotation) => string {
  let at = 0;
  return ({ start }) => {
    while (at < sentences.length && sentences[at]!.end <= start) at++;
    const sentence = sentences[at];
    if (!sentence || sentence.start > start) return '';
    const from = Math.max(sentence.start, start - MAX_CONTEXT_CHARS / 2);
    return sentence.end - sentence.start <= MAX_CONTEXT_CHARS
      ? text.slice(sentence.start, sentence.end)
      : text.slice(from, Math.min(sentence.end, from + MAX_CONTEXT_CHARS));
  };
}
