import { wordSet } from '../../text/word-set.ts';

/** Before a number, that it is no more than a bound, or one of a row: "at least 12". */
export const BOUNDS = [
  'at least',
  'more than',
  'up to',
  'fewer than',
  'less than',
  'no more than',
  ...wordSet('over another other every first last next'),
];
/** Before a number, that it is rounded: "about 12". */
export const ROUNDING = wordSet('about around some nearly almost roughly approximately');
/** What is measured is told of many things in one story, and seldom of one thing twice. */
export const MEASURES = wordSet(`
  degrees percent points feet foot inches inch miles kilometers kilometres meters metres centimeters centimetres yards
  acres hectares pounds kilograms kilos tons tonnes ounces grams gallons liters litres barrels mph dollars cents euros
  pence pesos rubles yen megawatts watts bytes gigabytes
`);
