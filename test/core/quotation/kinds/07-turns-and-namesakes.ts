import type { Case } from './cases.ts';

/** Who answers, who wrote, whom a title, an age or a trade means, and which of two of one name. */
export const TURNS_AND_NAMESAKES: readonly Case[] = [
  [
    '“It leaks,” said Senator Brophy.\n“Order!” said the President, Senator Ann Chee.',
    ['It leaks, | Brophy', 'Order! | Ann Chee'],
  ],
  [
    "Bell's case opened on Monday. Asked by the prosecutor where the cash came from, Stuart Bell answered, “From my aunt.”",
    ['From my aunt. | Stuart Bell'],
  ],
  [
    'Prosecutor Irina Sokol questioned the witness, Pavel Dvorak. Asked by Sokol where it came from, he answered, “From the river.”',
    ['From the river. | Pavel Dvorak'],
  ],
  [
    'Zeynep Arslan gave evidence for an hour. Pressed by the defence on the time, she replied: “I do not wear a watch.”',
    ['I do not wear a watch. | Zeynep Arslan'],
  ],
  [
    'When the judge, Colin Prew, asked him to speak up, Jamal Sesay said: “I have a cold.”',
    ['I have a cold. | Jamal Sesay'],
  ],
  [
    'Police found a message to her sister that Grace Otieno had written: “Do not wait for me.”',
    ['Do not wait for me. | Grace Otieno'],
  ],
  [
    'Jurors saw a note from the nurse, Berit Lie, to the surgeon, Adam Frey. It said: “You cut the wrong side.”',
    ['You cut the wrong side. | Berit Lie'],
  ],
  [
    'Marta Sanz showed reporters a text her landlord had sent: “Leave by Friday.”',
    ['Leave by Friday. | her landlord'],
  ],
  [
    'The mayor, Olga Brandt, left early. Snow was falling on the square. Outside she told reporters: “It is done.”',
    ['It is done. | Olga Brandt'],
  ],
  [
    'Neil Marlow farms the hill. Dana Marlow, his niece, keeps bees below it. “The water is bad,” Dana Marlow said. “It was always bad,” her uncle said.',
    ['The water is bad, | Dana Marlow', 'It was always bad, | Neil Marlow'],
  ],
  [
    'Prime Minister Huia Parata spoke first. “Sit down,” said the Speaker, Sir Wiremu Cobb.',
    ['Sit down, | Wiremu Cobb'],
  ],
  ['“I move the motion,” said the treasurer, Dr Sunil Rane.', ['I move the motion, | Sunil Rane']],
  [
    '“Clear the gallery,” said the chairwoman, Councillor Fay Dodd. “At once.”',
    ['Clear the gallery, | Fay Dodd', 'At once. | Fay Dodd'],
  ],
  [
    'Lewis Tarn, 22, and Graham Pike, 60, were rescued. “I thought of my mum,” the 22-year-old said.',
    ['I thought of my mum, | Lewis Tarn'],
  ],
  [
    'Aigerim Bekova, a welder, and Dina Omarova, a teacher, shared the prize. “I will buy a better mask,” the welder said.',
    ['I will buy a better mask, | Aigerim Bekova'],
  ],
  [
    'Swiss climber Urs Brand and the Nepali guide Pemba Tamang reached the hut. “He carried me,” the Swiss said.',
    ['He carried me, | Urs Brand'],
  ],
  [
    'Detective Rosa Quill interviewed Vincent Adair in April. “Where is the car?” she asked. “What car?” he replied.',
    ['Where is the car? | Rosa Quill', 'What car? | Vincent Adair'],
  ],
  ['Mr Justice Ekwueme asked whether she understood. “I do,” said Patience Udo.', ['I do, | Patience Udo']],
  [
    "Isla Munro met Rory Munro's lawyers on Friday. Isla Munro, the elder sister, wants to sell. “I am tired of it,” Munro said.",
    ['I am tired of it, | Isla Munro'],
  ],
  [
    'Commissioner Beatriz Falcão chaired the session. The miner Davi Rocha spoke for ten minutes. Asked by Falcão if he wanted water, he said, “I want the truth.”',
    ['I want the truth. | Davi Rocha'],
  ],
  [
    'Farmer Ted Groves, 71, called the meeting. His wife poured tea. “We are not moving,” the 71-year-old said.',
    ['We are not moving, | Ted Groves'],
  ],
  ['Harriet Voss wrote to Theo Blum in March. “Come home,” her letter said.', ['Come home, | Harriet Voss']],
  [
    'Ola Berge emailed the harbourmaster, Stig Rud, that night. “The rope is gone,” Berge wrote. Rud wrote back: “Then tie it.”',
    ['The rope is gone, | Ola Berge', 'Then tie it. | Stig Rud'],
  ],
  [
    '“Are you tired?” the reporter asked Ines Prado. “Always,” she said.',
    ['Are you tired? | the reporter', 'Always, | Ines Prado'],
  ],
  [
    'Sergeant Kyle Amos stopped the van. “Open it,” the sergeant said. Driver Lou Finch shook his head. “No key,” the driver said.',
    ['Open it, | Kyle Amos', 'No key, | Lou Finch'],
  ],
  // Where two fit, or the asker does speak:
  [
    'Neil Marlow and Dana Marlow farm the hill together. “The water is bad,” Marlow said.',
    ['The water is bad, | Neil or Dana Marlow'],
  ],
  [
    'Twins Ada Rowe, 19, and Eve Rowe, 19, won gold. “We never lost a race,” the 19-year-old said.',
    ['We never lost a race, | the 19-year-old'],
  ],
  [
    'Prosecutor Irina Sokol asked Pavel Dvorak: “Where did it come from?”',
    ['Where did it come from? | Irina Sokol'],
  ],
  [
    'Asked why, the prosecutor, Irina Sokol, said: “The evidence changed.”',
    ['The evidence changed. | Irina Sokol'],
  ],
  [
    'The mayor, Olga Brandt, left early. Her deputy, Jana Roth, stayed. Outside Roth told reporters: “It is done.”',
    ['It is done. | Jana Roth'],
  ],
];
