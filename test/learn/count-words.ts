import { readFileSync, writeFileSync } from 'node:fs';
import { stem } from '../../src/core/text/stem.ts';
import { topicWords } from '../../src/core/story/terms.ts';
import { words } from '../../src/core/text/words.ts';

/**
 * Counts in how many articles of the development data each common word stands, and writes them:
 *
 *     npm run learn:words && npx prettier --write src/core/story/models/common-words.ts
 *
 * Words mostly written with a capital (names), with digits, or in few articles are left out: what is kept is the common
 * stock of words of English news, none of it particular to a text.
 */
const FILES = ['../shared/eval/quotes/dev.jsonl', '../shared/eval/summaries/dev.jsonl'];
const KEPT = 1500;
const MIN_CHARS = 500;
const HEAD_CHARS = 2600;
/** Shares are rounded down to these steps: powers of the root of one half. */
const STEPS = Array.from({ length: 16 }, (_, i) => 2 ** -((i + 2) / 2));

interface Row {
  readonly text?: string;
  readonly docs?: readonly (string | { readonly text?: string })[];
}

const texts = FILES.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as Row)
  .flatMap(({ text = '', docs = [] }) => [
    text,
    ...docs.map((doc) => (typeof doc === 'string' ? doc : (doc.text ?? ''))),
  ])
  .filter((text) => text.length >= MIN_CHARS)
  .map((text) => text.slice(0, HEAD_CHARS));

const articles = new Map<string, number>();
/** Uses with a capital less uses without. */
const capitals = new Map<string, number>();
for (const text of texts) {
  for (const word of new Set(topicWords(words(text)))) articles.set(word, (articles.get(word) ?? 0) + 1);
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const key = stem(word.toLowerCase());
    capitals.set(key, (capitals.get(key) ?? 0) + (/^\p{Lu}/u.test(word) ? 1 : -1));
  }
}
const common = [...articles]
  .filter(([word]) => /^[a-z'-]+$/.test(word) && (capitals.get(word) ?? 1) < 0)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, KEPT);
const bands = Map.groupBy(common, ([, count]) => STEPS.find((step) => count / texts.length >= step) ?? 0);

const rows = [...bands].map(([share, list]) => {
  const stems = list.map(([word]) => word).sort();
  return `    [${share.toFixed(4)}, '${stems.join(' ').replaceAll("'", "\\'")}'],`;
});
writeFileSync(
  'src/core/story/models/common-words.ts',
  `import type { Learned } from '../../learned/learned-model.ts';

/**
 * The common words of English news, as stems, by the share of articles that hold them (at least). A word that is in
 * neither this table nor many of the articles at hand tells a story apart.
 */
export const COMMON_WORDS: Learned & { readonly bands: readonly (readonly [share: number, stems: string])[] } = {
  name: 'table of common words',
  script: 'learn:words',
  data: '${texts.length} English articles, the first ${HEAD_CHARS} characters of each; names left out',
  learned: '${new Date().toISOString().slice(0, 10)}',
  figures: { 'words kept': '${common.length}' },
  bands: [
${rows.join('\n')}
  ],
};
`,
);
