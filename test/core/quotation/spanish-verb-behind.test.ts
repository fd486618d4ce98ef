import { testKinds, type Kinds } from './spanish-cases.ts';

/** Invented texts: what stands behind the verb of speech that follows its words. */
const KINDS: Kinds = {
  'a clause or a crowd that hears it behind the verb': [
    [
      'La portera, Remigia Altuna, salió al patio. «Aquí no entra nadie», comentó a los vecinos que esperaban fuera.',
      ['Aquí no entra nadie', 'Remigia Altuna'],
    ],
    [
      'El capitán, Baltasar Rengifo, abrazó a su hijo. «Ya estoy en casa», le dijo antes de que los sanitarios lo apartaran.',
      ['Ya estoy en casa', 'Baltasar Rengifo'],
    ],
    [
      'La entrenadora Nieves Urdaneta bajó al césped. «Lo hemos dado todo», repitió después de que el árbitro pitara el final.',
      ['Lo hemos dado todo', 'Nieves Urdaneta'],
    ],
    [
      'El cura Fermín Ochoa no se movió. «De aquí me sacan con los pies por delante», advirtió hasta que llegó la grúa.',
      ['De aquí me sacan con los pies por delante', 'Fermín Ochoa'],
    ],
    [
      'La ministra Olga Barrantes pidió paciencia. «Falta un mes», insistió sin que nadie la interrumpiera.',
      ['Falta un mes', 'Olga Barrantes'],
    ],
    [
      'El portero Isidro Luque volvió solo. «Perdí las llaves», explicó a la mujer que le abrió la puerta.',
      ['Perdí las llaves', 'Isidro Luque'],
    ],
    [
      'La abogada Rebeca Toledano saludó. «Mañana apelamos», anunció en la sala a la que solo entraron tres periodistas.',
      ['Mañana apelamos', 'Rebeca Toledano'],
    ],
    [
      'El panadero Celso Quiroga se quedó. «Yo no me muevo», dijo en el mostrador que abrió su abuelo.',
      ['Yo no me muevo', 'Celso Quiroga'],
    ],
    [
      'El juez Amadeo Rincón se levantó. «La vista ha terminado», avisó para que salieran todos.',
      ['La vista ha terminado', 'Amadeo Rincón'],
    ],
    [
      'La alcaldesa Inmaculada Perea habló claro. El «plan de choque», anunció en una nota que firman tres concejales, costará dos millones.',
    ],
    [
      'El alcalde Ovidio Cantos explicó en una carta que el plan es «caro».',
      ['caro', 'Ovidio Cantos', 'mixed'],
    ],
  ],
  'an aside between the verb and who speaks': [
    [
      '«¡Ni un paso atrás!», gritó, micrófono en mano y encaramada a una farola, la portavoz, Jimena Ordóñez. «Volveremos cada lunes».',
      ['¡Ni un paso atrás!', 'Jimena Ordóñez'],
      ['Volveremos cada lunes', 'Jimena Ordóñez'],
    ],
    [
      '«No sé nadar», confesó, los pies en el agua, el bañista Lucas Arévalo.',
      ['No sé nadar', 'Lucas Arévalo'],
    ],
    [
      '«Me voy tranquilo», dijo, visiblemente cansado, el defensor Hernán Cubas.',
      ['Me voy tranquilo', 'Hernán Cubas'],
    ],
    [
      '«Nos veremos en el juzgado», avisó, carpeta bajo el brazo, la concejala Mercedes Lozoya.',
      ['Nos veremos en el juzgado', 'Mercedes Lozoya'],
    ],
    ['«Queda mucho», resumió, gorra en mano, el agricultor Eladio Prado.', ['Queda mucho', 'Eladio Prado']],
    [
      '«Pasen y vean», invitaba, puro en la boca, el dueño del circo.',
      ['Pasen y vean', 'el dueño del circo'],
    ],
    [
      'La alcaldesa Sara Iglesias abrió el acto. «Hoy empieza todo», dijo, micrófono en mano, y cortó la cinta.',
      ['Hoy empieza todo', 'Sara Iglesias'],
    ],
    [
      'La alcaldesa Sara Iglesias abrió el acto. «Hoy empieza todo», dijo, copa en alto, mientras su rival, Luis Ferrán, salía de la sala.',
      ['Hoy empieza todo', 'Sara Iglesias'],
    ],
    [
      'El senador Bruno Alcaraz entró tarde. «Perdón», dijo, la corbata torcida, y saludó a la ministra, Elisa Mora.',
      ['Perdón', 'Bruno Alcaraz'],
    ],
  ],
  'verbs of speech that go on in a gerund': [
    [
      'El cartero Damián Sotelo corría tras la furgoneta. «¡Espere un momento!», iba gritando por la cuesta.',
      ['¡Espere un momento!', 'Damián Sotelo'],
    ],
    [
      'La abuela Casilda Peral no se acostó. «Volverá», seguía diciendo de madrugada.',
      ['Volverá', 'Casilda Peral'],
    ],
    ['«No hay agua», venía avisando desde enero el perito Julio Cabezas.', ['No hay agua', 'Julio Cabezas']],
    [
      'El presidente del gremio, Abel Rueda, dio la cara. «Nos equivocamos», terminó reconociendo ante los socios.',
      ['Nos equivocamos', 'Abel Rueda'],
    ],
    [
      '«Todo está en orden», sigue sosteniendo la gerente Norma Albornoz.',
      ['Todo está en orden', 'Norma Albornoz'],
    ],
    [
      '«Que vuelvan los trenes», andaba pidiendo un jubilado por el andén.',
      ['Que vuelvan los trenes', 'un jubilado'],
    ],
    [
      'La cantante Rita Solano salió al balcón. «¡Gracias!», estuvo repitiendo cinco minutos.',
      ['¡Gracias!', 'Rita Solano'],
    ],
    [
      'El testigo Óscar Milián dudó. «Creo que era rojo», acabó admitiendo.',
      ['Creo que era rojo', 'Óscar Milián'],
    ],
    ['«No era él», volvió a decir la testigo Carmen Ulloa.', ['No era él', 'Carmen Ulloa']],
    ['«Ya avisé», llegó a escribir el forense Mateo Cisternas.', ['Ya avisé', 'Mateo Cisternas']],
  ],
  'the medium is not who speaks': [
    [
      'La exjueza Pilar Ansorena no lo ve claro. «Falta una prueba», dijo anoche en el programa de radio Hora Punta.',
      ['Falta una prueba', 'Pilar Ansorena'],
    ],
    [
      'El intendente Horacio Belloso cambió de tono. Ayer dijo a radio Estrella del Sur que estaba «dispuesto a escuchar».',
      ['dispuesto a escuchar', 'Horacio Belloso', 'mixed'],
    ],
    [
      'La edila Graciela Pons cambió de idea. «Voy a votar en contra», adelantó a la emisora Costa Azul.',
      ['Voy a votar en contra', 'Graciela Pons'],
    ],
    [
      'El nadador Nicolás Ferrer se retira. «Lo dejo», anunció en el canal Deporte Total.',
      ['Lo dejo', 'Nicolás Ferrer'],
    ],
    [
      'El nadador Nicolás Ferrer se retira. «Lo dejo», contó al diario La Mañana.',
      ['Lo dejo', 'Nicolás Ferrer'],
    ],
    [
      'El nadador Nicolás Ferrer se retira. «Lo dejo», contó en el podcast Agua Salada.',
      ['Lo dejo', 'Nicolás Ferrer'],
    ],
    ['«Lo dejo», contó a la radio Marta Ibarra.', ['Lo dejo', 'Marta Ibarra']],
    [
      'La médica Marta Ibarra dejó el hospital. «Lo dejo», contó en la radio Ibarra.',
      ['Lo dejo', 'Marta Ibarra'],
    ],
    [
      'El ministro Gustavo Lema fue breve. En declaraciones a la cadena Sur Televisión admitió que hay «retrasos».',
      ['retrasos', 'Gustavo Lema', 'mixed'],
    ],
    [
      'La actriz Vera Quintana habló en la revista Telón Abierto de «una deuda con el barrio».',
      ['una deuda con el barrio', 'Vera Quintana', 'mixed'],
    ],
  ],
};

testKinds(KINDS);
