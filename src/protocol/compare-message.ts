import * as v from "valibot";
import type { FullComparison } from "../core/index.ts";

/** Messages between the extension and the page of *Compare Models…*. They travel as JSON. */

const comparedModel = v.object({
  /** The file as the user knows it. */
  title: v.string(),
  /** What the program calls the model. */
  name: v.string(),
});
export type ComparedModel = v.InferOutput<typeof comparedModel>;

const comparison = v.custom<FullComparison>((input) => {
  const lists = input as Partial<Record<keyof FullComparison, unknown>> | null;
  return Array.isArray(lists?.differences) && Array.isArray(lists.unknown) && Array.isArray(lists.same);
}, "not a comparison");

const pageMessage = v.variant("type", [
  v.object({ type: v.literal("comparison"), a: comparedModel, b: comparedModel, comparison }),
  /** One of the two models is not there any more; what is shown is the last that was known. */
  v.object({ type: v.literal("gone"), title: v.string() }),
  v.object({ type: v.literal("copied") }),
]);
/** What the extension tells the page. */
export type ComparePageMessage = v.InferOutput<typeof pageMessage>;

const position = v.pipe(v.number(), v.integer(), v.minValue(1));
const hostMessage = v.variant("type", [
  /** The page listens. */
  v.object({ type: v.literal("ready") }),
  /** Line and column are 1-based; the path is that of a place in the comparison. */
  v.object({ type: v.literal("open-place"), side: v.picklist(["a", "b"]), path: v.string(), line: position, column: position }),
  v.object({ type: v.literal("copy-markdown"), what: v.picklist(["all", "what-matters"]) }),
]);
/** What the page tells the extension. */
export type CompareHostMessage = v.InferOutput<typeof hostMessage>;

/** A message to the page, or null for anything else. */
export function parseComparePageMessage(raw: unknown): ComparePageMessage | null {
  const result = v.safeParse(pageMessage, raw);
  return result.success ? result.output : null;
}

/** A message to the extension, or null for anything else. */
export function parseCompareHostMessage(raw: unknown): CompareHostMessage | null {
  const result = v.safeParse(hostMessage, raw);
  return result.success ? result.output : null;
}
