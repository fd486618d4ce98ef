/** Texts of the kinds that are not yet read right, as this list says: one that has become right is taken off, and none is added. */
export const OPEN: readonly string[] = [
  'Ana Torres Gil treated Pedro Gil Navarro at the clinic. “He was cold,” Torres said. “She saved me,” Gil said.',
  '“Vote Harris. Vote early,” the van blared. Driver Ned Coyle said: “I only drive.”',
  'Neil Marlow farms the hill. Dana Marlow, his niece, keeps bees below it. “The water is bad,” Dana Marlow said. “It was always bad,” her uncle said.',
  'Twins Ada Rowe, 19, and Eve Rowe, 19, won gold. “We never lost a race,” the 19-year-old said.',
  'El alcalde cerró la puerta. —Mañana será otro día —respondió Tomás Zúñiga.',
  '“We sang ‘Danny Boy’ until the lights came back,” said Orla Feeney.',
];
