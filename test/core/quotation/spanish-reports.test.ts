import { testKinds, type Kinds } from './spanish-cases.ts';

/** Invented passages as reporters write them, by the kind of shape. */
const KINDS: Kinds = {
  'a paragraph that goes on': [
    [
      'El gobernador Luis Orts visitó ayer la zona. Llegó en helicóptero, acompañado de su esposa. «Vamos a reconstruir todo», prometió.\n\nLos vecinos lo recibieron con frialdad. «Ya vino en mayo», recordó uno de ellos.',
      ['Vamos a reconstruir todo', 'Luis Orts'],
      ['Ya vino en mayo', 'uno de ellos'],
    ],
    [
      'La presa se vació en marzo. Desde entonces, Ana Ríos riega con cubos. «Es lo que hay», suspira.\n\nSu marido ya no sube al campo. «Para qué», dice.',
      ['Es lo que hay', 'Ana Ríos'],
      ['Para qué', 'Su marido'],
    ],
    [
      'Hugo Paz dirige el puerto desde 2019. La semana pasada despidió a cuarenta estibadores. El sindicato habla de «represalia». Él, de «ajuste».',
      ['represalia', 'El sindicato', 'mixed'],
      ['ajuste', 'Hugo Paz', 'mixed'],
    ],
    [
      'El juicio arrancó con retraso. La fiscal Ana Ríos pidió doce años. El abogado Hugo Paz solicitó la absolución. «No hay una sola prueba», argumentó el defensor. «Hay doce», replicó ella.',
      ['No hay una sola prueba', 'Hugo Paz'],
      ['Hay doce', 'Ana Ríos'],
    ],
    [
      'El entrenador se quedó solo. Ni un jugador se le acercó. «Mañana hablaré con el grupo», avisó en la sala de prensa. ¿Y de su futuro? «Eso que lo diga el presidente».',
      ['Mañana hablaré con el grupo', 'El entrenador'],
      ['Eso que lo diga el presidente', 'El entrenador'],
    ],
    [
      'Ana Ríos llegó a la cita con media hora de retraso. «El metro», se excusó. Pidió un té. Mientras se lo traían, habló de su padre. «Era un hombre serio», recordó.',
      ['El metro', 'Ana Ríos'],
      ['Era un hombre serio', 'Ana Ríos'],
    ],
    [
      'El ministro Luis Orts presentó el plan. La oposición lo rechazó en bloque. «Llega tarde», criticó Ana Ríos, del Partido Verde. «Y llega mal», abundó Hugo Paz, de Unión Popular.',
      ['Llega tarde', 'Ana Ríos'],
      ['Y llega mal', 'Hugo Paz'],
    ],
    [
      'La empresa Aguas del Sur negó los cortes. «El servicio es normal», sostuvo en un comunicado. Los vecinos mostraban los grifos secos. «Normal será para ellos», protestó Ana Ríos.',
      ['El servicio es normal', 'Aguas del Sur'],
      ['Normal será para ellos', 'Ana Ríos'],
    ],
    [
      'Luis Orts fue reelegido con el 52% de los votos. En su discurso agradeció a su familia y a sus rivales. «Hoy ganamos todos», proclamó ante unas doscientas personas. Su rival, Hugo Paz, no lo felicitó. «Que disfrute», se limitó a decir a la salida de su colegio.',
      ['Hoy ganamos todos', 'Luis Orts'],
      ['Que disfrute', 'Hugo Paz'],
    ],
  ],
  'who is asked': [
    [
      'Preguntada por los retrasos, la consejera Ana Ríos admitió que «algo ha fallado» y prometió «explicaciones en breve».',
      ['algo ha fallado', 'Ana Ríos', 'mixed'],
      ['explicaciones en breve', 'Ana Ríos', 'mixed'],
    ],
    [
      'Una periodista le preguntó al alcalde Luis Orts si conocía el contrato. «De oídas», respondió.',
      ['De oídas', 'Luis Orts'],
    ],
    [
      '«¿Usted firmó esto?», le preguntó la fiscal al acusado. «Es mi letra», contestó este.',
      ['¿Usted firmó esto?', 'la fiscal'],
      ['Es mi letra', 'acusado'],
    ],
    [
      'A la pregunta de si volverá a presentarse, Ana Ríos sonríe. «Pregúnteme en abril».',
      ['Pregúnteme en abril', 'Ana Ríos'],
    ],
    [
      'Consultado por este diario, el concejal Luis Orts dijo no tener «nada que añadir».',
      ['nada que añadir', 'Luis Orts', 'mixed'],
    ],
    [
      'Interrogado sobre el dinero, el contador dijo que «eso lo llevaba el socio» y que él «solo firmaba».',
      ['eso lo llevaba el socio', 'el contador'],
      ['solo firmaba', 'el contador', 'mixed'],
    ],
  ],
  'a few quoted words': [
    [
      'Luis Orts se declaró «inocente de todo» y pidió «un juicio rápido».',
      ['inocente de todo', 'Luis Orts', 'mixed'],
      ['un juicio rápido', 'Luis Orts', 'mixed'],
    ],
    [
      'Ana Ríos se mostró «muy decepcionada» con el fallo, que a su entender «abre la puerta al abuso».',
      ['muy decepcionada', 'Ana Ríos', 'mixed'],
      ['abre la puerta al abuso', 'Ana Ríos'],
    ],
    [
      'El alcalde se comprometió a «no subir un solo impuesto» durante el mandato.',
      ['no subir un solo impuesto', 'El alcalde', 'mixed'],
    ],
    [
      'La jueza acusó al letrado de «perder el tiempo» y le impuso una multa.',
      ['perder el tiempo', 'La jueza', 'mixed'],
    ],
    ['El papa llamó a los jóvenes a «no tener miedo».', ['no tener miedo', 'El papa', 'mixed']],
    [
      'Por Marta Gil\n\nMi padre votó siempre a los mismos. «Por costumbre», decía. Yo he salido a él.',
      ['Por costumbre', 'Mi padre'],
    ],
    [
      'Por Marta Gil\n\n«No escribas de mí», me pidió el cura. Aquí estoy, escribiendo.',
      ['No escribas de mí', 'el cura'],
    ],
    [
      'Por Marta Gil\n\nEl ministro Luis Orts dice ahora que nunca habló de recortes. Habló. «Habrá que apretarse el cinturón», dijo en enero, y yo estaba delante.',
      ['Habrá que apretarse el cinturón', 'Luis Orts'],
    ],
  ],
  'dialogue with dashes': [
    [
      '—¿Y usted quién es? —preguntó el guardia.\n—El dueño —dijo Luis Orts.\n—¿De qué?\n—De todo esto.',
      ['¿Y usted quién es?', 'el guardia'],
      ['El dueño', 'Luis Orts'],
      ['¿De qué?', 'el guardia'],
      ['De todo esto.', 'Luis Orts'],
    ],
    [
      'Ana Ríos espera en la puerta.\n\n—Pase —dice—. Está abierto.\n\nHuele a café. Su hermano no se levanta.\n\n—No le haga caso —dice ella—. Está sordo.',
      ['Pase', 'Ana Ríos'],
      ['Está abierto.', 'Ana Ríos'],
      ['No le haga caso', 'Ana Ríos'],
      ['Está sordo.', 'Ana Ríos'],
    ],
    [
      'La jueza llamó al testigo, Hugo Paz.\n\n—¿Reconoce esta firma?\n—No.\n—Mírela bien.\n—La he mirado toda la vida.',
      ['¿Reconoce esta firma?', 'La jueza'],
      ['No.', 'Hugo Paz'],
      ['Mírela bien.', 'La jueza'],
      ['La he mirado toda la vida.', 'Hugo Paz'],
    ],
  ],
  'who is called anew, and who answers': [
    [
      'La vicepresidenta Ana Ríos se despidió ayer del cargo entre aplausos. «Me voy con la cabeza alta», afirmó la hasta ahora número dos del Gobierno.',
      ['Me voy con la cabeza alta', 'Ana Ríos'],
    ],
    [
      'El presidente del club, Luis Orts, fue el primero en dar la cara. «La culpa es mía», asumió. El capitán, Hugo Paz, le quitó hierro. «Es de todos», matizó.',
      ['La culpa es mía', 'Luis Orts'],
      ['Es de todos', 'Hugo Paz'],
    ],
    [
      'Ana Ríos es la madre de la víctima. «Solo quiero justicia», repite. El padre, Luis Orts, no ha vuelto a hablar desde entonces. «No le sale», explica ella.',
      ['Solo quiero justicia', 'Ana Ríos'],
      ['No le sale', 'Ana Ríos'],
    ],
    [
      'El comunicado de la familia pide «respeto y silencio». «Estamos rotos», concluye.',
      ['respeto y silencio', 'la familia', 'mixed'],
      ['Estamos rotos', 'la familia'],
    ],
    [
      'La carta, firmada por 120 docentes, denuncia «el abandono de la escuela rural».',
      ['el abandono de la escuela rural', 'La carta'],
    ],
    [
      '«Lo que nos espera es duro», augura el climatólogo Luis Orts. Su colega Ana Ríos es menos pesimista: «Estamos a tiempo».',
      ['Lo que nos espera es duro', 'Luis Orts'],
      ['Estamos a tiempo', 'Ana Ríos'],
    ],
    [
      'Una mujer que pasaba por allí llamó al 112. «Pensé que era un muñeco», declaró más tarde a la policía.',
      ['Pensé que era un muñeco', 'Una mujer'],
    ],
    [
      'Luis Orts, de 54 años y vecino de Lund, fue detenido el lunes. Según la Guardia Civil, el hombre dijo a los agentes que había actuado «por despecho».',
      ['por despecho', 'Luis Orts', 'mixed', 'Guardia Civil'],
    ],
    [
      'El portavoz del Gobierno, Luis Orts, evitó confirmar la cifra. Tampoco la desmintió. «Estamos en ello», dijo. La portavoz de la oposición, Ana Ríos, sí dio una: «Dos millones».',
      ['Estamos en ello', 'Luis Orts'],
      ['Dos millones', 'Ana Ríos'],
    ],
    [
      'En la sala, el silencio era total. El acusado se puso de pie. Miró a la viuda. «Perdón», susurró.',
      ['Perdón', 'El acusado'],
    ],
    [
      'Al concejal Luis Orts le hizo gracia. «Con lo serio que soy yo», comentó a los periodistas.',
      ['Con lo serio que soy yo', 'Luis Orts'],
    ],
    [
      '«Aquí no hay héroes», insiste Ana Ríos. Lo dice sin levantar la voz. «Hay gente que llegó antes», precisa. A su espalda, los bomberos recogen las mangueras.',
      ['Aquí no hay héroes', 'Ana Ríos'],
      ['Hay gente que llegó antes', 'Ana Ríos'],
    ],
    [
      'La ministra Ana Ríos anunció ayudas por valor de 20 millones. Los afectados las consideran «una limosna». «Con eso no compro ni las tejas», se quejaba uno.',
      ['una limosna', 'Los afectados', 'mixed'],
      ['Con eso no compro ni las tejas', 'uno'],
    ],
    [
      'El ex presidente Hugo Paz rompió su silencio en una entrevista con Radio Lund. «Me equivoqué de amigos», reconoció el ex mandatario.',
      ['Me equivoqué de amigos', 'Hugo Paz'],
    ],
    [
      'El delantero uruguayo Hugo Paz marcó dos goles. «Se los dedico a mi vieja», dijo el charrúa al término del encuentro.',
      ['Se los dedico a mi vieja', 'Hugo Paz'],
    ],
    [
      'Hugo Paz recordó las palabras de su maestro, Luis Orts: «Nunca vendas la barca».',
      ['Nunca vendas la barca', 'Luis Orts', 'Hugo Paz'],
    ],
    ['Como decía Machado, «se hace camino al andar».', ['se hace camino al andar', 'Machado']],
    [
      'El primer testigo, un camionero, aseguró que «el semáforo estaba en verde». El segundo, una ciclista, dijo lo contrario: «Estaba rojo».',
      ['el semáforo estaba en verde', 'un camionero'],
      ['Estaba rojo', 'una ciclista'],
    ],
    [
      'La Fiscalía, que pide seis años de cárcel, sostiene que Hugo Paz «conocía y consentía» los pagos. Su defensa lo niega. «No conocía ni el banco», alegó su abogada.',
      ['conocía y consentía', 'Fiscalía', 'mixed'],
      ['No conocía ni el banco', 'su abogada'],
    ],
    [
      'Luis Orts le escribió a su hermano a las 3.12: «No me esperes». El hermano, Hugo, le respondió: «Vuelve».',
      ['No me esperes', 'Luis Orts'],
      ['Vuelve', 'Hugo'],
    ],
    [
      'Ana Ríos aseguró que nadie la avisó. «Me enteré por la prensa», lamentó la edil, quien recordó que el alcalde le había prometido «transparencia total».',
      ['Me enteré por la prensa', 'Ana Ríos'],
      ['transparencia total', 'el alcalde', 'mixed', 'Ana Ríos'],
    ],
    [
      '«Si me pregunta si estoy contento, le digo que sí», sonríe Luis Orts. «Si me pregunta por qué, le digo que no sé».',
      ['Si me pregunta si estoy contento, le digo que sí', 'Luis Orts'],
      ['Si me pregunta por qué, le digo que no sé', 'Luis Orts'],
    ],
    [
      'El técnico dijo que el equipo «compitió» y que el resultado era «mentiroso». Hugo Paz, su ayudante, asentía. «Y cruel», agregó este.',
      ['compitió', 'El técnico', 'mixed'],
      ['mentiroso', 'El técnico', 'mixed'],
      ['Y cruel', 'Hugo Paz'],
    ],
    [
      'Mientras firmaba, Ana Ríos le susurró algo al ministro. «Le deseé suerte», aclaró después.',
      ['Le deseé suerte', 'Ana Ríos'],
    ],
    [
      'El sacerdote ofició la misa en la plaza. «Dios no manda el agua para castigar», dijo en la homilía. Una anciana, en primera fila, meneaba la cabeza. «A mí sí me castigó», murmuró.',
      ['Dios no manda el agua para castigar', 'El sacerdote'],
      ['A mí sí me castigó', 'Una anciana'],
    ],
    ['El alcalde pidió perdón a los vecinos y éstos le gritaron «¡dimisión!».', ['¡dimisión!', null]],
  ],
};

testKinds(KINDS);
