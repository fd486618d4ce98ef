import { expect, it } from 'vitest';
import { findQuotations } from '../../../src/core/quotation/find-quotations.ts';
import { detectLanguage } from '../../../src/core/languages/detect.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';

const read = (text: string) =>
  findQuotations({ text, title: null, sentences: findSentences(text), language: detectLanguage(text) });

it.each([
  [
    'de',
    'Der Bürgermeister sprach am Montag. „Die Fähre fährt auch im Winter“, sagte Anna Moor. Von „Wende“ keine Rede.',
    ['Die Fähre fährt auch im Winter'],
  ],
  [
    'fr',
    'Le maire a parlé lundi. « Le ferry restera ouvert tout l’hiver », a dit Anne Moor à la presse.',
    ['Le ferry restera ouvert tout l’hiver'],
  ],
  [
    'nl',
    'De burgemeester sprak maandag. “De veerboot blijft de hele winter varen”, zei Anna Moor tegen de pers.',
    ['De veerboot blijft de hele winter varen'],
  ],
  [
    'ja',
    '市長は月曜日に話した。「フェリーは冬の間も運航します」とモア氏は述べた。「冬」は長い。',
    ['フェリーは冬の間も運航します'],
  ],
  [
    'und',
    'Imeya ikhulume ngoMsombuluko emhlanganweni omkhulu wedolobha. “Isikebhe sizoqhubeka ubusika bonke obude”, kusho uMoor ngenkathi ephendula imibuzo eminingi yezintatheli.',
    ['Isikebhe sizoqhubeka ubusika bonke obude'],
  ],
])('of %s the marks are paired and nobody is guessed', (language, text, words) => {
  expect(detectLanguage(text)).toBe(language);
  const found = read(text);
  expect(found.map((quotation) => quotation.text)).toEqual(words);
  expect(found.every(({ speaker, mention, confidence }) => !speaker && !mention && confidence < 0.2)).toBe(
    true,
  );
});
