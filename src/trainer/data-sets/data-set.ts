import type { ArraySource, DataSetInfo, DataSetName } from "../../core/index.ts";
import type { RawArray } from "./numeric-array.ts";

/** A data set as its files hold it. */
export interface DataSet {
  readonly info: DataSetInfo;
  /** In what the files are not those that the program reads. */
  readonly deviations: readonly string[];
  /** What `load_data` gives for a part. Throws naming the file where that is damaged. */
  read(part: Pick<ArraySource, "split" | "part" | "load">): RawArray;
}

/** Where a data set is to be read from. */
export interface DataSetPlaces {
  /** A folder or file that the user names; null to look in the usual places. */
  readonly path: string | null;
  /** Folder with the bundled samples and toy sets. */
  readonly samples: string;
}

/** Inputs and labels of both splits. */
export interface Splits {
  readonly train: { readonly inputs: RawArray; readonly labels: RawArray };
  readonly test: { readonly inputs: RawArray; readonly labels: RawArray };
}

/** A data set that is held as it is. */
export function dataSetOf(name: DataSetName, source: string, splits: Splits, deviations: readonly string[]): DataSet {
  return {
    info: { name, source, trainAvailable: countOf(splits.train.inputs), testAvailable: countOf(splits.test.inputs) },
    deviations,
    read: ({ split, part }) => splits[split][part],
  };
}

/** Throws where inputs and labels are not equally many, or inputs not of this shape each. `source` names the file. */
export function checkExamples(
  { inputs, labels }: { readonly inputs: RawArray; readonly labels: RawArray },
  example: readonly number[],
  source: string,
): void {
  const shapes = `inputs ${inputs.shape.join(" × ")}, labels ${labels.shape.join(" × ")}`;
  if (countOf(inputs) !== countOf(labels)) throw new Error(`${source} does not hold one label for each input: ${shapes}`);
  if (inputs.shape.slice(1).join() !== example.join())
    throw new Error(`${source} does not have the data set's shapes (… × ${example.join(" × ")}): ${shapes}`);
}

/** The number of examples. */
export function countOf({ shape }: RawArray): number {
  return shape[0] ?? 0;
}
