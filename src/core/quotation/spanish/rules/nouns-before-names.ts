import { wordSet } from '../../../text/word-set.ts';

/** Before a name they make it a body's: «la minera Piedra Negra». */
export const NAMED_BODIES = wordSet(
  'empresa compañía aerolínea firma consultora constructora petrolera aseguradora naviera minera exportadora importadora eléctrica farmacéutica automotriz cervecera inmobiliaria distribuidora fundación cooperativa asociación sindicato club corporación',
);
/** Before a name they make it that of where somebody is heard or read: «dijo en el programa Hora Punta». */
export const MEDIA = wordSet(
  'radio televisión programa espacio diario periódico canal emisora cadena revista semanario podcast portal noticiero informativo',
);
