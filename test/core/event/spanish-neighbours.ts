/**
 * Days of events in Spanish news, by kind. A case is a line with the day of publication and the text, then a line an
 * event: its words, its date, its status.
 */

/** A date in figures, with or without its year: “el 3 de mayo de 2019”, “este jueves 6 de marzo”. */
export const SPANISH_DATES = `
2025-06-10 El puente de Talavera se vino abajo el 3 de mayo de 2019 tras una crecida del río.
  se vino abajo | 2019-05-03 | happened
2025-06-10 La alcaldesa de Cabañal inauguró este jueves 5 de junio la nueva biblioteca del barrio.
  inauguró | 2025-06-05 | happened
2024-11-20 El juicio contra Ramiro Ocampo empezará el 14 de enero en la Audiencia de Vigo.
  empezará | 2025-01-14 | planned
2025-03-18 La cooperativa había presentado su denuncia el 22 de febrero ante la fiscalía.
  había presentado | 2025-02-22 | happened
2026-01-12 El club anunció que Tomás Ibarra dejará el cargo el 1.º de febrero.
  dejará | 2026-02-01 | planned
2025-09-02 Los bomberos trabajaron del 28 al 30 de agosto en la sierra de Ansares.
  trabajaron | 2025-08-28/2025-08-30 | happened
2025-09-02 En marzo de 2021 la empresa despidió a cuarenta obreros de la planta.
  despidió | 2021-03 | happened
2025-04-08 La vacunación comenzará en mayo en las escuelas rurales del departamento.
  comenzará | 2025-05 | planned
2025-04-08 El gobernador visitó en febrero las obras del canal.
  visitó | 2025-02 | happened
2025-12-03 La ley, aprobada el 9 de octubre de 2023, entra en vigor el 1 de enero.
  aprobada | 2023-10-09 | happened
  entra en vigor | 2026-01-01 | planned
2025-10-07 El contrato con la constructora vence el 30 de noviembre y no será renovado.
  vence | 2025-11-30 | planned
2025-11-27 La selección jugará el lunes 1 de diciembre contra Uruguay y viajará el jueves 4 a Lima.
  jugará | 2025-12-01 | planned
  viajará | 2025-12-04 | planned
2024-10-16 El 12 de octubre de 1931 abrió sus puertas el mercado de abastos.
  abrió sus puertas | 1931-10-12 | happened
2025-07-23 La ministra renunció el 21/07/2025 por motivos de salud.
  renunció | 2025-07-21 | happened
`;

/** A day by its weekday or counted from today: “el lunes”, “ayer”, “la semana pasada”. */
export const SPANISH_DAYS = `
2025-06-11 El fiscal imputó ayer al exdirector del hospital por malversación.
  imputó | 2025-06-10 | happened
2025-06-11 Un incendio destruyó anoche tres viviendas en la colonia Las Brisas.
  destruyó | 2025-06-10 | happened
2025-06-11 El lunes, el sindicato había rechazado la oferta de la patronal.
  había rechazado | 2025-06-09 | happened
2025-06-11 Los maestros marcharán el viernes hasta la plaza central de Quilpo.
  marcharán | 2025-06-13 | planned
2025-06-11 La jueza Elvira Montes declara mañana ante la comisión del Congreso.
  declara mañana | 2025-06-12 | planned
2025-06-11 La carretera, cortada desde el sábado, sigue cubierta de lodo.
  cortada | 2025-06-07 | happened
2025-06-11 El equipo entrenó hoy por primera vez en el estadio nuevo.
  entrenó | 2025-06-11 | happened
2025-06-11 El Senado aprobó este martes la reforma del agua por 40 votos contra 22.
  aprobó | 2025-06-10 | happened
2025-06-11 La asamblea fue convocada para el próximo domingo en el gimnasio municipal.
  fue convocada | 2025-06-15 | planned
2025-06-11 El pasado viernes la policía detuvo a dos hombres en la terminal.
  detuvo | 2025-06-06 | happened
2025-06-11 Anteayer el alcalde se reunió con los vecinos del cerro.
  se reunió | 2025-06-09 | happened
2025-06-11 Fabiola Roldán ganó el domingo la maratón de Salta. Al día siguiente volvió a su trabajo en el correo.
  ganó el domingo | 2025-06-08 | happened
  volvió a su trabajo | 2025-06-09 | happened
2025-06-11 El ministro habló el martes en Cuenca. Esa noche recibió una llamada del presidente.
  recibió una llamada | 2025-06-10 | happened
2025-06-11 La presa no se abrió el lunes, contra lo que dijo la radio.
  no se abrió | 2025-06-09 | denied
2025-06-11 El miércoles 4 la Corte suspendió la elección interna del partido.
  suspendió | 2025-06-04 | happened
2025-06-11 La feria terminó hace tres días sin incidentes.
  terminó | 2025-06-08 | happened
`;

/** What is put off, called off or still to come on its day. */
export const SPANISH_STATUS = `
2025-05-21 El partido, previsto para el miércoles 28, se aplazó al viernes 30.
  previsto para | 2025-05-28 | denied
  se aplazó | 2025-05-30 | planned
2025-05-21 La cumbre se pospuso hasta el 4 de junio por falta de acuerdo.
  se pospuso | 2025-06-04 | planned
2025-05-21 La cantante volará hoy a Asunción para el último concierto.
  volará | 2025-05-21 | planned
2025-05-21 El ministro no viajará hoy a Lima, dijo su oficina.
  no viajará | 2025-05-21 | denied
2025-05-21 El alcalde canceló el desfile previsto para el sábado en la avenida.
  desfile previsto | 2025-05-24 | denied
2025-05-21 La reunión del jueves fue suspendida por la lluvia.
  fue suspendida | 2025-05-15 | denied
2025-05-21 El acuerdo fue firmado en enero y entrará en vigor en julio.
  fue firmado | 2025-01 | happened
  entrará en vigor | 2025-07 | planned
2025-05-21 No habrá clases mañana en las escuelas del valle.
  No habrá | 2025-05-22 | denied
2025-05-21 El cardenal ofició el domingo 18 una misa por las víctimas del derrumbe.
  ofició | 2025-05-18 | happened
2025-05-21 La huelga empezó el jueves y terminó el sábado por la tarde.
  empezó | 2025-05-15 | happened
  terminó | 2025-05-17 | happened
2025-05-21 El concejal negó el lunes que hubiera cobrado dietas de más.
  negó | 2025-05-19 | happened
2025-05-21 La fábrica cerrará el 30 de septiembre, según informó ayer la gerencia.
  cerrará | 2025-09-30 | planned
  informó | 2025-05-20 | happened
`;

/** Looks like a day and is none: “por la mañana”, “los lunes”, “Domingo Pérez”, “Plaza de Mayo”. */
export const SPANISH_NONE = `
Domingo Pérez vende fruta en la Plaza de Mayo desde niño.
El mercado abre los lunes por la mañana y cierra a la tarde.
Hoy por hoy nadie piensa en el mañana de los pueblos.
La Avenida 9 de Julio amaneció llena de barro.
Marzo Ledesma y Abril Núñez cantaron juntos en el coro.
Compró 12 de los 30 caballos del establo.
`;
