import * as v from "valibot";
import type { ParityEvent } from "./parity-event.ts";

/** Messages between the extension and the parity panel's page. They travel as JSON: NaN and infinities arrive as null. */

const eventTypes: ReadonlySet<string> = new Set<ParityEvent["type"]>([
  "preparing",
  "plan",
  "plan-extended",
  "trial-started",
  "step",
  "epoch",
  "trial-ended",
  "trial-failed",
  "warning",
  "paused",
  "resumed",
  "progress",
  "attribution",
  "verdict",
  "stopped",
  "failed",
]);

const parityEvent = v.custom<ParityEvent>((input) => {
  const type = (input as { readonly type?: unknown } | null)?.type;
  return typeof type === "string" && eventTypes.has(type);
}, "not an event of a parity run");

const panelMessage = v.variant("type", [
  v.object({ type: v.literal("event"), event: parityEvent }),
  /** A new run begins, or the run so far is told again from its start. */
  v.object({ type: v.literal("reset") }),
  /** Which run it is: the page keeps its name, so that the editor can bring it back. */
  v.object({ type: v.literal("run"), id: v.string() }),
  /** Differences, by id, for which a fix can be applied. */
  v.object({ type: v.literal("fixes"), differences: v.array(v.string()) }),
  v.object({ type: v.literal("fix-applied"), difference: v.string() }),
]);
/** What the extension tells the page. */
export type PanelMessage = v.InferOutput<typeof panelMessage>;

const hostMessage = v.variant("type", [
  /** The page listens; the host tells it all events from the first one on. */
  v.object({ type: v.literal("ready") }),
  v.object({ type: v.literal("stop") }),
  v.object({ type: v.literal("pause") }),
  v.object({ type: v.literal("resume") }),
  /** The same anew, with other random numbers, with more repeats, or the rest of a run that was cut off. */
  v.object({ type: v.literal("run-next"), what: v.picklist(["again", "otherSeed", "moreRepeats", "continue"]) }),
  v.object({ type: v.literal("show-runs") }),
  /** Line and column are 1-based. */
  v.object({
    type: v.literal("open-place"),
    path: v.string(),
    line: v.pipe(v.number(), v.integer(), v.minValue(1)),
    column: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  v.object({ type: v.literal("apply-fix"), difference: v.string() }),
  v.object({
    type: v.literal("export"),
    format: v.picklist(["json", "markdown", "csv", "png", "html"]),
    /** What is on the page, where the format shows it: the charts as a PNG in base64, or the page's body as HTML. */
    page: v.nullable(v.object({ content: v.string(), style: v.string() })),
  }),
]);
/** What the page asks of the extension. */
export type HostMessage = v.InferOutput<typeof hostMessage>;

/** The extension's message to the page; null for anything else. */
export function parsePanelMessage(raw: unknown): PanelMessage | null {
  const result = v.safeParse(panelMessage, raw);
  return result.success ? result.output : null;
}

/** The page's message to the extension; null for anything else. */
export function parseHostMessage(raw: unknown): HostMessage | null {
  const result = v.safeParse(hostMessage, raw);
  return result.success ? result.output : null;
}
