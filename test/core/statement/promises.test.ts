import { describe, expect, test } from 'vitest';
import { contradicts } from '../../../src/core/statement/contradicts.ts';

type Pair = readonly [one: string, other: string];

describe('a promise and what came of it', () => {
  test.each<Pair>([
    ['We will check every bag, name by name', 'We checked every bag, name by name'],
    ['I will pay it back to the last cent', 'I have paid it back to the last cent'],
    ['We shall bring the children home before winter', 'We brought the children home before winter'],
    ["I'll walk the whole border on foot", 'I walked the whole border on foot'],
    ['We will publish every page of the report', 'We have published every page of the report'],
    ['They will repair the pumps by hand if they must', 'They repaired the pumps by hand'],
    [
      'We will open all the boxes and go through them one by one',
      'We opened all the boxes and went through them one by one',
    ],
    ['I will answer every letter myself', 'I answered every letter myself'],
    ['We intend to plant ten thousand trees on the ridge', 'We planted ten thousand trees on the ridge'],
    ['I would sell my boat to pay the crew', 'I sold my boat to pay the crew'],
    ['We will meet the families one at a time', 'We met the families one at a time, as we said'],
    ['We will not raise the fare this year', 'We raised the fare this year because we had to'],
    ['The school will open in May', 'The school opened in May'],
    ['We can win this series', 'We won this series'],
    ['The road will be finished on time', 'The road was finished on time'],
    ['We must find the leak before the rains', 'We found the leak before the rains'],
    ['Let us count every coin on this table', 'We counted every coin on this table'],
    ['I hope to sing at the opera house one day', 'I sang at the opera house one day'],
    ['Vamos a contar los votos uno por uno', 'Contamos los votos uno por uno'],
    ['Pagaré hasta el último peso', 'Pagué hasta el último peso'],
    ['Reconstruiremos la capilla piedra por piedra', 'Reconstruimos la capilla piedra por piedra'],
    ['Voy a devolver cada peso de ese dinero', 'Devolví cada peso de ese dinero'],
    ['Revisaremos las cajas una por una', 'Revisamos las cajas una por una'],
    ['Publicaremos todas las páginas del informe', 'Publicamos todas las páginas del informe'],
  ])('%s / %s', (one, other) => {
    expect(contradicts(one, other)).toBe(true);
    expect(contradicts(other, one)).toBe(true);
  });
});

describe('one promise in two wordings', () => {
  test.each<Pair>([
    [
      'We shall not go to them on our knees. We went with 640 affidavits, and each one is stamped.',
      'We did not go on our knees to anyone. We went with affidavits, 640 of them, and all of them are stamped.',
    ],
    [
      'On Friday we fed 400 guests by candlelight, and the candles went first',
      'We fed 400 people by candlelight and ran out of candles first',
    ],
    [
      'I was not asked and I would not have agreed',
      "Nobody asked me, and I wouldn't have agreed if they had",
    ],
    ['We will appeal, and we will win the appeal', "We are going to appeal, and we'll win it"],
    [
      'I will resign on the day the last family has a roof',
      'The day the last family has a roof I shall step down',
    ],
    [
      'Every vote will be counted, even the ones against me',
      'All votes will be counted, including those against me',
    ],
    ['We will win because we worked for it', 'We are going to win because we worked'],
    ['Vamos a contar los votos uno por uno', 'Los votos los vamos a contar uno por uno'],
    ['Pagaremos lo que prometimos', 'Vamos a pagar lo que prometimos'],
    ['We have counted the votes twice', 'We counted the votes twice'],
    ['I am told the road is open', 'I was told the road is open'],
  ])('%s / %s', (one, other) => {
    expect(contradicts(one, other)).toBe(false);
    expect(contradicts(other, one)).toBe(false);
  });
});
