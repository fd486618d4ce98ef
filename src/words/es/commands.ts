import type { Words } from '../en.ts';

export const COMMANDS: Words['commands'] = {
  article: {
    does: 'Añadir un artículo por su dirección, o quitar uno que se descargó',
    list: 'Los artículos descargados, por fuentes o a petición, los más recientes primero',
    add: 'Descargar un artículo e indexarlo',
    remove: 'Olvidar un artículo descargado',
    url: 'La dirección del artículo',
  },
  digest: {
    does: 'Las noticias nuevas, aquí y ahora o cada día',
    show: 'Lo nuevo, aquí y ahora',
    subscribe: 'Publicar el boletín en este canal cada día',
    unsubscribe: 'No publicar más boletines en este canal',
    status: 'El último boletín de este canal y el próximo, y por qué no llegó ninguno',
    about: 'Solo noticias sobre este tema',
    time: 'Cuándo: 08:00, 19:30',
    timezone: 'Dónde: Europe/Madrid, America/Mexico_City',
    days: 'Qué días: a diario, laborables, lun,mié,vie',
  },
  feed: {
    does: 'Las fuentes de las que llegan artículos',
    list: 'Todas las fuentes, cómo va cada una y por qué alguna está en pausa',
    add: 'Leer una fuente de ahora en adelante',
    remove: 'No leer más una fuente; sus artículos se quedan',
    pause: 'Dejar en paz una fuente hasta que se reanude',
    resume: 'Volver a leer una fuente en pausa',
    url: 'La dirección de una fuente RSS, Atom, RDF o JSON, o de una página que la indique',
    which: 'Qué fuente: su número en /fuente lista, su nombre o su dirección',
  },
  help: {
    does: 'Qué se puede preguntar, y cómo',
    command: 'El comando que se quiere explicar',
  },
  quote: {
    does: 'Lo que dijo una persona: palabras exactas, día y artículo',
    speaker: 'Quién lo dijo: un nombre o un apellido',
    about: 'Solo declaraciones sobre este tema',
    source: 'Solo de este medio',
    since: 'Desde este día: 2025-05-03, mayo de 2025, la semana pasada',
    until: 'Hasta este día',
    why: 'Decir cómo se encontró a cada persona',
  },
  search: {
    does: 'Buscar artículos, con el pasaje que coincide',
    query: 'Las palabras que se buscan; entre comillas, tal como están',
    source: 'Solo de este medio',
    speaker: 'Solo artículos que citan a esta persona',
    since: 'Publicados desde este día',
    until: 'Publicados hasta este día',
  },
  summary: {
    does: 'Lo esencial de una noticia, cada frase con su artículo',
    about: 'Un tema, una noticia o el título de un artículo',
  },
  timeline: {
    does: 'Los hechos con fecha de una noticia, cada uno con sus artículos',
    about: 'Una noticia o un tema',
    from: 'Desde este día: 2025-05-03, mayo de 2025',
    to: 'Hasta este día',
  },
  verify: {
    does: '¿Es real esta cita? Exacta, alterada, mal atribuida o desconocida',
    text: 'La cita, si se quiere con quien la habría dicho',
    speaker: 'Quién la habría dicho',
    onMessage: 'Verificar cita',
    ofMessage: 'Comprobar las citas de este mensaje',
  },
  common: {
    page: 'Qué página de una respuesta larga',
    private: 'Mostrar la respuesta solo a quien pregunta',
  },
  umbrella: {
    does: 'Cualquiera de estos comandos, por su nombre',
    program: 'Citas exactas, cronologías y resúmenes con sus fuentes, de sus propias noticias.',
  },
};
