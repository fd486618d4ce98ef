/**
 * What the program keeps as an English sentence, and how Spanish has it; `{}` is what varies, and may be such a sentence
 * itself. The first row that fits counts.
 */
const ROWS: readonly (readonly [kept: string, told: string])[] = [
  // why a speaker was found
  ['"the {}": the body last spoken of', '“{}”: la institución de la que se acaba de hablar'],
  ['"{}": the one whom the sentence before tells of', '“{}”: la persona de quien habla la frase anterior'],
  ['"{}" inside a quotation: the thing it tells of', '“{}” dentro de una cita: la cosa de la que habla'],
  ['the author of the article', 'el autor o la autora del artículo'],
  ['whose {} it is', 'de quien es el texto («{}»)'],
  ['"{}": the one whom the sentence before brings in', '“{}”: la persona que presenta la frase anterior'],
  ['two bear the name', 'dos llevan ese nombre'],
  [
    '"{}": the text told of before, and who wrote it',
    '“{}”: el texto del que se habló antes, y quien lo escribió',
  ],
  [
    '"{}": the one last told of, called another way',
    '“{}”: la persona de quien se acaba de hablar, llamada de otro modo',
  ],
  ['"{}": the one last told of', '“{}”: la persona de quien se acaba de hablar'],
  ['"{}": whom the article calls so', '“{}”: así llama el artículo a esta persona'],
  ['"{}": a text of the one told of before', '“{}”: un texto de la persona de quien se habló antes'],
  [
    'the verb has no subject: the last who spoke or was told of',
    'el verbo no lleva sujeto: la última persona que habló o de quien se habló',
  ],
  ['the words that describe the speaker', 'las palabras que describen a quien habla'],
  [
    'the words beside it with the name in the same sentence',
    'las palabras contiguas, con el nombre en la misma frase',
  ],
  ['an answer of the one interviewed', 'una respuesta de la persona entrevistada'],
  ['the answer of the one interviewed', 'la respuesta de la persona entrevistada'],
  ['the one who tells it', 'quien lo cuenta'],
  ['the one told of before', 'la persona de quien se habló antes'],
  ['the one of whom the sentence before tells', 'la persona de quien habla la frase anterior'],
  [
    'the one who spoke or was told of in the paragraph before',
    'quien habló, o de quien se habló, en el párrafo anterior',
  ],
  ['the quotation of the paragraph before goes on', 'continúa la cita del párrafo anterior'],
  ['the name', 'el nombre'],
  ['the name before the colon', 'el nombre que precede a los dos puntos'],
  ['the name after the dash', 'el nombre que sigue a la raya'],
  ['the name of the one whose words they are called', 'el nombre de aquel a quien se atribuyen'],
  ['"{}" with the name in the same sentence', '“{}” con el nombre en la misma frase'],
  ['"{}" with its subject in the same sentence', '“{}” con su sujeto en la misma frase'],
  ['"{}" with the name', '“{}” con el nombre'],
  ['"{}": what the article calls this person', '“{}”: así llama el artículo a esta persona'],
  ['"{}": the body last spoken of', '“{}”: la institución de la que se acaba de hablar'],
  ['"{}": the ones last spoken of', '“{}”: aquellos de quienes se acaba de hablar'],
  ['"{}": the person last spoken of', '“{}”: la persona de quien se acaba de hablar'],
  ['"{}": the man last spoken of', '“{}”: el hombre de quien se acaba de hablar'],
  ['"{}": the woman last spoken of', '“{}”: la mujer de quien se acaba de hablar'],
  ['"{}": the first person named after it', '“{}”: la primera persona que se nombra después'],
  ['"{}": the first man named after it', '“{}”: el primer hombre que se nombra después'],
  ['"{}": the first woman named after it', '“{}”: la primera mujer que se nombra después'],
  ['"{}": the one quoted before', '“{}”: aquel a quien se citó antes'],
  [
    '"{}": written words, with nobody named as their author',
    '“{}”: palabras escritas, sin autor que se nombre',
  ],
  ['written words, with nobody named as their author', 'palabras escritas, sin autor que se nombre'],
  ['whom "{}" means is not told', 'no se dice a quién se refiere “{}”'],
  ['"{}" inside a quotation: its own speaker', '“{}” dentro de una cita: quien la dice'],
  ['"{}" inside a quotation: the one it tells of', '“{}” dentro de una cita: aquel de quien habla'],
  ['the only {} the article names', '“{}”: la única que nombra el artículo'],
  ['the {} of the one last named with it', '“{}”: de la última persona que se nombró con ello'],
  ['a description; no name is given', 'una descripción; no se da ningún nombre'],
  [
    'the speaker of the quotation before, in the same paragraph',
    'quien habló en la cita anterior, en el mismo párrafo',
  ],
  ['the quotation goes on from the paragraph before', 'la cita continúa desde el párrafo anterior'],
  ['the last to speak, in the paragraph before', 'el último que habló, en el párrafo anterior'],
  ['the last to speak before', 'el último que habló antes'],
  ['named where the quotation ends', 'se le nombra donde termina la cita'],
  ['the one who gave the {}', '“{}”: quien lo dio a conocer'],
  ['the one whose turn it is', 'aquel a quien toca hablar'],
  ['"{}": who acts in the sentence before', '“{}”: quien actúa en la frase anterior'],
  ['the speaker of the quotation before', 'quien habló en la cita anterior'],
  ['the one who speaks in the sentence before', 'quien habla en la frase anterior'],
  ['the one who speaks in the paragraph before', 'quien habla en el párrafo anterior'],
  ['named in the line below the quotation', 'se le nombra en la línea que sigue a la cita'],
  [
    'the same words are attributed elsewhere in the article',
    'las mismas palabras se atribuyen en otro lugar del artículo',
  ],
  ['nobody is named as its speaker', 'no se nombra a nadie como autor'],
  ['no speaker found', 'no se encontró quién habla'],
  [
    'the language of the article is not read, so nobody is taken for the speaker',
    'el idioma del artículo no se lee, así que no se da a nadie por autor',
  ],

  // where sources differ
  ['The words of {}', 'Las palabras de {}'],

  // why a digest was not posted, or is paused
  ['too late', 'demasiado tarde'],
  ['taken over by another', 'lo asumió otro proceso'],
  ['the program ended while posting', 'el programa terminó mientras publicaba'],
  ['rate limited by Discord', 'Discord pidió ir más despacio'],
  ['Discord answered {}', 'Discord respondió {}'],
  ['Discord did not answer: {}', 'Discord no respondió: {}'],
  ['rate limited by Slack', 'Slack pidió ir más despacio'],
  ['Slack answered {}', 'Slack respondió {}'],
  ['Slack did not answer: {}', 'Slack no respondió: {}'],
  ['it is not text: it looks like binary data', 'no es texto: parecen datos binarios'],
  ['Slack named no message', 'Slack no indicó ningún mensaje'],

  // why a feed is paused, or an address was not read
  ['by a manager', 'por un administrador'],
  ['it failed {} times in a row, at last: {}', 'falló {} veces seguidas, la última: {}'],
  ['a fault of ours, in the log under {}', 'un fallo nuestro, registrado como {}'],
  ['it asks for a password (status 401)', 'pide una contraseña (estado 401)'],
  ['it asks for money (status 402)', 'pide dinero (estado 402)'],
  ['it does not let programs read it (status 403)', 'no deja que la lean programas (estado 403)'],
  ['there is nothing at that address (status 404)', 'no hay nada en esa dirección (estado 404)'],
  ['it is gone for good (status 410)', 'ya no existe (estado 410)'],
  [
    'it may not be shown for legal reasons (status 451)',
    'no se puede mostrar por razones legales (estado 451)',
  ],
  ['it answers with status {}', 'responde con el estado {}'],
  ['it asks to be left alone for a while (status {})', 'pide que la dejen en paz un rato (estado {})'],
  [
    'the robots.txt of {} does not let programs read that page',
    'el robots.txt de {} no deja que los programas lean esa página',
  ],
  ['the robots.txt of {} cannot be had: {}', 'no se puede obtener el robots.txt de {}: {}'],
  ['there is no site named {}', 'no hay ningún sitio llamado {}'],
  ['its name cannot be looked up at the moment', 'su nombre no se puede consultar en este momento'],
  ['it takes no connections', 'no acepta conexiones'],
  ['the connection broke off', 'se cortó la conexión'],
  ['it cannot be reached', 'no se puede llegar a ella'],
  ['it does not answer', 'no responde'],
  [
    'it does not speak https; perhaps its address begins with http://',
    'no habla https; quizá su dirección empiece por http://',
  ],
  ['its headers are too long', 'sus cabeceras son demasiado largas'],
  ['its answer is not valid HTTP', 'su respuesta no es HTTP válido'],
  ['its certificate is not accepted ({})', 'su certificado no se acepta ({})'],
  ['it is larger than {} KB', 'ocupa más de {} KB'],
  ['it is larger than {} KB when decompressed', 'descomprimida ocupa más de {} KB'],
  ['it is compressed as “{}”, which is not read', 'está comprimida como “{}”, que no se lee'],
  ['its compressed body is damaged', 'su contenido comprimido está dañado'],
  ['it redirects in a circle', 'redirige en círculo'],
  ['it redirects more than {} times', 'redirige más de {} veces'],
  ['it said nothing for {} seconds', 'no dijo nada durante {} segundos'],
  ['it took longer than {} seconds', 'tardó más de {} segundos'],
  ['it takes longer than {} seconds to read', 'se tarda más de {} segundos en leerla'],
  ['{} is no web address', '{} no es una dirección web'],
  [
    '{} begins with {}; only http: and https: are fetched',
    '{} empieza por {}; solo se descarga http: y https:',
  ],
  [
    '{} holds a user name or password, which are not sent',
    '{} contiene un usuario o una contraseña, que no se envían',
  ],
  ['{} has no address', '{} no tiene dirección'],
  ['that address leads to {}, which is not fetched', 'esa dirección lleva a {}, que no se descarga'],
  ['this machine', 'esta misma máquina'],
  ['a private network', 'una red privada'],
  ['a link-local network', 'una red de enlace local'],
  ['a special-purpose network', 'una red de uso especial'],
  ['a network for documentation', 'una red reservada para documentación'],
  ['a multicast address', 'una dirección de multidifusión'],
  ['an IPv4 address inside an IPv6 one', 'una dirección IPv4 dentro de una IPv6'],
  ['a provider’s own network', 'la red interna de un proveedor'],
  ['a cloud’s own service', 'un servicio interno de una nube'],
  ['no address of the internet', 'algo que no es una dirección de internet'],
  [
    'port {} is not fetched: only {} are, where web servers are',
    'el puerto {} no se descarga: solo {}, donde hay servidores web',
  ],
  [
    'it is {}, not a page; a feed is added with /feed add',
    'es {}, no una página; una fuente se añade con /fuente añadir',
  ],
  ['it is {}, not a page of text', 'es {}, no una página de texto'],
  ['it is no feed, but a page, and names none', 'no es una fuente, sino una página, y no indica ninguna'],
  ['it is not an article: {}', 'no es un artículo: {}'],
  ['only {} word of text', 'solo {} palabra de texto'],
  ['only {} words of text', 'solo {} palabras de texto'],
  ['only a teaser, without an address', 'solo un adelanto, sin dirección'],
  ['its page does not hold the article', 'su página no contiene el artículo'],
];

const TEMPLATES = ROWS.map(([kept, told]) => ({
  pattern: new RegExp(`^${kept.split('{}').map(RegExp.escape).join('(.+?)')}$`, 's'),
  told: told.split('{}'),
}));

/** A kept sentence in Spanish; one that has no row stays as it is. */
export function retold(kept: string): string {
  for (const { pattern, told } of TEMPLATES) {
    const varying = pattern.exec(kept)?.slice(1);
    if (varying) return told.reduce((text, piece, i) => `${text}${retold(varying[i - 1] ?? '')}${piece}`);
  }
  return kept;
}
