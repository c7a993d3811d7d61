/** What `load_data()` of a built-in data set gives, as documented at keras.io/api/datasets and checked against its files. */
export interface DataSetFacts {
  /** Examples in the training and in the test split. */
  readonly train: number;
  readonly test: number;
  /** Shape of one example's input; null stands for a varying length. */
  readonly input: readonly (number | null)[];
  readonly inputType: "uint8" | "float32" | "float64" | "object";
  /** Shape of one example's label: `[]` for a number. */
  readonly label: readonly number[];
  readonly labelType: "uint8" | "int64" | "float32" | "float64";
  /** Null for regression. */
  readonly classes: number | null;
  /** The smallest and the largest input of either split; null where they say nothing of the scale. */
  readonly range: readonly [number, number] | null;
}

const images: Pick<DataSetFacts, "inputType" | "range"> = { inputType: "uint8", range: [0, 255] };
const sequences: Pick<DataSetFacts, "input" | "inputType" | "label" | "labelType" | "range"> = {
  input: [null],
  inputType: "object",
  label: [],
  labelType: "int64",
  range: null,
};

/** Arguments of Keras's `load_data`; what is left out has its default. */
export interface LoadArguments {
  /** Word numbers from here on are replaced by `oovChar`; null for the largest of all. */
  readonly numWords?: number | null;
  /** Word numbers below are replaced too. */
  readonly skipTop?: number;
  /** Put in front of every sequence; null for none. */
  readonly startChar?: number | null;
  /** Null leaves words out instead. */
  readonly oovChar?: number | null;
  /** Added to every word number. */
  readonly indexFrom?: number;
  /** Of the order of the examples, and with it of the split. */
  readonly seed?: number;
  readonly testSplit?: number;
  /** The first 600 districts of California, or all. */
  readonly version?: "small" | "large";
  /** Which labels of CIFAR-100. */
  readonly labelMode?: "fine" | "coarse";
}

/** The data sets of `keras.datasets`. */
export const kerasDataSetFacts: Readonly<Record<string, DataSetFacts>> = {
  mnist: { train: 60000, test: 10000, input: [28, 28], label: [], labelType: "uint8", classes: 10, ...images },
  fashion_mnist: { train: 60000, test: 10000, input: [28, 28], label: [], labelType: "uint8", classes: 10, ...images },
  cifar10: { train: 50000, test: 10000, input: [32, 32, 3], label: [1], labelType: "uint8", classes: 10, ...images },
  cifar100: { train: 50000, test: 10000, input: [32, 32, 3], label: [1], labelType: "int64", classes: 100, ...images },
  imdb: { train: 25000, test: 25000, classes: 2, ...sequences },
  reuters: { train: 8982, test: 2246, classes: 46, ...sequences },
  boston_housing: {
    train: 404,
    test: 102,
    input: [13],
    inputType: "float64",
    label: [],
    labelType: "float64",
    classes: null,
    range: null,
  },
  california_housing: {
    train: 16512,
    test: 4128,
    input: [8],
    inputType: "float32",
    label: [],
    labelType: "float32",
    classes: null,
    range: null,
  },
};

const toy: Pick<DataSetFacts, "test" | "inputType" | "label" | "range"> = { test: 0, inputType: "float64", label: [], range: null };

/** The toy data sets of scikit-learn, which have no test split: its user guide, and its files. */
const toyFacts: Readonly<Record<string, DataSetFacts>> = {
  digits: { ...toy, train: 1797, input: [64], labelType: "int64", classes: 10, range: [0, 16] },
  iris: { ...toy, train: 150, input: [4], labelType: "int64", classes: 3 },
  wine: { ...toy, train: 178, input: [13], labelType: "int64", classes: 3 },
  breast_cancer: { ...toy, train: 569, input: [30], labelType: "int64", classes: 2 },
  diabetes: { ...toy, train: 442, input: [10], labelType: "float64", classes: null },
};

export const dataSetFacts: Readonly<Record<string, DataSetFacts>> = { ...kerasDataSetFacts, ...toyFacts };

/** Whether a data set comes with the program. */
export function isBundled(name: string): boolean {
  return name in toyFacts;
}

/** Examples in a split as `load_data` gives it; null for a data set that is not known. */
export function examplesIn(name: string, split: "train" | "test", load: LoadArguments = {}): number | null {
  const facts = dataSetFacts[name];
  if (!facts) return null;
  if (load.testSplit === undefined && load.version !== "small") return facts[split];
  const total = load.version === "small" ? 600 : facts.train + facts.test;
  const train = Math.trunc(total * (1 - (load.testSplit ?? 0.2)));
  return split === "train" ? train : total - train;
}

/** How many classes the labels have; null for regression and for a data set that is not known. */
export function classesIn(name: string, load: LoadArguments = {}): number | null {
  return name === "cifar100" && load.labelMode === "coarse" ? 20 : (dataSetFacts[name]?.classes ?? null);
}
