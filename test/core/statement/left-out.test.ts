import { expect, it } from 'vitest';
import { leftOutDenial } from '../../../src/core/statement/left-out.ts';

it.each([
  ['won the country', 'She has won the count. She hasn’t won the country.', "hasn't"],
  ['been in contact with them', 'We have not paid and have not been in contact with them.', 'not'],
  ['Patch a headline', 'You can patch a server. You cannot patch a headline.', 'cannot'],
  ['ganó nadie', 'Hoy no ganó nadie; hoy dejó de perder el río', 'no'],
  // the denial is a part of the claim, stands in another clause, or far before
  ['not paid anyone', 'We have not paid anyone', null],
  ['we will go on', 'We do not stop, we will go on', null],
  ['the old dam by the river', 'It is not that I or anybody here dislikes the old dam by the river', null],
  ['We stay', 'We stay', null],
])('“%s” of “%s” leaves out %s', (part, quotation, denial) => {
  expect(leftOutDenial(part, quotation)).toBe(denial);
});
