import type { Line } from '../answer/answer.ts';
import type { Difference } from '../core/difference/difference.ts';
import type { ArticleJson } from './article-json.ts';
import type { Citations } from './cite.ts';
import { ENGLISH, type Words } from '../words/en.ts';

const valueText = ({ inDates }: Difference, value: string, { days }: Words): string =>
  inDates ? days.date(value) : value;

/** "The bridge opened: 3 May 2025 [1]; 4 May 2025 [2]". */
export const differenceLine = (
  difference: Difference,
  citations: Citations,
  between: string,
  words: Words,
): Line => [
  `${words.retold(difference.about)}: `,
  ...difference.values.flatMap(({ value, articles }, i) => [
    i ? between : '',
    `${valueText(difference, value, words)} `,
    ...citations.citeAll(articles),
  ]),
];

export const differenceJson = (difference: Difference, article: (id: string) => ArticleJson): object => ({
  about: difference.about,
  values: difference.values.map(({ value, articles }) => ({
    value: valueText(difference, value, ENGLISH),
    articles: articles.map(article),
  })),
});
