import { compatibleNames } from '../core/speaker/resolve-speaker.ts';
import { hasWordsOf, shingleKeys, toUtterance } from '../core/statement/same-utterance.ts';
import { words } from '../core/text/words.ts';
import type { Library, StoredQuotation } from '../store/library.ts';
import type { FullStatement } from './load-statements.ts';

/** Word triples of a statement looked up, and quotations compared with it. */
const MAX_KEYS = 120;
const CANDIDATES = 30;
/** So many words are the same by no chance, also where articles are not known to tell the same news. */
const TELLING_WORDS = 12;

/** A statement, and the quotations in which articles of its stories give its words to somebody else. */
export interface AttributedStatement extends FullStatement {
  readonly others: readonly StoredQuotation[];
}

/** Finds who else is said to have said a statement's words. */
export async function findOtherSpeakers(full: FullStatement, library: Library): Promise<AttributedStatement> {
  const texts = full.quotations.map(({ text }) => toUtterance(text));
  const keys = [...new Set(full.quotations.flatMap(({ text }) => shingleKeys(words(text))))].slice(
    0,
    MAX_KEYS,
  );
  // Who tells another's words has them within their own.
  const own = full.quotations.flatMap(({ speaker, reportedBy }) => [speaker ?? [], reportedBy ?? []].flat());
  const alike = (await library.quotationsSharing(keys, CANDIDATES)).filter(
    ({ statement, speaker, speakerKind, reportedBy, text }) =>
      statement !== full.statement.id &&
      speaker !== null &&
      speakerKind !== 'description' &&
      ![speaker, reportedBy ?? speaker].some((name) => own.some((known) => compatibleNames(name, known))) &&
      texts.some((utterance) => hasWordsOf(utterance, toUtterance(text))),
  );
  const articles = [...full.quotations, ...alike].map(({ article }) => article);
  const storyOf = new Map((await library.heads([...new Set(articles)])).map(({ id, story }) => [id, story]));
  const stories = new Set(full.quotations.map(({ article }) => storyOf.get(article)));
  return {
    ...full,
    others: alike.filter(
      ({ article, text }) => stories.has(storyOf.get(article)) || words(text).length >= TELLING_WORDS,
    ),
  };
}
