import { expect, it } from 'vitest';
import { findQuotations } from '../../../src/core/quotation/find-quotations.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';

/** Surnames that end like a past, at the beginning of a sentence; at first the four of them were missed. */
it.each([
  ['Luis Paz acusa a Marta Rosselló. Rosselló lo negó ante el juez. «No es verdad», dijo.', 'Marta Rosselló'],
  [
    'Según Luis Paz, Jordi Carbó cobró dos veces. Carbó llegó tarde al acto. «Es mentira», afirmó.',
    'Jordi Carbó',
  ],
  ['El edil Luis Paz criticó a Pau Monzó. Monzó sonrió ante todos. «Que lea más», respondió.', 'Pau Monzó'],
  ['Luis Paz pidió la dimisión de Eva Cantó. Cantó tomó la palabra. «No me iré», replicó.', 'Eva Cantó'],
  // a verb is none
  ['Luis Paz habló una hora. Terminó con un ruego. «No nos dejen solos», dijo.', 'Luis Paz'],
])('%s', (text, speaker) => {
  const found = findQuotations({ text, title: null, sentences: findSentences(text), language: 'es' });
  expect(found.map((one) => one.speaker)).toEqual([speaker]);
});
