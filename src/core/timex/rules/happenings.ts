import { wordSet } from '../../text/word-set.ts';

/** What nobody sets for a day to come: "the April 20 explosion". */
export const HAPPENINGS = wordSet(`
  explosion explosions blast blasts bombing bombings attack attacks shooting shootings massacre crash collision accident disaster
  fire blaze riot riots earthquake quake tsunami murder murders killing killings death deaths raid robbery spill outbreak
  ambush assassination derailment collapse siege stabbing rampage flood avalanche kidnapping abduction uprising`);

/** Verbs of what has happened on the day they name: "died on 30 March". */
export const HAPPENED = wordSet(`
  died killed exploded crashed collapsed attacked shot arrested born hijacked erupted sank fell struck began started ended
  happened occurred murdered stabbed drowned vanished disappeared resigned fled broke abducted kidnapped robbed burned
  derailed capsized surrendered ruptured`);
