import { describe, expect, test } from 'vitest';
import { alikeInSense, senseOf } from '../../../src/core/statement/same-sense.ts';

const alike = (english: string, spanish: string): boolean =>
  alikeInSense(senseOf(english, 'en'), senseOf(spanish, 'es')) > 0;

describe('one utterance in English and in Spanish', () => {
  test.each([
    ['We will not pay one peso more for water', 'No vamos a pagar ni un peso más por el agua'],
    ['Nobody asked the farmers what they drink', 'Nadie les preguntó a los campesinos qué beben'],
    ['The government lied to us for twelve years', 'El Gobierno nos mintió durante doce años'],
    [
      'We found 43 children in a room without windows',
      'Encontramos a 43 niños en una habitación sin ventanas',
    ],
    ['My mother sold the house to pay the lawyer', 'Mi madre vendió la casa para pagar al abogado'],
    ['I have signed nothing and I will sign nothing', 'No he firmado nada y no voy a firmar nada'],
    ['The hospital is full and the doctors are tired', 'El hospital está lleno y los médicos están cansados'],
    ['This team plays with fear', 'Este equipo juega con miedo'],
    ['The bridge fell at night, thank God', 'El puente se cayó de noche, gracias a Dios'],
    ['We want justice, not revenge', 'Queremos justicia, no venganza'],
    ['The court will decide before Friday', 'El tribunal decidirá antes del viernes'],
    [
      'The factory closes in March and 300 families lose their income',
      'La fábrica cierra en marzo y 300 familias pierden sus ingresos',
    ],
  ])('%s', (english, spanish) => {
    expect(alike(english, spanish)).toBe(true);
  });

  test.each([
    ['We will not pay one peso more for water', 'El agua es de todos y nadie la va a vender'],
    ['Nobody asked the farmers what they drink', 'Los campesinos no tienen camino ni escuela'],
    [
      'We found 43 children in a room without windows',
      'Encontramos a 12 niños en una habitación sin ventanas',
    ],
    ['The hospital is full and the doctors are tired', 'El hospital tiene tres ambulancias y ninguna anda'],
    ['This team plays with fear', 'Este equipo va a ganar el domingo'],
    ['The court will decide before Friday', 'El tribunal no ha leído la demanda'],
    ['The factory closes in March', 'La fábrica abrió hace veinte años'],
    ['I have signed nothing', 'No tengo nada que decir'],
    ['We will sell the house', 'No vamos a vender la casa'],
  ])('but another one: %s', (english, spanish) => {
    expect(alike(english, spanish)).toBe(false);
  });
});
