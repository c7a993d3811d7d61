import { type DataSetInfo, type DataSetName, dataSetFacts, type Experiment } from "../../core/index.ts";
import type { DataSet, DataSetPlaces } from "./data-set.ts";
import { loadCifar } from "./load-cifar.ts";
import { loadHousing } from "./load-housing.ts";
import { loadIdxImages } from "./load-idx-images.ts";
import { loadSequences } from "./load-sequences.ts";
import { loadToy } from "./load-toy.ts";
import { loadUserFile } from "./load-user-file.ts";
import { synthetic, syntheticDataSet, syntheticFor, syntheticInfo } from "./synthetic.ts";

/** Where data are read from, and what of a file of the user's is meant. */
export interface DataSources extends DataSetPlaces {
  readonly inputs: readonly string[];
  readonly labels: readonly string[];
}

/** Opens data sets once each. */
export interface DataSets {
  /**
   * A data set by name; for "own" the user's file, or made-up examples that fit the model. Throws naming the file where it cannot be
   * read.
   */
  open(name: DataSetName, experiment: Pick<Experiment, "layers" | "training">): DataSet;
  /** What is known of a data set. Throws where it cannot be read. */
  info(name: string): DataSetInfo;
}

export function openDataSets(sources: DataSources): DataSets {
  const opened = new Map<string, DataSet>();
  const { path } = sources;
  const once = (name: DataSetName, load: () => DataSet) => {
    const found = opened.get(name) ?? load();
    opened.set(name, found);
    return found;
  };
  const known = (name: Exclude<DataSetName, "own">) =>
    once(name, () => (path === synthetic ? syntheticDataSet(name) : loadDataSet(name, sources)));
  const own = () => {
    if (path === null) throw new Error("the program's data are not known here: name a file of yours, or have examples made up");
    return once("own", () => loadUserFile({ ...sources, path }));
  };
  return {
    open(name, experiment) {
      if (name !== "own") return known(name);
      // Made-up examples depend on the model; a file does not.
      return path === synthetic ? syntheticFor(experiment) : own();
    },
    info(name) {
      if (name === "own") return path === synthetic ? syntheticInfo : own().info;
      if (!isKnown(name)) throw new Error(`the data set ${name} is not known`);
      return known(name).info;
    },
  };
}

function isKnown(name: string): name is Exclude<DataSetName, "own"> {
  return name in dataSetFacts;
}

/** A data set from its usual place or from where the user says. Throws naming the file where it is missing or damaged. */
function loadDataSet(name: Exclude<DataSetName, "own">, places: DataSetPlaces): DataSet {
  switch (name) {
    case "mnist":
    case "fashion_mnist":
      return loadIdxImages(name, places);
    case "cifar10":
    case "cifar100":
      return loadCifar(name, places);
    case "imdb":
    case "reuters":
      return loadSequences(name, places);
    case "boston_housing":
    case "california_housing":
      return loadHousing(name, places);
    case "digits":
    case "iris":
    case "wine":
    case "breast_cancer":
    case "diabetes":
      return loadToy(name, places);
  }
}
