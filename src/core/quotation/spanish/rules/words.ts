import { SPANISH_CALENDAR } from '../../../languages/es/calendar.ts';
import { fullNames } from '../../../languages/calendar-names.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Articles and forms of address that tell a man. */
export const MALE = wordSet('el un este nuestro señor don sr');
/** Articles and forms of address that tell a woman. */
export const FEMALE = wordSet('la una esta nuestra señora doña sra');
/** Open a noun phrase: «la ministra». */
export const DETERMINERS = wordSet(
  'el la los las un una unos unas su sus este esta nuestro nuestra otro otra',
);
/** Behind a verb of speech, and nobody’s name: «dijo el lunes». */
export const WEEKDAYS = wordSet(fullNames(SPANISH_CALENDAR.weekdays));
/** The same, of a day: «dijo esta mañana». */
export const DAY_PARTS = wordSet('mañana tarde noche');
/** Words between a verb of speech and its subject. */
export const BETWEEN = wordSet(
  WEEKDAYS,
  DAY_PARTS,
  'ayer hoy también además después luego entonces así finalmente anoche esta este textualmente',
);
/** Capitalised at the head of a sentence, and no name. */
export const OPENERS = wordSet(`
  pese el la los las un una unos unas su sus en de del al a con por para según pero y o si no sí que como
  cuando aunque tras sobre desde hasta entre sin este esta estos estas ese esa eso esto aquel lo le les se
  me nos mi mis tu ya más muy también además después ayer hoy mañana luego entonces así durante mientras
  donde ante bajo contra hay es son fue ser ha han todo todos toda todas cada otro otra ella él ellos
  ellas yo usted ustedes nosotros
`);
/** Capitalised in headlines; with a surname behind them some are given names. */
export const CALENDAR = wordSet(WEEKDAYS, fullNames(SPANISH_CALENDAR.months));
/** Nouns for a body that speaks. */
export const BODIES = wordSet(`
  gobierno ministerio policía empresa compañía partido sindicato ayuntamiento alcaldía fiscalía tribunal
  comisión comité agencia organización asociación fundación universidad hospital ejército embajada
  secretaría oficina junta banco club federación diario periódico cancillería presidencia congreso senado
  consejo instituto departamento guardia
`);
/** Given names that tell a man where nothing else does. */
export const GIVEN_MALE = wordSet(`
  josé juan luis carlos miguel pedro pablo jorge javier manuel antonio francisco fernando rafael daniel
  david alejandro andrés diego sergio alberto ricardo eduardo roberto mario raúl enrique víctor óscar
  rubén ramón tomás gabriel martín joaquín ignacio ángel jesús hugo iván marcos julio césar gustavo felipe
  nicolás
`);
/** Given names that tell a woman where nothing else does. */
export const GIVEN_FEMALE = wordSet(`
  maría ana carmen isabel laura marta lucía elena cristina patricia claudia paula sara rosa teresa pilar
  mercedes gabriela andrea adriana beatriz silvia natalia sofía valeria verónica mónica raquel julia irene
  alicia inés eva clara diana lorena carolina daniela camila dolores guadalupe luisa
`);
/** What a name behind it belongs to a place or a body: "ministra de Salud". */
export const BEFORE_PLACE = wordSet('de del la las los y en');
/** What ties words of a description together. */
export const LINKS = wordSet('de del la las los y para');
/** Pronouns and helping verbs before a verb of speech: "le ha dicho". */
export const BEFORE_CUE = wordSet('le les se nos me ha han había habían');
/** What makes a quotation a part of its sentence: "dijo que «". */
export const JOINING = wordSet('que de como un una el la los las');
/** Between the words of a name: "Luis de la Fuente". */
export const NAME_LINKS = ['de', 'del', 'de la', 'de los', 'de las', 'y'];
/** What goes on a role before a name: "presidente interino de". */
export const ROLE_LINKS = ['de la', ...wordSet('de del para general primer primera interin interina')];
