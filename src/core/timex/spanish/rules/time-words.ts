import { numbersOf, shortForms } from '../../../languages/calendar-names.ts';
import { SPANISH_CALENDAR } from '../../../languages/es/calendar.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Unit } from '../../period.ts';

/** Months in full and short; a short one stands only behind the number of its day. */
export const MONTHS = numbersOf(SPANISH_CALENDAR.months);
/** The short forms of months. */
export const SHORT_MONTHS = new Set(shortForms(SPANISH_CALENDAR.months));

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Weekdays in full, 1 (lunes) to 7 (domingo), also as they are typed without accents. */
export const WEEKDAYS: Readonly<Record<string, number>> = Object.fromEntries(
  SPANISH_CALENDAR.weekdays.flatMap(([full], i) => [
    [full, i + 1],
    [withoutAccents(full), i + 1],
  ]),
);

/** Units of time that are counted: «hace dos semanas». */
export const UNITS: Readonly<Record<string, Unit>> = {
  minuto: 'minute',
  minutos: 'minute',
  hora: 'hour',
  horas: 'hour',
  día: 'day',
  días: 'day',
  dia: 'day',
  dias: 'day',
  jornada: 'day',
  semana: 'week',
  semanas: 'week',
  quincena: 'fortnight',
  'fin de semana': 'weekend',
  mes: 'month',
  meses: 'month',
  trimestre: 'quarter',
  trimestres: 'quarter',
  año: 'year',
  años: 'year',
  década: 'decade',
  décadas: 'decade',
};

/** TIMEX3 parts of the day. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  madrugada: 'TNI',
  mañana: 'TMO',
  mediodía: 'TMI',
  tarde: 'TAF',
  noche: 'TNI',
  medianoche: 'T24:00',
};

/** Numbers in words. */
export const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
};

/** Where a weekday, month or year lies that is called so: -1 before the reference day, 0 at it, 1 after. */
export const TOWARD: Readonly<Record<string, -1 | 0 | 1>> = {
  pasado: -1,
  pasada: -1,
  último: -1,
  última: -1,
  anterior: -1,
  previo: -1,
  previa: -1,
  este: 0,
  esta: 0,
  presente: 0,
  próximo: 1,
  próxima: 1,
  proximo: 1,
  proxima: 1,
  siguiente: 1,
  entrante: 1,
  'que viene': 1,
};

/** Such words counted from the day spoken of, not from that of publication. */
export const NARRATED = wordSet('anterior previo previa siguiente');

/** Which of the weekdays of a month: «el primer lunes de mayo». */
export const NTH: Readonly<Record<string, number>> = {
  primer: 1,
  segundo: 2,
  tercer: 3,
  cuarto: 4,
  último: -1,
};

/** Parts of a month or year: «a mediados de marzo». */
export const PARTS: Readonly<Record<string, 'start' | 'middle' | 'end'>> = {
  principios: 'start',
  comienzos: 'start',
  inicios: 'start',
  mediados: 'middle',
  finales: 'end',
  fines: 'end',
};

/** What stands before a month named alone. */
export const BEFORE_MONTH = wordSet(
  'en de desde hasta hacia para entre y a el del pasado próximo último cada durante',
);
/** What stands before a year. */
export const BEFORE_YEAR = wordSet('en de del desde hasta entre y e año hacia para durante el');
/** What four figures count, where they are no year: «en 2000 euros». */
export const COUNTED = wordSet(`
  pesos euros dólares soles bolívares reales millones mil metros kilómetros hectáreas toneladas kilos litros personas
  vecinos familias votos casos habitantes trabajadores empleados alumnos viviendas plazas puntos unidades megavatios
  muertos heridos afectados asistentes manifestantes efectivos agentes vehículos artículos páginas veces horas días
`);

/** Make a weekday a custom, or any such day: «los lunes», «cada lunes», «un martes». */
export const HABITUAL = wordSet('los cada todos algunos unos un algún cualquier');
/** Nouns whose «de hoy» is of these times: «el mundo de hoy». */
export const OF_THESE_TIMES = wordSet(
  'mundo sociedad vida juventud época política jóvenes niños padres madres mujeres hombres tiempos políticos artistas',
);
