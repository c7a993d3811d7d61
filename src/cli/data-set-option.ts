import { existsSync } from "node:fs";
import path from "node:path";
import { knownValue } from "../core/index.ts";
import type { Variant } from "./load-variant.ts";
import { UsageError } from "./usage-error.ts";

/** Where `--data-set` says that the data lie, or "synthetic"; null to look in the usual places. Another name must be that of the programs' own data set. */
export function resolveDataSet(option: string | undefined, variants: readonly Variant[]): string | null {
  if (option === undefined) return null;
  if (option === "synthetic") return option;
  if (existsSync(option)) return path.resolve(option);
  if (/[\\/.]/.test(option)) throw new UsageError(`--data-set: ${option} does not exist.`);
  const names = variants.map(({ model }) => knownValue(model.experiment.data)?.train.inputs.dataSet);
  const other = names.find((name) => name !== undefined && name !== option);
  if (other !== undefined)
    throw new UsageError(`--data-set: the programs train on ${other}, not on ${option}. To say where its files lie, give their path.`);
  return null;
}
