import { expect, it } from 'vitest';
import { findQuotations } from '../../../src/core/quotation/find-quotations.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';

/** A time without a comma before who is only described. Of these 5 were found at first, those after a day or a comma. */
it.each([
  ['Last night the mayor said: “I am not going anywhere.”', 'the mayor'],
  ['On Friday evening the mayor said: “I am not going anywhere.”', 'the mayor'],
  ['On Monday morning a spokesman said: “Trains will run.”', 'a spokesman'],
  ['This morning her lawyer told reporters: “She is innocent.”', 'her lawyer'],
  ['Yesterday morning the judge said: “Sit down, all of you.”', 'the judge'],
  ['In March the minister said: “We will not pay.”', 'the minister'],
  ['Earlier this week a neighbour said: “It was very loud.”', 'a neighbour'],
  ['Last night Ana Duarte said: “I am not going anywhere.”', 'Ana Duarte'],
  ['On Friday night, the club said in a statement: “We are sorry for it.”', 'the club'],
  ['Last year the company said: “Every job is safe here.”', 'the company'],
  ['On Saturday afternoon the coach added: “They ran all day.”', 'the coach'],
  ['Next day the fishermen told the port: “Keep your boats.”', 'the fishermen'],
])('%s', (text, speaker) => {
  const found = findQuotations({ text, title: null, sentences: findSentences(text), language: 'en' });
  expect(found.map((one) => one.speaker)).toEqual([speaker]);
});
