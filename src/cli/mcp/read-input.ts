import * as v from "valibot";
import { UsageError } from "../usage-error.ts";

/** A tool's arguments; throws a `UsageError` that says which of them does not fit. */
export function readInput<Schema extends v.GenericSchema>(schema: Schema, raw: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, raw ?? {});
  if (result.success) return result.output;
  const said = result.issues.map((issue) => `${v.getDotPath(issue) ?? "the arguments"}: ${issue.message}`);
  throw new UsageError(`These arguments cannot be used: ${said.join("; ")}`);
}
