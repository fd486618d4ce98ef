import { wordSet } from '../../../text/word-set.ts';

/** Nouns for a body that speaks; a name that begins with one is a body's. */
export const BODIES = wordSet(`
  gobierno ministerio policía empresa compañía partido sindicato ayuntamiento alcaldía fiscalía tribunal
  comisión comité agencia organización asociación fundación universidad hospital ejército embajada
  secretaría oficina junta banco club federación confederación diario periódico cancillería presidencia congreso senado
  consejo instituto departamento guardia consejería intendencia municipio municipalidad gobernación procuraduría
  contraloría defensoría superintendencia corporación colegio cámara central gremio colectivo plataforma
  cooperativa liga unión audiencia corte juzgado aerolínea firma consultora constructora petrolera
  emergencias protección dirección subsecretaría vicepresidencia casa iglesia arzobispado obispado diócesis
  conferencia orquesta museo teatro editorial radio televisión canal revista
  noticias atlético deportivo sportivo racing real selección delegación diputación generalitat
  institución entidad organismo ente autoridad administración prefectura armada fuerza bomberos cruz
  grupo holding aseguradora naviera sociedad academia observatorio red frente movimiento bancada bloque
  minera exportadora importadora eléctrica farmacéutica automotriz cervecera inmobiliaria distribuidora
  rectoría registraduría personería veeduría auditoría interventoría inspectoría ong dif conagua profeco cofradía peña crítica defensa
`);
/** A name that begins with one is a place. */
export const PLACES = wordSet(
  'san santa santo los las nueva nuevo puerto villa valle sierra río playa monte calle avenida plaza barrio colonia estadio ciudad costa isla cerro pueblo línea parque',
);
/** Parts of the world, which are no people: «un viaje por América». */
export const CONTINENTS = wordSet('américa áfrica asia europa oceanía latinoamérica iberoamérica antártida');
/** Stand at the head of an article for who sends it: «AGENCIAS», «Redacción». */
export const NEWSROOM = wordSet(
  'agencias agencia redacción corresponsal enviado obituario opinión editorial',
);
/** Before a name they make it that of a place: «la calle Mayor». */
export const PLACE_NOUNS = wordSet(
  'calle avenida plaza barrio colonia río estadio estación carretera vía sierra puerto localidad municipio ciudad provincia departamento estado región isla edificio parque teatro hotel paseo línea planta playa vereda corregimiento partido',
);
/** Nouns for people where no ending tells: «la juez», «un portavoz». */
const PERSONS = wordSet(`
  portavoz vocero vocera ministro ministra alcalde alcaldesa juez jueza fiscal canciller concejal concejala edil
  presidente presidenta vicepresidente vicepresidenta rey reina príncipe princesa papa obispo cura párroco monja
  testigo vecino vecina víctima gente persona hombre mujer joven niño niña chico chica anciano anciana señor señora tipo
  nene nena pibe piba chaval chavala bebé mozo moza padre madre papá mamá hijo hija hermano hermana abuelo abuela tío tía primo prima nieto nieta esposo esposa marido
  novio novia pareja viuda viudo suegro suegra cuñado cuñada sobrino sobrina amigo amiga compañero compañera colega
  jefe jefa líder lideresa cabecilla guardia policía agente coronel general capitán capitana teniente sargento cabo
  oficial uniformado militar soldado marino piloto chofer chófer taxista médico médica doctor doctora enfermero enfermera
  maestro maestra alumno alumna estudiante abogado abogada letrado letrada perito perita técnico técnica míster
  portero portera árbitro árbitra delantero delantera zaguero defensa arquero mediocampista dt capitán hincha aficionado aficionada
  chef cocinero cocinera camarero camarera panadero panadera pescador pescadora albañil plomero fontanero electricista
  poeta músico música dramaturgo dramaturga guionista crítico crítica regidor regidora síndico síndica notario notaria
  asistente asesor asesora funcionario funcionaria mandatario mandataria acusado acusada imputado imputada detenido detenida
  procesado procesada condenado condenada sospechoso sospechosa denunciante afectado afectada damnificado damnificada
  fuente fuentes usuario usuaria pasajero pasajera cliente clienta turista jubilado jubilada pensionista rector rectora
  diputado diputada senador senadora congresista legislador legisladora eurodiputado eurodiputada candidato candidata
  titular dirigente delegado delegada secretario secretaria subsecretario subsecretaria consejero consejera gerente gerenta
  magistrado magistrada togado togada encargado encargada dueño dueña propietario propietaria socio socia miembro
  autor autora artista cantadora cantante bailaora torero fundador fundadora plantel utilero zootecnista ingeniero ingeniera licenciado licenciada
  economista hidrólogo hidróloga biólogo bióloga investigador investigadora científico científica experto experta
  ganadero ganadera agricultor agricultora caficultor caficultora campesino campesina comerciante empresario empresaria
  mediador mediadora embajador embajadora cónsul gobernador gobernadora intendente intendenta prefecto comisario comisaria
  comandante director directora exdirector exdirectora exministro exministra exalcalde exalcaldesa exconcejal exconcejala expresidente expresidenta
  oficialismo oposición familia multitud lector lectora oyente espectador espectadora manifestante huelguista comunero comunera
  velador veladora vigilante sereno conserje administrador administradora operario operaria obrero obrera trabajador trabajadora
  sindicalista militante activista voluntario voluntaria rescatista bombero bombera socorrista médica forense psicólogo psicóloga
  asistenta dependienta sirvienta timonel penalista jurista docente profesor profesora catedrático catedrática cabildante
  patrón patrona capataz guía baqueano baqueana allegado allegada encapuchado encapuchada enmascarado enmascarada empleado empleada refugiado refugiada desplazado
  desplazada exiliado exiliada invitado invitada abonado abonada asociado asociada afiliado afiliada encuestado encuestada
  tribuna hinchada afición grada platea parroquia asamblea muchedumbre concurrencia auditorio jurado
  quiosquero muchacho muchacha maquinista locutor locutora comadre compadre
  sacerdote pastor rabino imán alguacil carcelero preso presa interno interna reo rea alias sujeto individuo desconocido extraño
`);
/** Endings of nouns for people: «una panadera», «el analista», «los asistentes». */
const PERSON_ENDING =
  /^\p{L}{2,}(?:[dst]or|[dst]ora|ista|ante|ente|(?<!i)er[oa]|ólogo|óloga|[óa]graf[oa]|(?<!aut)ónom[oa]|iatra|ario|aria|ense|crata)s?$/u;
/** With such an ending, and nobody: «la primera», «el incidente». */
const NO_PERSON = wordSet(
  'primera tercera carretera frontera bandera manera madera escalera cabecera temporera ladera espera acera era dinero enero febrero primero tercero cero número frente puente gente ambiente accidente incidente presente siguiente reciente diferente suficiente pendiente corriente durante mediante restante instante salario horario diario escenario comentario comunitario calendario aniversario itinerario necesario contrario secundaria primaria factor motor sector valor tractor carrera barrera autógrafo bolígrafo cronógrafo tomógrafo párrafo',
);

/** Begin names of bodies, «Cruz Roja», and are none as nouns: «la casa de Duarte». */
const BODY_IN_NAME = wordSet('casa cruz frente red real racing canal noticias unión');

/** May a noun stand for somebody who speaks? */
export function isSpeakerNoun(word: string): boolean {
  if (isListedNoun(word)) return true;
  const singular = singularOf(word);
  return (
    PERSON_ENDING.test(word) && ![NO_PERSON, SIGNS, WORKS].some((no) => no.has(word) || no.has(singular))
  );
}

/** Is it one of the nouns above, in the singular or plural? An ending alone, as of «Hilario», may be a name's. */
export function isListedNoun(word: string): boolean {
  if (PERSONS.has(word) || RENAMING.has(word)) return true;
  const office = word.replace(/^(?:ex)?(?:vice|sub)?/, '');
  if (office !== word && office.length > 3 && isListedNoun(office)) return true;
  if (BODIES.has(word)) return !BODY_IN_NAME.has(word);
  if (!word.endsWith('s')) return false;
  const singular = singularOf(word);
  return PERSONS.has(singular) || BODIES.has(singular);
}

const singularOf = (word: string): string => word.replace(/(?<=[aeiouáéíóú])s$|(?<=[dlnrzj])es$/u, '');

/** Nouns for kin and the like, who are named as somebody's. */
export const KIN = wordSet(
  'padre madre papá mamá hijo hija hermano hermana abuelo abuela tío tía primo prima nieto nieta esposo esposa marido mujer novio novia pareja viuda viudo suegro suegra cuñado cuñada sobrino sobrina',
);
/** Titles right before a name: «coronel Jairo Montaño», «doña Flor». */
export const TITLES = wordSet(
  'don doña señor señora sr sra doctor doctora dr dra ingeniero ingeniera licenciado licenciada profesor profesora profe coronel general capitán teniente sargento comandante comisario juez jueza fiscal ministro ministra presidente presidenta diputado diputada senador senadora alcalde alcaldesa gobernador gobernadora canciller padre sor fray monseñor obispo cardenal papa rey reina príncipe princesa alias maestro maestra niña',
);
/** Titles that tell no office. */
export const COURTESIES = wordSet('don doña señor señora sr sra niña el la');
/** By these somebody told of before is called another way, «el dirigente»; they bring in nobody new. */
export const RENAMING = wordSet(`
  dirigente dirigenta funcionario funcionaria político política mandatario mandataria congresista legislador
  legisladora parlamentario parlamentaria artista delantero delantera jugador jugadora futbolista deportista
  técnico técnica entrenador entrenadora dt estratega míster dramaturgo dramaturga escritor escritora
  novelista poeta autor autora cineasta cantante músico actor actriz oficial uniformado militar detenido
  detenida homenajeado homenajeada galardonado galardonada investigado investigada condenado condenada vecino vecina empresario empresaria líder lideresa
  letrado letrada abogado abogada acusado acusada imputado imputada procesado procesada exconcejal exministro
  exministra expresidente expresidenta mujer hombre joven muchacho muchacha chico chica doctor doctora
  ingeniero ingeniera médico médica científico científica investigador investigadora bióloga biólogo
  economista experto experta especialista académico académica cantadora bailarina bailarín cocinero cocinera
  pintor pintora periodista diplomático diplomática sindicalista gremialista directivo directiva popular
  socialista magnate ejecutivo ejecutiva veterano veterana docente catedrático
  catedrática timonel preparador goleador goleadora zaguero zaguera guardameta arquero portero volante mediocampista
  tenista ciclista penalista jurista historiador historiadora sociólogo socióloga politólogo
  politóloga antropólogo antropóloga geólogo geóloga glaciólogo glacióloga físico física químico química pediatra
  cirujano cirujana epidemiólogo epidemióloga virólogo viróloga cabildante activista ambientalista
  ganadero ganadera agricultor agricultora comunicador comunicadora
`);
/** Words for where somebody is from or whose shirt he wears, «dijo el bonaerense», which rename too: by their ending, or these. */
const DEMONYM = /^[\p{Ll}-]{3,}(?:ense|eño|eña|ano|ana|ino|ina|és|esa)$/u;
const HOMES = wordSet(
  'charrúa azteca galo gala luso lusa heleno helena ruso rusa turco turca sueco sueca suizo suiza griego griega polaco polaca checo checa croata serbio serbia búlgaro búlgara belga vasco vasca gallego gallega catalán andaluz andaluza navarro navarra tico tica chapín catracho catracha nica guaraní albiceleste azulgrana blaugrana rojiblanco rojiblanca blanquiazul verdiblanco verdiblanca',
);
export const isDemonym = (word: string): boolean => DEMONYM.test(word) || HOMES.has(word);
/** Of these the one whom the article names most: «el acusado». */
export const CHARGED = wordSet(
  'acusado acusada imputado imputada procesado procesada condenado condenada detenido detenida investigado investigada encausado encausada',
);
/** What anybody may be where the story tells of it, whatever his trade: «el testigo», «la oradora». */
export const PARTS = wordSet(
  'testigo declarante compareciente entrevistado entrevistada orador oradora sobreviviente superviviente protagonista afectado afectada damnificado damnificada perjudicado perjudicada homenajeado homenajeada galardonado galardonada premiado premiada ganador ganadora denunciante querellante expositor expositora ponente conferencista aludido aludida susodicho susodicha demandante víctima rescatado rescatada herido herida',
);
/** Hold an office of the court, and are there no witness nor any other party: «el testigo» is none of them. */
export const OFFICERS_OF_COURT = wordSet(
  'juez jueza magistrado magistrada fiscal abogado abogada letrado letrada defensor defensora penalista procurador procuradora notario notaria secretario secretaria querellante',
);
/** Put questions by their office: «La jueza llamó al testigo.» */
export const QUESTIONERS = wordSet(
  'juez jueza magistrado magistrada fiscal abogado abogada letrado letrada defensor defensora periodista reportero reportera policía inspector inspectora detective comisario comisaria',
);
/** Of these each matter has its own, whom the story need not have told of: «dijo el juez». */
export const ONE_EACH = wordSet(
  'juez jueza jurado magistrado magistrada fiscal árbitro árbitra presidente presidenta vicepresidente vicepresidenta ministro ministra alcalde alcaldesa gobernador gobernadora secretario secretaria director directora rey reina papa obispo cura párroco policía guardia agente moderador moderadora presentador presentadora locutor locutora conductor conductora reportero reportera notario notaria dueño dueña intérprete traductor traductora jefe jefa capitán camarero camarera defensa defensor defensora público padre madre cliente clienta niño niña vecino vecina encargado encargada gerente rector rectora intendente señor señora',
);
/** Rename only who has no office: «la mujer». */
export const ANYBODY = wordSet(
  'hombre mujer joven muchacho muchacha chico chica tipo señor señora vecino vecina',
);
/** Many who cry as one: what follows is of one of those told of. */
export const CROWDS = wordSet(
  'afición hinchada multitud muchedumbre grada platea tribuna público concurrencia gente parroquia auditorio',
);
/** The same of a body: «la entidad». */
export const RENAMING_BODY = wordSet(
  'empresa compañía firma entidad organismo institución organización gremio sindicato club ministerio secretaría departamento banco gobierno fiscalía policía ayuntamiento municipio universidad federación agencia asociación central consistorio cartera cooperativa aseguradora ejecutivo corporación partido formación comité consejo fundación',
);
/** Kinds of bodies, folded: what is called by a word of one kind is no body of another. */
export const BODY_GROUPS: readonly ReadonlySet<string>[] = [
  wordSet(
    'empresa compania firma corporacion grupo aerolinea constructora consultora banco aseguradora minera exportadora importadora electrica farmaceutica automotriz cervecera inmobiliaria distribuidora petrolera naviera',
  ),
  wordSet('gremio sindicato central confederacion'),
  wordSet(
    'cartera ministerio secretaria consejeria departamento subsecretaria gobierno presidencia ejecutivo',
  ),
  wordSet('ayuntamiento consistorio municipio alcaldia municipalidad intendencia'),
  wordSet('universidad colegio instituto facultad'),
  wordSet('fiscalia procuraduria tribunal juzgado audiencia corte'),
  wordSet('policia guardia ejercito armada bomberos'),
  wordSet('club seleccion federacion atletico deportivo sportivo racing real'),
];
/** So wide that whoever has no other office of those below may be called so. */
export const BROAD = wordSet(
  'dirigente dirigenta funcionario funcionaria congresista legislador legisladora parlamentario parlamentaria',
);
/** Different words for one office. */
export const SAME_ROLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['regidor', ['alcalde']],
  ['regidora', ['alcaldesa']],
  ['edil', ['concejal', 'concejala', 'alcalde', 'alcaldesa', 'teniente', 'titular', 'regidor', 'regidora']],
  ['munícipe', ['alcalde', 'alcaldesa']],
  ['intendente', ['alcalde']],
  ['mandatario', ['presidente', 'gobernador', 'alcalde']],
  ['mandataria', ['presidenta', 'gobernadora', 'alcaldesa']],
  ['congresista', ['senador', 'senadora', 'diputado', 'diputada', 'representante']],
  ['legislador', ['senador', 'diputado', 'coordinador']],
  ['legisladora', ['senadora', 'diputada', 'coordinadora', 'titular']],
  ['parlamentario', ['senador', 'diputado']],
  ['parlamentaria', ['senadora', 'diputada']],
  ['diputado', ['coordinador', 'legislador']],
  ['diputada', ['coordinadora', 'legisladora']],
  ['técnico', ['entrenador', 'dt', 'director']],
  ['entrenador', ['técnico', 'dt', 'director']],
  ['dt', ['técnico', 'entrenador', 'director']],
  ['estratega', ['técnico', 'entrenador', 'dt']],
  ['míster', ['técnico', 'entrenador']],
  ['letrado', ['abogado', 'defensor']],
  ['letrada', ['abogada', 'defensora']],
  ['defensor', ['abogado', 'letrado', 'penalista']],
  ['defensora', ['abogada', 'letrada', 'penalista']],
  ['juez', ['magistrado']],
  ['jueza', ['magistrada']],
  ['magistrado', ['juez']],
  ['magistrada', ['jueza']],
  ['abogado', ['letrado', 'defensor', 'penalista']],
  ['abogada', ['letrada', 'defensora', 'penalista']],
  ['general', ['comandante']],
  ['coronel', ['comandante']],
  ['capitán', ['comandante']],
  ['oficial', ['comisario', 'coronel', 'comandante', 'capitán', 'teniente', 'general']],
  ['uniformado', ['comisario', 'coronel', 'comandante', 'capitán', 'teniente', 'general', 'sargento']],
  ['dirigente', ['presidente', 'presidenta', 'secretario', 'secretaria', 'líder', 'lideresa']],
  ['dirigenta', ['presidenta', 'secretaria', 'lideresa', 'dirigente', 'vocera']],
  ['funcionario', ['secretario', 'director', 'subsecretario', 'ministro', 'titular']],
  [
    'funcionaria',
    ['secretaria', 'directora', 'subsecretaria', 'ministra', 'canciller', 'titular', 'delegada'],
  ],
  ['vocero', ['portavoz']],
  ['vocera', ['portavoz']],
  ['portavoz', ['vocero', 'vocera']],
  ['ministro', ['titular']],
  ['ministra', ['titular', 'canciller']],
  ['titular', ['ministro', 'ministra', 'secretario', 'secretaria', 'consejero', 'consejera']],
  ['arquero', ['portero']],
  ['portero', ['arquero']],
  ['autor', ['dramaturgo', 'escritor', 'novelista']],
  ['autora', ['dramaturga', 'escritora', 'novelista']],
  ['dramaturgo', ['autor']],
  ['dramaturga', ['autora']],
  ['médico', ['doctor']],
  ['médica', ['doctora']],
  ['litigante', ['abogado', 'abogada', 'letrado', 'letrada', 'penalista']],
  ['autoridad', ['delegada', 'gobernadora', 'alcaldesa', 'intendenta', 'ministra', 'secretaria']],
  ['jefe comunal', ['intendente', 'alcalde']],
  ['jefa comunal', ['intendenta', 'alcaldesa']],
  ['jefe de estado', ['presidente']],
  ['jefa de estado', ['presidenta']],
  ['jefe policial', ['comisario', 'comandante', 'director']],
]);
/** Verbs that give a name: «lo que llaman «»; what is called so is no quotation when it looks like a name. */
export const NAMING = wordSet(
  'llamar llama llaman llamaba llamaban llamó llamaron llamarse apodan apodaban apodó apodaron bautizó bautizaron bautizan denomina denominan denominó denominaron titula titulan tituló conoce conocen conocía conocían',
);
/** Forms of verbs of speech that are nouns too: «la denuncia», «una apuesta». */
export const VERB_OR_NOUN = wordSet(
  'denuncia cuenta pregunta protesta alerta réplica crítica pública público cita firma demanda apuesta culpa burla duda muestra retrato anuncio grito reclamo saludo cierre lanza queja disculpa festejo elogio censura condena replica critica publica',
);
/** Nouns for words said or written: «la frase de Duarte: “…”». */
export const UTTERANCES = wordSet(
  'frase frases palabra palabras carta mensaje tuit tuits comunicado nota texto documento publicación declaración declaraciones respuesta promesa advertencia consigna lema discurso escrito informe posteo post mail correo audio grabación conversación lamento pregunta oficio dictamen fallo telegrama circular memorando reporte misiva resolución sentencia boletín',
);
/** Texts that bodies or people give out, which then speak: «se lee en el comunicado». */
export const DOCUMENTS = wordSet(
  'comunicado nota texto documento escrito informe carta publicación pliego sentencia auto resolución mensaje parte boletín misiva denuncia demanda oficio dictamen fallo acta telegrama circular memorando estudio reporte manifiesto',
);
/** Accounts of somebody: «según el relato de Duarte». */
export const ACCOUNTS = wordSet(
  'relato testimonio declaración versión denuncia acusación confesión explicación recuerdo cuenta crónica lectura opinión',
);
/** What is written on them nobody says: «El cartel dice «Cerrado»». */
export const SIGNS = wordSet(
  'cartel tablero pancarta letrero rótulo pintada pantalla panel placa etiqueta camiseta grafiti afiche señal bandera lápida',
);
/** Bear writing of a crowd that nobody signs, which then stands for its speaker: «Sobre la reja, una sábana: «»». */
export const BEARERS = wordSet(
  'papel papelito cartulina cartón sábana tela lienzo hoja trapo manta lona tablón pizarra',
);
/** Groups, animals, boats and wares, whose name may stand in marks right behind: «la banda «Los Lobos»». */
export const BEARS_NAME = wordSet(
  'banda grupo clan cártel pandilla célula comparsa murga orquesta agrupación peña colectivo yate velero lancha pesquero remolcador caballo yegua perro perra gato gata marca aplicación app podcast blog canal cuenta hotel cafetería discoteca taberna finca hacienda rancho huracán tormenta borrasca',
);
/** Verbs of what is done with a work, whose title stands right behind: «cantó «Marejada»». */
export const PERFORMS =
  /^(?:cant(?:o|ó|a|e|é|ar|aba|aban|an|aron|amos)|toc(?:ó|a|ar|aba|aban|aron)|interpret(?:ó|a|ar|aba|aron)|estren(?:ó|a|ar|aron)|le(?:yó|er|yeron)|public(?:ó|ar|aron)|film(?:ó|ar)|grab(?:ó|ar|aron)|firm(?:ó|a|ar|aron))$/;
/** Of a work: «la autora de «Marejada»». */
export const MAKERS = wordSet(
  'autor autora intérprete creador creadora director directora guionista compositor compositora protagonista cantante productor productora realizador realizadora ilustrador ilustradora',
);
/** Works: what follows in marks is a title. */
export const WORKS = wordSet(
  'libro novela película filme canción disco álbum obra serie programa documental poema cuento cuadro exposición muestra ensayo artículo reportaje columna campaña operación operativo plan lema caso ley proyecto revista diario festival premio sala estadio barrio bar restaurante buque barco concurso colección ciclo himno tango bolero zarzuela comedia tragedia titulado titulada denominado denominada llamado llamada llamados llamadas bautizado bautizada apodado apodada conocido conocida conocidos conocidas alias mote apodo sobrenombre nombre título',
);
