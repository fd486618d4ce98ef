import { expect, test } from 'vitest';
import { softenBreaks } from '../../../src/core/text/soft-breaks.ts';
import { growth } from './growth.ts';

test.each([
  ['a word that goes on small', 'The road is\nunder water.', 'The road is under water.'],
  ['behind a comma', 'The owner, Rosa,\nLeo and Kim left.', 'The owner, Rosa, Leo and Kim left.'],
  ['behind a title', 'According to Dr\nAna Duarte, it is.', 'According to Dr Ana Duarte, it is.'],
  ['prose that stops in a sentence', '“No,” said Ana\nDuarte. He left.', '“No,” said Ana Duarte. He left.'],
  ['within a quotation', '“I saw it.\nI ran.”', '“I saw it. I ran.”'],
  ['within straight marks', '"I saw it.\nI ran," he said.', '"I saw it. I ran," he said.'],
])('a soft break, %s', (_name, text, softened) => {
  expect(softenBreaks(text)).toBe(softened);
  expect(softened).toHaveLength(text.length);
});

test.each([
  ['a sentence', 'It rained.\nThe dam held.'],
  ['a heading', 'Storm hits the coast\nThe mayor spoke.'],
  ['a paragraph', 'The road is\n\nunder water.'],
  ['a list', 'To bring,\n- water\n- bread'],
  ['a quotation that opens anew', '“I saw it.\n“I ran,” he said.'],
  ['a quotation that nothing closes', '“I saw it.\nHe left.\n\n“No.”'],
  ['a quotation closed behind a name', '"I saw it.\nAna Duarte, farmer."'],
  ['a quotation in a line of its own', '“We are tired”\nAna Duarte, farmer'],
])('a break behind %s stays', (_name, text) => {
  expect(softenBreaks(text)).toBe(text);
});

test('takes linear time', () => {
  const prepare = (count: number) => {
    const text = '“It rains,\nsaid Ana.\n"No\n'.repeat(count);
    return () => softenBreaks(text);
  };
  expect(growth(prepare, 5_000)).toBeLessThan(7);
});
