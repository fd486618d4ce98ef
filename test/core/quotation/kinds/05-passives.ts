import type { Case } from './cases.ts';

/** Who stands behind “by” has said it, wherever the words stand. */
export const PASSIVES: readonly Case[] = [
  [
    'Carl Jones, described by Anna Smith as “the laziest man in the county”, won.',
    ['the laziest man in the county | Anna Smith'],
  ],
  [
    'Carl Jones was jailed. He was told by the judge, Mary Pell: “You are a danger to everyone.”',
    ['You are a danger to everyone. | Mary Pell'],
  ],
  [
    'The plan, hailed by Governor Chidi Obi as “a road to the sea”, was dropped.',
    ['a road to the sea | Chidi Obi'],
  ],
  ['The film, called “a long yawn” by the critic Yuki Tanabe, made millions.', ['a long yawn | Yuki Tanabe']],
  ['Dragan Petrov was labelled “a coward” by his own captain, Ivo Radev.', ['a coward | Ivo Radev']],
  ['Passengers were told by the pilot: “Hold on to something.”', ['Hold on to something. | the pilot']],
  [
    'The ruling was condemned as “cruel and stupid” by the bishop of Leeds, Nora Fagan.',
    ['cruel and stupid | Nora Fagan'],
  ],
  [
    'Malia Kealoha, praised by Coach Ben Ortega as “the calmest kid alive”, missed the penalty.',
    ['the calmest kid alive | Ben Ortega'],
  ],
  [
    'The tunnel was described as “a coffin with lights” by Judge Esra Polat on Thursday.',
    ['a coffin with lights | Esra Polat'],
  ],
  [
    'Asha Mistry was asked by her lawyer, Glenn Cobb: “Did you lock the door?”',
    ['Did you lock the door? | Glenn Cobb'],
  ],
  [
    'The mayor was quoted by the Gazette as saying the bridge “will outlive us”.',
    ['will outlive us | the mayor'],
  ],
  [
    'The deal has been likened to “selling the roof to pay for the door” by economist Rasmus Holm.',
    ['selling the roof to pay for the door | Rasmus Holm'],
  ],
  [
    'Workers say they were ordered by the foreman, Lech Baran, to “keep quiet and dig”.',
    ['keep quiet and dig | Lech Baran'],
  ],
  [
    "The verdict was greeted with “relief and exhaustion” by the family's spokeswoman, Ama Darko.",
    ['relief and exhaustion | Ama Darko'],
  ],
  [
    'Branded “a national shame” by Senator Rosario Vega, the prison closed on Friday.',
    ['a national shame | Rosario Vega'],
  ],
  [
    'Elif Kaya was warned by a neighbour: “They are coming for the goats.”',
    ['They are coming for the goats. | a neighbour'],
  ],
  [
    'Simon Achterberg was sacked. The letter, signed by director Mila Novak, told him: “Your desk is not yours.”',
    ['Your desk is not yours. | Mila Novak'],
  ],
  [
    'The bill was branded by its own sponsor, Gwen Llewellyn, “a mess of commas”.',
    ['a mess of commas | Gwen Llewellyn'],
  ],
  [
    'Described by neighbours as “a quiet man who fed the birds”, Oskar Lind had no record.',
    ['a quiet man who fed the birds | neighbours'],
  ],
  [
    'Hamza Qureshi was reminded by the chair, Dame Ruth Pym, that this was “not a football match”.',
    ['not a football match | Ruth Pym'],
  ],
  [
    'The song was once dismissed by its composer, Leif Aas, as “twelve minutes of weather”.',
    ['twelve minutes of weather | Leif Aas'],
  ],
  ['Officers were heard by witness Tamara Bakradze shouting “leave him”.', ['leave him | officers']],
  [
    'The strategy, dubbed “fish first” by Minister Kalani Mahoe, begins in July.',
    ['fish first | Kalani Mahoe'],
  ],
  // Who stands behind “by” is not always who speaks:
  ['Carl Jones, beaten by Anna Smith, said it was “a fair fight”.', ['a fair fight | Carl Jones']],
  ['The book by Yuki Tanabe was called “a brick” on Monday by the mayor, Paul Roe.', ['a brick | Paul Roe']],
  ['By Tuesday, Chidi Obi was calling it “a road to nowhere”.', ['a road to nowhere | Chidi Obi']],
  ['Asked by Glenn Cobb whether she locked the door, Asha Mistry said: “Twice.”', ['Twice. | Asha Mistry']],
  [
    '“I was told by the pilot to hold on,” said Petra Lund.',
    ['I was told by the pilot to hold on, | Petra Lund'],
  ],
  ['Dragan Petrov, dropped by Ivo Radev, described himself as “a free man”.', ['a free man | Dragan Petrov']],
];
