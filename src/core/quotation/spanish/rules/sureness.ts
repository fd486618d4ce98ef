/** How sure a speaker is, 0 to 1, by how the words around the quotation tell who it is. */
export const SURE = {
  /** `«No», dijo Duarte` */
  cueAfter: 0.95,
  /** `Duarte dijo: «No»` */
  cueBefore: 0.92,
  /** `Duarte lo calificó de «error»` */
  fragment: 0.8,
  /** `«No», según Duarte` */
  according: 0.85,
  /** `«No» — Ana Duarte`, `Ana Duarte: «No»` */
  nameBeside: 0.8,
  /** The speaker of the quotation before. */
  carried: 0.6,
  nobody: 0.1,
} as const;
