import type { DateStatus } from './status-patterns.ts';

const CALLED_OFF = String.raw`(?:cancelad|suspendid|anulad|aplazad|postergad|pospuest|desconvocad)[oa]s?`;
const CALLS_OFF = String.raw`(?:cancel|suspend|anul|aplaz|posterg|pospus|desconvoc)\p{L}*`;
const ARRANGED = String.raw`(?:previst|programad|convocad|anunciad|fijad)[oa]s? (?:para|en) (?:el |este |la )?`;

/** Said of what was to be and is not to be, or not then. */
export const SPANISH_CANCELLED = new RegExp(
  String.raw`(?<!\p{L})(?:${CALLED_OFF}|${CALLS_OFF}|se celebrará finalmente|se jugará finalmente)(?!\p{L})`,
  'iu',
);

/** Right before the day of what was arranged, in small letters: «prevista para el». */
export const SPANISH_ARRANGED_FOR = new RegExp(`${ARRANGED}$`, 'u');

/** What the words beside a date of a Spanish sentence say of the event of that day, the first row that fits. */
export const SPANISH_DATE_STATUSES: readonly DateStatus[] = [
  {
    before: new RegExp(String.raw`(?:^|\s)${CALLS_OFF} [^,;:]{0,60}${ARRANGED}$`, 'u'),
    status: 'denied',
    example: 'El puerto canceló la regata prevista para el viernes.',
  },
  {
    before: SPANISH_ARRANGED_FOR,
    after: new RegExp(
      String.raw`^,? (?:se |fue |fueron |quedó |quedaron |ha sido )(?:${CALLED_OFF}|${CALLS_OFF})`,
      'u',
    ),
    status: 'denied',
    example: 'La regata, prevista para el viernes, se aplazó por la tormenta.',
  },
  {
    before: /\s(?:del|de este) $/,
    after: new RegExp(String.raw`^ (?:fue|fueron|quedó|quedaron|ha sido|han sido) ${CALLED_OFF}`, 'u'),
    status: 'denied',
    example: 'La regata del viernes fue cancelada por la tormenta.',
  },
  {
    before: new RegExp(
      String.raw`hab[ií]an? (?:convocad|anunciad|previst|programad|organizad)o [^.;:]{0,60}(?:para|en) (?:el |este )?$`,
      'u',
    ),
    after: new RegExp(String.raw`\b(?:ha|han) ${CALLED_OFF}`, 'u'),
    status: 'denied',
    example: 'El gremio, que había convocado una marcha para el jueves, la ha desconvocado.',
  },
  {
    before: /(?:preparab|preveí|esperab|planeab|tenía previst)\p{L}* [^.;:]{0,40}para (?:el |este )?$/u,
    after: /^ se (?:celebrará|jugará|hará|realizará|disputará) (?:finalmente|al final|por fin) /u,
    status: 'denied',
    example: 'La regata que el club preparaba para el domingo se celebrará finalmente el 2 de noviembre.',
  },
  {
    before: SPANISH_ARRANGED_FOR,
    status: 'planned',
    example: 'Saludó la regata prevista para el viernes en el puerto.',
  },
];
