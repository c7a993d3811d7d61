import type { ParityEvent } from "../protocol/parity-event.ts";
import { differencesDocument } from "./comparison-document.ts";
import { parityDocument } from "./parity-document.ts";
import { lineDocument } from "./place-document.ts";

/** An event as `keras-parity parity --format jsonl` prints it: places are paths and lines. */
export function eventDocument(event: ParityEvent): object {
  switch (event.type) {
    case "plan":
      return { ...event, comparison: differencesDocument(event.comparison) };
    case "verdict":
      return { ...event, report: parityDocument(event.report) };
    case "stopped":
      return { ...event, report: event.report && parityDocument(event.report) };
    case "failed": {
      const { place, ...rest } = event;
      return place ? { ...rest, path: place.path, ...lineDocument(place) } : rest;
    }
    case "preparing":
    case "plan-extended":
    case "trial-started":
    case "step":
    case "epoch":
    case "trial-ended":
    case "trial-failed":
    case "warning":
    case "paused":
    case "resumed":
    case "progress":
    case "attribution":
      return event;
  }
}
