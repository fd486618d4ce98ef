import { SPANISH_CALENDAR } from '../../../languages/es/calendar.ts';
import { fullNames } from '../../../languages/calendar-names.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Articles and forms of address that tell a man. */
export const MALE = wordSet('el un este ese aquel nuestro otro señor don sr al del');
/** Articles and forms of address that tell a woman. */
export const FEMALE = wordSet('la una esta esa aquella nuestra otra señora doña sra');
/** Say whose somebody is: «su prima». */
export const POSSESSIVES = wordSet('mi mis tu tus su sus nuestro nuestra nuestros nuestras');
/** The same in the mouth of one who speaks, where the story would say «su». */
export const OWN_POSSESSIVES = wordSet('mi mis nuestro nuestra nuestros nuestras');
/** Numbers in words, before what they count. */
const NUMERALS = wordSet(
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien doscientos doscientas mil',
);
/** Open a noun phrase: «la ministra». */
export const DETERMINERS = wordSet(
  POSSESSIVES,
  'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella otro otra otros otras cada algún alguna algunos algunas varios varias muchos muchas cierto cierta ambos ambas ningún ninguna',
  NUMERALS,
);
/** Determiners of several. */
export const PLURALS = wordSet(
  NUMERALS,
  'los las unos unas estos estas esos esas otros otras algunos algunas varios varias muchos muchas ambos ambas',
);
/** Heads without a noun: «uno de los vecinos», «otra de ellas». */
export const QUANTIFIERS = wordSet('uno una otro otra alguno alguna varios varias algunos algunas');
/** Somebody told of by a word alone; «nadie» is none. */
export const PRONOUNS: ReadonlyMap<string, 'male' | 'female' | 'group' | 'hearer' | 'unknown'> = new Map([
  ['él', 'male'],
  ['ella', 'female'],
  ['aquel', 'male'],
  ['aquella', 'female'],
  ['este', 'male'],
  ['esta', 'female'],
  ['ellos', 'group'],
  ['ellas', 'group'],
  ['usted', 'hearer'],
  ['ustedes', 'hearer'],
  ['vos', 'hearer'],
  ['tú', 'hearer'],
  ['éste', 'male'],
  ['ésta', 'female'],
  ['aquél', 'male'],
  ['aquélla', 'female'],
  ['éstos', 'group'],
  ['éstas', 'group'],
  ['alguien', 'unknown'],
]);
/** Govern a noun phrase, which then is no subject. */
export const PREPOSITIONS = wordSet(
  'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía versus excepto salvo incluso',
);
/** Join clauses or words. */
export const CONJUNCTIONS = wordSet('y e o u ni pero mas sino aunque');
/** Open a clause of their own within a sentence. */
export const SUBORDINATORS = wordSet(
  'que quien quienes cuando como donde mientras porque pues si aunque cuyo cuya cuyos cuyas cual cuales luego',
);
/** Unstressed pronouns before a verb: «le dijo». */
export const CLITICS = wordSet('me te se nos os le les lo la los las');
/** Helping verbs before a participle: «ha dicho». */
export const AUXILIARIES = wordSet(
  'he hemos ha has han había habían habíamos haya hayan hubo hubiera hubieran hubiese habría habrían haber',
);
/** Those that tell what would or may have been: «hubiera dicho». */
export const UNREAL_AUXILIARIES = wordSet('haya hayan hubiera hubieran hubiese');
const WEEKDAYS = wordSet(fullNames(SPANISH_CALENDAR.weekdays));
/** Behind a verb of speech, and nobody’s name: «dijo el lunes», «dijo esta mañana». */
export const TIMES = wordSet(
  WEEKDAYS,
  fullNames(SPANISH_CALENDAR.months),
  'mañana tarde noche madrugada mediodía medianoche día semana mes año vez momento hora minuto jornada fin final pasado próximo rato vísperas víspera sesión',
);
/** Adverbs between a verb of speech and its subject, or before it. */
export const ADVERBS = wordSet(`
  ayer hoy anoche anteayer mañana también además después luego entonces así finalmente textualmente ya aún todavía
  siempre ahora antes casi igualmente asimismo posteriormente previamente recién enseguida acto seguido solo sólo
  solamente únicamente incluso tan muy más bien mal públicamente oficialmente tajante rotundo rotunda escueto escueta
  entusiasmado entusiasmada visiblemente inmediatamente rápidamente simplemente claramente
`);
/** Capitalised at the head of a sentence, and no name. */
export const OPENERS = wordSet(
  DETERMINERS,
  QUANTIFIERS,
  PREPOSITIONS,
  CONJUNCTIONS,
  SUBORDINATORS,
  CLITICS,
  AUXILIARIES,
  ADVERBS,
  PRONOUNS.keys(),
  `
  no sí qué quién quiénes cómo cuándo dónde cuánto cuánta cuántos cuántas cuál eso esto aquello ello yo nosotros nosotras ustedes hay es son fue fueron ser era eran está están estaba
  estuvo hace hacía va van vamos todo toda todos todas nadie alguien nada algo ninguno ninguna mucho poco pocos pocas
  tanto tal tales aquí acá allí allá ahí nunca jamás tampoco quizá quizás tal vez apenas pese dicho dicha dichos dichas
  cerca lejos dentro fuera encima debajo delante detrás frente junto gracias sea seis siete ocho nueve diez once doce
  veinte treinta cien mil medio media primero segundo tercero último última luego mientras tanto minutos horas días
  semanas meses años consultado consultada preguntado preguntada cuestionado cuestionada interrogado interrogada
  fuentes vecinos vecinas testigos familiares según eran será sería tras visto dado dada sus lo e
  `,
);
/** What ties words of a description together. */
export const LINKS = wordSet('de del la las los y para e');
/** Between the words of a name: "Luis de la Fuente", "Anselmo dos Santos". */
export const NAME_LINKS = wordSet('de del la las los da do dos das di van von der den y i');
/** With «ha», «es», «fue» and the like, these tell what follows a colon is somebody's answer. */
export const MANNERS = wordSet(
  'tajante rotundo rotunda claro clara directo directa escueto escueta contundente breve enfático enfática categórico categórica sincero sincera optimista crítico crítica',
);
/** Words that lead to a view: «a juicio de», «en palabras de», «de acuerdo con»; with «según» and «para» alone. */
export const VIEWS: readonly (readonly string[])[] = [
  ['de', 'acuerdo', 'con'],
  ['de', 'acuerdo', 'a'],
  ['a', 'juicio', 'de'],
  ['a', 'juicio', 'del'],
  ['en', 'opinión', 'de'],
  ['en', 'opinión', 'del'],
  ['en', 'palabras', 'de'],
  ['en', 'palabras', 'del'],
  ['a', 'decir', 'de'],
  ['al', 'decir', 'de'],
  ['a', 'ojos', 'de'],
  ['en', 'boca', 'de'],
  ['por', 'boca', 'de'],
  ['conforme', 'a'],
  ['según'],
];
/** Verbs of meeting, parting and cutting short, in the past and present: «lo atajó con un «No»». */
export const GREETING =
  /^(?:despid|despach|ataj|recib|salud|cerr|zanj|cort|interrump|remat|respond|contest|replic|abr|rompi|conclu|termin)(?:ó|ió|yó|e|a|aba|ía|ieron|aron)$/;
/** Verbs by which somebody is told what he said before: «le recordó a Duarte que había dicho». */
export const REMINDING: ReadonlySet<string> = new Set(['recordar', 'reprochar', 'echar en cara']);
/** Open a sentence on somebody who is asked: «Preguntada por una alumna, …». */
export const ASKED = /^(?:cuestionad|preguntad|interrogad|consultad|inquirid|requerid|abordad)[oa]s?$/;
/** Verbs whose words stand behind «a»: «lo atribuyó a «un descuido»»; «la frase que le atribuyen» is not theirs. */
export const TO_CAUSE = wordSet('atribuir achacar imputar reducir');
/** Verbs of going on with what one was saying: «añadió». */
export const CONTINUING = wordSet(
  'añadir agregar continuar proseguir seguir abundar insistir reiterar completar',
);
/** Of reading out or recalling what another said: «recordó una frase de su maestro: «»». */
export const QUOTING =
  /^(?:le[yí]|recit|cit|evoc|record|recuerd|rescat|mostr|muestr|exhib|parafrase|invoc|repit|repet|difund|compart)(?:ó|ió|e|a|o|ía|aba|ieron|aron|en|an)$/;
/** Of hearing somebody say it. */
export const HEARING = /^(?:oy|oír|oíd|oía|oí|escuch)/;
/** Verbs of what papers do, who are no tellers: «según publicó El Faro». */
export const PRESS =
  /^(?:public|inform|report|recog|consign|difund|adelant|transcrib)(?:ó|ió|a|e|aron|ieron|an|en|ía|aba)$/;
/** Verbs by which a body takes a stand in a text of its own: «El club «lamenta lo ocurrido»». */
export const STANCES =
  /^(?:rechaz|lament|conden|repudi|celebr|respald|apoy|reiter|descart|reclam|valor|deplor|agradec|exig)(?:a|an|e|en|ó|aron|ió|ieron)$/;
/** Somebody who is about to speak takes, asks for or raises: «tomó el micrófono», «pidió la palabra». */
export const TAKES = /^(?:tom|agarr|cog|empuñ|pid|levant|alz|recuper|retom)(?:ó|ió|aba|ía|a|e)$/;
/** What one takes to speak: «tomó la palabra», «tiene el uso de la voz». */
export const FLOOR = wordSet('micrófono megáfono altavoz palabra voz turno mano');
/** What several do to somebody, and to no thing: «la detuvieron». */
export const DONE_TO =
  /^(?:señal|arrest|nombr|contrat|acus|conden|aplaud|abuche|oper|ingres|jubil|expuls|homenaje|entrevist|interrog|secuestr|indult|detuv|elig|despid|destituy|ascend)(?:aron|ieron|eron|aban|ían|an|en)$/;
/** Verbs of answering: whom somebody has just turned to, answers. */
export const ANSWERING = wordSet('responder contestar replicar rebatir retrucar revirar reponer');
/** Verbs by which somebody asks another, who then answers. */
export const ASKING = wordSet('preguntar pedir insistir interrogar exigir cuestionar interpelar repreguntar');
/** Lead to what a crowd cries: «lo recibieron al grito de «Fuera»». */
export const CRIES: readonly (readonly string[])[] = [
  ['al', 'grito', 'de'],
  ['a', 'gritos', 'de'],
  ['entre', 'gritos', 'de'],
  ['con', 'gritos', 'de'],
  ['al', 'canto', 'de'],
  ['al', 'coro', 'de'],
  ['entre', 'cánticos', 'de'],
];
/** What may be told of somebody's next words before a colon: «Y sobre el rival: «»», «Y a los suyos: «»». */
export const ABOUT = wordSet('sobre de del a al para acerca respecto');
/** Verbs of what something does to somebody, in the past and present: «no convence a Duarte», «indignó al edil». */
export const MOVES =
  /^(?:convenc|indign|preocup|molest|sorprend|enfad|enoj|irrit|inquiet|alegr|emocion|entusiasm|asust|dol|gust|sobr|import|bast)(?:ió|ó|e|ue|a|ía|aba|ieron|aron|en|an)$/;
/** Nouns for a view: «Distinta es la lectura de Duarte.» tells of Duarte. */
export const VIEW_NOUNS = wordSet(
  'lectura opinión versión postura posición visión mirada tesis interpretación análisis diagnóstico óptica',
);
/** Views of one told of before: «a su juicio», «en sus palabras». */
export const OWN_VIEWS: readonly (readonly string[])[] = [
  ['a', 'su', 'juicio'],
  ['en', 'su', 'opinión'],
  ['en', 'sus', 'palabras'],
  ['a', 'su', 'entender'],
  ['a', 'su', 'parecer'],
];
