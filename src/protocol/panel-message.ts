import * as v from "valibot";
import type { ParityEvent } from "./parity-event.ts";

/** Messages between the parity panel's page and the extension that hosts it. */

const parityEvent = v.custom<ParityEvent>((input) => typeof input === "object" && input !== null && typeof (input as { type?: unknown }).type === "string");

/** Host to page. */
const panelMessage = v.variant("type", [
  /** A new run begins: forget everything. */
  v.object({ type: v.literal("reset") }),
  v.object({ type: v.literal("event"), event: parityEvent }),
  /** The differences for which a fix can be applied. */
  v.object({ type: v.literal("fixes"), differences: v.array(v.string()) }),
  v.object({ type: v.literal("fix-applied"), difference: v.string() }),
]);
export type PanelMessage = v.InferOutput<typeof panelMessage>;

/** Page to host. */
const hostMessage = v.variant("type", [
  /** The page is there (again) and wants to be told everything. */
  v.object({ type: v.literal("ready") }),
  v.object({ type: v.literal("stop") }),
  v.object({ type: v.literal("run-again") }),
  v.object({ type: v.literal("open-place"), path: v.string(), line: v.number(), column: v.number() }),
  v.object({ type: v.literal("apply-fix"), difference: v.string() }),
  v.object({ type: v.literal("export"), format: v.picklist(["json", "markdown"]) }),
]);
export type HostMessage = v.InferOutput<typeof hostMessage>;

/** The message, or null for anything that is none. */
export function parsePanelMessage(raw: unknown): PanelMessage | null {
  const parsed = v.safeParse(panelMessage, raw);
  return parsed.success ? parsed.output : null;
}

/** The message, or null for anything that is none. */
export function parseHostMessage(raw: unknown): HostMessage | null {
  const parsed = v.safeParse(hostMessage, raw);
  return parsed.success ? parsed.output : null;
}
