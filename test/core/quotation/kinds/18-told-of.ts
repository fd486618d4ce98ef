import type { Case } from './cases.ts';

/** Somebody unnamed, brought in as the subject of a verb of speech, goes on as “she” or “he” in the next paragraph. */
export const NEW_DESCRIPTION: readonly Case[] = [
  [
    'Kayla Brand runs the clinic in Toledo. One mother of four, who asked not to be named, said she had changed her mind twice.\n“They drew the blood before they told me why,” she said. “I went home shaking.”',
    [
      'They drew the blood before they told me why, | One mother of four',
      'I went home shaking. | One mother of four',
    ],
  ],
  [
    'Nomvula Dlamini owns the block. A tenant on the third floor, who did not want her name printed, said she had had no hot water since June.\n“I boil it in a pot for the children,” she said.',
    ['I boil it in a pot for the children, | A tenant on the third floor'],
  ],
  [
    'The depot is managed by Tomasz Gorski. One driver, who spoke on condition of anonymity, admitted he had slept at the wheel.\n‘I woke up on the verge,’ he said. ‘Nobody asked.’',
    ['I woke up on the verge, | One driver', 'Nobody asked. | One driver'],
  ],
  [
    'Haruka Nishida, the head teacher, locked the gates at noon. A grandmother of two pupils told reporters she had been turned away.\n“I only wanted to hand over his inhaler,” she said.',
    ['I only wanted to hand over his inhaler, | A grandmother of two pupils'],
  ],
  [
    'Senator Beatriz Quiroga hires her own staff. A former aide, who left in March, complained that she had been paid in cash.\n"There was never a contract," she said. "Just an envelope."',
    ['There was never a contract, | A former aide', 'Just an envelope. | A former aide'],
  ],
  [
    'Ioane Leavasa coached the side for nine years. A former captain, who asked that his name be withheld, alleged that he was made to train with a broken wrist.\n“I taped it and I ran,” he said.',
    ['I taped it and I ran, | A former captain'],
  ],
  [
    'Fatou Ceesay founded the school in 2009. One retired teacher, who still lives next door, claimed she was never paid for her last summer.\n“I stopped asking in October,” she said.\n“I needed my strength for other things,” she added.',
    [
      'I stopped asking in October, | One retired teacher',
      'I needed my strength for other things, | One retired teacher',
    ],
  ],
  [
    'Meryem Aksoy sold the flats. A resident of Block C, who would give only her age, 71, explained that she keeps a bag by the door.\n“Shoes, water, the deeds,” she said. “I can be down in two minutes.”',
    [
      'Shoes, water, the deeds, | A resident of Block C',
      'I can be down in two minutes. | A resident of Block C',
    ],
  ],
  // Somebody unnamed who is only told of, or is of the other sex, does not go on:
  [
    'Kayla Brand runs the clinic in Toledo. She said one mother of four had changed her mind twice.\n“I told her to take all the time she needed,” she said.',
    ['I told her to take all the time she needed, | Kayla Brand'],
  ],
  [
    'Leilani Kahale chairs the harbour board. One fisherman, who asked not to be named, said he would sue her.\n“He is welcome to try,” she said.',
    ['He is welcome to try, | Leilani Kahale'],
  ],
];

/** A teller recalls another who rang, wrote, shouted or begged, and that other's words follow. */
export const WHO_RANG: readonly Case[] = [
  [
    'Mr Hughes recalled one father who rang the school about a confiscated phone: ‘I want it back by noon.’',
    ['I want it back by noon. | one father (reported by Hughes)'],
  ],
  [
    'Inês Cardoso, who runs the helpline, remembers a widow who wrote to her last winter: “I have nobody left to cook for.”',
    ['I have nobody left to cook for. | a widow (reported by Inês Cardoso)'],
  ],
  [
    'Park warden Kofi Boateng described a tourist who shouted at him from the car park: “Is this the whole waterfall?”',
    ['Is this the whole waterfall? | a tourist (reported by Kofi Boateng)'],
  ],
  [
    "Dr Shirin Moradi mentioned a young man who begged her, “Please don't tell my father.”",
    ["Please don't tell my father. | a young man (reported by Shirin Moradi)"],
  ],
  [
    'Viktor Lazarev swept the platform every morning until he was 80, and the village children waited for him. One of them recalled him saying: “A train is only late for those who wait.”',
    ['A train is only late for those who wait. | Viktor Lazarev (reported by One of them)'],
  ],
  [
    'Choir leader Ana Lucía Ferreyra remembered a neighbour who phoned at midnight: "Sing it again, the baby is asleep."',
    ['Sing it again, the baby is asleep. | a neighbour (reported by Ana Lucía Ferreyra)'],
  ],
  [
    'Stationmaster Rajesh Pillai recalled a bride who ran along the platform and cried, “Hold the train, my mother has the rings!” He held it. “Four minutes, and I would do it again,” he said.',
    [
      'Hold the train, my mother has the rings! | a bride (reported by Rajesh Pillai)',
      'Four minutes, and I would do it again, | Rajesh Pillai',
    ],
  ],
  [
    'Ms Te Rangi recalled one landlord who emailed all his tenants on Christmas Eve: ‘Rent is due as usual.’ ‘I framed it,’ she said.',
    ['Rent is due as usual. | one landlord (reported by Te Rangi)', 'I framed it, | Te Rangi'],
  ],
  // The teller's own words about the one who rang or begged:
  [
    'Mr Hughes recalled one father who rang the school about a confiscated phone. ‘I told him to collect it at noon,’ he said.',
    ['I told him to collect it at noon, | Hughes'],
  ],
  [
    'Dr Shirin Moradi described the young man who begged to go home: “He was polite, and he was terrified.”',
    ['He was polite, and he was terrified. | Shirin Moradi'],
  ],
];

/** Somebody is brought in behind the verb: “Among those waiting was …”. */
export const AMONG_THOSE: readonly Case[] = [
  [
    'Among those waiting was Rosmaida Siregar, 52. The queue had not moved since dawn. “I left the rice on the stove,” she said.',
    ['I left the rice on the stove, | Rosmaida Siregar'],
  ],
  [
    'Peter Lomax held the banner. Next to him stood Njeri Kamau, a court clerk. “We have come every Monday for two years,” she said. “Nobody has come down to us.”',
    ['We have come every Monday for two years, | Njeri Kamau', 'Nobody has come down to us. | Njeri Kamau'],
  ],
  [
    '“The levy stays,” said Councillor Bruce Hadley.\nAlso in the hall was Ivo Petkov, who keeps the corner shop. “Then I close in May,” he said.',
    ['The levy stays, | Bruce Hadley', 'Then I close in May, | Ivo Petkov'],
  ],
  [
    'First to arrive was Matiu Rewi, with a ladder on his back. ‘I could hear them knocking,’ he said. ‘I just followed the sound.’',
    ['I could hear them knocking, | Matiu Rewi', 'I just followed the sound. | Matiu Rewi'],
  ],
  [
    'Behind the barrier sat Guadalupe Tzul, holding a photograph of her son. "He was on the early shift," she said.',
    ['He was on the early shift, | Guadalupe Tzul'],
  ],
  [
    "Graham Sealey, the club chairman, read out the accounts. Among the members at the back was Yaw Acheampong, a retired welder. “I lent them my savings,” he said. “I'd like to see them again.”",
    ['I lent them my savings, | Yaw Acheampong', "I'd like to see them again. | Yaw Acheampong"],
  ],
  [
    'Last off the ferry came Solveig Tangen, 80, with a cat in a basket. “He slept through all of it,” she said.',
    ['He slept through all of it, | Solveig Tangen'],
  ],
  [
    'Carol Whitmore had brought sandwiches. Sharing the bench with her was Linh Dang, who had flown in from Hanoi. “I heard the verdict on the plane,” Dang said.\n“I cried all the way down,” she added.',
    ['I heard the verdict on the plane, | Linh Dang', 'I cried all the way down, | Linh Dang'],
  ],
  // A thing brought in, or somebody whom the words are about:
  [
    'Judge Moira Tennant spoke slowly. Among the papers on her desk was a letter. “I have read every line of it,” she said.',
    ['I have read every line of it, | Moira Tennant'],
  ],
  [
    'Rosmaida Siregar left the hall at ten. Among those waiting was her husband, Adi. “I told him to go home,” she said.',
    ['I told him to go home, | Rosmaida Siregar'],
  ],
];

/** Who was asked answers, not who asked. */
export const ASKED_OF: readonly Case[] = [
  [
    'Asked by counsel, Beatrice Lamb KC, who had given the order, Kemi Oyelaran said it came from her manager. “He rang me,” she said.',
    ['He rang me, | Kemi Oyelaran'],
  ],
  [
    'Counsel, Fiona Wray SC, asked Ms Hartigan whether she had called an ambulance. “We were told not to,” she replied.\n“It went on like that all night.”',
    ['We were told not to, | Hartigan', 'It went on like that all night. | Hartigan'],
  ],
  [
    'Questioned by the prosecutor, Lucía Benavides, about the missing keys, Pilar Ugarte said she had left them on the hook. “They were there at six,” she said. “I looked.”',
    ['They were there at six, | Pilar Ugarte', 'I looked. | Pilar Ugarte'],
  ],
  [
    'Barrister Hana Suleiman asked Mrs Whelan if she recognised the coat. “I knitted it,” she answered.\n“Every stitch of it.”',
    ['I knitted it, | Whelan', 'Every stitch of it. | Whelan'],
  ],
  [
    'Pressed by the chairman, Senator Dale Hutchins, on what the trip had cost, Brett Kowalczyk said he could not recall. ‘It was a long time ago, Senator,’ he said.',
    ['It was a long time ago, Senator, | Brett Kowalczyk'],
  ],
  [
    'Asked by Judge Thandeka Mokoena why she had kept the letters, Lindiwe Sithole began to cry. “They were all I had of him,” she said.',
    ['They were all I had of him, | Lindiwe Sithole'],
  ],
  [
    'Commissioner Ewan Laidlaw asked the foreman, Salesi Taufa, when he had last checked the crane. "On the Friday," he replied. "It was sound."\n"Nobody touched it after me."',
    [
      'On the Friday, | Salesi Taufa',
      'It was sound. | Salesi Taufa',
      'Nobody touched it after me. | Salesi Taufa',
    ],
  ],
  [
    'Cross-examined by Ritu Malhotra, for the bank, Sunita Bose agreed that she had signed both cheques. “I was told they were duplicates,” she told the tribunal.',
    ['I was told they were duplicates, | Sunita Bose'],
  ],
  // Who asked goes on:
  [
    'Counsel, Fiona Wray SC, asked Ms Hartigan whether she had called an ambulance. “Take your time,” she told the witness.',
    ['Take your time, | Fiona Wray'],
  ],
  [
    'Asked by Beatrice Lamb KC who had given the order, Kemi Oyelaran shook her head. “Let the record show that the witness shook her head,” Ms Lamb said.',
    ['Let the record show that the witness shook her head, | Beatrice Lamb'],
  ],
];

/** Somebody unnamed appears in what a teller says, and then speaks. */
export const WITHIN_TOLD: readonly Case[] = [
  [
    '“I had a first officer call me at three in the morning,” Captain Emeka Okafor said. “He told me, ‘Captain, we are not flying that aircraft.’”',
    [
      'I had a first officer call me at three in the morning, | Emeka Okafor',
      'He told me, ‘Captain, we are not flying that aircraft.’ | Emeka Okafor',
      'Captain, we are not flying that aircraft. | a first officer (reported by Emeka Okafor) [nested]',
    ],
  ],
  [
    'Shelby Rourke was asleep when the river rose. She said a utility worker banged on the door and told her, “Grab your shoes.”',
    ['Grab your shoes. | a utility worker (reported by Shelby Rourke)'],
  ],
  [
    'Ms Hartigan’s brother, Wayne Hartigan, said: ‘We rang Mum from the car park. She just said, “Come home, the pair of you.”’',
    [
      'We rang Mum from the car park. She just said, “Come home, the pair of you.” | Wayne Hartigan',
      'Come home, the pair of you. | Mum (reported by Wayne Hartigan) [nested]',
    ],
  ],
  [
    '“My supervisor handed me the log and said, ‘Sign it,’” Martha Yoder said.',
    [
      'My supervisor handed me the log and said, ‘Sign it,’ | Martha Yoder',
      'Sign it, | her supervisor (reported by Martha Yoder) [nested]',
    ],
  ],
  [
    '“A soldier stopped us at the bridge,” said Abdoulaye Traoré. “He looked into the cart and said, ‘Onions again?’”',
    [
      'A soldier stopped us at the bridge, | Abdoulaye Traoré',
      'He looked into the cart and said, ‘Onions again?’ | Abdoulaye Traoré',
      'Onions again? | a soldier (reported by Abdoulaye Traoré) [nested]',
    ],
  ],
  [
    'Kiri Paewai told the inquest that a lifeguard ran down the beach and shouted, “Get out, all of you!” “I never saw him again,” she said.',
    ['Get out, all of you! | a lifeguard (reported by Kiri Paewai)', 'I never saw him again, | Kiri Paewai'],
  ],
  [
    '"An old woman got on at Cusco with a hen," Renzo Huamán recalled. "She leaned over and whispered, \'This one is not for eating.\'"',
    [
      'An old woman got on at Cusco with a hen, | Renzo Huamán',
      "She leaned over and whispered, 'This one is not for eating.' | Renzo Huamán",
      'This one is not for eating. | an old woman (reported by Renzo Huamán) [nested]',
    ],
  ],
  [
    '‘One of the nurses came in at midnight,’ said Yuki Hamasaki. ‘She told us, “Your father is asking for tea.”’',
    [
      'One of the nurses came in at midnight, | Yuki Hamasaki',
      'She told us, “Your father is asking for tea.” | Yuki Hamasaki',
      'Your father is asking for tea. | one of the nurses (reported by Yuki Hamasaki) [nested]',
    ],
  ],
  // The teller answers, or the one who appears says nothing:
  [
    '“A soldier stopped us at the bridge,” said Abdoulaye Traoré. “I told him, ‘They are only onions.’”',
    [
      'A soldier stopped us at the bridge, | Abdoulaye Traoré',
      'I told him, ‘They are only onions.’ | Abdoulaye Traoré',
      'They are only onions. | Abdoulaye Traoré (reported by Abdoulaye Traoré) [nested]',
    ],
  ],
  [
    '“I had a first officer call me at three in the morning,” Captain Emeka Okafor said. “He was in tears, and so was I,” he added.',
    [
      'I had a first officer call me at three in the morning, | Emeka Okafor',
      'He was in tears, and so was I, | Emeka Okafor',
    ],
  ],
];

/** By whom the words only came, an interpreter or a lawyer, did not speak them. */
export const THROUGH_INTERPRETER: readonly Case[] = [
  [
    '‘They put us in the back of a lorry,’ Mr Ndzaba testified through an interpreter. ‘The foreman stood over us. He laughed. He said: “You wanted work.”’',
    [
      'They put us in the back of a lorry, | Ndzaba',
      'The foreman stood over us. He laughed. He said: “You wanted work.” | Ndzaba',
      'You wanted work. | the foreman (reported by Ndzaba) [nested]',
    ],
  ],
  [
    '“I did not know what I was signing,” Xiomara Pineda said through her lawyer, Daniel Roth.',
    ['I did not know what I was signing, | Xiomara Pineda'],
  ],
  [
    '“We want the bodies back,” said Olena Hrytsenko via a translator, Iryna Kost. “That is all,” she added.',
    ['We want the bodies back, | Olena Hrytsenko', 'That is all, | Olena Hrytsenko'],
  ],
  [
    'Speaking through an interpreter, Hassan Warsame told the court: “I paid him in gold.”\n“He weighed it twice,” he said.',
    ['I paid him in gold. | Hassan Warsame', 'He weighed it twice, | Hassan Warsame'],
  ],
  [
    'Through his solicitor, Imogen Clay, the goalkeeper Thiago Maranhão said he was “ashamed and sorry”.',
    ['ashamed and sorry | Thiago Maranhão'],
  ],
  [
    '"My hands were tied with wire," Amina Bukar said, her words translated by her niece, Zara. "I could not feel them."',
    ['My hands were tied with wire, | Amina Bukar', 'I could not feel them. | Amina Bukar'],
  ],
  [
    'Lupe Tuilagi spoke in Samoan, with her pastor, Sefo Amosa, interpreting. “The sea came up like a wall,” she said. “I held on to the church bell.”',
    ['The sea came up like a wall, | Lupe Tuilagi', 'I held on to the church bell. | Lupe Tuilagi'],
  ],
  [
    'In a statement read out by her barrister, Miles Prentice, Gulnara Seitova said: “He took my name and my sleep.”',
    ['He took my name and my sleep. | Gulnara Seitova'],
  ],
  // The interpreter or the lawyer speaks for once:
  [
    'Mr Ndzaba gave evidence through an interpreter, Palesa Mofokeng. “I have to ask him to slow down,” Ms Mofokeng told the judge.',
    ['I have to ask him to slow down, | Palesa Mofokeng'],
  ],
  [
    'Xiomara Pineda did not appear. “My client did not know what she was signing,” said her lawyer, Daniel Roth.',
    ['My client did not know what she was signing, | Daniel Roth'],
  ],
];
