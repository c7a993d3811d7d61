import type { CompareHostMessage } from "../../protocol/compare-message.ts";

declare function acquireVsCodeApi(): { postMessage(message: CompareHostMessage): void };

// May be asked for only once in a page's life.
const api = acquireVsCodeApi();

/** Tells the extension something. */
export function post(message: CompareHostMessage): void {
  api.postMessage(message);
}
