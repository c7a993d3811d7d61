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
  /** A data set by name. Throws naming the file where it cannot be read. */
  open(name: DataSetName): DataSet;
  /** What stands in for data that the program takes from elsewhere: the user's file, or made-up examples. Throws where there is neither. */
  openFor(experiment: Pick<Experiment, "layers" | "training">): DataSet;
  /** What is known of a data set by name, or of what stands in for the program's data. Throws where it cannot be read. */
  info(name: string | null): DataSetInfo;
}

export function openDataSets(sources: DataSources): DataSets {
  const opened = new Map<string, DataSet>();
  const once = (key: string, load: () => DataSet) => {
    const found = opened.get(key) ?? load();
    opened.set(key, found);
    return found;
  };
  const { path } = sources;
  const open = (name: DataSetName) => once(name, () => (path === synthetic ? syntheticDataSet(name) : loadDataSet(name, sources)));
  const standIn = (file: string) => once(file, () => loadUserFile({ ...sources, path: file }));
  return {
    open,
    openFor(experiment) {
      if (path === null) throw new Error(noData);
      // Made-up examples depend on the model; a file does not.
      return path === synthetic ? syntheticFor(experiment) : standIn(path);
    },
    info(name) {
      if (name !== null) {
        if (!isKnown(name)) throw new Error(`the data set ${name} is not known`);
        return open(name).info;
      }
      if (path === null) throw new Error(noData);
      return path === synthetic ? syntheticInfo : standIn(path).info;
    },
  };
}

const noData =
  "the program's data are not among those that are known here: name a file (--data-set PATH), or have examples made up (--data-set synthetic)";

function isKnown(name: string): name is DataSetName {
  return name in dataSetFacts;
}

/** A data set from its usual place or from where the user says. Throws naming the file where it is missing or damaged. */
function loadDataSet(name: DataSetName, places: DataSetPlaces): DataSet {
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
