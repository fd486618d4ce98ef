import { wordSet } from '../../../text/word-set.ts';
import { DEMONYMS_BY_ADJECTIVE } from './demonyms.ts';

/** Nouns for those who bear a title, written with a capital: "Sister Ana", not "his sister Ana". */
export const TITLE_BEARERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Sister', ['nun']],
  ['Mother', ['nun', 'abbess']],
  ['Father', ['priest', 'cleric']],
  ['Fr', ['priest', 'cleric']],
  ['Brother', ['monk', 'friar']],
  ['Lord', ['peer']],
  ['Lady', ['peer']],
  ['Baroness', ['peer']],
]);

/** Other words for an office. */
export const SAME_ROLE: ReadonlyMap<string, readonly string[]> = new Map([
  ...DEMONYMS_BY_ADJECTIVE,
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
  ['sgt', ['sergeant', 'officer']],
  ['capt', ['captain']],
  ['captain', ['skipper']],
  ['skipper', ['captain']],
  ['adm', ['admiral']],
  ['prof', ['professor', 'academic']],
  ['professor', ['academic']],
  ['cllr', ['councillor', 'alderman']],
  ['councillor', ['councilor', 'alderman']],
  ['councilor', ['councillor', 'alderman']],
  ['alderman', ['councillor', 'councilor']],
  ['pc', ['constable', 'officer']],
  ['constable', ['officer']],
  ['detective', ['officer']],
  ['inspector', ['officer']],
  ['trooper', ['officer']],
  ['bishop', ['cleric']],
  ['imam', ['cleric']],
  ['dr', ['doctor']],
  ['rev', ['reverend', 'pastor', 'vicar', 'minister', 'cleric']],
  ['revd', ['reverend', 'vicar', 'minister', 'cleric']],
  ['chair', ['chairman', 'chairwoman', 'chairperson']],
  ['chairman', ['chair', 'chairperson']],
  ['chairwoman', ['chair', 'chairperson']],
  ['chairperson', ['chair', 'chairman', 'chairwoman']],
  ['headteacher', ['head', 'headmaster', 'headmistress', 'principal']],
  ['headmaster', ['head', 'headteacher', 'principal']],
  ['headmistress', ['head', 'headteacher', 'principal']],
  ['principal', ['headteacher', 'headmaster', 'headmistress']],
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
  ['spokesperson', ['spokesman', 'spokeswoman']],
]);

/** A rank or form of address after an office: "spokeswoman Lieutenant", "director Sir". */
export const ADDRESSES = wordSet(`
  mr mrs ms sen rep gov sir dame lord lady dr prof professor rev reverend sister brother father
  msgr lieutenant lt captain capt colonel col major maj sergeant sgt corporal cpl commander cmdr officer detective
`);
