/** How numbers that no person wrote came about, so that they can be judged, and learned again. */
export interface Learned {
  /** As errors and lists call it: "line model". */
  readonly name: string;
  /** The npm script that learns it: "learn:extraction". */
  readonly script: string;
  /** What it was learned from, and how. */
  readonly data: string;
  /** The day on which it was learned. */
  readonly learned: string;
  /** How well it does, on what it had not seen where nothing else is said: measure and figure. */
  readonly figures: Readonly<Record<string, string>>;
}

/** A linear model: what each sign counts, by its name. */
export interface WeightModel<Sign extends string = string> extends Learned {
  readonly bias: number;
  readonly weights: Readonly<Record<Sign, number>>;
}

/** Where the values of signs come from: a function, and the names of what it gives, in order. */
export interface SignSource {
  readonly giver: { readonly name: string };
  readonly signs: readonly string[];
}

/**
 * Where each sign that a model wants stands among those given. Throws where one is missing: a sign that was renamed or
 * taken away would else be read as another.
 */
export function placesOfSigns(
  model: Learned,
  wanted: readonly string[],
  { giver, signs }: SignSource,
): readonly number[] {
  const places = wanted.map((sign) => signs.indexOf(sign));
  const missing = wanted.filter((_, i) => places[i] === -1).map((sign) => `"${sign}"`);
  if (missing.length > 0)
    throw new Error(
      `The ${model.name} wants the sign${missing.length > 1 ? 's' : ''} ${missing.join(', ')}, which ${giver.name} does not give: npm run ${model.script}`,
    );
  return places;
}

/** The weights of a linear model in the order of the signs given; a sign that it does not know counts nothing. */
export function bindWeights(model: WeightModel, source: SignSource): readonly number[] {
  const wanted = Object.keys(model.weights);
  const bound = source.signs.map(() => 0);
  for (const [i, place] of placesOfSigns(model, wanted, source).entries())
    bound[place] = model.weights[wanted[i]!]!;
  return bound;
}

/** The weights of a linear model by name, for signs that are given by name. Throws where it wants one that is not given. */
export function weightsByName<Sign extends string>(
  model: WeightModel<NoInfer<Sign>>,
  source: SignSource & { readonly signs: readonly Sign[] },
): Readonly<Record<Sign, number>> {
  placesOfSigns(model, Object.keys(model.weights), source);
  return model.weights;
}
