import type { Case } from './cases.ts';

/** What an office is for, and where somebody speaks, is not who speaks. */
export const OFFICES_AND_PLACES: readonly Case[] = [
  ['"It is done," said the Minister for Home Affairs.', ['It is done, | the Minister for Home Affairs']],
  [
    '"It is done," said the Minister for Northern Development.',
    ['It is done, | the Minister for Northern Development'],
  ],
  [
    '"It is done," the secretary of state for Roads and Traffic told MPs.',
    ['It is done, | the secretary of state for Roads and Traffic'],
  ],
  [
    '"It is done," the cabinet member for Children and Families, Grace Lungu, told MPs.',
    ['It is done, | Grace Lungu'],
  ],
  [
    'Grace Lungu, the shadow minister for Women and Equality, called it "a sham".',
    ['a sham | Grace Lungu [mixed]'],
  ],
  [
    'A spokesman for the Department for Roads and Traffic said: "It is done."',
    ['It is done. | A spokesman for the Department for Roads and Traffic'],
  ],
  [
    'The assistant director for Sport and Leisure told the inquiry: "It is done."',
    ['It is done. | The assistant director for Sport and Leisure'],
  ],
  [
    'The lawyer for Ade and Sons told the inquiry: "It is done."',
    ['It is done. | The lawyer for Ade and Sons'],
  ],
  ['The meeting was held at Victoria Station. "Ask me tomorrow," she said.', ['Ask me tomorrow, | ?']],
  ['The meeting was held at St Anne\'s Hospital. "Ask me tomorrow," she said.', ['Ask me tomorrow, | ?']],
  [
    'Speaking in Court Two on Monday, the mayor said: "The money is gone."',
    ['The money is gone. | the mayor'],
  ],
  [
    'Inside Court Two, where 300 people had gathered, the clerk said: "The money is gone."',
    ['The money is gone. | the clerk'],
  ],
  ['Dr Frank Church spoke first. "The roof leaks," Church said.', ['The roof leaks, | Frank Church']],
  [
    '"The roof leaks," said Ana Park at Grace Infirmary. "It always has."',
    ['The roof leaks, | Ana Park', 'It always has. | Ana Park'],
  ],
  ['"The bridge is safe," City Hall spokesman Leo Marsh said.', ['The bridge is safe, | Leo Marsh']],
  [
    'Mayor Rita Cole spoke outside City Hall. "The bridge is safe," she said.',
    ['The bridge is safe, | Rita Cole'],
  ],
  [
    'Protesters gathered at Town Hall. "The bridge is not safe," said Leo Marsh, a welder.',
    ['The bridge is not safe, | Leo Marsh'],
  ],
  [
    'The minister for Health, Grace Lungu, said: "The wards are open."',
    ['The wards are open. | Grace Lungu'],
  ],
  ['"The wards are open," said the minister for Health, Grace Lungu.', ['The wards are open, | Grace Lungu']],
  ['"The wards are open," the Minister for Health said.', ['The wards are open, | the Minister for Health']],
  [
    'The secretary of state for Education told MPs: "The roofs will hold."',
    ['The roofs will hold. | The secretary of state for Education'],
  ],
  [
    '"The roofs will hold," the shadow secretary for Transport told MPs.',
    ['The roofs will hold, | the shadow secretary for Transport'],
  ],
  [
    'Grace Lungu, the permanent secretary for Health, said "the wards are open".',
    ['the wards are open | Grace Lungu [mixed]'],
  ],
  [
    '"The wards are open," a spokesperson for Health said on Sunday.',
    ['The wards are open, | a spokesperson for Health'],
  ],
  ['"We will pay in May," City Hall said in a statement.', ['We will pay in May, | City Hall']],
  [
    'Rita Cole, the mayor, walked down the steps of City Hall and said: "We will pay in May."',
    ['We will pay in May. | Rita Cole'],
  ],
  ['In a letter from City Hall, Rita Cole wrote: "We will pay in May."', ['We will pay in May. | Rita Cole']],
  [
    'Standing at the gates of City Hall, teacher Omar Pruitt said: "We want our money."',
    ['We want our money. | Omar Pruitt'],
  ],
  [
    'At City Hall, councillor Omar Pruitt said "the money is gone".',
    ['the money is gone | Omar Pruitt [mixed]'],
  ],
  [
    '"The money is gone," the commissioner for Housing and Parks, Dilip Rane, told City Hall reporters.',
    ['The money is gone, | Dilip Rane'],
  ],
  ['Inside Parliament House, Dilip Rane said: "The money is gone."', ['The money is gone. | Dilip Rane']],
  [
    'Dilip Rane took over from Ann Sykes as deputy commissioner for Housing. "The money is gone," he said.',
    ['The money is gone, | Dilip Rane'],
  ],
  ['Ann Sykes left City Hall at noon. "Ask me tomorrow," she said.', ['Ask me tomorrow, | Ann Sykes']],
  [
    'Ann Sykes, cabinet member for Adult Care, told the meeting: "We are listening."',
    ['We are listening. | Ann Sykes'],
  ],
  [
    '"We are listening," the cabinet member for Adult Care, Cllr Ann Sykes, told the meeting.',
    ['We are listening, | Ann Sykes'],
  ],
  [
    'The meeting was held at the Guildhall. "We are listening," the leader said.',
    ['We are listening, | the leader'],
  ],
  [
    'The fountain outside City Hall was dry. "It has been so since May," said its keeper, Jo Bright.',
    ['It has been so since May, | Jo Bright'],
  ],
];
