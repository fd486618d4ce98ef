/**
 * How strongly each sign speaks for someone as the one a pronoun means. Fitted as an averaged perceptron that ranks the
 * right antecedent above the others.
 */
export const ANTECEDENT_WEIGHTS = {
  'same-sentence': 0.5,
  'one-back': 0.3,
  'two-back': -0.3,
  'four-back': -1,
  'eight-back': -2,
  'far-back': -4,
  'same-paragraph': 1,
  'paragraph-before': 0.5,
  'two-paragraphs': -0.5,
  'four-paragraphs': -1.5,
  'far-paragraphs': -3,
  subject: 1,
  'last-subject': 1.5,
  'last-mention': 0.3,
  'subject-here': 0.5,
  'subject-paragraph-before': 0.3,
  'after-preposition': -0.8,
  possessive: -0.6,
  'only-in-quotations': -4,
  'last-quoted': 0.8,
  'last-spoke': 1,
  'quoted-here': 0.8,
  'quoted-paragraph-before': 0.4,
  'pronoun-lately': 0.8,
  'most-named': 0.5,
  'often-named': 0.4,
  'named-once': -0.3,
  'gender-known': 1,
  'person-known': 1,
  'one-word': -1,
  unproven: -3,
} as const;

export type AntecedentSign = keyof typeof ANTECEDENT_WEIGHTS;
