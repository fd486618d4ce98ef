import type { Case } from './cases.ts';

/** Ordinary sentences beside those of the kinds before, in which their rules must not apply. */
export const NOT_THERE: readonly Case[] = [
  ['Police said a man had been arrested and asked witnesses to “come forward”.', ['come forward | Police']],
  ['The minister said a nurse had died and called for “a full inquiry”.', ['a full inquiry | The minister']],
  ['Doctors said a patient was stable and told relatives he was “lucky”.', ['lucky | Doctors']],
  [
    'Ana Duarte said one player was injured and told reporters: “We are unlucky.”',
    ['We are unlucky. | Ana Duarte'],
  ],
  [
    'Ana Duarte said a boy was missing and asked: “Has anyone seen him?”',
    ['Has anyone seen him? | Ana Duarte'],
  ],
  ['Ana Duarte told a reporter to leave and said: “We are done.”', ['We are done. | Ana Duarte']],
  ['Ana Duarte described a neighbour as kind and said: “I miss him.”', ['I miss him. | Ana Duarte']],
  ['Ana Duarte denied that a man had died and said it was “a lie”.', ['a lie | Ana Duarte']],
  ['Football Association chairman Paul Wit spoke. “We lost,” the FA said.', ['We lost, | the FA']],
  [
    'Eva Lund, president of the British Medical Association, resigned. The BMA said it was “shocked”.',
    ['shocked | the BMA'],
  ],
  [
    'Eva Lund, a Democratic Alliance councillor, was shot. The DA said it was “shocked”.',
    ['shocked | the DA'],
  ],
  [
    'Football analyst Ana Duarte criticised the fixture list. “We stand by the calendar,” the FA said.',
    ['We stand by the calendar, | the FA'],
  ],
  [
    'Former prime minister Eva Lund criticised the budget. “I disagree,” the PM said.',
    ['I disagree, | the PM'],
  ],
  [
    'The Boeing Machinists Association voted to strike. “We are ready to talk,” Boeing said.',
    ['We are ready to talk, | Boeing'],
  ],
  [
    'The Home Office Staff Association complained. “We value staff,” the Home Office said.',
    ['We value staff, | the Home Office'],
  ],
  [
    'The Arsenal Supporters Trust wrote to the club. “We hear them,” Arsenal said.',
    ['We hear them, | Arsenal'],
  ],
  [
    'Neighbours remembered a mother who lived for her children: “She was lovely.”',
    ['She was lovely. | Neighbours'],
  ],
  [
    'Ana Duarte recalled a teacher who changed her life: “She gave me books.”',
    ['She gave me books. | Ana Duarte'],
  ],
  ['Ana Duarte cited a farmer who lost 40 sheep: “He was in tears.”', ['He was in tears. | Ana Duarte']],
  [
    'The judge, Paul Wit, gave his reasons. Ian Roe was jailed for what he called “a wicked crime”.',
    ['a wicked crime | Paul Wit'],
  ],
  [
    'Inspector Paul Wit spoke to reporters. The suspect was found dead in what he described as “a tragic scene”.',
    ['a tragic scene | Paul Wit'],
  ],
  [
    'Inspector Paul Wit praised the team. Two men were held after what he called “a hunt”.',
    ['a hunt | Paul Wit'],
  ],
  ['The union met the minister. Workers were sacked in what it called “a purge”.', ['a purge | The union']],
  ['Ana Duarte responded with the claim that the dam was “unsafe”.', ['unsafe | Ana Duarte']],
  ['Claims that the dam was “unsafe” came from Paul Wit.', ['unsafe | Paul Wit']],
  [
    '“It was cold,” said Storm Reid, the actress. “I cried,” she added.',
    ['It was cold, | Storm Reid', 'I cried, | Storm Reid'],
  ],
  [
    'Lake Bell said “no” to the role. “I was tired,” she said.',
    ['no | Lake Bell', 'I was tired, | Lake Bell'],
  ],
  ['He made several calls for “unity”, Paul Wit said.', ['unity | Paul Wit']],
  [
    '“My sister rang Mum. She was crying and she said, ‘Run,’” Eva Lund said.',
    ['My sister rang Mum. She was crying and she said, ‘Run,’ | Eva Lund', 'Run, | her sister'],
  ],
  [
    'Ana Duarte had asked Eva Lund to resign. When a reporter asked if that was true, “Of course,” she replied.',
    ['Of course, | Ana Duarte'],
  ],
  [
    'According to Eva Lund, a guard said “stop”. “I will shoot,” he added.',
    ['stop | a guard', 'I will shoot, | a guard'],
  ],
  [
    'Eva Lund bought it from Tuckwell, who was ill. “I was glad to sell,” he said.',
    ['I was glad to sell, | Tuckwell'],
  ],
  [
    'Asked by the prosecutor what Royce Beck had told him about the papers, Wendell Pruitt took a while to answer. “He told me to clean,” he said.',
    ['He told me to clean, | Wendell Pruitt'],
  ],
];
