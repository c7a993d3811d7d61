/** What `load_data()` of a built-in data set gives, as documented at keras.io/api/datasets and checked against its files. */
export interface DataSetFacts {
  /** Examples in the training and in the test split. */
  readonly train: number;
  readonly test: number;
  /** Shape of one example's input; null stands for a varying length. */
  readonly input: readonly (number | null)[];
  readonly inputType: "uint8" | "float64" | "object";
  /** Shape of one example's label: `[]` for a number. */
  readonly label: readonly number[];
  /** Null for regression. */
  readonly classes: number | null;
}

export const dataSetFacts: Readonly<Record<string, DataSetFacts>> = {
  mnist: { train: 60000, test: 10000, input: [28, 28], inputType: "uint8", label: [], classes: 10 },
  fashion_mnist: { train: 60000, test: 10000, input: [28, 28], inputType: "uint8", label: [], classes: 10 },
  cifar10: { train: 50000, test: 10000, input: [32, 32, 3], inputType: "uint8", label: [1], classes: 10 },
  cifar100: { train: 50000, test: 10000, input: [32, 32, 3], inputType: "uint8", label: [1], classes: 100 },
  imdb: { train: 25000, test: 25000, input: [null], inputType: "object", label: [], classes: 2 },
  reuters: { train: 8982, test: 2246, input: [null], inputType: "object", label: [], classes: 46 },
  boston_housing: { train: 404, test: 102, input: [13], inputType: "float64", label: [], classes: null },
};
