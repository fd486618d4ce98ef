import { wordSet } from '../../text/word-set.ts';

/** Pasts that are stressed on their stem, which no ending tells. */
const STRONG_PASTS = wordSet(`
  dijo hizo hicieron fue fueron hubo dio dieron vio vieron pudo puso quiso supo tuvo vino trajo estuvo anduvo produjo
  redujo condujo obtuvo mantuvo detuvo contuvo sostuvo retuvo propuso expuso impuso dispuso compuso repuso opuso supuso
  intervino convino previno satisfizo deshizo rehízo hice dije tuve vine puse pude quise supe traje estuve`);
/** Imperfects and pluperfects that are common in news; of others «-ía» is more often a noun: «policía». */
const IMPERFECTS = wordSet(`
  era eran iba iban había habían tenía tenían debía debían podía podían quería querían hacía hacían decía decían vencía
  vencían venía venían sabía sabían vivía vivían existía existían seguía seguían estaba estaban`);
const PERFECTS = wordSet('ha han he hemos haya hayan');
const FUTURE_STEMS = String.raw`(?:[\p{L}]{2,}[aei]|[\p{L}]*(?:hab|tend|pond|vend|sald|vald|pod|sab|cab|quer|ha|di)|se|da|i|ve)`;
const FUTURE = new RegExp(String.raw`^${FUTURE_STEMS}r(?:á|án|é|emos)$`, 'u');
const CONDITIONAL = new RegExp(String.raw`^${FUTURE_STEMS}ría[ns]?$`, 'u');
/** Of «-ería» more are nouns than conditionals: «panadería», «refinería». */
const CONDITIONALS_OF_ER = wordSet(`
  sería serían vería verían debería deberían perdería perderían vendería venderían volvería volverían aparecería ofrecería
  establecería permanecería correspondería pertenecería cometería dependería extendería atendería`);
const NO_CONDITIONALS = wordSet('adquiría');
const PAST = /^[\p{L}]{2,}(?:ó|[aeiñ]ron|aban?)$/u;
/** Nouns that end like a verb. */
const NOUNS = wordSet(
  'catamarán sílaba traba baba trabas barón varón jabón melón macaron baron alacrán refrán',
);

/** «votó», «acordaron», «dijo», «había», «ha»: does a form tell of what was? In small letters, accents as written. */
export const isSpanishPast = (word: string): boolean =>
  STRONG_PASTS.has(word) ||
  IMPERFECTS.has(word) ||
  PERFECTS.has(word) ||
  (PAST.test(word) && !NOUNS.has(word));

/** «votará», «dirán», «abriría»: does it tell of what is to come? */
export const isSpanishFuture = (word: string): boolean =>
  !NOUNS.has(word) && (FUTURE.test(word) || isConditional(word));

const isConditional = (word: string): boolean =>
  /ería[ns]?$/.test(word)
    ? CONDITIONALS_OF_ER.has(word)
    : CONDITIONAL.test(word) && !NO_CONDITIONALS.has(word);

/** A finite form that no English word could be: «votó», «acordaron», «votará». */
export const isSpanishFinite = (word: string): boolean =>
  OWN.test(word) && (isSpanishPast(word) || isSpanishFuture(word));
/** «fue», «dijo» beside the accents and endings of the regular verbs. */
const OWN =
  /[óáé]n?$|ieron$|[^b]aron$|^(?:fue|fueron|dijo|dijeron|hizo|hubo|tuvo|había|habían|eran|puso|pudo|estaba|estuvo)$/u;
