import { type Experiment, listObstacles, type Place, type UnknownPart } from "../core/index.ts";

export interface VariantSource {
  /** As the user gave it. */
  readonly path: string;
  readonly experiment: Experiment;
}

export interface Obstacle {
  readonly message: string;
  readonly advice: string;
  readonly place: Place;
}

const dataAdvice =
  "Give the examples with --data-set: a table, an archive or a folder of arrays with --inputs and --labels, or `synthetic` to have them made up.";

interface Gap {
  readonly aspect: UnknownPart["aspect"];
  readonly path: string;
  readonly what: string;
  readonly why: string;
  readonly place: Place;
}

/** Why two experiments cannot be trained as they are, as a sentence with the next step; null when they can. */
export function describeIncomplete(a: VariantSource, b: VariantSource): Obstacle | null {
  const [ofA, ofB] = [gapsOf(a), gapsOf(b)];
  const first = ofA[0] ?? ofB[0];
  if (!first) return null;
  const complete = ofA.length === 0 ? a : ofB.length === 0 ? b : null;
  const lead = complete
    ? `Only ${sideName(complete, complete === a ? b : a)} could be lifted completely`
    : `Neither ${a.path} nor ${b.path} could be lifted completely`;
  const named = [ofA, ofB].flatMap((gaps) => gaps.slice(0, 3).map(phrase));
  const more = ofA.length + ofB.length - named.length;
  return {
    message: `${lead}: ${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`,
    advice:
      first.aspect === "data"
        ? dataAdvice
        : `Write ${first.what} at line ${first.place.line} of ${first.path} so that it can be read from the file alone, then run again.`,
    place: first.place,
  };
}

function gapsOf({ path, experiment }: VariantSource): readonly Gap[] {
  return listObstacles(experiment).map((part) => ({ path, ...part }));
}

function phrase({ path, what, why, place }: Gap): string {
  return `${what} at line ${place.line} of ${path}: ${why}`;
}

/** "the Keras side" where that tells the two apart, else the path. */
function sideName(side: VariantSource, other: VariantSource): string {
  const library = ({ experiment }: VariantSource) => (experiment.generation === "tf1" ? "TensorFlow" : "Keras");
  return library(side) === library(other) ? side.path : `the ${library(side)} side (${side.path})`;
}
