import type { Case } from './cases.ts';

/** The initials of a role stand for the one who holds it. */
export const SHORT_ROLES: readonly Case[] = [
  [
    'Health Cabinet Secretary Wycliffe Kiprono toured the new ward on Monday. “The beds arrive this week,” said the CS.',
    ['The beds arrive this week, | Wycliffe Kiprono'],
  ],
  [
    'Prime Minister Lavinia Tamani met the cane farmers in Labasa. “The mill will open in June,” the PM said.',
    ['The mill will open in June, | Lavinia Tamani'],
  ],
  [
    'Attorney-General Rohan Seepersad stepped down last night. “I have done nothing wrong,” the AG told reporters.',
    ['I have done nothing wrong, | Rohan Seepersad'],
  ],
  [
    'Nasiru Bakori, the Inspector-General of Police, has ordered an inquiry. The IGP said: “No officer is above the law.”',
    ['No officer is above the law. | Nasiru Bakori'],
  ],
  [
    'The Chief Minister, Meenakshi Thorat, inaugurated the canal on Sunday. Farmers had waited for two decades. “Water will reach every village by Diwali,” the CM announced.',
    ['Water will reach every village by Diwali, | Meenakshi Thorat'],
  ],
  [
    'Deputy Commissioner Harpreet Dhaliwal visited the flooded villages. The DC added that nobody would be “left on a roof tonight”.',
    ['left on a roof tonight | Harpreet Dhaliwal'],
  ],
  [
    "The bank's chief executive officer, Beatriz Quiroga, faced shareholders in Lima on Tuesday. “We lent to the wrong people,” the CEO admitted.",
    ['We lent to the wrong people, | Beatriz Quiroga'],
  ],
  [
    'Anders Nyqvist became director-general of the railway in 2022. According to the DG, the signals are “older than most of our drivers”.',
    ['older than most of our drivers | Anders Nyqvist'],
  ],
  // Two who hold it, and a body that is called by its initials:
  [
    'Prime Minister Anneli Saarela of Finland and Prime Minister Kristjan Tammik of Estonia signed the treaty. “This is a good day for the sea,” the PM said.',
    ['This is a good day for the sea, | the PM'],
  ],
  [
    'University nurse Ugo Nwankpa drove to the camp by himself. “The road is not safe for anyone,” the UN said.',
    ['The road is not safe for anyone, | the UN'],
  ],
];

/** Who rejects a claim that nobody is named for did not make it. */
export const OWNERLESS_CLAIMS: readonly Case[] = [
  [
    'Premier Danika Folau rejected claims that her government had been “asleep at the wheel”.',
    ['asleep at the wheel | ?'],
  ],
  [
    'Tariq Mahsudi denied an accusation that he had run the ministry “like a family shop”.',
    ['like a family shop | ?'],
  ],
  ['The airline dismissed rumours that its fleet was “falling apart”.', ['falling apart | ?']],
  [
    'Education Minister Noh Hye-jin has faced criticism that her reforms are “too little, too late”.',
    ['too little, too late | ?'],
  ],
  [
    "The club's president, Gonzalo Iturbide, brushed off allegations that the vote was “bought and paid for”.",
    ['bought and paid for | ?'],
  ],
  [
    'Speaking in Gaborone, Finance Minister Kagiso Molefe rebutted a suggestion that the budget was “written by bankers”.',
    ['written by bankers | ?'],
  ],
  [
    '“The books are open,” said auditor Marit Halvorsen. She rejected an accusation that her office had been “blind by choice”.',
    ['The books are open, | Marit Halvorsen', 'blind by choice | ?'],
  ],
  [
    'An allegation that the dam was built “on sand and bribes” was dismissed on Thursday by Governor Wanjiru Kamande.',
    ['on sand and bribes | ?'],
  ],
  // A claim that has an owner, and a rejection in words of one's own:
  [
    'Mayor Piet Lourens rejected the claim by Ana Ruiz that the harbour was “sold for a song”.',
    ['sold for a song | Ana Ruiz'],
  ],
  ['The bishop rejected the report, calling it “a bad novel”.', ['a bad novel | the bishop']],
];

/** Prizes, mountains, ships, streets, companies, days and towns are not “he” or “she”, and an ailment is not a report. */
export const NO_MEN: readonly Case[] = [
  [
    'Suparjo bought the camera at a market in 2019. The film that he shot with it won him the Silver Hornbill in Jakarta. “I still cannot afford a tripod,” he said.',
    ['I still cannot afford a tripod, | Suparjo'],
  ],
  [
    'The toll falls on drivers like Chukwudi Anene, a baker from Bristol. “I pay it twice a day,” he said.',
    ['I pay it twice a day, | Chukwudi Anene'],
  ],
  [
    'Dawa Yangjee reached the summit at dawn. Mount Elizabeth was her ninth peak in a year. “My feet knew the way,” she said.',
    ['My feet knew the way, | Dawa Yangjee'],
  ],
  [
    'Skipper Aroha Ngatai limped into port on Sunday. The Lady Margaret had lost its rudder off the cape. “We drifted all night,” she said.',
    ['We drifted all night, | Aroha Ngatai'],
  ],
  [
    'Ulises Barrientos has cut keys in the old town since 1988. Calle Francisco Madero is now closed to cars. “Nobody carries a lock on foot,” he said.',
    ['Nobody carries a lock on foot, | Ulises Barrientos'],
  ],
  [
    'Wayne Kowalchuk retired in March. Arthur Blake Ltd then bought the sawmill in Saskatchewan. “They even kept my chair,” he said.',
    ['They even kept my chair, | Wayne Kowalchuk'],
  ],
  [
    'Ebba Nyström bakes the saffron buns for the whole parish. Santa Lucia falls on a Sunday this year. “I have not slept since Thursday,” she said.',
    ['I have not slept since Thursday, | Ebba Nyström'],
  ],
  [
    'The report was published on Monday and runs to ninety pages. Corrosion “cannot be excluded,” it said.',
    ['cannot be excluded, | the report'],
  ],
  // A man who is called like a town, and one who is only compared with:
  [
    'Sydney Okonjo took over the farm in 2020. “The well was dry,” he said.',
    ['The well was dry, | Sydney Okonjo'],
  ],
  [
    'Unlike Goran Matijević, a miller from Vienna, Dragan Ilić voted yes. “I want the road,” he said.',
    ['I want the road, | Dragan Ilić'],
  ],
];

/** A sentence about one person that ends in a colon leads to what that person says, without a verb of speech. */
export const AT_THE_PLACE: readonly Case[] = [
  [
    'Our reporter Tendai Chikore is at the border post in Beitbridge:\n“The queue reaches down to the river.”',
    ['The queue reaches down to the river. | Tendai Chikore'],
  ],
  [
    "Then came Soledad Arrieta's turn:\n“I have waited nine years to stand in this room.”",
    ['I have waited nine years to stand in this room. | Soledad Arrieta'],
  ],
  ['Judge Hemi Tawhiri was blunt: “You lied to this court.”', ['You lied to this court. | Hemi Tawhiri']],
  [
    'For Samira Benkirane it was simple: “If there is no water, there is no rent.”',
    ['If there is no water, there is no rent. | Samira Benkirane'],
  ],
  [
    'Goalkeeper Park Do-yun was in tears at the final whistle:\n“I let it slip through my hands.”',
    ['I let it slip through my hands. | Park Do-yun'],
  ],
  ['Ruth Nakimuli has no doubts: “The clinic saved my son.”', ['The clinic saved my son. | Ruth Nakimuli']],
  [
    '“We were unlucky,” said the captain, Marko Sild. His coach, Arvo Lepik, was less forgiving: “They ran as if through glue.”',
    ['We were unlucky, | Marko Sild', 'They ran as if through glue. | Arvo Lepik'],
  ],
  [
    'Ohio farmer Dale Whitlock is standing at the edge of his ruined field:\n“I planted this three weeks ago.”',
    ['I planted this three weeks ago. | Dale Whitlock'],
  ],
  // Nobody before the colon, and two before it:
  [
    'The pool reopened on Saturday. These are the rules:\n“Keep off the slide after six.”',
    ['Keep off the slide after six. | ?'],
  ],
  [
    'Mila Ivanova and Petar Kolev were on the bridge:\n“We counted nine boats,” Kolev said.',
    ['We counted nine boats, | Petar Kolev'],
  ],
];

/** “What he called” are the words of the subject of the same sentence, and of nobody earlier. */
export const WHAT_HE_CALLED: readonly Case[] = [
  [
    '“The talks are over,” said Faisal Qureishi. A spokesman for the embassy welcomed what he described as “an honest exchange”.',
    ['The talks are over, | Faisal Qureishi', 'an honest exchange | a spokesman for the embassy'],
  ],
  [
    '“We will strike again,” Bongiwe Mokoena said. Transport Minister Nomvula Sithebe condemned what she called “a stoppage without a cause”.',
    ['We will strike again, | Bongiwe Mokoena', 'a stoppage without a cause | Nomvula Sithebe'],
  ],
  [
    '“The glacier is dying,” said Juan Pablo Echeverría. Geologist Sione Faleolo pointed to the cracks in what he termed “a slow collapse of the valley”.',
    ['The glacier is dying, | Juan Pablo Echeverría', 'a slow collapse of the valley | Sione Faleolo'],
  ],
  [
    '“I did my job,” said the goalkeeper, Émile Kanga. Supporters marched through the city on Sunday over what they see as “a season thrown away”.',
    ['I did my job, | Émile Kanga', 'a season thrown away | supporters'],
  ],
  [
    '“Nobody asked me,” said Ivar Lund. The museum cancelled the show, citing what it calls “serious doubts about the paintings”.',
    ['Nobody asked me, | Ivar Lund', 'serious doubts about the paintings | the museum'],
  ],
  [
    '“The bill is fair,” said Senator Wade Holloway. Bishop Agnes Kiwanuka left the hall, condemning what she said was “a tax on the poor”.',
    ['The bill is fair, | Wade Holloway', 'a tax on the poor | Agnes Kiwanuka'],
  ],
  [
    'Rajesh Pednekar said the catch was “fine”. The union walked out on Friday, angered by what it called “a joke of a test”.',
    ['fine | Rajesh Pednekar', 'a joke of a test | the union'],
  ],
  [
    '“It is only a fence,” said Colonel Karim Saad. Farmer Nadia Khouri is suing the army over what she describes as “a wall through my kitchen”.',
    ['It is only a fence, | Karim Saad', 'a wall through my kitchen | Nadia Khouri'],
  ],
  // What somebody else called:
  [
    'Minister Petra Nováková criticised what Carl Jones called “a holiday from reason”.',
    ['a holiday from reason | Carl Jones'],
  ],
  [
    'Governor Emeka Nwachi attacked the nurses over what their leader, Bisi Alade, had described as “a war on wages”.',
    ['a war on wages | Bisi Alade'],
  ],
];

/** Many at once speak as one: the number belongs to them, and who was quoted before is not meant. */
export const CROWDS: readonly Case[] = [
  [
    '“The vote was clean,” said Moussa Abdoulaye. In Boukoki a few hundred young men burned tyres and chanted “Count again!”',
    ['The vote was clean, | Moussa Abdoulaye', 'Count again! | a few hundred young men'],
  ],
  [
    '“The wages will come,” said Ricardo Bastos. Dozens of workers gathered at the gate and shouted “Pay us now!”',
    ['The wages will come, | Ricardo Bastos', 'Pay us now! | dozens of workers'],
  ],
  [
    'Minister Dilara Sultana said the streets were “safe”. On Friday some 200 women marched to her office and chanted “Come out and see!”',
    ['safe | Dilara Sultana', 'Come out and see! | some 200 women'],
  ],
  [
    'Giorgi Lomidze signed the bill at noon. Outside, thousands chanted “We are not leaving!”',
    ['We are not leaving! | thousands'],
  ],
  [
    'Hundreds of fans waited at the airport, waved scarves and sang “Bring it home”.',
    ['Bring it home | hundreds of fans'],
  ],
  [
    '“He was a good boy,” said his aunt, Teuila Masoe. Several mourners wept and cried “Justice!”',
    ['He was a good boy, | Teuila Masoe', 'Justice! | several mourners'],
  ],
  [
    'A crowd of about 50 blocked the road to the mine in Cajamarca and yelled “Water, not gold!”',
    ['Water, not gold! | a crowd of about 50'],
  ],
  [
    '“Fees must rise,” said the rector, Heinrich Vogler. Around 30 students stood up, turned their backs and shouted “Shame!”',
    ['Fees must rise, | Heinrich Vogler', 'Shame! | around 30 students'],
  ],
  // Many who only listen:
  [
    'Dozens of workers listened as their union leader, Joaquín Salcedo, shouted “Not one step back!”',
    ['Not one step back! | Joaquín Salcedo'],
  ],
  [
    'In front of some 300 pupils, headteacher Grace Mutheu said: “The gym is yours.”',
    ['The gym is yours. | Grace Mutheu'],
  ],
];

/** The first words of the name of a body stand for the body whose full name the text gives. */
export const SHORT_BODIES: readonly Case[] = [
  [
    'The lifts were built by Tarvold Lift Works in Bergen. “We are checking every cable,” Tarvold said.',
    ['We are checking every cable, | Tarvold Lift Works'],
  ],
  [
    "The shelter is run by a charity, the Amani Children's Trust. “We have no more beds,” Amani said on Tuesday.",
    ["We have no more beds, | the Amani Children's Trust"],
  ],
  [
    'Quillay Athletic Club sacked its coach on Monday. “The results were not good enough,” Quillay said in a statement.',
    ['The results were not good enough, | Quillay Athletic Club'],
  ],
  [
    'The Ministry of Fisheries and Marine Resources has banned trawling off Malindi. “The stocks must recover,” the Ministry of Fisheries said.',
    ['The stocks must recover, | the Ministry of Fisheries and Marine Resources'],
  ],
  [
    'The tower belongs to Blue Heron Housing Association. Tenants moved out in March. Blue Heron said: “The cladding will be gone by May.”',
    ['The cladding will be gone by May. | Blue Heron Housing Association'],
  ],
  [
    'Sanjivani Life Insurance lost the records of 40,000 customers. According to Sanjivani, the breach was “small and quickly closed”.',
    ['small and quickly closed | Sanjivani Life Insurance'],
  ],
  [
    'Waipara Dairy Co-operative recalled its butter last week. “The milk was never at risk,” Waipara Dairy told farmers.',
    ['The milk was never at risk, | Waipara Dairy Co-operative'],
  ],
  [
    'Polar Lantern Theatre Company has left its home in Winnipeg. The landlord, Gus Pereira, said the roof was “sound”. “We played between buckets,” Polar Lantern replied.',
    ['sound | Gus Pereira', 'We played between buckets, | Polar Lantern Theatre Company'],
  ],
  // The person of that name, and two bodies that begin alike:
  [
    'The engines came from Odegard Marine Services, which Silje Odegard has run since 2010. “I signed every invoice myself,” Ms Odegard said.',
    ['I signed every invoice myself, | Silje Odegard'],
  ],
  [
    'Norcastle Water Company and Norcastle Power Company were fined on Friday. “We accept the ruling,” Norcastle said.',
    ['We accept the ruling, | Norcastle'],
  ],
];
