import type { Case } from './cases.ts';

/** People called anew by where they are from, where they play or how old they are; bodies by "it". */
export const CALLED_ANEW: readonly Case[] = [
  [
    'Norwegian skier Liv Aasen won by a second. “I never looked at the clock,” said the Norwegian.',
    ['I never looked at the clock, | Liv Aasen'],
  ],
  [
    'Mikkel Ravn took the yellow jersey on Tuesday. “My legs were wood,” the Dane said.',
    ['My legs were wood, | Mikkel Ravn'],
  ],
  [
    'Nuwan Ekanayake bowled ten overs for nine runs. “The pitch helped me,” said the Sri Lankan.',
    ['The pitch helped me, | Nuwan Ekanayake'],
  ],
  [
    'Saskia Brandsma beat the favourite in three sets. “I am still shaking,” said the Dutchwoman, who is 19.',
    ['I am still shaking, | Saskia Brandsma'],
  ],
  [
    'Adriana Polo met Goran Vucic at the net. “He was better,” Polo said. The Serb shook his head. “She was unlucky,” the Serb said.',
    ['He was better, | Adriana Polo', 'She was unlucky, | Goran Vucic'],
  ],
  [
    'Sione Fifita signed for Halden on Friday. “My mother will cry,” the Tongan lock said.',
    ['My mother will cry, | Sione Fifita'],
  ],
  [
    'Etienne Carlier finished fourth. “Fourth is nowhere,” the 31-year-old Frenchman said after the race.',
    ['Fourth is nowhere, | Etienne Carlier'],
  ],
  [
    'The New Zealander had waited a year. “It was worth it,” said the New Zealander, Hemi Tauroa.',
    ['It was worth it, | Hemi Tauroa'],
  ],
  [
    'Ethiopian Lemlem Bekele pulled away on the hill. “I ran alone,” Bekele said.',
    ['I ran alone, | Lemlem Bekele'],
  ],
  [
    'Orla Keane, 28, clocked 14:31. The Irishwoman had been ill in May. “I nearly stayed at home,” she said.',
    ['I nearly stayed at home, | Orla Keane'],
  ],
  ['Tomasz Wrona holed from the bunker. “Luck,” the Pole said with a grin.', ['Luck, | Tomasz Wrona']],
  [
    'A Ghanaian was turned back at the gate. “I had my papers,” the Ghanaian said.',
    ['I had my papers, | the Ghanaian'],
  ],
  [
    'Prop Dewi Pritchard left the field in tears. “That was my last scrum,” the prop said.',
    ['That was my last scrum, | Dewi Pritchard'],
  ],
  [
    'Harlan Teague scored 31 points for the Comets. “Everything fell,” the center said.',
    ['Everything fell, | Harlan Teague'],
  ],
  [
    'Anil Wagle took six wickets on a dry pitch. “I bowled at the footmarks,” the off-spinner said.',
    ['I bowled at the footmarks, | Anil Wagle'],
  ],
  [
    'Jessa Corran crossed in the last minute. “They left me a gap,” the fly-half said.',
    ['They left me a gap, | Jessa Corran'],
  ],
  [
    'Ruta Kalnina won the 800 metres by a stride. The 28-year-old clocked 1:57. “I have never run so hard,” she said. “Never.”',
    ['I have never run so hard, | Ruta Kalnina', 'Never. | Ruta Kalnina'],
  ],
  [
    'There was disappointment for Piet Vos, who fell at the last fence. “That is the sport,” the 24-year-old said.',
    ['That is the sport, | Piet Vos'],
  ],
  [
    'She was spotted by Ada Lunt, who runs the club. “I knew in five minutes,” the former hurdler said.',
    ['I knew in five minutes, | Ada Lunt'],
  ],
  [
    'HALDEN BAY, Jamaica — Omar Reid won the title on Friday and declared: “The house is mine.”',
    ['The house is mine. | Omar Reid'],
  ],
  [
    'Tessaly Ferries cancelled nine sailings on Sunday. In a statement, it said: “Safety comes first.”',
    ['Safety comes first. | Tessaly Ferries'],
  ],
  [
    'Plumora will close its plant in Leith. “We have run out of road,” the company said.',
    ['We have run out of road, | Plumora'],
  ],
  [
    'Harcourt City lost their captain in the first half. “He will see a doctor,” a club statement read.',
    ['He will see a doctor, | Harcourt City'],
  ],
  [
    'The hospital system said no records were lost. “We are sorry,” it posted on its website.',
    ['We are sorry, | The hospital system'],
  ],
  [
    'The operator, Westrail Link, blamed the heat. “Rails buckle,” it said.',
    ['Rails buckle, | Westrail Link'],
  ],
  [
    'Swedish keeper Nils Berg stopped a shot by striker Luis Otero on Sunday. “It was easy,” the Swede said.',
    ['It was easy, | Nils Berg'],
  ],
  [
    'The Dutchman Joop van Rijn met Lars Holt in Oslo. “We talked about fish,” the Dutchman said.',
    ['We talked about fish, | Joop van Rijn'],
  ],
  [
    'Alain Faure met Kurt Brenner in the final. “I was tired,” the German said. “I was lucky,” the Frenchman said.',
    ['I was tired, | the German', 'I was lucky, | the Frenchman'],
  ],
  [
    'Mayor Ann Lorne died in the flood on Monday. Her husband, Bob Lorne, survived. “We loved the house,” Lorne said.',
    ['We loved the house, | Bob Lorne'],
  ],
  [
    '“Safe,” Bob Carver said. Mary Frink shook her head. “Are you sure?” she asked Carol Rudd.\n“I am.”',
    ['Safe, | Bob Carver', 'Are you sure? | Mary Frink', 'I am. | Carol Rudd'],
  ],
];
