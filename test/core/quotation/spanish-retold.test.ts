import { testKinds, type Kinds } from './spanish-cases.ts';

/** Invented sentences on words that another tells, and on several who speak in turn, by the kind of shape. */
const KINDS: Kinds = {
  'told by another in the same sentence': [
    [
      'Ana Ríos contó que el capataz le gritó «a la calle» delante de todos.',
      ['a la calle', 'el capataz', 'mixed', 'Ana Ríos'],
    ],
    [
      'Ana Ríos recuerda que su abuela le repetía: «El mar no espera».',
      ['El mar no espera', 'su abuela', 'Ana Ríos'],
    ],
    [
      'Según Ana Ríos, el gerente les advirtió que la planta «cerraría en junio».',
      ['cerraría en junio', 'el gerente', 'mixed', 'Ana Ríos'],
    ],
    [
      'De acuerdo con la denuncia de Ana Ríos, el agente le dijo: «Aquí mando yo».',
      ['Aquí mando yo', 'el agente', 'Ana Ríos'],
    ],
    [
      'Ana Ríos asegura que un médico le contestó que no fuera «tan exagerada».',
      ['tan exagerada', 'un médico', 'mixed', 'Ana Ríos'],
    ],
    [
      'El gerente les dijo, según Ana Ríos, que la planta «cerraría en junio».',
      ['cerraría en junio', 'El gerente', 'mixed', 'Ana Ríos'],
    ],
    [
      '«Cerramos en junio», les habría dicho el gerente, de acuerdo con Ana Ríos.',
      ['Cerramos en junio', 'el gerente', 'Ana Ríos'],
    ],
    ['A Ana Ríos el gerente le dijo por teléfono: «Cerramos en junio».', ['Cerramos en junio', 'el gerente']],
    [
      '«Mi madre siempre me decía “estudia, hija” y aquí estoy», contó Ana Ríos.',
      ['Mi madre siempre me decía “estudia, hija” y aquí estoy', 'Ana Ríos'],
      ['estudia, hija', 'su madre', 'nested', 'Ana Ríos'],
    ],
    [
      '«Cuando el alcalde dice “todos ganamos”, yo me echo la mano al bolsillo», ironizó Ana Ríos.',
      ['Cuando el alcalde dice “todos ganamos”, yo me echo la mano al bolsillo', 'Ana Ríos'],
      ['todos ganamos', 'el alcalde', 'nested', 'Ana Ríos'],
    ],
    [
      '«Le pregunté al alcalde: “¿Y el agua?”. Se rió y me contestó: “Paciencia”», contó Ana Ríos.',
      ['Le pregunté al alcalde: “¿Y el agua?”. Se rió y me contestó: “Paciencia”', 'Ana Ríos'],
      ['¿Y el agua?', 'Ana Ríos', 'nested', 'Ana Ríos'],
      ['Paciencia', 'alcalde', 'nested', 'Ana Ríos'],
    ],
    [
      '«Nos dijeron “vuelvan mañana” y mañana nos dijeron “vuelvan ayer”», se quejó Ana Ríos.',
      ['Nos dijeron “vuelvan mañana” y mañana nos dijeron “vuelvan ayer”', 'Ana Ríos'],
      ['vuelvan mañana', null, 'nested', 'Ana Ríos'],
      ['vuelvan ayer', null, 'nested', 'Ana Ríos'],
    ],
    [
      '«Un día Luis Orts me llamó y me dijo: “Vente”», contó Ana Ríos.',
      ['Un día Luis Orts me llamó y me dijo: “Vente”', 'Ana Ríos'],
      ['Vente', 'Luis Orts', 'nested', 'Ana Ríos'],
    ],
    [
      'Luis Orts entró en la sala. «Me miró y me soltó: “Vente”», contó Ana Ríos.',
      ['Me miró y me soltó: “Vente”', 'Ana Ríos'],
      ['Vente', 'Luis Orts', 'nested', 'Ana Ríos'],
    ],
    [
      '«La gente me para y me dice: “No se rinda”», contó Ana Ríos.',
      ['La gente me para y me dice: “No se rinda”', 'Ana Ríos'],
      ['No se rinda', 'La gente', 'nested', 'Ana Ríos'],
    ],
    [
      '«Yo pensé: “Aquí me muero”», contó Ana Ríos.',
      ['Yo pensé: “Aquí me muero”', 'Ana Ríos'],
      ['Aquí me muero', 'Ana Ríos', 'nested', 'Ana Ríos'],
    ],
    [
      '«El cartel decía “Cerrado” y nadie abría», contó Ana Ríos.',
      ['El cartel decía “Cerrado” y nadie abría', 'Ana Ríos'],
    ],
    [
      '«¿Sabe qué me contestó el señor ministro? “Ya veremos”», contó Ana Ríos.',
      ['¿Sabe qué me contestó el señor ministro? “Ya veremos”', 'Ana Ríos'],
      ['Ya veremos', 'el señor ministro', 'nested', 'Ana Ríos'],
    ],
    [
      '«Mi hijo llegó llorando: “Mamá, se llevaron la bici”», contó Ana Ríos.',
      ['Mi hijo llegó llorando: “Mamá, se llevaron la bici”', 'Ana Ríos'],
      ['Mamá, se llevaron la bici', 'su hijo', 'nested', 'Ana Ríos'],
    ],
  ],
  'several women': [
    [
      'La concejala Ana Ríos pidió la palabra. La alcaldesa, Olga Rey, se la negó. «Aquí mando yo», sentenció la regidora.',
      ['Aquí mando yo', 'Olga Rey'],
    ],
    [
      'Ana Ríos y Olga Rey se cruzaron en el pasillo. «Buenos días», dijo la primera. «Para usted», respondió la segunda.',
      ['Buenos días', 'Ana Ríos'],
      ['Para usted', 'Olga Rey'],
    ],
    [
      'La abogada Ana Ríos defendió a la acusada, Olga Rey. «Mi clienta es inocente», alegó la letrada. «Yo no fui», murmuró la acusada.',
      ['Mi clienta es inocente', 'Ana Ríos'],
      ['Yo no fui', 'Olga Rey'],
    ],
    [
      'Ana Ríos, presidenta de la cooperativa, riñó con la gerente, Olga Rey. Esta le reprochó las cuentas. «Falta dinero», insistió. Aquella lo negó: «No falta nada».',
      ['Falta dinero', 'Olga Rey'],
      ['No falta nada', 'Ana Ríos'],
    ],
    [
      'Ana Ríos llamó a su hermana Olga. «¿Estás sentada?», le preguntó. «Estoy acostada», contestó Olga.',
      ['¿Estás sentada?', 'Ana Ríos'],
      ['Estoy acostada', 'Olga'],
    ],
  ],
  'posts and messages': [
    ['Ana Ríos escribió en X: «Mañana no hay clase».', ['Mañana no hay clase', 'Ana Ríos']],
    [
      'En su cuenta de X, la alcaldesa Ana Ríos celebró el fallo: «Se hizo justicia».',
      ['Se hizo justicia', 'Ana Ríos'],
    ],
    ['«Se hizo justicia», tuiteó Ana Ríos minutos después.', ['Se hizo justicia', 'Ana Ríos']],
    ['La respuesta de Ana Ríos llegó por WhatsApp: «Ni hablar».', ['Ni hablar', 'Ana Ríos']],
    ['Luis Orts recibió un mensaje de Ana Ríos: «Ni hablar».', ['Ni hablar', 'Ana Ríos']],
    [
      'Ana Ríos publicó una foto de la riada con el texto «así está mi calle».',
      ['así está mi calle', 'Ana Ríos', 'mixed'],
    ],
    [
      'A través de sus redes, el club lamentó «profundamente» la muerte del utilero.',
      ['profundamente', 'el club', 'mixed'],
    ],
    ['La usuaria @lunaroja respondió: «Mentira».', ['Mentira', '@lunaroja']],
  ],
  'roles without a name': [
    [
      'El dueño del bar bajó la persiana. «Hoy no abro», avisó. Su mujer fue más clara: «Ni hoy ni nunca».',
      ['Hoy no abro', 'El dueño del bar'],
      ['Ni hoy ni nunca', 'Su mujer'],
    ],
    [
      'Un portavoz de la naviera declinó hacer comentarios. «No hablamos de casos abiertos», se limitó a decir.',
      ['No hablamos de casos abiertos', 'Un portavoz de la naviera'],
    ],
    [
      'Fuentes del ministerio admiten que el plan «no estará listo antes de otoño».',
      ['no estará listo antes de otoño', 'Fuentes del ministerio', 'mixed'],
    ],
    [
      'Otro de los heridos, que viajaba de pie, lo resume así: «Volamos».',
      ['Volamos', 'Otro de los heridos'],
    ],
    [
      'Una de las vecinas, que prefiere callar su nombre, teme «una desgracia».',
      ['una desgracia', 'Una de las vecinas', 'mixed'],
    ],
  ],
  'a turn of voices': [
    [
      'Ana Ríos lo considera «un disparate»; Luis Orts, «una necesidad».',
      ['un disparate', 'Ana Ríos', 'mixed'],
      ['una necesidad', 'Luis Orts', 'mixed'],
    ],
    [
      '«No hay dinero», dice Ana Ríos. «Ni ganas», añade Luis Orts. «Ni vergüenza», remata ella.',
      ['No hay dinero', 'Ana Ríos'],
      ['Ni ganas', 'Luis Orts'],
      ['Ni vergüenza', 'Ana Ríos'],
    ],
    ['Ana Ríos prefiere no opinar. No así Luis Orts: «Es un disparate».', ['Es un disparate', 'Luis Orts']],
    [
      'Ana Ríos calló. El que sí habló fue Luis Orts. «Es un disparate», dijo.',
      ['Es un disparate', 'Luis Orts'],
    ],
    ['Ante la pregunta de si dimitirá, Ana Ríos fue escueta: «No».', ['No', 'Ana Ríos']],
    [
      'Para Ana Ríos, la medida es «un disparate». Luis Orts discrepa: «Es necesaria».',
      ['un disparate', 'Ana Ríos', 'mixed'],
      ['Es necesaria', 'Luis Orts'],
    ],
    [
      'Ni Ana Ríos ni Luis Orts quisieron hablar. Sí lo hizo Hugo Paz: «Es un disparate».',
      ['Es un disparate', 'Hugo Paz'],
    ],
    [
      'Preguntado por la carta, Luis Orts respondió con otra pregunta: «¿Qué carta?».',
      ['¿Qué carta?', 'Luis Orts'],
    ],
    ['La noticia la dio Ana Ríos entre lágrimas: «Cerramos».', ['Cerramos', 'Ana Ríos']],
  ],
};

testKinds(KINDS);
