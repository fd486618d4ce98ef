import type { Words } from '../en.ts';
import { COUNTS, allOf, seconds } from './counts.ts';

export const ARTICLE: Words['article'] = {
  none: 'Todavía no se ha descargado ningún artículo: /artículo añadir descarga uno; /fuente añadir, los de una fuente.',
  fetched: (articles) => `${COUNTS.articles(articles)} ${articles === 1 ? 'descargado' : 'descargados'}`,
  outcomes: {
    indexed: 'Indexado',
    updated: 'Actualizado',
    unchanged: 'Ya estaba indexado, y sin cambios',
    known: 'Ya estaba indexado',
  },
  added: (outcome, title, detail) => `${outcome}: ${title}, ${detail}.`,
  found: (quotations, events) => `${COUNTS.quotations(quotations)}, ${COUNTS.events(events)}.`,
  summary: 'Resumen',
  removed: (articles) => `${articles.length === 1 ? 'Quitado' : 'Quitados'}: ${articles.join(', ')}.`,
};

export const SUBSCRIPTION: Words['subscription'] = {
  gets: (schedule) => `Este canal recibe el boletín ${schedule}.`,
  ended: 'Este canal no recibirá más boletines.',
  nothingToEnd: 'Este canal no recibe el boletín, así que no hay nada que cancelar.',
  none: 'Este canal no recibe el boletín. Sus administradores pueden cambiarlo con /boletín suscribir.',
  comes: (schedule) => `El boletín llega ${schedule}.`,
  paused: (reason) => `El boletín está en pausa: ${reason}. /boletín suscribir lo reanuda.`,
  noneDue: 'Aún no ha llegado la hora de ninguno.',
  next: (instant, timezone) => `Próximo: ${instant} ${timezone}.`,
  noNext: 'No hay próximo boletín.',
  schedule: (days, time, timezone, about) =>
    `${days} a las ${time} ${timezone}${about === null ? '' : `, sobre “${about}”`}`,
  daily: 'todos los días',
  workdays: 'de lunes a viernes',
  zoneOfAsker: 'La zona horaria es la de su perfil; /boletín suscribir zona:Europe/Madrid fija otra.',
  zoneUnknown:
    'No se indicó ninguna zona horaria ni se conoce aquí, así que la hora es UTC; /boletín suscribir zona:Europe/Madrid fija otra.',
  nowhere:
    'Un boletín se publica en un canal de Discord o de Slack; aquí no hay ninguno. /boletín ver funciona en todas partes.',
  outcomes: {
    due: 'se intentará de nuevo',
    claimed: 'se está preparando',
    sending: 'se está publicando',
    sent: 'publicado',
    failed: 'no publicado',
    unknown: 'quizá publicado: la plataforma no respondió, así que no se envió de nuevo',
    quiet: 'sin novedades, así que no se publicó nada',
    skipped: 'omitido',
  },
};

export const FEEDS: Words['feeds'] = {
  none: 'No se lee ninguna fuente. Los administradores pueden añadir una con /fuente añadir.',
  timesIn: (timezone) => `horas de ${timezone}`,
  added: (name, entries) => `Añadida: ${name}, con ${COUNTS.entries(entries)} ahora.`,
  soon: 'Sus artículos llegan en unos minutos; los nuevos, por sí solos.',
  known: (name) => `${name} ya se lee.`,
  isPaused: (reason) => `Está en pausa: ${reason}.`,
  resumes: (id) => `/fuente reanudar ${id} la vuelve a leer.`,
  removed: (name) => `Quitada: ${name}. Sus artículos se quedan.`,
  paused: (name) => `En pausa: ${name}.`,
  pausedAlready: (name, reason) => `${name} ya está en pausa: ${reason}.`,
  resumed: (name) => `${name} se vuelve a leer, a partir del próximo minuto.`,
  notPaused: (name) => `${name} no está en pausa.`,
  configured: (name, id) =>
    `${name} figura en el ajuste FEEDS y volvería al reiniciar: quítela allí, o use /fuente pausar ${id}.`,
  pausedLabel: 'En pausa',
  failed: (times, problem, next) =>
    `Falló ${times === 1 ? 'una vez' : `${times} veces seguidas`}: ${problem}. Próximo intento: ${next}.`,
  notRead: 'todavía no leída',
  lastRead: (instant) => `leída por última vez: ${instant}`,
  leftOut: (entries, reason) =>
    `${COUNTS.entries(entries)} ${entries === 1 ? 'omitida' : 'omitidas, por ejemplo'}: ${reason}`,
  several: (text, feeds) => `“${text}” puede referirse a varias fuentes: ${feeds.join(', ')}.`,
  unknown: (text) => `Ninguna fuente se llama “${text}”. /fuente lista las muestra con sus números.`,
  nowPaused: (name, reason) => `La fuente ${name} está en pausa: ${reason}.`,
};

export const HELP: Words['help'] = {
  aside: 'respuestas sacadas de los artículos, cada una con su referencia',
  more: 'Más sobre un comando: ',
  common: '. Todos los comandos admiten página: y privado:sí.',
  needed: ' · obligatorio',
  freeWords: ' · recibe las palabras sueltas',
  tryIt: 'Probarlo',
  noPart: (part, command, parts) =>
    `/ayuda explica un comando. “${part}” no es parte de /${command}${parts.length > 0 ? `, que tiene ${allOf(parts)}` : ''}.`,
};

export const NOTICES: Words['notices'] = {
  fault: (id) => `Algo salió mal; queda registrado como ${id}. Inténtelo de nuevo.`,
  restarting: 'Me estoy reiniciando. Vuelva a preguntar dentro de un minuto.',
  shortened: 'Abreviado: la respuesta completa es más larga de lo que admite un mensaje.',
  noText: 'Ese mensaje no contiene texto que comprobar.',
  reading: 'Todavía se están leyendo los artículos.',
  readSoFar: (done, total, articles) =>
    `Todavía leyendo: ${done} de ${total} ${articles === 1 ? 'artículo' : 'artículos'}.`,
  allRead: (library) => `Todo leído: ${library}`,
  library: (articles, folder, fromWeb) =>
    `${COUNTS.articles(articles)} de ${folder}${fromWeb ? ' y de la web' : ''}`,
  holdings: (quotations, speakers, events) =>
    `${COUNTS.quotations(quotations)} de ${COUNTS.speakers(speakers)}, ${COUNTS.events(events)}`,
  greeting:
    'No hay ninguna plataforma de chat configurada (véase .env.example): se responde aquí. Pruebe /cita, /cronología, /ayuda; termine con Ctrl-D.',
  wait: (number) => `Son muchas preguntas a la vez. Espere ${seconds(number)}.`,
};
