import { chatInput, option } from '../chat/fake-discord.ts';

const SUBJECTS = 'gavotte minuet sarabande bourree gigue pavane galliard courante allemande chaconne'.split(
  ' ',
);
const OUTLETS = ['Harbour Post', 'Northern Wire', 'Gulf Ledger'];

/** Articles whose answers are known: path and content. The story and its people are in no other text of these tests. */
export const KNOWN: ReadonlyMap<string, string> = new Map(
  SUBJECTS.map((subject, n) => [
    `${n % 5 === 4 ? 'sub/' : ''}known-${n}.md`,
    `---
title: Zephyrine academy rehearses the ${subject}
source: ${OUTLETS[n % OUTLETS.length]}
published: 2025-11-13
---

The academy of Zephyrine rehearsed the ${subject} on November ${n + 2}, 2025, before nine masters.

The Vellichor quartet, the Castellane choir and Marchioness Tolliver Ostrander listened to the Zephyrine academy.

“The ${subject} of Zephyrine will take us ${n + 2} evenings in the end,” Maestro Odo Quillfeather said.
`,
  ]),
);

export interface Question {
  /** As typed. */
  readonly line: string;
  /** As Discord brings it. */
  readonly input: object;
  /** Pieces of its answer, each of which stands there once. */
  readonly once: readonly string[];
}

const CLAIM = '“The galliard of Zephyrine will take us 8 evenings in the end”';

/** Asked in turn. */
export const QUESTIONS: readonly Question[] = [
  {
    line: '/quote quillfeather',
    input: chatInput('quote', [option('speaker', 'quillfeather')]),
    once: ['10 statements in 10 articles', '1–5 of 10'],
  },
  {
    line: '/search zephyrine',
    input: chatInput('search', [option('query', 'zephyrine')]),
    once: ['10 articles', '1–5 of 10'],
  },
  {
    line: '/timeline zephyrine',
    input: chatInput('timeline', [option('about', 'zephyrine')]),
    once: [
      '10 articles · 10 entries',
      ...SUBJECTS.map((subject, n) => `rehearsed the ${subject} on November ${n + 2}, 2025`),
    ],
  },
  {
    line: `/verify ${CLAIM}`,
    input: chatInput('verify', [option('text', CLAIM)]),
    once: ['Exact.', CLAIM, 'rehearses the galliard'],
  },
  {
    line: '/digest show about:zephyrine',
    input: chatInput('digest', [{ name: 'show', type: 1, options: [option('about', 'zephyrine')] }]),
    once: ['3 outlets', 'rehearses the chaconne'],
  },
];

/** What is wrong with an answer; null when it is right. */
export function wrongIn(question: Question, text: string): string | null {
  for (const piece of question.once) {
    // not "110 articles" of what is read so far
    const times = text
      .split(piece)
      .filter((before, i, all) => i < all.length - 1 && !/\d$/.test(before)).length;
    if (times !== 1)
      return `${question.line}: “${piece}” stands there ${times} times: ${JSON.stringify(text.slice(0, 300))}`;
  }
  return null;
}
