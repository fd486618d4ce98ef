/**
 * How strongly each sign speaks for someone as the one a pronoun means. Fitted as an averaged perceptron that ranks the
 * right antecedent above the others.
 */
export const ANTECEDENT_WEIGHTS = {
  'same-sentence': 0.02,
  'one-back': 0.04,
  'two-back': -0.67,
  'four-back': -0.81,
  'eight-back': -1.68,
  'far-back': -3.36,
  'same-paragraph': 0.89,
  'paragraph-before': -0.09,
  'two-paragraphs': -0.86,
  'four-paragraphs': -1.44,
  'far-paragraphs': -1.97,
  subject: 1.25,
  'last-subject': 0.66,
  'last-mention': 0.77,
  'subject-here': 0.26,
  'subject-paragraph-before': 0.05,
  'after-preposition': -0.51,
  possessive: -0.7,
  'only-in-quotations': -4.03,
  'last-quoted': 0.1,
  'last-spoke': 0.75,
  'quoted-here': 0.66,
  'quoted-paragraph-before': 0,
  'pronoun-lately': 0.06,
  'most-named': -0.4,
  'often-named': -0.11,
  'named-once': 0.02,
  'gender-known': 0.39,
  'person-known': 2.05,
  'one-word': -0.96,
  unproven: -2.73,
  asked: 2,
  'no-evidence': -1,
} as const;

export type AntecedentSign = keyof typeof ANTECEDENT_WEIGHTS;
