import { testKinds, type Kinds } from './spanish-cases.ts';

/** Invented sentences, by the kind of shape; each kind with neighbours that look like it. */
const KINDS: Kinds = {
  'names of two surnames': [
    [
      'El senador Efrén Lugo Maciel llegó tarde. «No hubo acuerdo», dijo Lugo. «Mañana tampoco», insistió Efrén Lugo.',
      ['No hubo acuerdo', 'Efrén Lugo Maciel'],
      ['Mañana tampoco', 'Efrén Lugo Maciel'],
    ],
    [
      'Habló primero Casimira Ponce de León. «La sierra arde», alertó Ponce de León.',
      ['La sierra arde', 'Casimira Ponce de León'],
    ],
    [
      'Óscar de la Hoz dimitió ayer. “Me voy tranquilo”, afirmó De la Hoz.',
      ['Me voy tranquilo', 'Óscar de la Hoz'],
    ],
    [
      'Los hermanos Abel Sosa y Delia Sosa declararon ayer. “No firmé nada”, dijo Abel Sosa. “Yo tampoco”, agregó Delia.',
      ['No firmé nada', 'Abel Sosa'],
      ['Yo tampoco', 'Delia Sosa'],
    ],
    ['Roberto dos Anjos ganó. "Fue la suerte", admitió Dos Anjos.', ['Fue la suerte', 'Roberto dos Anjos']],
    [
      'Lo confirmó el edil Facundo del Valle Roca. "Hay fondos", sostuvo Del Valle.',
      ['Hay fondos', 'Facundo del Valle Roca'],
    ],
  ],
  'roles with a name': [
    [
      '«Seguiremos en la mesa», dijo el embajador de EE. UU., Wayne Colter, al salir.',
      ['Seguiremos en la mesa', 'Wayne Colter'],
    ],
    [
      '“No faltará gas”, aseguró la secretaria de Energía, doctora Irma Cantoral Reyes.',
      ['No faltará gas', 'Irma Cantoral Reyes'],
    ],
    [
      '«La obra va lenta», lamentó el concejal de Obras de Villarbal Mateo Cid Luna.',
      ['La obra va lenta', 'Mateo Cid Luna'],
    ],
    [
      'Ofelia Barragán, dueña de una panadería, perdió el horno. “Era de mi madre”, dijo la panadera.',
      ['Era de mi madre', 'Ofelia Barragán'],
    ],
    [
      'La jueza Pilar Oyarzun entró a las nueve. “Silencio en la sala”, ordenó la jueza.',
      ['Silencio en la sala', 'Pilar Oyarzun'],
    ],
    [
      'El ministro de Salud, Hugo Bazán, visitó el hospital. «Habrá vacunas», prometió el ministro.',
      ['Habrá vacunas', 'Hugo Bazán'],
    ],
    [
      'El ministro de Salud, Hugo Bazán, visitó el hospital. «Faltan camas», le dijo el director del hospital.',
      ['Faltan camas', 'el director del hospital'],
    ],
    ['“Se hizo justicia”, celebró su abogado, Rubén Castaño.', ['Se hizo justicia', 'Rubén Castaño']],
    [
      '"La cosecha se perdió", contó don Eleuterio Paz, productor de Colonia Sauce.',
      ['La cosecha se perdió', 'Eleuterio Paz'],
    ],
    [
      'El coronel Ciro Velandia dirigió el operativo. “Eran tres”, precisó el oficial.',
      ['Eran tres', 'Ciro Velandia'],
    ],
    [
      'La alcaldesa Noa Ferreiro habló al final. «Habrá puente», dijo la regidora.',
      ['Habrá puente', 'Noa Ferreiro'],
    ],
  ],
  bodies: [
    [
      'La Fiscalía informó de que “hay tres personas detenidas” por el caso.',
      ['hay tres personas detenidas', 'Fiscalía', 'mixed'],
    ],
    [
      'El Sindicato Único de Marineros reaccionó ayer. «Nos vamos a la huelga», anunció el gremio en un comunicado.',
      ['Nos vamos a la huelga', 'Sindicato Único de Marineros'],
    ],
    [
      'La Cámara de Comercio publicó una nota. “No aceptaremos más multas”, se lee en el texto.',
      ['No aceptaremos más multas', 'Cámara de Comercio'],
    ],
    [
      '“Pedimos calma”, dice el comunicado de la Alcaldía de Pueblo Alto.',
      ['Pedimos calma', 'Alcaldía de Pueblo Alto'],
    ],
  ],
  'bodies behind a preposition': [
    [
      'Desde la empresa aseguraron que el gas “llegará a tiempo”.',
      ['llegará a tiempo', 'la empresa', 'mixed'],
    ],
    [
      'De la Cooperativa Rural, que riega el valle, señalaron que el agua “alcanza”.',
      ['alcanza', 'Cooperativa Rural', 'mixed'],
    ],
    [
      'Según relata Ana Duarte, un alumno abrió la puerta y avisó al director: «Hay humo en el patio».',
      ['Hay humo en el patio', 'un alumno', 'Ana Duarte'],
    ],
  ],
  'verbs without subject': [
    [
      'Amparo Gil es maestra rural. “Camino dos horas cada día”, cuenta. “Y dos de vuelta”, añade.',
      ['Camino dos horas cada día', 'Amparo Gil'],
      ['Y dos de vuelta', 'Amparo Gil'],
    ],
    [
      '«No hay prisa», dijo Bruno Sanz. La consejera Ada Roig lo escuchaba. «Sí la hay», respondió.',
      ['No hay prisa', 'Bruno Sanz'],
      ['Sí la hay', 'Ada Roig'],
    ],
    ['Un taxista vio el choque. “Salió volando”, relató.', ['Salió volando', 'Un taxista']],
    [
      '«No vi nada», dijo Celso Rey.\n\n«Estaba dormido», agregó.',
      ['No vi nada', 'Celso Rey'],
      ['Estaba dormido', 'Celso Rey'],
    ],
    [
      'Cuando llegó la policía, Marina Lobo ya se había ido. “Me avisó un vecino”, admitió.',
      ['Me avisó un vecino', 'Marina Lobo'],
    ],
  ],
  views: [
    [
      'De acuerdo con la meteoróloga Inés Paredes, “lloverá hasta el jueves”.',
      ['lloverá hasta el jueves', 'Inés Paredes', 'mixed'],
    ],
    [
      'A juicio del economista Raúl Mena, el plan es “un parche caro”.',
      ['un parche caro', 'Raúl Mena', 'mixed'],
    ],
    [
      'En palabras de su entrenador, Sixto Vega, el equipo “jugó con miedo”.',
      ['jugó con miedo', 'Sixto Vega', 'mixed'],
    ],
    ['“Fue una noche larga”, según un bombero.', ['Fue una noche larga', 'un bombero']],
    [
      'Para Lola Iriso, el problema es otro. «Nadie lee los planos», dijo.',
      ['Nadie lee los planos', 'Lola Iriso'],
    ],
    [
      'El rector Juan Cobo no se explica la baja. A su juicio, las aulas están “vacías de ganas”.',
      ['vacías de ganas', 'Juan Cobo', 'mixed'],
    ],
  ],
  'split by an aside': [
    [
      '«Hemos ganado —dijo la capitana, Rita Bos—, pero nadie lo vio».',
      ['Hemos ganado', 'Rita Bos'],
      ['pero nadie lo vio', 'Rita Bos'],
    ],
    [
      '“Esto —subrayó Ernesto Pla— no se arregla con pintura”.',
      ['Esto', 'Ernesto Pla'],
      ['no se arregla con pintura', 'Ernesto Pla'],
    ],
    [
      '«La ley —que nadie ha leído— es mala», dijo Ernesto Pla.',
      ['La ley —que nadie ha leído— es mala', 'Ernesto Pla'],
    ],
    [
      '"No es un adiós", aclaró Ema Toro, "es un hasta luego".',
      ['No es un adiós', 'Ema Toro'],
      ['es un hasta luego', 'Ema Toro'],
    ],
  ],
  'dialogue with dashes': [
    [
      '—No sabemos nada —dijo la alcaldesa Noa Ferreiro—. Mañana habrá noticias.',
      ['No sabemos nada', 'Noa Ferreiro'],
      ['Mañana habrá noticias.', 'Noa Ferreiro'],
    ],
    [
      '—¿Quién anda ahí? —preguntó el guarda.\n—Nadie —contestó Pía Rosas.',
      ['¿Quién anda ahí?', 'el guarda'],
      ['Nadie', 'Pía Rosas'],
    ],
    [
      'El pintor Saúl Nieto recibe en su taller. “Pase, pase”, dice.\n-¿Pinta de noche?\n-Solo cuando duermo.',
      ['Pase, pase', 'Saúl Nieto'],
      ['Solo cuando duermo.', 'Saúl Nieto'],
    ],
    ['Pedimos lo siguiente:\n\n- No correr.\n- No gritar.\n\nLa dirección del club'],
    [
      '“El 40 % –uno de cada tres– no vota”, explicó Saúl Nieto.',
      ['El 40 % –uno de cada tres– no vota', 'Saúl Nieto'],
    ],
  ],
  fragments: [
    [
      'Duarte aseguró que la presa “aguanta otro siglo” y que no habrá cortes.',
      ['aguanta otro siglo', 'Duarte', 'mixed'],
    ],
    [
      'La ministra Eva Roda dijo ayer que el acuerdo “nace muerto”, aunque “con buena letra”.',
      ['nace muerto', 'Eva Roda', 'mixed'],
      ['con buena letra', 'Eva Roda', 'mixed'],
    ],
    [
      'El técnico definió a su equipo como «una orquesta sin director».',
      ['una orquesta sin director', 'El técnico', 'mixed'],
    ],
    [
      'Tacho Ruiz acusó al alcalde de “esconder las facturas”.',
      ['esconder las facturas', 'Tacho Ruiz', 'mixed'],
    ],
    ['El sueldo, precisó Nieves Alba, es “el mínimo”.', ['el mínimo', 'Nieves Alba', 'mixed']],
    [
      'Ana Duarte contó que ayer, en la puerta de su casa, la esperaban “con palos y piedras”.',
      ['con palos y piedras', 'Ana Duarte', 'mixed'],
    ],
  ],
  'no speech': [
    ['La novela “El río quieto” ganó el premio.'],
    ['Los vecinos llaman “la Ballena” al edificio. El alcalde dijo que lo derribará.'],
    ['La llamada «ley mordaza» sigue en vigor, recordó Ana Duarte.'],
    ['Alias “El Mono” fue detenido en Cali, informó la Policía.'],
    ['El concierto se titula «Noche de Lobos» y será el viernes.'],
    ['Es falso que la rectora haya dicho que el techo “se cae a pedazos”.'],
    ['Me imagino al alcalde diciendo: “Que coman asfalto”.'],
    ['La alcaldesa nunca dijo que el puente fuera “un capricho”, aclaró su oficina.'],
    ['Lo que no dijo Ana Duarte, aunque circule, es “me voy para siempre”. Me lo juró Hugo Wit.'],
    ['En los pasillos se habla de “la larga noche del puente”, aunque nadie lo vio.'],
  ],
  'told by another': [
    [
      '«Le pregunté al médico si era grave y me contestó: “Camine, señora”», relató Ana Duarte.',
      ['Le pregunté al médico si era grave y me contestó: “Camine, señora”', 'Ana Duarte'],
      ['Camine, señora', 'médico', 'nested', 'Ana Duarte'],
    ],
    [
      '“Mi abuela decía: ‘Quien siembra espera’”, recordó Ana Duarte.',
      ['Mi abuela decía: ‘Quien siembra espera’', 'Ana Duarte'],
      ['Quien siembra espera', 'su abuela', 'nested', 'Ana Duarte'],
    ],
    [
      '"Le dije: \'Pará un poco\'. Y no paró", contó Ana Duarte.',
      ["Le dije: 'Pará un poco'. Y no paró", 'Ana Duarte'],
      ['Pará un poco', 'Ana Duarte', 'nested', 'Ana Duarte'],
    ],
    [
      'Bruno Sanz llamó por la noche. «Me dijo: “Vente ya”», contó Ana Duarte.',
      ['Me dijo: “Vente ya”', 'Ana Duarte'],
      ['Vente ya', 'Bruno Sanz', 'nested', 'Ana Duarte'],
    ],
    [
      '«Cantamos “Las Mañanitas” hasta el alba», contó Ana Duarte.',
      ['Cantamos “Las Mañanitas” hasta el alba', 'Ana Duarte'],
    ],
  ],
  interviews: [
    [
      'Entrevista con Ana Duarte, hidróloga.\n\nP. ¿Lloverá?\n\nR. Lloverá menos. Y peor.\n\nP. ¿Qué haría Ana Duarte?\n\nR. Cerrar el grifo.',
      ['Lloverá menos. Y peor.', 'Ana Duarte'],
      ['Cerrar el grifo.', 'Ana Duarte'],
    ],
    [
      'Ana Duarte mide ríos.\n\n**Pregunta.** ¿Desde cuándo?\n\n**Respuesta.** Desde niña.',
      ['Desde niña.', 'Ana Duarte'],
    ],
    [
      'Ana Duarte mide ríos.\n\n¿Desde cuándo?\nDesde niña.\n\n¿Con qué?\nCon una vara.\n\n¿Y hoy?\nCon la misma.',
      ['Desde niña.', 'Ana Duarte'],
      ['Con una vara.', 'Ana Duarte'],
      ['Con la misma.', 'Ana Duarte'],
    ],
    ['Ana Duarte mide ríos.\n\n¿Desde cuándo?\nNadie lo sabe.\n\nLa vara es de madera.'],
  ],
  'posts, live pages, papers': [
    ['En su cuenta de X, Ana Duarte escribió: “Abran la presa”.', ['Abran la presa', 'Ana Duarte']],
    ['El usuario @agua_ya resumió el ánimo: “Nos mojamos todos”.', ['Nos mojamos todos', '@agua_ya']],
    [
      '19:40 | «Se fue la luz»\nTeo Marín, vecino del centro, cuenta que bajó a oscuras.',
      ['Se fue la luz', 'Teo Marín'],
    ],
    [
      'El alcalde ha sido claro: «No hay dinero». Después ha añadido: «Ni lo habrá».',
      ['No hay dinero', 'El alcalde'],
      ['Ni lo habrá', 'El alcalde'],
    ],
    ['La frase de la noche fue de Ana Duarte: “Hoy no duerme nadie”.', ['Hoy no duerme nadie', 'Ana Duarte']],
    ['«Hoy no duerme nadie». Así lo aseguró Ana Duarte a la prensa.', ['Hoy no duerme nadie', 'Ana Duarte']],
    ['Ana Duarte habló desde el balcón:\n\n> “Hoy no duerme nadie”.', ['Hoy no duerme nadie', 'Ana Duarte']],
  ],
  'one verb for several': [
    [
      'De acuerdo con la perita Sol Arce, el muro “cedió por abajo”, aunque “avisó antes”.',
      ['cedió por abajo', 'Sol Arce', 'mixed'],
      ['avisó antes', 'Sol Arce', 'mixed'],
    ],
    [
      'El gremio pidió en una nota «respeto a los turnos» a la patronal.',
      ['respeto a los turnos', 'El gremio', 'mixed'],
    ],
  ],
  'who is told of by «quien», «que», «donde»': [
    [
      'El aplauso fue para Delia Rocha, cantante, quien antes había definido el disco como “un portazo suave”.',
      ['un portazo suave', 'Delia Rocha', 'mixed'],
    ],
    [
      'Llegaron al puerto, donde un estibador señaló que el barco “venía escorado”.',
      ['venía escorado', 'un estibador', 'mixed'],
    ],
    [
      'Una vecina atendida por este medio indicó que el pozo “lleva seco un año”.',
      ['lleva seco un año', 'Una vecina atendida', 'mixed'],
    ],
    [
      'La portavoz Ada Roig reprochó al consejero, Luis Orts, que las obras no acaben y le acusó de «dormir la siesta».',
      ['dormir la siesta', 'Ada Roig', 'mixed'],
    ],
    [
      'Al salir, según contó un ujier, Néstor Pino murmuró: “Volveré el lunes”.',
      ['Volveré el lunes', 'Néstor Pino'],
    ],
  ],
  'called another way': [
    [
      'La bióloga Ada Roig midió el río. El francés Yann Morel dudó. «Mido yo», zanjó la científica.',
      ['Mido yo', 'Ada Roig'],
    ],
    [
      'El entrenador del Rayo, el serbio Goran Ilić, llegó tarde. “Perdí el tren”, dijo el estratega.',
      ['Perdí el tren', 'Goran Ilić'],
    ],
    [
      'El consejero de Salud, Luis Orts, replicó. «Hay médicos», defendió el titular de Salud.',
      ['Hay médicos', 'Luis Orts'],
    ],
    [
      'La gobernadora Eva Roda calló. El juez Saúl Nieto no. «Es tarde», dijo la mandataria.',
      ['Es tarde', 'Eva Roda'],
    ],
    ['Marta Olmo llegó con su socio Dámaso Rey. «Es tarde», recordó él.', ['Es tarde', 'Dámaso Rey']],
  ],
  'a colon without a verb of speech': [
    ['El niño, con barro en las botas, la corrigió: “Fueron dos ranas”.', ['Fueron dos ranas', 'El niño']],
    [
      'Nieves Alba subió una foto con una sola frase: «Aquí hubo un río».',
      ['Aquí hubo un río', 'Nieves Alba'],
    ],
    ['“¿Queda pan?” Eso fue lo que preguntó Nieves Alba al llegar.', ['¿Queda pan?', 'Nieves Alba']],
    ['La medida responde a «criterios del ministerio de turno».'],
  ],
  'subjects behind what is between': [
    ['«Es un día triste», dijo a este periódico Ana Duarte.', ['Es un día triste', 'Ana Duarte']],
    ['«Es un día triste», dijo, entre lágrimas, la ministra Ana Duarte.', ['Es un día triste', 'Ana Duarte']],
    [
      '«Es un día triste», ha señalado este martes en rueda de prensa el portavoz del Gobierno.',
      ['Es un día triste', 'el portavoz del Gobierno'],
    ],
    [
      '«Es un día triste», les espetó Ana Duarte a los diputados de la oposición.',
      ['Es un día triste', 'Ana Duarte'],
    ],
    ['«Es un día triste», resumió una señora que salía del mercado.', ['Es un día triste', 'una señora']],
    ['«Es un día triste», graficó.', ['Es un día triste', null]],
  ],
  'told by another in the same sentence': [
    [
      'Ana Duarte relató que el capataz le había gritado “Vuelvan a la mina”. “Nadie volvió”, añadió.',
      ['Vuelvan a la mina', 'el capataz', 'Ana Duarte'],
      ['Nadie volvió', 'Ana Duarte'],
    ],
    ['El juez, recuerda Marta Olmo, le dijo: «Siéntese».', ['Siéntese', 'El juez', 'Marta Olmo']],
    [
      'Habló Marta Olmo. Su jefe, recuerda, le dijo: «Siéntese». «Y me senté», cierra.',
      ['Siéntese', 'Su jefe', 'Marta Olmo'],
      ['Y me senté', 'Marta Olmo'],
    ],
    [
      'Según Saúl Nieto, su hermana anunció: «No firmo». «Y no firmó», concluyó Nieto.',
      ['No firmo', 'su hermana', 'Saúl Nieto'],
      ['Y no firmó', 'Saúl Nieto'],
    ],
    [
      'Habló la concejala Eva Roda. Aseguró que el alcalde le prometió: «Habrá agua». «No la hubo», lamentó.',
      ['Habrá agua', 'el alcalde', 'Eva Roda'],
      ['No la hubo', 'Eva Roda'],
    ],
    [
      'Eva Roda señaló que la empresa cumple y recordó que el gerente había dicho: «Pagaremos».',
      ['Pagaremos', 'el gerente', 'Eva Roda'],
    ],
    ['Eva Roda señaló que la empresa cumple y recordó: «Pagamos todos».', ['Pagamos todos', 'Eva Roda']],
    [
      'Eva Roda dijo que la empresa cumple. El gerente dijo: «Pagamos todos».',
      ['Pagamos todos', 'El gerente'],
    ],
    [
      'Ana Duarte dijo que «no hay agua» y Saúl Nieto respondió que «sobra agua».',
      ['no hay agua', 'Ana Duarte', 'mixed'],
      ['sobra agua', 'Saúl Nieto', 'mixed'],
    ],
    [
      'La testigo Rita Sanz declaró que oyó al acusado decir «me las pagarás».',
      ['me las pagarás', 'acusado', 'mixed', 'Rita Sanz'],
    ],
  ],
  'asides and views of one told of before': [
    [
      'Ana Duarte llegó tarde. La obra, dijo, está «parada por desidia».',
      ['parada por desidia', 'Ana Duarte', 'mixed'],
    ],
    [
      'Habló Ana Duarte. El alcalde, sostuvo, «mira para otro lado».',
      ['mira para otro lado', 'Ana Duarte', 'mixed'],
    ],
    [
      'Habló Ana Duarte. A su juicio, el ministro «mira para otro lado». «Y no es el único», agregó.',
      ['mira para otro lado', 'Ana Duarte', 'mixed'],
      ['Y no es el único', 'Ana Duarte'],
    ],
    [
      'Ana Duarte, visiblemente molesta, dijo, entre aplausos, que la obra está «parada por desidia».',
      ['parada por desidia', 'Ana Duarte', 'mixed'],
    ],
    ['Para la alcaldesa, la obra «va a buen ritmo».', ['va a buen ritmo', 'la alcaldesa', 'mixed']],
    [
      'Distinta es la versión de Rita Sanz, dueña del bar. «Nadie pagó», afirmó.',
      ['Nadie pagó', 'Rita Sanz'],
    ],
    ['Muy distinta fue la postura del fiscal. «Hay pruebas», defendió.', ['Hay pruebas', 'fiscal']],
  ],
  'who is asked answers': [
    [
      'Ana Duarte llegó con el alcalde. Un periodista le preguntó si volvería. «Jamás», respondió.',
      ['Jamás', 'Ana Duarte'],
    ],
    [
      'En la radio le preguntaron a Saúl Nieto si conocía a Rita Sanz. «De nada», contestó.',
      ['De nada', 'Saúl Nieto'],
    ],
    ['Alguien le preguntó al portero si dormía. «Nunca», dijo.', ['Nunca', 'portero']],
  ],
  'words with which something is done': [
    [
      'Rita Sanz despidió a los periodistas con un seco «buenas noches».',
      ['buenas noches', 'Rita Sanz', 'mixed'],
    ],
    ['El ministro zanjó la polémica con un «ya veremos».', ['ya veremos', 'El ministro', 'mixed']],
    ['Rita Sanz pagó la cuenta con un «cheque de goma».'],
  ],
  'nested: of whom the story told before': [
    [
      'En la reunión el gerente pidió calma. “Nos dijo: ‘Cobrarán el lunes’, y era mentira”, contó Rita Sanz.',
      ['Nos dijo: ‘Cobrarán el lunes’, y era mentira', 'Rita Sanz'],
      ['Cobrarán el lunes', 'el gerente', 'nested', 'Rita Sanz'],
    ],
    [
      'Rita Sanz rechazó las ofertas de la empresa. “Nos dijeron: ‘Es lo que hay’”, contó.',
      ['Nos dijeron: ‘Es lo que hay’', 'Rita Sanz'],
      ['Es lo que hay', 'la empresa', 'nested', 'Rita Sanz'],
    ],
    [
      '“A ella le dijeron ‘vuelva mañana’”, contó Rita Sanz.',
      ['A ella le dijeron ‘vuelva mañana’', 'Rita Sanz'],
      ['vuelva mañana', null, 'nested', 'Rita Sanz'],
    ],
    [
      '“Le grité a Abel. Y él me dijo: ‘Ya voy’”, contó Rita Sanz.',
      ['Le grité a Abel. Y él me dijo: ‘Ya voy’', 'Rita Sanz'],
      ['Ya voy', 'Abel', 'nested', 'Rita Sanz'],
    ],
    [
      '“Pensé: ‘De esta no salgo’”, recordó Rita Sanz.',
      ['Pensé: ‘De esta no salgo’', 'Rita Sanz'],
      ['De esta no salgo', 'Rita Sanz', 'nested', 'Rita Sanz'],
    ],
    [
      'El médico llegó tarde. “Me miró y me dijo: ‘Está viva’”, contó Rita Sanz.',
      ['Me miró y me dijo: ‘Está viva’', 'Rita Sanz'],
      ['Está viva', 'El médico', 'nested', 'Rita Sanz'],
    ],
  ],
  'called another way, and not': [
    [
      'El entrenador Iván Sosa habló al final. «Ganamos bien», dijo el timonel mendocino.',
      ['Ganamos bien', 'Iván Sosa'],
    ],
    ['El abogado Iván Sosa habló al final. «Es inocente», dijo el penalista.', ['Es inocente', 'Iván Sosa']],
    [
      'Iván Sosa habló en el colegio. «Es un buen chico», dijo la maestra.',
      ['Es un buen chico', 'la maestra'],
    ],
    [
      'La concejala Eva Roda dimitió. «No la echo de menos», dijo la alcaldesa.',
      ['No la echo de menos', 'la alcaldesa'],
    ],
    [
      'El comandante de la Policía en Lund, general Iván Sosa, habló. «Hay orden», dijo el general.',
      ['Hay orden', 'Iván Sosa'],
    ],
  ],
  'what is denied ends': [
    [
      'El club desmintió que haya ofrecido «un cheque en blanco» y aseguró que la renovación «va bien».',
      ['va bien', 'El club', 'mixed'],
    ],
    ['El alcalde rechazó que el barrio esté «abandonado». «Está vivo», dijo.', ['Está vivo', 'El alcalde']],
    [
      'Eva Roda negó haber dicho «no pago» y prometió que «pagará todo».',
      ['pagará todo', 'Eva Roda', 'mixed'],
    ],
  ],
  'verbs that call, joined and listed fragments': [
    [
      'Rita Sanz leyó la carta de la empresa, que tachó de «burla cruel».',
      ['burla cruel', 'Rita Sanz', 'mixed'],
    ],
    ['Habló la ministra, que calificó la carta de «burla cruel».', ['burla cruel', 'la ministra', 'mixed']],
    [
      'La ministra, que llegó tarde, lo llamó «burla con patas».',
      ['burla con patas', 'La ministra', 'mixed'],
    ],
    ['Es lo que los vecinos llaman «la curva del diablo».'],
    [
      'El alcalde habló de «calma tensa» y de «días difíciles».',
      ['calma tensa', 'El alcalde', 'mixed'],
      ['días difíciles', 'El alcalde', 'mixed'],
    ],
    [
      'El alcalde prometió colchones, láminas y «una casa para cada familia».',
      ['una casa para cada familia', 'El alcalde', 'mixed'],
    ],
    [
      'Ana Duarte anunció obras en nueve municipios y pidió «no bajar la guardia».',
      ['no bajar la guardia', 'Ana Duarte', 'mixed'],
    ],
    ['Ana Duarte se quejó de que los niños «pierden el año».', ['pierden el año', 'Ana Duarte', 'mixed']],
    [
      'Al salir, Iván Sosa solo alcanzó a decirles a los periodistas: «Soy inocente».',
      ['Soy inocente', 'Iván Sosa'],
    ],
  ],
  'turns labelled with names': [
    [
      'El gerente Iván Sosa recibió a este diario.\n\n**El Faro: ¿Cuándo abre?**\n\n**Iván Sosa:** En junio.\n\n**E. F.: Lo dijo hace un año.**\n\n**I. S.:** Lo sostengo.\n\n**E. F.: ¿Y la plata?**\n\n**I. S.:** Está.',
      ['En junio.', 'Iván Sosa'],
      ['Lo sostengo.', 'Iván Sosa'],
      ['Está.', 'Iván Sosa'],
    ],
    [
      'Hora: las nueve.\nLugar: la plaza.\nHora: ¿las diez?\nLugar: el puerto.\nHora: las once.\nLugar: el muelle.',
    ],
  ],
  'lines led to, and headings': [
    ['Eva Roda, que escucha, lo corrige:\n\n—Fueron dos perros.', ['Fueron dos perros.', 'Eva Roda']],
    [
      '09:40 | **Enfado en el andén.** «Nadie nos avisa», protesta una viajera.',
      ['Nadie nos avisa', 'una viajera'],
    ],
    [
      '09:10 | **Lund responde.** Según Rita Sanz, el fallo «no afecta a nadie».',
      ['no afecta a nadie', 'Rita Sanz', 'mixed'],
    ],
  ],
  'of many kinds, by a third hand': [
    [
      'La madre de Iván Sosa, Rita Sanz, llegó primero. «No sabía nada», dijo la madre.',
      ['No sabía nada', 'Rita Sanz'],
    ],
    [
      'De acuerdo con la ministra, el jefe del operativo le aseguró: «Está controlado».',
      ['Está controlado', 'el jefe del operativo', 'la ministra'],
    ],
    [
      'Rita Sanz reveló que el dueño le advirtió que la echaría «sin un peso».',
      ['sin un peso', 'el dueño', 'mixed', 'Rita Sanz'],
    ],
    [
      'Rita Sanz contó que su hijo le escribió un mensaje: «Llego tarde».',
      ['Llego tarde', 'su hijo', 'Rita Sanz'],
    ],
    [
      'Rita Sanz mostró un audio en el que el capataz dice: «No vuelvas».',
      ['No vuelvas', 'el capataz', 'Rita Sanz'],
    ],
    [
      '«Mi abuelo decía: “El río vuelve”. Y volvió», recuerda Rita Sanz.',
      ['Mi abuelo decía: “El río vuelve”. Y volvió', 'Rita Sanz'],
      ['El río vuelve', 'su abuelo', 'nested', 'Rita Sanz'],
    ],
    [
      '«Me acuerdo de que Eva gritó “¡salgan!” y salimos», relató Rita Sanz.',
      ['Me acuerdo de que Eva gritó “¡salgan!” y salimos', 'Rita Sanz'],
      ['¡salgan!', 'Eva', 'nested', 'Rita Sanz'],
    ],
    [
      '«El médico fue claro. “Una semana”, me dijo. Van tres», contó Rita Sanz.',
      ['El médico fue claro. “Una semana”, me dijo. Van tres', 'Rita Sanz'],
      ['Una semana', 'El médico', 'nested', 'Rita Sanz'],
    ],
    [
      'Rita Sanz volvió ayer. «Los vecinos me gritaban: “¡Fuerza!”», se emocionó.',
      ['Los vecinos me gritaban: “¡Fuerza!”', 'Rita Sanz'],
      ['¡Fuerza!', 'Los vecinos', 'nested', 'Rita Sanz'],
    ],
    [
      'El presidente llamó a Rita Sanz. «Me dijo “cuente conmigo”», contó ella.',
      ['Me dijo “cuente conmigo”', 'Rita Sanz'],
      ['cuente conmigo', 'El presidente', 'nested', 'Rita Sanz'],
    ],
    [
      'Rita Sanz habló con el intendente. «Me prometió “una casa nueva”», aseguró.',
      ['Me prometió “una casa nueva”', 'Rita Sanz'],
      ['una casa nueva', 'el intendente', 'nested', 'Rita Sanz'],
    ],
    [
      'Llegó tarde y sin corbata. «Perdón», murmuró Iván Sosa. Y luego: «Había tráfico».',
      ['Perdón', 'Iván Sosa'],
      ['Había tráfico', 'Iván Sosa'],
    ],
    ['El ministro Iván Sosa se reunió con Eva Roda. Esta fue tajante: «No firmo».', ['No firmo', 'Eva Roda']],
    [
      'Iván Sosa y Rita Sanz discutieron. «Miente», dijo él. «Miente él», dijo ella.',
      ['Miente', 'Iván Sosa'],
      ['Miente él', 'Rita Sanz'],
    ],
    ['Preguntada por los retrasos, la consejera fue escueta: «Llegará».', ['Llegará', 'la consejera']],
    [
      'Tras la reunión, el portavoz vecinal, Iván Sosa, se mostró optimista. «Hay acuerdo», celebró.',
      ['Hay acuerdo', 'Iván Sosa'],
    ],
    [
      'Para Iván Sosa, presidente del gremio, la oferta es «una limosna».',
      ['una limosna', 'Iván Sosa', 'mixed'],
    ],
    ['La oferta es «una limosna», a juicio del sindicato.', ['una limosna', 'sindicato', 'mixed']],
    [
      'El sindicato considera que la oferta es «una limosna» y la empresa la defiende como «generosa».',
      ['una limosna', 'El sindicato', 'mixed'],
      ['generosa', 'la empresa', 'mixed'],
    ],
    [
      'En un comunicado, la empresa lamentó «las molestias causadas».',
      ['las molestias causadas', 'la empresa', 'mixed'],
    ],
    [
      'La empresa difundió una nota en la que lamenta «las molestias causadas».',
      ['las molestias causadas', 'La empresa', 'mixed'],
    ],
    ['El cartel de la entrada dice «Cerrado por duelo».'],
    ['Rita Sanz insistió: ni ella ni su hijo dijeron «basta».'],
    [
      '—¿Lo vio usted? —preguntó la fiscal.\n—No —respondió Iván Sosa.\n—¿Y lo oyó?\n—Tampoco.',
      ['¿Lo vio usted?', 'la fiscal'],
      ['No', 'Iván Sosa'],
      ['¿Y lo oyó?', 'la fiscal'],
      ['Tampoco.', 'Iván Sosa'],
    ],
    ['“No nos vamos”, coreaban los vecinos.', ['No nos vamos', 'los vecinos']],
    [
      'El técnico Iván Sosa se fue enojado. “Así no se puede”, tiró. El arquero Abel Paz lo bancó: “Tiene razón el profe”.',
      ['Así no se puede', 'Iván Sosa'],
      ['Tiene razón el profe', 'Abel Paz'],
    ],
    [
      'Abel Paz es panadero. Se levanta a las tres. “El pan no espera”, dice mientras amasa.',
      ['El pan no espera', 'Abel Paz'],
    ],
    [
      'El abogado de Rita Sanz, Iván Sosa, pidió la nulidad. «Mi clienta no estaba», alegó el letrado.',
      ['Mi clienta no estaba', 'Iván Sosa'],
    ],
    [
      'La Fiscalía pide diez años. «Es una pena justa», defendió la fiscal. La defensa, en cambio, la tacha de «disparate».',
      ['Es una pena justa', 'la fiscal'],
      ['disparate', 'La defensa', 'mixed'],
    ],
    [
      'El Ministerio de Salud informó que hay «tres casos confirmados». La cartera agregó que «no hay riesgo».',
      ['tres casos confirmados', 'Ministerio de Salud', 'mixed'],
      ['no hay riesgo', 'Ministerio de Salud', 'mixed'],
    ],
    [
      'Iván Sosa, vecino de Lund, lo vio todo. «Era una bola de fuego», describe.',
      ['Era una bola de fuego', 'Iván Sosa'],
    ],
    ['A Eva Roda le tembló la voz: «Era mi casa».', ['Era mi casa', 'Eva Roda']],
    ['En declaraciones a Radio Puerto, Eva Roda lo resumió así: «Era mi casa».', ['Era mi casa', 'Eva Roda']],
    ['Quien sí habló fue Eva Roda. «Era mi casa», dijo.', ['Era mi casa', 'Eva Roda']],
    ['El que habló fue el portero: «Cerré a las diez».', ['Cerré a las diez', 'el portero']],
    ['Y fue una vecina quien dio la voz de alarma. «Vi humo», cuenta.', ['Vi humo', 'una vecina']],
  ],
};

testKinds(KINDS);
