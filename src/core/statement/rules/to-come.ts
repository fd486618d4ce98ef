import { wordSet } from '../../text/word-set.ts';

/** Words before which a verb tells of what is to come, or only might: "will count", "must be counted", "vamos a contar". */
export const TO_COME = wordSet(`
  will shall must should would could might may can cannot ll won wont d let
  voy vas va vamos vais van debo debe debes debemos deben quiero quiere queremos quieren pienso piensa pensamos piensan podemos puede puedo pueden
`);

/** The same with "to" or "que" behind them: "going to", "tenemos que". */
export const TO_COME_TO = wordSet(`
  going intend intends intended plan plans hope hopes hoped promise promises promised want wants wanted need needs have has aim aims vow vows vowed pledge pledged mean means
  tengo tiene tenemos tienen hay
`);

/** What may stand between such a word and its verb. */
export const BETWEEN_TO_COME = wordSet('to a us be have been not never also all then que ser haber no');
