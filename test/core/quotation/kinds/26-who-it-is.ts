import type { Case } from './cases.ts';

/** A post has several words: "chair" and "chairman", "headmistress" and "head teacher". */
export const SAME_POST: readonly Case[] = [
  [
    'Council chair Omar Bray opened the meeting. “We are broke,” the chairman said.',
    ['We are broke, | Omar Bray'],
  ],
  [
    'Council chairwoman Lena Koch opened the meeting. “We are broke,” the chair said.',
    ['We are broke, | Lena Koch'],
  ],
  [
    'Board chair Lena Koch opened the meeting. “We are broke,” the chairwoman said.',
    ['We are broke, | Lena Koch'],
  ],
  [
    'Party chairman Omar Bray opened the meeting. “We are broke,” the chair said.',
    ['We are broke, | Omar Bray'],
  ],
  ['Headteacher Omar Bray met parents. “We are full,” the headmaster said.', ['We are full, | Omar Bray']],
  [
    'Lena Koch, the headmistress, met parents. “We are full,” the head teacher said.',
    ['We are full, | Lena Koch'],
  ],
  [
    'Police spokesperson Omar Bray briefed reporters. “We are looking,” the spokesman said.',
    ['We are looking, | Omar Bray'],
  ],
  ['Councillor Omar Bray rang the bell. “We are broke,” the alderman said.', ['We are broke, | Omar Bray']],
  ['Captain Lena Koch came off. “We were poor,” the skipper said.', ['We were poor, | Lena Koch']],
  ['Team captain Omar Bray praised them. “We were poor,” the coach said.', ['We were poor, | the coach']],
  [
    'Mayor Omar Bray opened the meeting. “We are broke,” the chairman said.',
    ['We are broke, | the chairman'],
  ],
  ['Bishop Omar Bray met parents. “We are full,” the headteacher said.', ['We are full, | the headteacher']],
  [
    'Omar Bray, the club chairman, spoke after Lena Koch, the club secretary. “It is sold,” the chair said.',
    ['It is sold, | Omar Bray'],
  ],
  [
    'Head teacher Rex Tull wrote to parents. “We are sorry,” the headmaster said.',
    ['We are sorry, | Rex Tull'],
  ],
  [
    'Pia Holm, head teacher at the school, wrote to parents. “We are sorry,” the headteacher said.',
    ['We are sorry, | Pia Holm'],
  ],
  ['Councillor Rex Tull and Alderman Pia Holm met. “It leaks,” the alderman said.', ['It leaks, | Pia Holm']],
  [
    'Alderman Pia Holm and Councillor Rex Tull met. “It leaks,” the councillor said.',
    ['It leaks, | Rex Tull'],
  ],
  [
    'Police spokeswoman Pia Holm was blunt. “He is dead,” the spokesman said.',
    ['He is dead, | the spokesman'],
  ],
  ['Chairwoman Pia Holm was blunt. “He is dead,” the chairman said.', ['He is dead, | the chairman']],
  [
    'Committee chair Rex Tull praised the club captain, Ned Orr. “He leads us,” the chairman said.',
    ['He leads us, | Rex Tull'],
  ],
  ['Vice-chair Rex Tull was there. “We will pay,” the chairman said.', ['We will pay, | the chairman']],
];
