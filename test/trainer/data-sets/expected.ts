import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

export const fixtures = path.resolve("test/trainer/data-sets/fixtures");

/** An array as Python wrote it down. */
export type WrittenArray =
  | { readonly sequences: readonly (readonly number[])[] }
  | { readonly shape: readonly number[]; readonly values: readonly number[] };

/** What tells a large array from others. */
export interface Summary {
  readonly shape: readonly number[];
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly sum: number;
  readonly squares: number;
  /** Each value times its place modulo 1009. */
  readonly weighted: number;
}

interface Expected {
  readonly permutations: readonly { readonly seed: number; readonly count: number; readonly order: readonly number[] }[];
  readonly loads: readonly {
    readonly dataSet: string;
    readonly arguments: Readonly<Record<string, number | string | null>>;
    readonly arrays: readonly WrittenArray[];
  }[];
  readonly paddings: readonly {
    readonly lists: readonly (readonly number[])[];
    readonly length: number;
    readonly arguments: { readonly padding?: "post"; readonly truncating?: "post"; readonly value?: number; readonly dtype?: string };
    readonly shape: readonly number[];
    readonly values: readonly number[];
  }[];
  readonly programs: readonly { readonly source: string; readonly arrays: readonly Summary[] }[];
}

/** What `make_expected.py` has written. */
export const expected: Expected = JSON.parse(gunzipSync(readFileSync(path.join(fixtures, "expected.json.gz"))).toString());
