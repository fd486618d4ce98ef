import { describe, expect, test } from 'vitest';
import { contradicts } from '../../../src/core/statement/contradicts.ts';
import { alikeInWords, gistOf } from '../../../src/core/statement/reworded.ts';

type Pair = readonly [one: string, other: string, language: string];

const alike = ([one, other, language]: Pair, occasion = { named: true, later: false }): boolean =>
  alikeInWords(gistOf(one, language), gistOf(other, language), occasion) > 0 && !contradicts(one, other);

describe('what one speaker said, told in other words', () => {
  test.each<Pair>([
    [
      'We counted 412 cattle before the storm and 37 after it',
      'Before the storm there were 412 head of cattle. We counted 37 afterwards',
      'en',
    ],
    [
      'I have driven this ambulance for nineteen years and I never once had to leave somebody behind',
      'In nineteen years of driving an ambulance I had never left anyone behind, not once',
      'en',
    ],
    [
      'The lift was broken, the stairs were full of smoke, and my father is eighty-one',
      'The stairs were thick with smoke and the lift did not work. My father is eighty-one',
      'en',
    ],
    [
      'They painted the school and forgot to hire a teacher',
      'The school got a coat of paint but they forgot to hire teachers',
      'en',
    ],
    [
      'He asked me for my passport and I gave him a library card',
      'He wanted my passport, so I handed him my library card',
      'en',
    ],
    [
      'We planted 6,000 oaks and the goats ate them in a week',
      'Six thousand oaks we planted. The goats had eaten them within a week',
      'en',
    ],
    [
      'It is a bridge, not a monument, and bridges need bolts',
      "It's not a monument, it's a bridge. Bridges need bolts",
      'en',
    ],
    [
      'We sent the first letter in May and the second in June, and they answered in November',
      'The first letter went out in May, the second one in June, and an answer came in November',
      'en',
    ],
    ['The virus does not read our press releases', 'Our press releases are not read by the virus', 'en'],
    [
      'I signed the paper with a gun on the table',
      'There was a gun lying on the table when I signed that paper',
      'en',
    ],
    ['We took eleven boats out and came back with nine', 'Eleven boats went out. Nine came back', 'en'],
    ['You cannot run a railway on apologies', 'Nobody can run a railway with apologies', 'en'],
    [
      'She taught half this town to read and the other half to dance',
      'Half of the town learned to read from her, and the other half learned to dance',
      'en',
    ],
    [
      'We had the ball, we had the wind and we had the referee, and we still lost',
      'We had the wind, the ball and even the referee and still we lost the match',
      'en',
    ],
    [
      'I would rather close the mine than bury another miner',
      'Better to close the mine than to bury one more miner',
      'en',
    ],
    [
      'There are 340 families on the list and the keys to twelve flats',
      'We have keys for twelve flats and a list with 340 families',
      'en',
    ],
    [
      'Our engineers told us the wall would hold for a hundred years. It held for four',
      'The engineers said that the wall would last a hundred years. It lasted four',
      'en',
    ],
    [
      'I do not want a medal, I want my brother’s boots back',
      'Keep the medal. I want the boots of my brother back',
      'en',
    ],
    [
      'The judge read the sentence and the whole courtroom went silent, even the pigeons',
      'When the judge read out the sentence everyone in the courtroom fell silent. Even the pigeons did',
      'en',
    ],
    [
      'This vaccine was tested on 9,000 people in three countries',
      'We tested the vaccine in three countries, on 9,000 people',
      'en',
    ],
    [
      'The cook left first, then the captain, and the passengers read about it in the morning. I have no words for these people',
      'First the cook went and then the captain. The passengers read about it next morning',
      'en',
    ],
    [
      'The signal was green, the brakes were new and the driver had slept eight hours. So do not tell me that it was the rain',
      'The driver slept eight hours, the brakes were brand new, the signal was green',
      'en',
    ],
    [
      'We asked for sandbags on Monday. On Tuesday they sent us a questionnaire about the sandbags',
      'They sent a questionnaire about sandbags on Tuesday',
      'en',
    ],
    [
      'There was a fire door, there was a fire axe and there was a lock on both. Somebody has to tell me who had the keys',
      'There was a fire door and a fire axe, and both had been locked',
      'en',
    ],
    [
      'My grandmother sold eggs so that my mother could be a nurse, and my mother worked nights so that I could be a judge. I will not be told what work is',
      'My mother worked nights so I could become a judge. My grandmother had sold eggs so that she could be a nurse',
      'en',
    ],
    [
      'The tax is gone from today. It was a tax on the poor, collected by the rich and counted by nobody',
      'This tax was collected by the rich from the poor and nobody counted it',
      'en',
    ],
    [
      'In eleven weeks nobody from the ministry has called, nobody has written and nobody has come',
      'Nobody called, nobody wrote and nobody came from the ministry in eleven weeks',
      'en',
    ],
    [
      'The council must publish the report by Friday',
      'The report has to be published by the council by Friday',
      'en',
    ],
    [
      'The pilots did everything right and the computer did everything wrong',
      'Everything the pilots did was right. Everything the computer did was wrong',
      'en',
    ],
    [
      'I left this town because I loved it too much to watch it die',
      'I loved this town too much to watch it dying, so I left',
      'en',
    ],
    [
      'We found the boat at six and the men at eight, all of them singing',
      'The boat was found at six, the men at eight. All of them were singing',
      'en',
    ],
    [
      'People should boil the water before they drink it',
      'Everyone must boil their water before drinking it',
      'en',
    ],
    ['This court has no power over a dead man', 'Over a dead man this court has no power', 'en'],
    [
      'Sacamos once barcas y volvieron nueve, y a las otras dos no las buscó nadie',
      'Salieron once barcas y volvieron nueve. Nadie buscó a las otras dos',
      'es',
    ],
    [
      'La escuela la pintaron, pero se olvidaron de contratar a la maestra',
      'Pintaron la escuela y se olvidaron de contratar maestros',
      'es',
    ],
    [
      'El puente era seguro el viernes y el sábado estaba en el río',
      'El viernes el puente era seguro; el sábado ya estaba en el río',
      'es',
    ],
    [
      'Mi padre vendió tres vacas para pagar este pozo y el pozo está seco',
      'Para pagar el pozo mi padre vendió tres vacas, y hoy el pozo está seco',
      'es',
    ],
    ['El juez no ha leído ni una página del expediente', 'Ni una página del expediente leyó el juez', 'es'],
  ])('%s', (one, other, language) => {
    expect(alike([one, other, language])).toBe(true);
    expect(alike([other, one, language])).toBe(true);
  });

  // Words of one meaning, and denials in another verb: that is beyond a comparison of words.
  test.fails.each<Pair>([
    [
      'If the bakery goes, the whole street goes with it',
      'When the bakery closes, the street will close with it',
      'en',
    ],
    ['Not one of the buyers has been on the ship', 'None of the buyers ever set foot on the ship', 'en'],
    [
      'My daughter learned to swim in that pool and I will not see it filled with cement',
      'My girl learned swimming in that pool. I refuse to see it filled with concrete',
      'en',
    ],
    [
      'The bank lent us umbrellas and asked for them back when it rained',
      'The bank gave us an umbrella and wanted it back as soon as the rain began',
      'en',
    ],
    [
      'I came here with two suitcases in 1987 and I will leave with two suitcases. The rest belongs to the theatre and to the people who filled it every night for thirty years',
      'I arrived in 1987 with two suitcases and with two suitcases I shall go',
      'en',
    ],
  ])('is not seen in “%s”', (one, other, language) => {
    expect(alike([one, other, language])).toBe(true);
  });
});

describe('another statement on the same thing', () => {
  test.each<Pair>([
    [
      'We counted 412 cattle before the storm and 37 after it',
      'The storm took the cattle and the fences, but the barn is standing',
      'en',
    ],
    [
      'I have driven this ambulance for nineteen years and I never once had to leave somebody behind',
      'The ambulance has no heater and the radio is from another century',
      'en',
    ],
    [
      'The lift was broken, the stairs were full of smoke, and my father is eighty-one',
      'My father carried two neighbours down the stairs before anybody came',
      'en',
    ],
    [
      'They painted the school and forgot to hire a teacher',
      'The school has forty children, one teacher and no toilet',
      'en',
    ],
    [
      'If the bakery goes, the whole street goes with it',
      'The bakery has been on this street since my grandfather was a boy',
      'en',
    ],
    ['We will rebuild the bridge before the winter', 'We will rebuild the school before the summer', 'en'],
    [
      'The company will pay every worker what it owes them',
      'The company has never owed a worker anything',
      'en',
    ],
    ['Nobody warned us about the river', 'The river rose two metres in an hour and nobody came', 'en'],
    [
      'We planted 6,000 oaks and the goats ate them in a week',
      'The goats belong to the mayor and so does the grass',
      'en',
    ],
    [
      'It is a bridge, not a monument, and bridges need bolts',
      'The bridge was inspected in 2019 and nobody looked at the bolts',
      'en',
    ],
    [
      'I am proud of the team and of every nurse who came in on her day off',
      'I am proud of every nurse and I am ashamed of the building they work in',
      'en',
    ],
    [
      'We are asking people to stay at home tonight',
      'We are asking people not to drink the water until Friday',
      'en',
    ],
    ['I signed the paper with a gun on the table', 'I never read the paper that they put on the table', 'en'],
    ['We took eleven boats out and came back with nine', 'The boats are insured and the men are not', 'en'],
    [
      'You cannot run a railway on apologies',
      'The railway has had three ministers in four years and no timetable',
      'en',
    ],
    [
      'She taught half this town to read and the other half to dance',
      'She never asked this town for anything and the town never gave it to her',
      'en',
    ],
    [
      'The bank lent us umbrellas and asked for them back when it rained',
      'The bank has been in my family for a hundred years and will stay in it',
      'en',
    ],
    [
      'I would rather close the mine than bury another miner',
      'The mine will close in March and the miners will be paid until June',
      'en',
    ],
    [
      'There are 340 families on the list and the keys to twelve flats',
      'The families on the list will get an answer before Christmas',
      'en',
    ],
    [
      'Our engineers told us the wall would hold for a hundred years. It held for four',
      'Our engineers will look at every wall in the city',
      'en',
    ],
    [
      'The judge read the sentence and the whole courtroom went silent, even the pigeons',
      'The sentence is too short and the judge knows it',
      'en',
    ],
    [
      'This vaccine was tested on 9,000 people in three countries',
      'This vaccine will be free in all three countries',
      'en',
    ],
    [
      'We want justice for our children',
      'Our children want to go to school and we want them to be safe',
      'en',
    ],
    [
      'The minister lied to parliament and he must go',
      'The minister must come to parliament and say what he knew',
      'en',
    ],
    [
      'The signal was green, the brakes were new and the driver had slept eight hours. So do not tell me that it was the rain',
      'The rain was so heavy that we could not see the brakes smoke',
      'en',
    ],
    [
      'We asked for sandbags on Monday. On Tuesday they sent us a questionnaire about the sandbags',
      'The sandbags came on Friday, when the water was in the church',
      'en',
    ],
    [
      'I came here with two suitcases in 1987 and I will leave with two suitcases. The rest belongs to the theatre and to the people who filled it every night for thirty years',
      'The theatre was full every night of that first season',
      'en',
    ],
    [
      'We have lost a friend and a great player, and the club will look after his family and his children for as long as it takes',
      'The family asked the club for some time and some silence',
      'en',
    ],
    [
      'There was a fire door, there was a fire axe and there was a lock on both. Somebody has to tell me who had the keys',
      'The keys to the fire engine were in the office of the mayor',
      'en',
    ],
    [
      'The tax is gone from today. It was a tax on the poor, collected by the rich and counted by nobody',
      'The rich will pay their tax and the poor will see the doctor',
      'en',
    ],
    [
      'In eleven weeks nobody from the ministry has called, nobody has written and nobody has come',
      'The ministry has called a meeting for next week and nobody knows why',
      'en',
    ],
    [
      'My grandmother sold eggs so that my mother could be a nurse, and my mother worked nights so that I could be a judge. I will not be told what work is',
      'My mother is a nurse and she thinks that the strike is right',
      'en',
    ],
    [
      'The council must publish the report',
      'The report must go to the council before it goes to the press',
      'en',
    ],
    [
      'Our teachers want to teach and our children want to learn',
      'Our children need teachers and our teachers need a roof',
      'en',
    ],
    ['The minister knew about the leak', 'The minister should have told us about the leak', 'en'],
    ['We want our money back', 'We want to know where our money went', 'en'],
    ['The pilots did everything right', 'The pilots were right and the computer was wrong', 'en'],
    ['The bank has told us nothing', 'The bank told the minister everything and told us nothing', 'en'],
    ['The union will vote on Thursday', 'The union will strike if the vote is yes', 'en'],
    ['The hospital is safe', 'The hospital is full and it is not safe for anybody', 'en'],
    ['The water is clean enough to drink', 'People should boil the water before they drink it', 'en'],
    [
      'This court has no power over the president',
      'The president will answer every question that this court asks',
      'en',
    ],
    ['We found the boat at six and the men at eight', 'We found three men in the water near the boat', 'en'],
    [
      'La escuela la pintaron, pero se olvidaron de contratar a la maestra',
      'La escuela tiene cuarenta niños y ninguna maestra',
      'es',
    ],
    [
      'El puente era seguro el viernes y el sábado estaba en el río',
      'El río se llevó el puente y también la carretera',
      'es',
    ],
    [
      'Mi padre vendió tres vacas para pagar este pozo y el pozo está seco',
      'Mi padre tiene ochenta años y nunca pidió nada',
      'es',
    ],
    ['El ministro sabía lo del agua', 'El ministro tiene que explicar lo del agua', 'es'],
    ['Vamos a votar el jueves', 'No vamos a votar el jueves', 'es'],
  ])('%s', (one, other, language) => {
    expect(alike([one, other, language])).toBe(false);
    expect(alike([other, one, language])).toBe(false);
  });

  test.fails.each<Pair>([
    ['I love this town and this town loves me', 'I left this town because I love it', 'en'],
  ])('is not seen in “%s”', (one, other, language) => {
    expect(alike([one, other, language])).toBe(false);
  });
});

describe('the opposite in nearly the same words', () => {
  test.each<Pair>([
    ['I will vote for the bill when it comes back', 'When it comes back I will vote against that bill', 'en'],
    [
      'It will cost 1.5 million to mend the bridge at Tarn',
      'To mend the bridge at Tarn will cost 15 million',
      'en',
    ],
    [
      'Northland attacked Southland before the sun was up',
      'Before the sun was up Southland attacked Northland',
      'en',
    ],
    [
      'The jury will find that my client is innocent of the fire',
      'My client is guilty of the fire, the jury will find',
      'en',
    ],
    ['We refused to sign the contract with the port', 'We agreed to sign the contract with the port', 'en'],
    ['Prices are rising faster than in any other town', 'Prices in any other town are falling faster', 'en'],
    [
      'Subiremos los impuestos a los bancos el año que viene',
      'El año que viene bajaremos los impuestos a los bancos',
      'es',
    ],
    ['La asamblea rechazó la propuesta del alcalde', 'La asamblea aceptó la propuesta del alcalde', 'es'],
    [
      'This is a fair deal for the fishermen of the coast',
      'It is an unfair deal for the fishermen of this coast',
      'en',
    ],
    ['Abriremos la escuela del barrio en septiembre', 'Cerraremos la escuela del barrio en septiembre', 'es'],
    [
      'The council sold the field to the club last spring',
      'The council bought the field from the club last spring',
      'en',
    ],
    [
      'We won the case that we brought against the mine',
      'We lost the case we brought against the mine',
      'en',
    ],
  ])('“%s” is not “%s”', (one, other, language) => {
    expect(alike([one, other, language])).toBe(false);
  });

  test.each<Pair>([
    [
      'Northland attacked Southland before the sun was up',
      'Southland was attacked by Northland before the sun was up',
      'en',
    ],
  ])('but “%s” is “%s”', (one, other, language) => {
    expect(
      alikeInWords(gistOf(one, language), gistOf(other, language), { named: true, later: false }),
    ).toBeGreaterThan(0);
  });
});

describe('less is known of two texts', () => {
  const HOUSE = 'My daughter sold the house and bought two boats, and the bank has lost both';
  test.each<
    readonly [what: string, other: string, occasion: { named: boolean; later: boolean }, same: boolean]
  >([
    [
      'of somebody who is only described',
      'My daughter has sold the house to buy two boats. The bank lost both',
      { named: false, later: false },
      true,
    ],
    [
      'of somebody who is only described, less alike',
      'My daughter bought the house and the bank has nothing to do with it',
      { named: false, later: false },
      false,
    ],
    [
      'of another day',
      'My daughter has sold the house to buy two boats. The bank lost both',
      { named: true, later: true },
      true,
    ],
    [
      'of another day, less alike',
      'My daughter sold the house and my son lost the boats',
      { named: true, later: true },
      false,
    ],
    ['a fragment', 'sold the house', { named: true, later: false }, false],
  ])('%s', (_what, other, occasion, same) => {
    expect(alike([HOUSE, other, 'en'], occasion)).toBe(same);
  });
});
