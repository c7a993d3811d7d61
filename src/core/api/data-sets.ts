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

export const dataSetFacts: Readonly<Record<string, DataSetFacts>> = {
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
