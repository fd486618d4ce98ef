import { wordSet } from '../../../text/word-set.ts';

/** What denies the verb that follows: «no dijo», «nunca ha dicho», «sin decir». */
export const NEGATIONS = wordSet('no nunca jamás tampoco ni sin nadie ninguno ninguna');
/** After a negation these turn it: «no solo dijo» was said. */
export const FOCUS = wordSet('solo sólo solamente únicamente');
/** At the head of a clause they deny its verb: «Nadie dijo», «Tampoco Duarte dijo». */
export const DENYING_OPENERS = wordSet('nadie ninguno ninguna tampoco ni jamás nunca');
/** Verbs of denying; what follows them with «haber» or «que» was not said: «negó haber dicho». */
export const DENYING_VERBS = wordSet(
  'negó negaron niega niegan negaba negado desmintió desmintieron desmiente desmienten desmentido rechazó rechazaron rechaza',
);
/** Stand between a negation and its verb: «no lo ha dicho», «no quiso decir». */
export const BEFORE_VERB = wordSet(
  'ha han había habían haya hubiera haber lo la los las le les se me nos quiso quiere quisieron pudo puede pueden llegó llegaron ha a he hemos',
);
/** What follows these was only imagined: «me imagino a Duarte diciendo». */
export const IMAGINED = wordSet(
  'imagino imagine imaginen imagina imaginemos imaginaba imaginar fantaseo supongamos',
);
/** What follows these and a colon is seen coming: «ya veo el titular: «». */
export const SEEN = wordSet('veo veremos figuro figúrate figúrese');
/** With «es», «que» and a verb behind them it is not so: «es falso que dijera». */
export const UNTRUE = wordSet('falso mentira incierto infundio');
