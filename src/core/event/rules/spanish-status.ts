import type { DateStatus } from './status-patterns.ts';

const CALLED_OFF = String.raw`(?:cancelad|suspendid|anulad|aplazad|postergad|pospuest|desconvocad)[oa]s?`;
const CALLS_OFF = String.raw`(?:cancel|suspend|anul|aplaz|posterg|pospus|desconvoc)\p{L}*`;
const ARRANGED = String.raw`(?:previst|programad|convocad|anunciad|fijad)[oa]s? (?:para|en) (?:el |este |la )?`;

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
    before: SPANISH_ARRANGED_FOR,
    status: 'planned',
    example: 'Saludó la regata prevista para el viernes en el puerto.',
  },
];
