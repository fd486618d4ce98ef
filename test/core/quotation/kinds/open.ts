/**
 * Texts of the kinds that are not yet read right, as this list says: one that has become right is taken off, and none is
 * added but with a new kind.
 */
export const OPEN: readonly string[] = [
  'Ana Torres Gil treated Pedro Gil Navarro at the clinic. “He was cold,” Torres said. “She saved me,” Gil said.',
  '“Vote Harris. Vote early,” the van blared. Driver Ned Coyle said: “I only drive.”',
  'Neil Marlow farms the hill. Dana Marlow, his niece, keeps bees below it. “The water is bad,” Dana Marlow said. “It was always bad,” her uncle said.',
  'Twins Ada Rowe, 19, and Eve Rowe, 19, won gold. “We never lost a race,” the 19-year-old said.',
  'El alcalde cerró la puerta. —Mañana será otro día —respondió Tomás Zúñiga.',
  '“We sang ‘Danny Boy’ until the lights came back,” said Orla Feeney.',
  'Robert Pask, 68, sat with his son Ian. His wife Doreen died in March.\n“Nobody rang us,” the retired miner said.',
  'One of the clerks has written to me. I will call her Sefa. “We signed blank forms,” she writes.',
  'The answer took nine days. It came from a “Client Joy Team” and read: “We value your time.”',
  'A second message, “Did he get the envelope?”, was Royce Tulley’s. The court heard four more.',
  'His diary for that week has one line: “Paid the boy.” Detectives found it in Gary Sumption’s loft.',
  'The caption under Tilda Vane’s photo read “finally home”, and 40,000 people liked it.',
  'One man on the quay had asked a constable, “Will it really hit?” Superintendent Dale Crouch said. “We cannot know.”',
  'The co-driver, Sivan, was pulled out alive. “He told me, ‘Sister, it was green,’” his sister, Kamala, said.',
  '“I asked him, ‘How much?’ and he goes, ‘Plenty, Nan,’” said Edith Frome of her grandson.',
  'According to the charge sheet, Basu told his clerk, “Burn the lot.”',
  'Ana Prieto: Thank you. Your founder was on the radio today, and I quote: “I would have sold the house.” How do you answer?\n\nBeth Long: With respect.',
  'The story rested on a clerk who called himself an insider and who told us: “They paid twice.”',
  'Librarian Ines Couto believes the council was “asleep at the wheel”.',
  'Judge Lenora Pike told jurors to disregard the word “robber”, which the witness had used twice.',
  'One juror told a tabloid how it went. Somebody asked who believed him, and “nobody put a hand up”.',
  '“You grew up with that?” Mara Voss put to him. Singer Theo Lund had been silent.\n“Every day of my life,” came the reply.',
  'Adriana Polo met Goran Vucic at the net. “He was better,” Polo said. The Serb shook his head. “She was unlucky,” the Serb said.',
  'Harlan Teague scored 31 points for the Comets. “Everything fell,” the center said.',
  'The trial of Owen Brack opened on Monday. Officer Lena Hurd said the accused had been calm. “I did it for the land,” the accused had told her.',
  'A nurse has told how she was stopped at the airport with a jar of jam.\nOlivia Sand, who works in Derry, had bought it at a fair. “They thought it was a bomb,” the nurse said.',
  'A bus driver “could not believe” his luck when he won the raffle.\nAmir Jalil, 60, had bought one ticket. “I never win,” he said.',
];
