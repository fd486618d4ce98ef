import type { Case } from './cases.ts';

/** Somebody without a name whose part in it the story tells: “he” behind is not the minister named before. */
export const SOMEBODY_ELSE: readonly Case[] = [
  [
    'Dr Nadia Frost runs the clinic. She has asked for two more beds.\n\nIn the town of Bray, a carer on her break shook her head. "She should come and do one night," she said.',
    ['She should come and do one night, | a carer on her break'],
  ],
  [
    'Governor Lee Marsh praised the firemen on Tuesday. He called it "a good night".\n\nOne tenant, a retired docker, had lost everything. "Nobody rang the bell," he said.',
    ['a good night | Lee Marsh [mixed]', 'Nobody rang the bell, | One tenant'],
  ],
  [
    'Governor Lee Marsh praised the firemen on Tuesday. He called it "a good night".\n\nThe survivor spoke to the panel through a door. He did not want to be seen. "Nobody rang the bell," he said.',
    ['a good night | Lee Marsh [mixed]', 'Nobody rang the bell, | The survivor'],
  ],
  [
    'Governor Lee Marsh praised the firemen on Tuesday. He called it "a good night".\n\nLater a welder gave evidence. The welder told of a night without water. "Nobody rang the bell," he said.',
    ['a good night | Lee Marsh [mixed]', 'Nobody rang the bell, | The welder'],
  ],
  [
    'Judge Carl Brand opened the hearing at ten. He asked the public to be quiet.\n\nThe first witness was a cleaner. "I saw the lamp fall," he said.',
    ['I saw the lamp fall, | The first witness'],
  ],
  [
    'Senator Ivy Noble left without a word. She had voted for the bill.\n\nA relative of the drowned boy was waiting at the door. "We only wanted to ask her why," she said.',
    ['We only wanted to ask her why, | A relative'],
  ],
  [
    'Minister Alan Pryce visited the ward on Monday. A patient told him that the food was cold. "I have eaten nothing since Friday," the patient said.',
    ['I have eaten nothing since Friday, | the patient'],
  ],
  [
    'Health minister Alan Pryce opened the clinic in Norwell.\n\nOne patient, a retired bus driver, had waited nine hours. "I thought I would die in that chair," he told the minister.',
    ['I thought I would die in that chair, | One patient'],
  ],
  [
    'Alan Pryce told the house about a woman he met at the clinic. She told him: "I slept on the floor."',
    ['I slept on the floor. | a woman'],
  ],
  [
    'Alan Pryce told the house about a woman he met at the clinic. "I slept on the floor," she said.',
    ['I slept on the floor, | a woman'],
  ],
  [
    'The justice minister, Nora Feld, said the law was sound. A witness saw it another way. "They pushed him first," the witness said. "Then they laughed."',
    ['They pushed him first, | the witness', 'Then they laughed. | the witness'],
  ],
  [
    'The justice minister, Nora Feld, said the law was sound.\n\nA witness to the fight told the inquiry that two guards had begun it. "They pushed him first."',
    ['They pushed him first. | A witness to the fight'],
  ],
  [
    'Nora Feld, the justice minister, praised the guards. A prisoner who shared the cell remembers it differently: "They pushed him first."',
    ['They pushed him first. | A prisoner'],
  ],
  [
    'Nora Feld listened as a mother described the night. "I heard him call my name," the mother said.',
    ['I heard him call my name, | the mother'],
  ],
  [
    'Nora Feld listened as a father described the night. "I heard him call my name," he said.',
    ['I heard him call my name, | a father'],
  ],
  [
    'Premier Ivo Lang defended the cuts on Tuesday. In the town of Bray, a nurse on her break shook her head. "He should come and do one night," she said.',
    ['He should come and do one night, | a nurse on her break'],
  ],
  [
    'Premier Ivo Lang defended the cuts. In Bray, a carer shook his head. "He should come and do one night," he said.',
    ['He should come and do one night, | a carer'],
  ],
  [
    'Premier Ivo Lang defended the cuts on Tuesday. An elderly man in the front row stood up. "You closed my ward," the man said. "You should be ashamed."',
    ['You closed my ward, | the man', 'You should be ashamed. | the man'],
  ],
  [
    'Premier Ivo Lang spoke for an hour. A driver who saw the crash gave evidence after him. "The lights were off," he said. "Nobody could have stopped."',
    ['The lights were off, | A driver', 'Nobody could have stopped. | A driver'],
  ],
  [
    'Minister Petra Holm said waiting times had fallen. But one patient wrote in the visitors\' book: "Nine hours. Nobody came."',
    ['Nine hours. Nobody came. | one patient'],
  ],
  [
    'Minister Petra Holm said waiting times had fallen. A patient in bed 9 disagreed. "Nobody came," she said.',
    ['Nobody came, | A patient in bed 9'],
  ],
  [
    'Minister Petra Holm told parliament the story of a farmer in the south. The farmer had asked her: "Who will milk the cows?"',
    ['Who will milk the cows? | The farmer'],
  ],
  [
    'Minister Petra Holm told parliament the story of a boy in the south. "Who will milk the cows?" the boy had asked her.',
    ['Who will milk the cows? | the boy'],
  ],
  [
    'Minister Petra Holm was not there. The victim\'s sister spoke instead. "He was twenty," she said.',
    ["He was twenty, | The victim's sister"],
  ],
  [
    'Petra Holm arrived late. A survivor of the flood had been talking for an hour. "The water took the stairs first," the survivor said.',
    ['The water took the stairs first, | the survivor'],
  ],
  [
    'Minister Ray Tull called the ward a success. Sitting by the door, a patient with a bandaged hand laughed. "Success," he said, "is a clean bed."',
    ['Success, | a patient with a bandaged hand', 'is a clean bed. | a patient with a bandaged hand [mixed]'],
  ],
  [
    'Alan Pryce was booed at the gates on Monday. He had cut two wards.\n\nThe 61-year-old laughed it off. “I have thick skin,” he said.',
    ['I have thick skin, | Alan Pryce'],
  ],
  [
    'Alan Pryce was booed at the gates on Monday. He had cut two wards.\n\nThe father of three laughed it off. “I have thick skin,” he said.',
    ['I have thick skin, | Alan Pryce'],
  ],
  [
    'Alan Pryce was booed at the gates on Monday. He had cut two wards.\n\nThe Yorkshireman laughed it off.\n\n“I have thick skin,” he said.',
    ['I have thick skin, | Alan Pryce'],
  ],
  [
    'Alan Pryce was booed at the gates on Monday. He had cut two wards.\n\nThe former boxer laughed it off. “I have thick skin,” he said.',
    ['I have thick skin, | Alan Pryce'],
  ],
  [
    'Alan Pryce was booed at the gates on Monday. He had cut two wards.\n\nThe frontbencher laughed it off. “I have thick skin,” he said.',
    ['I have thick skin, | Alan Pryce'],
  ],
  [
    'Alan Pryce was booed at the gates on Monday. He had cut two wards.\n\nThe trained accountant laughed it off. “I have thick skin,” he said.',
    ['I have thick skin, | Alan Pryce'],
  ],
  [
    'Ines Moll won the race on Sunday. She had trained in the dark for a year.\n\nThe teacher from Graz thanked her brother. “He woke me every day,” she said.',
    ['He woke me every day, | Ines Moll'],
  ],
  [
    'Ines Moll won the race on Sunday. She had trained in the dark for a year.\n\nThe primary-school teacher thanked her brother.\n\n“He woke me every day,” she said.',
    ['He woke me every day, | Ines Moll'],
  ],
  [
    'Judge Carl Brand opened the hearing at ten. He asked the public to be quiet.\n\nThe first witness was a cleaner. “I saw the lamp fall,” he said.',
    ['I saw the lamp fall, | The first witness'],
  ],
  [
    'Judge Carl Brand opened the hearing at ten. He asked the public to be quiet.\n\nThe defendant stood. “I did not do it,” he said.',
    ['I did not do it, | The defendant'],
  ],
  [
    'Judge Carl Brand opened the hearing at ten. He asked the public to be quiet.\n\nThe defendant stood.\n\n“I did not do it,” he said.',
    ['I did not do it, | The defendant'],
  ],
  [
    'Judge Carl Brand opened the hearing at ten. He asked the public to be quiet.\n\nThe defendant wept. The judge was unmoved. “Sit down,” he said.',
    ['Sit down, | Carl Brand'],
  ],
  [
    'Omar Said was carried off at half-time. He has played all season with a bad knee.\n\nThe referee had seen nothing. “I was behind the post,” he said.',
    ['I was behind the post, | The referee'],
  ],
  [
    'Omar Said was carried off at half-time. He has played all season with a bad knee.\n\nThe referee had booked him twice.\n\n“I never touched the man,” Said said.',
    ['I never touched the man, | Omar Said'],
  ],
  [
    'Omar Said was carried off at half-time. He has played all season with a bad knee.\n\nThe referee had booked him twice.\n\n“I never touched the man,” he said.',
    ['I never touched the man, | Omar Said'],
  ],
  [
    'Rosa Kemp runs the shop with her husband. The couple met in Turin. “It was raining,” she said.',
    ['It was raining, | Rosa Kemp'],
  ],
  [
    'Rosa Kemp runs the shop. Her landlord is a woman of 90. The landlord lives upstairs. “Rosa pays on time,” she said.',
    ['Rosa pays on time, | The landlord'],
  ],
  [
    'Transport minister Olga Brandt defended the timetable on Sunday. “It will settle down,” she said.\n\nOn the 7.40 from Arden, a cleaner in a red hat was less patient. “It settles down every day at this bridge,” she said.',
    [
      'It will settle down, | Olga Brandt',
      'It settles down every day at this bridge, | a cleaner in a red hat',
    ],
  ],
];
