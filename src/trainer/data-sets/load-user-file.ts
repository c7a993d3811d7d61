import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { countOf, type DataSet } from "./data-set.ts";
import type { RawArray } from "./numeric-array.ts";
import { readIdx } from "./read-idx.ts";
import { readNpy, readNpz } from "./read-npz.ts";
import { readTable } from "./read-table.ts";
import { rowsBetween } from "./rows.ts";
import { takeExamples } from "./take-rows.ts";

/** A file or folder of the user's, and what of it is meant. */
export interface UserFile {
  readonly path: string;
  /** Columns of a table, or arrays: of the training split and, where there are two, of the test split. */
  readonly inputs: readonly string[];
  readonly labels: readonly string[];
}

/** The share of the examples that is kept for the test where the file has no test split. */
const testShare = 0.2;

/**
 * Examples of the user's own: a table (CSV, TSV), an .npz archive, or a folder with .npy or idx files. Throws naming the file and
 * what is wrong with it; where inputs and labels are not told, naming those that there are.
 */
export function loadUserFile(request: UserFile): DataSet {
  const { path: file } = request;
  if (!existsSync(file)) throw new Error(`${file} does not exist`);
  if (statSync(file).isDirectory()) return fromArrays(request, arraysInFolder(file));
  if (/\.npz$/i.test(file)) return fromArrays(request, readNpz(file));
  if (/\.(csv|tsv|txt)(\.gz)?$/i.test(file)) return fromTable(request);
  throw new Error(`${file} is none of these: a table (.csv, .tsv), an .npz archive, a folder with .npy or idx files`);
}

/** Arrays by name. */
interface Arrays {
  readonly names: readonly string[];
  read(name: string): RawArray;
}

function arraysInFolder(folder: string): Arrays {
  const names = readdirSync(folder).filter((name) => /\.npy$|-ubyte(\.gz)?$|\.idx(\.gz)?$/.test(name));
  return {
    names,
    read(name) {
      if (!names.includes(name)) throw new Error(`${folder} has no array ${name}; it has ${names.join(", ") || "none"}`);
      const file = path.join(folder, name);
      return name.endsWith(".npy") ? readNpy(readFileSync(file), file) : readIdx(file);
    },
  };
}

function fromArrays({ path: file, inputs, labels }: UserFile, arrays: Arrays): DataSet {
  if (inputs.length === 0 || labels.length !== inputs.length || inputs.length > 2)
    throw new Error(
      `${file} holds the arrays ${arrays.names.join(", ") || "(none)"}: say which are inputs and labels, for training or for training and test (--inputs x_train,x_test --labels y_train,y_test)`,
    );
  const [train, test] = inputs.map((name, i) => {
    const examples = { inputs: arrays.read(name), labels: arrays.read(labels[i] ?? "") };
    if (countOf(examples.inputs) !== countOf(examples.labels))
      throw new Error(`${file} has ${countOf(examples.inputs)} examples in ${name} and ${countOf(examples.labels)} in ${labels[i]}`);
    return examples;
  });
  if (!train) throw new Error(`${file} holds no examples`);
  return ownDataSet(file, train, test ?? null, []);
}

function fromTable({ path: file, inputs, labels }: UserFile): DataSet {
  const table = readTable(file);
  const [label, ...others] = labels;
  if (label === undefined || others.length > 0)
    throw new Error(
      `${file} has the columns ${table.columns.join(", ")}: say which one holds the labels (--labels ${table.columns.at(-1)}), and which the inputs if not all others (--inputs ${table.columns.slice(0, 2).join(",")})`,
    );
  const { array, classes } = table.labels(label);
  const columns = inputs.length > 0 ? inputs : table.columns.filter((column) => column !== label);
  const notes = classes
    ? [`the labels of ${file} were numbered in alphabetical order (${classes.slice(0, 10).join(", ")}${classes.length > 10 ? ", …" : ""})`]
    : [];
  return ownDataSet(file, { inputs: table.numbers(columns), labels: array }, null, notes);
}

interface Examples {
  readonly inputs: RawArray;
  readonly labels: RawArray;
}

function ownDataSet(file: string, all: Examples, test: Examples | null, notes: readonly string[]): DataSet {
  const total = countOf(all.inputs);
  const kept = test ? total : total - Math.round(total * testShare);
  const part = ({ inputs, labels }: Examples, start: number, stop: number): Examples => ({
    inputs: takeExamples(inputs, rowsBetween(start, stop)),
    labels: takeExamples(labels, rowsBetween(start, stop)),
  });
  const splits = { train: part(all, 0, kept), test: test ?? part(all, kept, total) };
  return {
    info: {
      name: path.basename(file),
      source: file,
      trainAvailable: countOf(splits.train.inputs),
      testAvailable: countOf(splits.test.inputs),
    },
    deviations: [
      `the examples of ${file} were used as they are: what the program does to its data before was not repeated`,
      ...(test ? [] : [`the last ${total - kept} of ${total} examples of ${file} were kept for the test`]),
      ...notes,
    ],
    read: ({ split, part: one }) => splits[split][one],
  };
}
