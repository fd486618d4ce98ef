import type { Words } from '../en.ts';
import { COUNTS } from './counts.ts';

export const ACCEPTED: Words['accepted'] = {
  day: 'un día (2025-05-03, 3 de mayo de 2025), un mes (mayo de 2025), un año (2025) o “la semana pasada”',
  number: 'un número entero',
  numberFromOne: 'un número a partir de 1',
  boolean: '“sí” o “no”',
  time: 'una hora del día: 08:00, 18:30',
  timezone: 'una zona horaria IANA como Europe/Madrid, America/Mexico_City o UTC',
  weekdays: '“a diario”, “laborables” o días como “lun,mié,vie”',
  wordsSaid: 'unas palabras que alguien habría dicho',
};

export const MISTAKES: Words['mistakes'] = {
  notUnderstood: (option, value, accepted) => `${option}: no se entiende “${value}”. Pruebe con ${accepted}.`,
  tooLong: (length, most) => `Es demasiado largo: ${length} caracteres; se leen ${most} como máximo.`,
  noCommand: (name) => (name === '' ? 'Escriba un comando.' : `No existe el comando “${name}”.`),
  didYouMean: (near) => ` ¿Quiso decir ${near}?`,
  thereAre: (all) => ` Hay: ${all}.`,
  severalThings: (command, parts) => `/${command} hace varias cosas: ${parts}.`,
  noPart: (command, part) => `/${command} no tiene “${part}”.`,
  missing: (option, description, example) => `Falta ${option}: ${description}. Ejemplo: ${example}`,
  noOption: (name) => `No existe la opción “${name}”.`,
  takes: (options) => ` Este comando admite ${options}.`,
  foreignOption: (name, options) => `${name}: no es opción de este comando. Admite ${options}.`,
  notClosed: (option, value) => `${option}: faltan las comillas de cierre. Escriba ${option}:"${value}".`,
  noValue: (option, description) => `${option}: no tiene valor. Admite esto: ${description}.`,
  twice: (option) => `${option}: aparece dos veces. Escríbala una sola vez.`,
  twoValues: (option, one, other) =>
    `${option}: aparece dos veces, como “${one}” y como “${other}”. Escríbala una sola vez.`,
  noWords: (words) => `“${words}”: este comando no admite palabras.`,
  unclearEnd: (words, option, within, apart) =>
    `¿“${words}” pertenece a ${option}? Entonces escriba ${within}${apart === null ? '' : `; si no, escriba ${apart}`}.`,
  twoWays: (option, text) => `${option}: “${text}” puede leerse de dos maneras. Pruebe con ${ACCEPTED.day}.`,
  noSuchDay: (option, text) => `${option}: el calendario no tiene “${text}”. Pruebe con ${ACCEPTED.day}.`,
  endsBefore: (end, last, begin, first) => `${end}: ${last} es anterior a ${begin}: ${first}.`,
  noPage: (page, pages) => `No hay página ${page}: la respuesta tiene ${COUNTS.pages(pages)}.`,
  oneWord: (word) => `“${word}” es una sola palabra: muchos la han dicho. Escriba la frase entera.`,
  twoSpeakers: (inText, given) =>
    `El texto dice “${inText}” y persona: dice “${given}”. Indique solo a una de las dos.`,
  moreThanAddress: (words) =>
    `url: se admite una dirección cada vez, sin palabras detrás: sobra “${words}”. Un espacio dentro de una dirección se escribe %20.`,
};

export const REFUSALS: Words['refusals'] = {
  oldButton: 'Este botón es demasiado antiguo. Vuelva a preguntar.',
  notInDirect:
    'Las fuentes y los artículos se añaden en un servidor o espacio de trabajo, no en mensajes directos.',
  forManagers: (command, part, managers) => `/${command} ${part} es solo para ${managers}.`,
  managers: {
    discord: 'quienes tienen el permiso “Gestionar servidor”',
    slack: 'administradores y propietarios del espacio de trabajo, en un canal',
    terminal: 'administradores',
  },
  rightsUnknown: 'Slack no dice en este momento si usted puede hacerlo. Inténtelo de nuevo.',
  tooManyFeeds: (feeds) => `Ya hay ${feeds} fuentes, y no se admiten más.`,
  fromFile: (file) =>
    `Ese artículo viene del archivo ${file} de la carpeta de artículos: desaparecerá cuando se borre el archivo.`,
  noSuchArticle: 'No hay ningún artículo indexado con esa dirección.',
  notAdded: (address, reason) => `No se añadió ${address}: ${reason}.`,
};
