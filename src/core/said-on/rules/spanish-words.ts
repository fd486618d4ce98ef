import { wordSet } from '../../text/word-set.ts';

/** Before a time they say by when, since when or which, not when: «hasta el lunes», «la reunión del lunes». */
export const NOT_AT = wordSet(
  'hasta desde antes después partir para sobre durante contra tras luego del de previsto prevista convocado convocada',
);
/** What «del lunes» may be a part of, and still tells when: «la noche del lunes». */
export const DAY_PART_NOUNS = wordSet(
  'mañana tarde noche madrugada mediodía medianoche jornada día hora horas primera última',
);
/** Open what is told of behind a cue. */
export const REPORTED_OPENERS = wordSet(
  'que si cómo cuándo dónde tras después antes luego desde hasta sobre porque quien quienes cuando donde',
);
/** Open a clause of their own. */
export const CLAUSE_OPENERS = wordSet('que cuando porque aunque mientras hasta desde después antes');
/** Verbs by which somebody speaks or appears on a day: «compareció el lunes». */
export const APPEARING = wordSet(`
  habló hablaron hablaba compareció comparecieron intervino declaró declararon testificó testificaron acudió acudieron asistió
  asistieron presentó presentaron leyó leyeron firmó firmaron viajó viajaron visitó visitaron recibió recibieron recorrió encabezó
  inauguró inauguraron ofreció ofrecieron concedió publicó publicaron difundió difundieron posteó tuiteó trinó renunció renunciaron
  dimitió anunció anunciaron apareció salió salieron llegó llegaron marchó marcharon participó participaron presidió defendió
  respondió respondieron atendió reunió reunieron abandonó entregó pidió pidieron exigió exigieron denunció negó acusó
  debutó ganó perdió jugó votó votaron rechazó aprobó subió bajó convocó tomó
`);
/** Occasions on which people speak before others. */
export const OCCASIONS = wordSet(`
  pleno sesión audiencia juicio vista juzgado tribunal debate mitin acto discurso comparecencia asamblea marcha manifestación
  protesta ceremonia homenaje reunión foro congreso misa funeral votación inauguración presentación rueda conferencia prensa
  comisión senado parlamento cámara concejo careo interrogatorio recinto estrado tribuna tarima atril micrófono micrófonos balcón
  vestuario vestidor concentración encuentro cumbre vigilia entrevista programa alegato declaración testimonio
`);
/** Occasions that take up a whole report. */
export const STRONG_OCCASIONS = wordSet(`
  pleno sesión audiencia juicio vista tribunal debate mitin discurso comparecencia asamblea marcha manifestación protesta ceremonia
  misa funeral votación comisión senado parlamento congreso concejo cámara jurado careo declaró absolvió condenó condenado
  condenada votó aprobó rechazó votos compareció marcharon protestaron cumbre
`);
/** Places on an occasion from which people speak. */
export const PLACES_THERE = wordSet(`
  barras gradas grada tribuna estrado recinto pasillo pasillos puerta puertas escalinata balcón escenario altar atril banquillo
  sala vestuario vestidor césped cancha calle plaza tarima palco portón
`);
/** Cues of words that follow on words. */
export const TURNS = wordSet(`
  respondió contestó replicó retrucó preguntó gritó interrumpió terció atajó zanjó insistió reviró espetó soltó lanzó repuso
  objetó admitió reconoció advirtió pidió exclamó añadió agregó
`);
/** Cues by which somebody takes a stand on what happened. */
export const REACTIONS = wordSet(`
  celebró lamentó criticó condenó rechazó saludó aplaudió calificó tachó cuestionó repudió festejó elogió reaccionó ironizó
`);
/** What happened, told of again. */
export const HAPPENINGS = wordSet(`
  decisión fallo sentencia veredicto votación acuerdo plan anuncio resultado medida noticia ataque accidente incendio huelga paro
  victoria derrota muerte detención renuncia cierre elección ley informe captura despido
`);
/** To whom one speaks on them. */
export const HEARERS_THERE = wordSet(`
  periodistas medios prensa reporteros cronistas cámaras micrófonos diputados senadores concejales regidores congresistas
  juez jueza magistrado magistrada tribunal jurado fiscal vecinos manifestantes asistentes presentes fieles público multitud
  trabajadores delegados militantes simpatizantes colegas pleno sala comisión congreso senado cámara asamblea accionistas
  analistas inversores familias alumnos ministro ministra
`);
/** What a report tells of that is no occasion. */
export const PUBLISHED = wordSet(
  'estudio informe investigación investigadores científicos revista encuesta análisis hallazgo hallazgos datos censo índice',
);
/** Texts that are put out, with a day of their own. */
export const STATEMENTS = wordSet(
  'comunicado comunicados nota carta misiva correo circular mensaje parte boletín portavoz tuit publicación',
);
/** Texts that were written before. */
export const DOCUMENTS_SAID = wordSet(`
  informe estudio libro memoria memorias sentencia fallo auto expediente oficio documento documentos resolución editorial columna
  contrato manual diario novela dictamen acta actas auditoría demanda escrito ensayo poema
`);
/** Words of those whom an outlet asks for a view. */
export const EXPERTS = wordSet(`
  profesor profesora catedrático catedrática analista economista científico científica investigador investigadora experta
  experto sociólogo socióloga historiador historiadora politólogo politóloga vecino vecina cliente clienta usuario usuaria
  pasajero pasajera agricultor agricultora comerciante estudiante maestro maestra conductor universidad instituto jubilado jubilada
  lechero tendero tendera
`);
