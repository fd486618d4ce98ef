import { testKinds, type Kinds } from './spanish-cases.ts';

/** Invented texts: one of several, who tells of whom, homologues, surnames that open names of places too. */
const KINDS: Kinds = {
  'homologues, roles named later, words told by another': [
    [
      'La ministra de Pesca, Elvira Sotomayor, recibió a su homólogo islandés. «No habrá cuotas nuevas», dijo su homólogo.',
      ['No habrá cuotas nuevas', 'su homólogo'],
    ],
    [
      'El canciller Tomás Arrieta viajó a Lima. Su homólogo peruano, Raúl Cáceda, lo esperaba en el aeropuerto. «Hablaremos de todo», dijo.',
      ['Hablaremos de todo', 'Raúl Cáceda'],
    ],
    [
      'El canciller Tomás Arrieta se reunió con su homólogo, Raúl Cáceda. «Hablaremos de todo», dijo Cáceda.',
      ['Hablaremos de todo', 'Raúl Cáceda'],
    ],
    [
      '«Hablaremos de todo», dijo el canciller Tomás Arrieta tras verse con su homólogo peruano.',
      ['Hablaremos de todo', 'Tomás Arrieta'],
    ],
    [
      'El canciller Tomás Arrieta viajó a Lima. «Hablaremos de todo», le respondió su homólogo peruano.',
      ['Hablaremos de todo', 'su homólogo peruano'],
    ],
    [
      'Su homóloga francesa, Claire Morel, fue más dura que la ministra Elvira Sotomayor: «Esto es un insulto».',
      ['Esto es un insulto', 'Claire Morel'],
    ],
    [
      'Dos hermanas vieron el choque. «Iba rapidísimo», dijo una. «Ni frenó», añadió la otra.',
      ['Iba rapidísimo', 'una'],
      ['Ni frenó', 'la otra'],
    ],
    [
      'En la puerta esperaban dos obreros. «Nos deben tres meses», dijo uno. «Cuatro», corrigió el otro.',
      ['Nos deben tres meses', 'uno'],
      ['Cuatro', 'el otro'],
    ],
    [
      'El alcalde, que no quiso dar más detalles, habló a la salida. «Habrá otra reunión», dijo. Luego, Ernesto Quiñones, que así se llama el alcalde, se fue a pie.',
      ['Habrá otra reunión', 'El alcalde'],
    ],
    [
      'La portera del edificio lo vio todo. «Salió corriendo», contó. Amparo Lledó lleva veinte años en esa portería.',
      ['Salió corriendo', 'La portera del edificio'],
    ],
    [
      'El presidente del club pidió calma. «Nadie se va», dijo el dirigente. Julián Ferreyra asumió en marzo.',
      ['Nadie se va', 'el dirigente'],
    ],
    [
      'Mariela Costa contó que su jefe la llamó al despacho. «Me dijo: “O firmas o te vas”», recordó Costa.',
      ['Me dijo: “O firmas o te vas”', 'Mariela Costa'],
      ['O firmas o te vas', 'su jefe', 'nested', 'Mariela Costa'],
    ],
    [
      'Según Mariela Costa, su jefe la llamó al despacho y le dijo: «O firmas o te vas».',
      ['O firmas o te vas', 'su jefe', 'Mariela Costa'],
    ],
    [
      'Mariela Costa aseguró que el gerente le gritó «váyase» delante de todos.',
      ['váyase', 'el gerente', 'mixed', 'Mariela Costa'],
    ],
    [
      'Mariela Costa relató ante la jueza lo que le contestó el gerente: «Aquí mando yo».',
      ['Aquí mando yo', 'el gerente', 'Mariela Costa'],
    ],
    [
      'La testigo Mariela Costa dijo haber oído al gerente gritar «aquí mando yo».',
      ['aquí mando yo', 'gerente', 'mixed', 'Mariela Costa'],
    ],
    [
      '«El gerente me dijo que “aquí mando yo”», declaró Mariela Costa.',
      ['El gerente me dijo que “aquí mando yo”', 'Mariela Costa'],
      ['aquí mando yo', 'El gerente', 'nested', 'Mariela Costa'],
    ],
    [
      'El fiscal recordó que el acusado había dicho a un vecino: «De esta noche no pasa».',
      ['De esta noche no pasa', 'el acusado', 'El fiscal'],
    ],
    [
      'Su hijo cuenta que el abuelo le repetía: «La tierra no se vende».',
      ['La tierra no se vende', 'el abuelo', 'Su hijo'],
    ],
    [
      '«Mi madre decía: “Quien canta, reza dos veces”», recuerda la cantante Rosalba Iturbe.',
      ['Mi madre decía: “Quien canta, reza dos veces”', 'Rosalba Iturbe'],
      ['Quien canta, reza dos veces', 'su madre', 'nested', 'Rosalba Iturbe'],
    ],
    [
      'El entrenador, Íñigo Larrea, explicó lo que le había pedido a su capitán. «Le dije: “Aguanta diez minutos”».',
      ['Le dije: “Aguanta diez minutos”', 'Íñigo Larrea'],
      ['Aguanta diez minutos', 'Íñigo Larrea', 'nested', 'Íñigo Larrea'],
    ],
    [
      'Según relató el chofer a la policía, uno de los asaltantes le ordenó: «Baje despacio».',
      ['Baje despacio', 'uno de los asaltantes', 'el chofer'],
    ],
  ],
  'the one and the other, the compared, surnames like places': [
    [
      'Dos obreros esperaban en la puerta. Uno dijo que no sabía nada; el otro respondió: «Yo sí sé».',
      ['Yo sí sé', 'el otro'],
    ],
    [
      'Había dos enfermeras en el pasillo. Una lloraba. La otra dijo: «No fue culpa nuestra».',
      ['No fue culpa nuestra', 'La otra'],
    ],
    [
      'Hablaron dos concejales. «Votaré en contra», dijo la primera. «Yo también», añadió la segunda.',
      ['Votaré en contra', 'la primera'],
      ['Yo también', 'la segunda'],
    ],
    [
      'Iba con sus dos hijas. «Tengo frío», dijo una. «Y yo hambre», dijo la otra.',
      ['Tengo frío', 'una'],
      ['Y yo hambre', 'la otra'],
    ],
    [
      'El fiscal Rubén Alcaraz fue menos claro que el juez Tomás Gil: «Ya veremos».',
      ['Ya veremos', 'Rubén Alcaraz'],
    ],
    [
      'La entrenadora, Nuria Palau, se mostró más prudente que su presidente: «Falta mucho».',
      ['Falta mucho', 'Nuria Palau'],
    ],
    [
      'El segundo gol llegó tarde. «Ya no servía», dijo el otro entrenador.',
      ['Ya no servía', 'el otro entrenador'],
    ],
    ['Ramiro Valle dirige el coro. «Cantamos mal», admitió Valle.', ['Cantamos mal', 'Ramiro Valle']],
    [
      'La diputada Irene Sierra no vino. «No fui invitada», explicó Sierra después.',
      ['No fui invitada', 'Irene Sierra'],
    ],
    [
      'La lluvia cerró la Sierra. «No pasa nadie», dijo un guarda. Irene Sierra lo confirmó.',
      ['No pasa nadie', 'un guarda'],
    ],
    ['El chofer contó ayer lo que le gritó el dueño: «Acelera».', ['Acelera', 'el dueño', 'El chofer']],
    [
      'Julia Campo recordó en el juicio lo que le advirtió su hermano: «No abras».',
      ['No abras', 'su hermano', 'Julia Campo'],
    ],
    ['El ministro dijo lo que todos temían: «No hay fondos».', ['No hay fondos', 'El ministro']],
    ['La otra mañana vino un inspector. «Cierren», ordenó.', ['Cierren', 'un inspector']],
    [
      'Una vecina llamó a la policía y la otra, a los bomberos. «No venía nadie», contó la primera.',
      ['No venía nadie', 'la primera'],
    ],
    [
      '«Este premio es de todos», dijo Lucas Plaza. La otra ganadora, Inés Roca, lloró: «No me lo creo».',
      ['Este premio es de todos', 'Lucas Plaza'],
      ['No me lo creo', 'Inés Roca'],
    ],
  ],
  'told at second hand': [
    [
      'Leandro Bustos recuerda bien aquella noche. «El conductor me gritó: “¡Agáchese!”. Y me agaché», dice.',
      ['El conductor me gritó: “¡Agáchese!”. Y me agaché', 'Leandro Bustos'],
      ['¡Agáchese!', 'El conductor', 'nested', 'Leandro Bustos'],
    ],
    [
      '«Yo le dije al ministro: “Denos una fecha”. Él me contestó: “Ya veremos”. Seguimos viendo», ironizó la dirigente campesina Marta Quiroga.',
      [
        'Yo le dije al ministro: “Denos una fecha”. Él me contestó: “Ya veremos”. Seguimos viendo',
        'Marta Quiroga',
      ],
      ['Denos una fecha', 'Marta Quiroga', 'nested', 'Marta Quiroga'],
      ['Ya veremos', 'ministro', 'nested', 'Marta Quiroga'],
    ],
    [
      'La dirigente campesina Marta Quiroga habló al final. «Yo le dije al ministro: “Denos una fecha”. Él me contestó: “Ya veremos”».',
      ['Yo le dije al ministro: “Denos una fecha”. Él me contestó: “Ya veremos”', 'Marta Quiroga'],
      ['Denos una fecha', 'Marta Quiroga', 'nested', 'Marta Quiroga'],
      ['Ya veremos', 'ministro', 'nested', 'Marta Quiroga'],
    ],
    [
      'El ministro Óscar Peláez salió por una puerta lateral. La dirigente Marta Quiroga contó la reunión: «Le pedí una fecha y me dijo: “Ya veremos”».',
      ['Le pedí una fecha y me dijo: “Ya veremos”', 'Marta Quiroga'],
      ['Ya veremos', 'Óscar Peláez', 'nested', 'Marta Quiroga'],
    ],
    [
      'La contable, Rocío Ayala, declaró que su jefe le dijo: «Esto lo divides y ya está».',
      ['Esto lo divides y ya está', 'su jefe', 'Rocío Ayala'],
    ],
    [
      'La contable declaró que el dueño, Simón Prats, le había dicho al oído: «Esto lo divides y ya está».',
      ['Esto lo divides y ya está', 'Simón Prats', 'La contable'],
    ],
    [
      'Un testigo protegido, alias Chispa, declaró que el jefe de la banda, Arnulfo Rey, ordenó: «Que no hable nadie».',
      ['Que no hable nadie', 'Arnulfo Rey', 'Chispa'],
    ],
    [
      'La hermana del músico, Delia Farfán, lo cuenta entre risas. «De niño decía: “Yo voy a tocar en la luna”».',
      ['De niño decía: “Yo voy a tocar en la luna”', 'Delia Farfán'],
      ['Yo voy a tocar en la luna', null, 'nested', 'Delia Farfán'],
    ],
    [
      'Delia Farfán cuenta que su hermano, antes de dormirse, preguntó: «¿Mañana hay luna?».',
      ['¿Mañana hay luna?', 'su hermano', 'Delia Farfán'],
    ],
    [
      'El alcalde Mateo Ríos, según denunció el concejal Iván Puig en el pleno, llegó a decirle: «Tú no mandas aquí».',
      ['Tú no mandas aquí', 'Mateo Ríos', 'Iván Puig'],
    ],
    [
      'Según Puig, el alcalde Mateo Ríos reconoció en privado que «el túnel no hace falta».',
      ['el túnel no hace falta', 'Mateo Ríos', 'mixed', 'Puig'],
    ],
    [
      'El concejal Iván Puig fue el más duro: «El propio alcalde lo dijo en la radio: “El túnel no hace falta”».',
      ['El propio alcalde lo dijo en la radio: “El túnel no hace falta”', 'Iván Puig'],
      ['El túnel no hace falta', 'El propio alcalde', 'nested', 'Iván Puig'],
    ],
    ['—¿Y qué le dijo usted? —Le dije: «Váyase». Se fue.', ['Váyase', null]],
    [
      'El pregonero leyó la nota que dejó la maestra: «Vuelvo en abril».',
      ['Vuelvo en abril', 'la maestra', 'El pregonero'],
    ],
    [
      'Una enfermera relata cómo el paciente de la cama cuatro repetía: «No me apaguen la luz».',
      ['No me apaguen la luz', 'el paciente de la cama', 'Una enfermera'],
    ],
    [
      'Al llegar, cuenta Julia Campo, el portero les avisó: «Arriba no queda nadie».',
      ['Arriba no queda nadie', 'el portero', 'Julia Campo'],
    ],
    [
      'El portero, dice Julia Campo, les avisó de que «arriba no queda nadie».',
      ['arriba no queda nadie', 'El portero', 'mixed', 'Julia Campo'],
    ],
    [
      'Julia Campo todavía se ríe. Su abuela le advirtió al salir: «Con esos zapatos no llegas».',
      ['Con esos zapatos no llegas', 'Su abuela'],
    ],
    [
      'Un maestro leyó en voz alta la carta que escribió una alumna: «Vuelvan a abrir la biblioteca».',
      ['Vuelvan a abrir la biblioteca', 'una alumna', 'Un maestro'],
    ],
  ],
};

testKinds(KINDS);
