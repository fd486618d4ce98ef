import type { Words } from '../en.ts';

/** Where platforms allow no accents, and where people leave them out, the words are meant without. */
export const TERMS: Words['terms'] = {
  // commands
  article: 'artículo',
  digest: 'boletín',
  feed: 'fuente',
  help: 'ayuda',
  quote: 'cita',
  search: 'buscar',
  summary: 'resumen',
  timeline: 'cronología',
  verify: 'verificar',
  // parts of commands
  add: 'añadir',
  list: 'lista',
  pause: 'pausar',
  remove: 'quitar',
  resume: 'reanudar',
  show: 'ver',
  status: 'estado',
  subscribe: 'suscribir',
  unsubscribe: 'cancelar',
  // options
  about: 'sobre',
  command: 'comando',
  days: 'días',
  from: 'desde',
  page: 'página',
  private: 'privado',
  query: 'palabras',
  since: 'desde',
  source: 'medio',
  speaker: 'persona',
  text: 'texto',
  time: 'hora',
  timezone: 'zona',
  to: 'hasta',
  until: 'hasta',
  url: 'url',
  why: 'porqué',
  // a value
  true: 'sí',
};
