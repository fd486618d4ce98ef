import { wordSet } from '../../../text/word-set.ts';

/** Other words for an office. */
export const SAME_ROLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['gov', ['governor']],
  ['kc', ['silk', 'barrister']],
  ['qc', ['silk', 'barrister']],
  ['san', ['silk', 'barrister']],
  ['sen', ['senator', 'lawmaker', 'legislator']],
  ['senator', ['lawmaker', 'legislator']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker', 'legislator']],
  ['congressman', ['lawmaker', 'representative', 'legislator']],
  ['congresswoman', ['lawmaker', 'representative', 'legislator']],
  ['pres', ['president']],
  ['gen', ['general']],
  ['col', ['colonel']],
  ['lt', ['lieutenant']],
  ['sgt', ['sergeant']],
  ['capt', ['captain']],
  ['adm', ['admiral']],
  ['prof', ['professor']],
  ['dr', ['doctor']],
  ['rev', ['reverend', 'pastor']],
  ['chairman', ['chair']],
  ['chairwoman', ['chair']],
  ['justice', ['judge']],
  ['judge', ['justice']],
  ['mp', ['lawmaker', 'legislator', 'parliamentarian']],
  ['premier', ['minister']],
  ['manager', ['boss', 'coach']],
  ['coach', ['boss', 'manager']],
  ['emir', ['ruler']],
  ['ruler', ['emir', 'king', 'sultan']],
  ['attorney', ['lawyer']],
  ['lawyer', ['attorney']],
  ['spokesman', ['spokesperson']],
  ['spokeswoman', ['spokesperson']],
]);

/** A rank or form of address after an office: "spokeswoman Lieutenant", "director Sir". */
export const ADDRESSES = wordSet(`
  mr mrs ms sen rep gov sir dame lord lady dr prof professor rev reverend sister brother father
  msgr lieutenant lt captain capt colonel col major maj sergeant sgt corporal cpl commander cmdr officer detective
`);
