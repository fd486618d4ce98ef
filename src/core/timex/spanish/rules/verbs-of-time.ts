import { wordSet } from '../../../text/word-set.ts';

/** Presents of the timetable: «la ventana cierra el viernes», «juega el sábado». */
export const TIMETABLED = wordSet(`
  empieza empiezan comienza comienzan arranca arrancan inicia inician abre abren cierra cierran vence vencen termina
  terminan acaba acaban concluye concluyen juega juegan debuta debutan vota votan reúne reúnen viaja viajan llega llegan
  sale salen regresa regresan vuelve vuelven estrena estrenan expira expiran celebra celebran inaugura enfrenta enfrentan
  despega zarpa declara declaran entra entran caduca reabre reanuda reanudan presenta presentan
`);

/** Look ahead with an infinitive: «planea viajar el lunes». */
export const AHEAD = wordSet(`
  prevé prevén planea planean espera
  esperan pretende pretenden debe deben puede pueden quiere quieren busca buscan piensa piensan tiene tienen
`);

/** Pasts that with an infinitive bind to what is to come: «prometió entregarlo el lunes». */
export const COMMITTING = wordSet(`
  prometió prometieron acordó acordaron decidió decidieron ordenó pidió pidieron anunció amenazó amenazaron aceptó
  aceptaron logró planeaba planeaban esperaba esperaban pretendía pretendían quería querían debía debían iba iban
`);

/** Put a thing off, or call somebody to a day: «aplazó el juicio al lunes», «citó a los testigos para el martes». */
export const CALLING = wordSet(`
  aplazó aplazaron pospuso pospusieron postergó postergaron aplazado aplazada pospuesto pospuesta citó citaron citado
  citada convocó convocaron convocado convocada fijó fijaron
`);

/** Forms of «haber» before a participle. */
export const HAVE = wordSet('ha han he hemos hubo');
