import { testKinds, type Kinds } from './spanish-cases.ts';

/** Invented sentences, by the kind of shape; each kind with neighbours that look like it. */
const KINDS: Kinds = {
  'described anew': [
    [
      'Hilario Bustos, de 40 años, declaró ante el juez. «Vi dos camionetas», relató el testigo.',
      ['Vi dos camionetas', 'Hilario Bustos'],
    ],
    [
      '«Yo iba despacio», dijo Hilario Bustos, que llevaba la carga. «Nadie frenó», insistió el camionero.',
      ['Yo iba despacio', 'Hilario Bustos'],
      ['Nadie frenó', 'Hilario Bustos'],
    ],
    [
      'Marcela Vidal, profesora de Botánica, dirige el jardín. «Es un helecho raro», explica la botánica.',
      ['Es un helecho raro', 'Marcela Vidal'],
    ],
    [
      'Rosa Prieto, que vende flores, lo vio todo. «Corrían hacia el puente», recuerda la florista.',
      ['Corrían hacia el puente', 'Rosa Prieto'],
    ],
    [
      'Hilario Bustos llegó tarde. Un testigo habló con la prensa. «Vi humo», relató el testigo.',
      ['Vi humo', 'el testigo'],
    ],
    [
      'Hilario Bustos cruzó la calle. El conductor no frenó. «No lo vi», dijo el conductor.',
      ['No lo vi', 'el conductor'],
    ],
    ['Hilario Bustos no quiso hablar. «Está en su casa», dijo la vecina.', ['Está en su casa', 'la vecina']],
    [
      'Rufino Sáenz compareció ayer. La fiscal Olga Rey lo miró. «Hay pruebas», respondió la funcionaria.',
      ['Hay pruebas', 'Olga Rey'],
    ],
    [
      'Sara Olmo, teniente de alcalde, y Pedro Gil llegaron juntos. «Vengo a votar», dijo la edil.',
      ['Vengo a votar', 'Sara Olmo'],
    ],
    [
      'Pilar Olmo es concejala de Cultura. Su tía Sara Olmo es alcaldesa. Pilar Olmo calló un rato. «Me voy», dijo la edil.',
      ['Me voy', 'Pilar Olmo'],
    ],
    ['Hilario Bustos subió al estrado. «Siéntese», dijo el juez.', ['Siéntese', 'el juez']],
    [
      'Hilario Bustos subió al estrado. El testigo tardó en hablar. «Tengo miedo», dijo al fin.',
      ['Tengo miedo', 'Hilario Bustos'],
    ],
    [
      'Sabina Cárcamo, vocera del valle, se levantó. El ministro Luis Orts siguió sentado. «No firmo», dijo la vocera.',
      ['No firmo', 'Sabina Cárcamo'],
    ],
  ],
  'led to by a colon alone': [
    ['Abel Paz se encogió de hombros: «Así es la vida».', ['Así es la vida', 'Abel Paz']],
    [
      'El alcalde Iván Sosa prometió obras. «Habrá puente», dijo. Y sobre el mercado: «Antes de mayo».',
      ['Habrá puente', 'Iván Sosa'],
      ['Antes de mayo', 'Iván Sosa'],
    ],
    [
      'Nieves Alba habló del frío. «Aguantamos», bromeó. Enseguida se puso triste: «Se nos va el río».',
      ['Aguantamos', 'Nieves Alba'],
      ['Se nos va el río', 'Nieves Alba'],
    ],
    ['Bruno, de 30 años, se lo tomó a risa: «Ya volverán».', ['Ya volverán', 'Bruno']],
    [
      '«Volveré», dijo Ema Toro. Y a los suyos: «No lloren».',
      ['Volveré', 'Ema Toro'],
      ['No lloren', 'Ema Toro'],
    ],
    ['Le preguntaron por el viaje y Teo Marín sonrió: «Ya lo verán».', ['Ya lo verán', 'Teo Marín']],
    [
      'A Ema Toro no le gusta la palabra «gira», pero se resigna: «Llámenlo como quieran».',
      ['Llámenlo como quieran', 'Ema Toro'],
    ],
    ['El presidente de la liga, Óscar Mena, no lo duda: «Se juega».', ['Se juega', 'Óscar Mena']],
    [
      '«Cierro», avisó Óscar Mena. Sobre los socios, ni una queja: «Han cumplido».',
      ['Cierro', 'Óscar Mena'],
      ['Han cumplido', 'Óscar Mena'],
    ],
    ['Delfina, la del kiosco, se lo toma con humor: «Hoy fío».', ['Hoy fío', 'Delfina']],
    ['En la puerta del local, un papel: «Vuelvo en diez minutos».', ['Vuelvo en diez minutos', 'un papel']],
    [
      'De los balcones cuelga una sábana que tapa la fachada: «Aquí no se rinde nadie».',
      ['Aquí no se rinde nadie', 'una sábana'],
    ],
  ],
  'words within paraphrase': [
    ['La Cruz Roja informó más tarde que el herido “respira solo”.', ['respira solo', 'Cruz Roja', 'mixed']],
    [
      'Los técnicos advirtieron de que, si llueve, la ladera “se viene abajo”.',
      ['se viene abajo', 'Los técnicos', 'mixed'],
    ],
    [
      'Los vecinos hablan de “un abandono total” y alertan de que por la noche “no entra ni la policía”.',
      ['un abandono total', 'Los vecinos', 'mixed'],
      ['no entra ni la policía', 'Los vecinos', 'mixed'],
    ],
    [
      'La secretaria hizo constar en el libro que el acta se firmó “bajo protesta”.',
      ['bajo protesta', 'La secretaria', 'mixed'],
    ],
    [
      'Ada Roig lo redujo todo a «un malentendido entre socios».',
      ['un malentendido entre socios', 'Ada Roig', 'mixed'],
    ],
    ['Ada Roig se define como «una obrera del piano».', ['una obrera del piano', 'Ada Roig', 'mixed']],
    ['Ada Roig atribuyó el fallo a «un descuido».', ['un descuido', 'Ada Roig', 'mixed']],
    ['El jurado elogió «una prosa sin adornos».', ['una prosa sin adornos', 'El jurado', 'mixed']],
    [
      'El club despidió en sus redes «a un capitán irrepetible».',
      ['a un capitán irrepetible', 'El club', 'mixed'],
    ],
    [
      'Ada Roig dejó claro que no se irá «por la puerta de atrás».',
      ['por la puerta de atrás', 'Ada Roig', 'mixed'],
    ],
    [
      'Una fuente admitió que al preso se lo trató en un principio como “un don nadie”.',
      ['un don nadie', 'Una fuente', 'mixed'],
    ],
    ['Los socios lo despidieron al grito de «¡vete ya!».', ['¡vete ya!', 'Los socios', 'mixed']],
    [
      'El pueblo entero cantaba «¡sí se pudo, sí se pudo!» en la plaza.',
      ['¡sí se pudo, sí se pudo!', 'El pueblo entero'],
    ],
    [
      'El astillero se dijo «abierto a cualquier oferta» y se negó a dar cifras.',
      ['abierto a cualquier oferta', 'El astillero', 'mixed'],
    ],
    [
      'El médico Abel Paz comparó la sala con un horno y a los pacientes con «pan de ayer».',
      ['pan de ayer', 'Abel Paz', 'mixed'],
    ],
    ['Ada Roig leyó «El río quieto» en voz alta.'],
    ['El grupo tocó «Mar de fondo» y se fue.'],
  ],
  'whose the verb without a subject is': [
    [
      '«No habrá cambios», dijo el ministro Luis Orts. A Celia Ramos la idea le sobra. «Ya hay tres parques», objeta.',
      ['No habrá cambios', 'Luis Orts'],
      ['Ya hay tres parques', 'Celia Ramos'],
    ],
    [
      '«No habrá cambios», dijo el ministro Luis Orts. La respuesta no convence a Celia Ramos, jubilada. «Llevamos años así», protesta.',
      ['No habrá cambios', 'Luis Orts'],
      ['Llevamos años así', 'Celia Ramos'],
    ],
    [
      '«No habrá cambios», dijo el ministro Luis Orts.\n\nA la diputada, Celia Ramos, la nota le pareció poco.\n\n«Es una burla», aseguró.',
      ['No habrá cambios', 'Luis Orts'],
      ['Es una burla', 'Celia Ramos'],
    ],
    ['AGENCIAS\n\nCelia Ramos abrió la puerta de su casa. «Pasen», dijo.', ['Pasen', 'Celia Ramos']],
    ['Celia Ramos volvió de un viaje por Asia. «Traje semillas», contó.', ['Traje semillas', 'Celia Ramos']],
    ['El taller de Celia Ramos huele a barniz. «Es el roble», explica.', ['Es el roble', 'Celia Ramos']],
    [
      'El viejo barquero habló al final. No levantó la voz. «Yo remé cuarenta años», dijo.',
      ['Yo remé cuarenta años', 'El viejo barquero'],
    ],
    [
      '«Sube», dijo Celia Ramos. El tren tardó. «No llega», suspiró.',
      ['Sube', 'Celia Ramos'],
      ['No llega', 'Celia Ramos'],
    ],
    [
      'La casa de Celia Ramos está en la loma. Desde allí se ve el mar. «Aquí nací», señala.',
      ['Aquí nací', 'Celia Ramos'],
    ],
    [
      'A Luis Orts lo esperaban en la puerta dos alumnos. «Llegan tarde», les dijo.',
      ['Llegan tarde', 'Luis Orts'],
    ],
    [
      'Cuestionado por un alumno sobre la beca —“¿y si no llega?”, le preguntó—, Luis Orts pidió calma.',
      ['¿y si no llega?', 'un alumno'],
    ],
    [
      'Celia Ramos, dueña del bar, tiene un nieto. Se llama Bruno y le dice Yaya. «Vivo para él», cuenta.',
      ['Vivo para él', 'Celia Ramos'],
    ],
  ],
  'what acts in what is told': [
    [
      'El perito Luis Orts sostuvo que las grietas se repitieron “tres noches seguidas”.',
      ['tres noches seguidas', 'Luis Orts', 'mixed'],
    ],
    [
      'Ada Roig aclaró que los camiones salieron “a la misma hora”.',
      ['a la misma hora', 'Ada Roig', 'mixed'],
    ],
    ['El guarda dijo que las cabras bajaron “por su cuenta”.', ['por su cuenta', 'El guarda', 'mixed']],
    [
      'La portavoz afirmó que los pagos se anunciaron “con un mes de aviso” y que nadie protestó.',
      ['con un mes de aviso', 'La portavoz', 'mixed'],
    ],
    [
      'Ada Roig explicó que la sequía interrumpió “todas las faenas”.',
      ['todas las faenas', 'Ada Roig', 'mixed'],
    ],
    ['El alcalde recordó que los fondos se cerraron “tarde y mal”.', ['tarde y mal', 'El alcalde', 'mixed']],
    ['Según Ada Roig, las obras arrancaron “sin permiso”.', ['sin permiso', 'Ada Roig', 'mixed']],
    [
      'Un informe de la Contraloría concluye que las vigas presentaban fisuras “de lado a lado”.',
      ['de lado a lado', 'Contraloría', 'mixed'],
    ],
    ['Un vecino deslizó que hay tres primos que “no se hablan”.', ['no se hablan', 'Un vecino', 'mixed']],
    [
      'Ada Roig contó que el guía gritó “al suelo” y que nadie oyó.',
      ['al suelo', 'el guía', 'mixed', 'Ada Roig'],
    ],
  ],
  'who tells another’s words': [
    [
      'Ada Roig volvió ayer al pueblo. Contó que en el camino, al cruzar el puente, un guardia le dijo “aquí no se pasa”.',
      ['aquí no se pasa', 'un guardia', 'mixed', 'Ada Roig'],
    ],
    [
      'Según consta en el sumario, el portero alcanzó a gritar “hay fuego arriba” antes de caer.',
      ['hay fuego arriba', 'el portero', 'mixed'],
    ],
    [
      'Iván Sosa fue músico. Su madre, Rita Sanz, no lo quería. «Busca otra cosa», le repetía ella, como él recordó en un libro.',
      ['Busca otra cosa', 'Rita Sanz', 'Iván Sosa'],
    ],
    [
      'Iván Sosa declaró en abril. El letrado Abel Paz le recordó a Sosa que entonces había dicho que “no estaba allí”.',
      ['no estaba allí', 'Iván Sosa', 'mixed', 'Abel Paz'],
    ],
    [
      'El letrado Abel Paz hizo notar que en marzo la propia Ada Roig firmó que “hubo pelea”.',
      ['hubo pelea', 'Ada Roig', 'mixed', 'Abel Paz'],
    ],
    [
      '«Vine con mi hermana a la feria. Ella me dijo “va a llover”, y llovió», contó Iván Sosa.',
      ['Vine con mi hermana a la feria. Ella me dijo “va a llover”, y llovió', 'Iván Sosa'],
      ['va a llover', 'su hermana', 'nested', 'Iván Sosa'],
    ],
    [
      'Iván Sosa, poeta, murió ayer. Ada Roig le ofreció una vez un viaje por Asia. «Me contestó: “Mareo”», recuerda Roig.',
      ['Me contestó: “Mareo”', 'Ada Roig'],
      ['Mareo', 'Iván Sosa', 'nested', 'Ada Roig'],
    ],
    [
      '«Y ahí me dije: “Rita, sal corriendo”», contó Rita Sanz.',
      ['Y ahí me dije: “Rita, sal corriendo”', 'Rita Sanz'],
      ['Rita, sal corriendo', 'Rita Sanz', 'nested', 'Rita Sanz'],
    ],
    [
      '«Al rector le pedimos cita. Nos dijo “vengan el lunes” y no estaba», se quejó Rita Sanz.',
      ['Al rector le pedimos cita. Nos dijo “vengan el lunes” y no estaba', 'Rita Sanz'],
      ['vengan el lunes', 'rector', 'nested', 'Rita Sanz'],
    ],
    [
      'El ministro Luis Orts no fue. «El mismo señor nos dijo: “Falta la firma”», retrucó Rita Sanz.',
      ['El mismo señor nos dijo: “Falta la firma”', 'Rita Sanz'],
      ['Falta la firma', 'Luis Orts', 'nested', 'Rita Sanz'],
    ],
  ],
  'turns of dialogue': [
    [
      'Por Luis Orts\n\nAda Roig abre la puerta de su taller. “Cuidado con el perro”, avisa.\n\n—¿Cuándo empezó?\n\n—A los seis años.\n\n—Dicen que no duerme.\n\n—Duermo poco. Y mal.',
      ['Cuidado con el perro', 'Ada Roig'],
      ['¿Cuándo empezó?', 'Luis Orts'],
      ['A los seis años.', 'Ada Roig'],
      ['Dicen que no duerme.', 'Luis Orts'],
      ['Duermo poco. Y mal.', 'Ada Roig'],
    ],
    [
      'La fiscal Marta Rey le pidió a Iván Sosa que dijera quién abrió.\n\n—El portero. Tenía la llave.\n\n—¿Qué hora era?\n\n—Las dos.',
      ['El portero. Tenía la llave.', 'Iván Sosa'],
      ['¿Qué hora era?', 'Marta Rey'],
      ['Las dos.', 'Iván Sosa'],
    ],
    [
      'Ada Roig pide la palabra.\n\n—Señores, gracias —empieza, seria—. Pero esto no alcanza.',
      ['Señores, gracias', 'Ada Roig'],
      ['Pero esto no alcanza.', 'Ada Roig'],
    ],
    [
      '—¿Me graba? —pregunta Iván Sosa.\n\n—Sí.\n\n—Entonces ponga que son diez.',
      ['¿Me graba?', 'Iván Sosa'],
      ['Entonces ponga que son diez.', 'Iván Sosa'],
    ],
    [
      '—¿Vendrá mañana? —le pregunto a Rita Sanz.\n\n—Vendré —responde ella—. Si no llueve.',
      ['¿Vendrá mañana?', null],
      ['Vendré', 'Rita Sanz'],
      ['Si no llueve.', 'Rita Sanz'],
    ],
    [
      '—Yo no firmé —se ríe ahora Rita Sanz—. Me hice la tonta.',
      ['Yo no firmé', 'Rita Sanz'],
      ['Me hice la tonta.', 'Rita Sanz'],
    ],
    [
      'Rita Sanz vive sola. La vio el cartero.\n\n—Treinta años de escuela, hijo —se ríe ella—. ¿Miedo yo?',
      ['Treinta años de escuela, hijo', 'Rita Sanz'],
      ['¿Miedo yo?', 'Rita Sanz'],
    ],
    ['Compras de la semana:\n\n— Pan.\n— Leche.\n— Huevos.'],
    ['El plan tiene tres ejes\n\n– Agua para todos\n– Caminos nuevos\n– Escuelas'],
    [
      'El abogado Abel Paz se acercó al chofer Iván Sosa.\n\n—¿Miente usted? —le soltó.\n\n—Tengo miedo —respondió el chofer—. Nada más.',
      ['¿Miente usted?', 'Abel Paz'],
      ['Tengo miedo', 'Iván Sosa'],
      ['Nada más.', 'Iván Sosa'],
    ],
  ],
  'nobody’s words': [
    ['Abrió Rita Sanz, a quien todos aquí llaman «doña Rita», y cerró la puerta.'],
    ['«No abro», dijo Rita Sanz, a quien en el barrio conocen como «la coronela».', ['No abro', 'Rita Sanz']],
    ['El lateral Iván Sosa, “Pulga”, hizo el gol.'],
    ['La palabra “crisis” no figura en el informe, señaló Rita Sanz.'],
    ['Lo raro es que nadie coreó “volveremos, volveremos”, el canto de siempre, dijo Rita Sanz.'],
    [
      '“Ya me imagino la portada: ‘Todo arreglado’. Ojalá”, dijo Rita Sanz.',
      ['Ya me imagino la portada: ‘Todo arreglado’. Ojalá', 'Rita Sanz'],
    ],
    [
      '“Ya veo el anuncio: ‘Se vende barato’. No es así”, dijo Rita Sanz.',
      ['Ya veo el anuncio: ‘Se vende barato’. No es así', 'Rita Sanz'],
    ],
    ['La frase que nunca pronunció Rita Sanz, «el agua es mía», corrió por las redes.'],
    ['Con la etiqueta “#AguaYa”, miles de usuarios protestaron, informó la Alcaldía.'],
    ['Rita Sanz, alias “la Jefa”, negó los cargos.'],
    [
      '“No hablaría de ‘derrota’. Hablaría de pausa”, dijo Rita Sanz.',
      ['No hablaría de ‘derrota’. Hablaría de pausa', 'Rita Sanz'],
    ],
    ['A quienes la tachaban de «vaga» Rita Sanz no les hizo caso.', ['vaga', null, 'mixed']],
  ],
};

testKinds(KINDS);
