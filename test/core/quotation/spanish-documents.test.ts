import { testKinds, type Kinds } from './spanish-cases.ts';

/** Invented sentences on what stands in papers, by the kind of shape; each kind with neighbours that look like it. */
const KINDS: Kinds = {
  'a text with its author speaks for that one': [
    [
      'Luis Orts llegó tarde. El informe de la auditoría habla de «un desfase notable».',
      ['un desfase notable', 'la auditoría', 'mixed'],
    ],
    [
      'Luis Orts llegó tarde. La resolución del Ministerio de Obras que cierra el muelle habla de «un riesgo cierto».',
      ['un riesgo cierto', 'Ministerio de Obras', 'mixed'],
    ],
    [
      'Luis Orts llegó tarde. El oficio remitido por la Contraloría advierte que «faltan las firmas de tres años».',
      ['faltan las firmas de tres años', 'Contraloría'],
    ],
    [
      'Luis Orts pidió el oficio firmado por la Contraloría, el cual advierte que «faltan las firmas de tres años».',
      ['faltan las firmas de tres años', 'Contraloría'],
    ],
    [
      'Luis Orts repartió el dictamen de la Defensoría, en el que se lee: «El muelle no aguanta».',
      ['El muelle no aguanta', 'Defensoría'],
    ],
    [
      'Luis Orts callaba. El acta del jurado señala que la obra es «honda y rara».',
      ['honda y rara', 'jurado', 'mixed'],
    ],
    [
      'El estudio de la Universidad de Lund concluye que el lago «pierde un metro cada lustro».',
      ['pierde un metro cada lustro', 'Universidad de Lund', 'mixed'],
    ],
  ],
  'and goes on without being named': [
    [
      'Luis Orts llegó tarde. El informe de la auditoría es largo. En la página doce dice que las vigas presentan «grietas de obra».',
      ['grietas de obra', 'la auditoría', 'mixed'],
    ],
    [
      'Luis Orts llegó tarde. El informe de la auditoría habla de «un desfase notable» y en la página doce agrega que «nadie revisó las vigas».',
      ['un desfase notable', 'la auditoría', 'mixed'],
      ['nadie revisó las vigas', 'la auditoría', 'mixed'],
    ],
    [
      'El oficio de la Contraloría advierte que «faltan las firmas de tres años». El mismo documento recomienda «cerrar el muelle cuanto antes».',
      ['faltan las firmas de tres años', 'Contraloría'],
      ['cerrar el muelle cuanto antes', 'Contraloría'],
    ],
    [
      'Luis Orts pidió leer el oficio de la Contraloría, que advierte que «faltan las firmas de tres años». El texto recomienda «cerrar el muelle cuanto antes».',
      ['faltan las firmas de tres años', 'Contraloría'],
      ['cerrar el muelle cuanto antes', 'Contraloría'],
    ],
    [
      'El informe de la auditoría habla de «un desfase notable». Luis Orts lo leyó. «Es mentira», dijo.',
      ['un desfase notable', 'la auditoría', 'mixed'],
      ['Es mentira', 'Luis Orts'],
    ],
    ['El informe de la auditoría sorprendió a Luis Orts. «Es mentira», dijo.', ['Es mentira', 'Luis Orts']],
    ['Luis Orts leyó el informe de la auditoría. «Es mentira», dijo.', ['Es mentira', 'Luis Orts']],
    [
      'Luis Orts presentó un informe. En él dice que las vigas presentan «grietas de obra».',
      ['grietas de obra', 'Luis Orts', 'mixed'],
    ],
  ],
  'a text without an author is of the body told of before': [
    [
      'El Tribunal Agrario dio la razón al ejido Las Lomas. La sentencia, de doscientas páginas, sostiene que las firmas «son de personas fallecidas». Marta Gil lloró.',
      ['son de personas fallecidas', 'Tribunal Agrario', 'mixed'],
    ],
    [
      'El Tribunal Agrario ordenó a la empresa Costa Clara devolver la finca al ejido Las Lomas, al considerar que la venta «carece de valor».',
      ['carece de valor', 'Tribunal Agrario', 'mixed'],
    ],
    [
      'El juez Luis Orts absolvió al vecino Rufo Sáez, al considerar que la denuncia «no tenía fundamento alguno».',
      ['no tenía fundamento alguno', 'Luis Orts', 'mixed'],
    ],
    [
      'La jueza Ana Ríos archivó el caso. El auto señala que los hechos «no son delito».',
      ['no son delito', 'Ana Ríos', 'mixed'],
    ],
    [
      'La empresa Costa Clara pidió calma en un comunicado. «Pagaremos todo», añade el texto.',
      ['Pagaremos todo', 'Costa Clara'],
    ],
    [
      'Ana Ríos escribió una carta al rector. «Me voy sin pena», dice la carta.',
      ['Me voy sin pena', 'Ana Ríos'],
    ],
  ],
};

testKinds(KINDS);
